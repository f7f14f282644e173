/** The installed package in a real browser: in a plain page, through Vite, through webpack. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';

import { build, createServer } from 'vite';
import webpack from 'webpack';

import { missing, resultOf, serve } from './browser.js';
import { blocks, consumer } from './consumer.js';
import { npm } from './project.js';

const ENTRY = `
import { explain, init, load, validate } from 'codesocial';
import * as lean from 'codesocial/lean';
await lean.init({ languages: ['fr'] });
const before = lean.validate('title: Notre jardin', { language: 'fr' });
await init({ languages: ['en'] });
await load({ pages: true });
const { explanation } = explain('unknown-key', { language: 'fr' });
const { counts, language } = validate('title: Notre jardin', { language: 'en' });
globalThis.result = { counts, languages: [before.language, language], explained: explanation.why.startsWith('Une clé') };
`;
const page = (script) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="${script}"></script>`;
const counts = { errors: 5, warnings: 0, notes: 0 };
const expected = { counts, languages: ['fr', 'en'], explained: true };

describe('installed', { skip: missing }, () => {
  let folder;
  before(() => {
    ({ folder } = consumer({ 'main.js': ENTRY, 'index.html': page('/main.js') }));
  });

  async function shown(dist) {
    const server = await serve({ '/': { folder: dist } });
    try {
      return await resultOf(`${server.url}/`);
    } finally {
      server.close();
    }
  }

  test('a plain page without a bundler, as the README says', async () => {
    const [{ text }] = blocks(join(npm, 'README.md'), 'html');
    // The page itself says what it found; until then its body holds only the text of its script.
    const observed = `<script>setInterval(() => {
      const { textContent } = document.body;
      if (textContent.startsWith('{')) globalThis.result = textContent;
    }, 20)</script>`;
    const html = `<!doctype html><link rel="icon" href="data:,">${observed}<body>${text}</body>`;
    const server = await serve({ '/': () => html, '/node_modules/': { folder: join(folder, 'node_modules') } });
    try {
      assert.equal(await resultOf(`${server.url}/`), JSON.stringify(counts));
    } finally {
      server.close();
    }
  });

  test('Vite, built', async () => {
    await build({ root: folder, logLevel: 'warn', build: { target: 'esnext', outDir: 'dist-vite' } });
    assert.deepEqual(await shown(join(folder, 'dist-vite')), expected);
  });

  test('Vite, while developing', async () => {
    const server = await createServer({ root: folder, logLevel: 'warn', server: { port: 0, host: '127.0.0.1' } });
    try {
      await server.listen();
      assert.deepEqual(await resultOf(server.resolvedUrls.local[0]), expected);
    } finally {
      await server.close();
    }
  });

  test('webpack', async () => {
    const dist = join(folder, 'dist-webpack');
    const compiler = webpack({ mode: 'production', context: folder, entry: './main.js', output: { path: dist } });
    const stats = await new Promise((done, fail) => compiler.run((error, found) => (error ? fail(error) : done(found))));
    assert.deepEqual(stats.toJson({ errors: true }).errors, []);
    const server = await serve({ '/': { folder: dist }, '/page/': () => page('/main.js') });
    try {
      assert.deepEqual(await resultOf(`${server.url}/page/`), expected);
    } finally {
      server.close();
    }
  });
});
