/** The package in a real browser: every case, a worker, and what happens when something is missing. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { missing, resultOf, serve } from './browser.js';
import { caseFiles, here, npm } from './project.js';

const page = (script) => () => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">${script}</script>`;

describe('in a browser', { skip: missing }, () => {
  const files = caseFiles();
  let server;
  before(async () => {
    server = await serve({
      '/npm/': { folder: npm },
      '/tests/': { folder: here },
      '/cases.json': () => JSON.stringify(files),
      '/cases/': page(`
        import { init } from '/npm/browser.js';
        import * as library from '/npm/runtime.js';
        import { judge } from '/tests/cases.js';
        await init();
        const files = await (await fetch('/cases.json')).json();
        globalThis.result = files.map(({ file, answers }) =>
          file.cases.map((it, index) => (it.skip ? [] : judge(library, file, it, answers[index]))));`),
      '/worker.js': () => `
        import { init, validate } from '/npm/browser.js';
        await init();
        postMessage(validate('title: Notre jardin').counts);`,
      '/worker/': page(`
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => (globalThis.result = data);
        worker.onerror = ({ message }) => (globalThis.result = message);`),
      '/ways/': page(`
        import { CodeSocialError, call, init, validate } from '/npm/browser.js';
        const codes = [];
        const code = async (run) => codes.push(await run().then(() => 'fine', (error) =>
          error instanceof CodeSocialError ? error.code : String(error)));
        await code(async () => call('rules'));
        await code(() => init('/nowhere.wasm'));
        await code(() => init(WebAssembly.compileStreaming(fetch('/npm/module/codesocial.wasm'))));
        await code(() => init());
        await code(async () => validate('title: x'));
        globalThis.result = codes;`),
    });
  });
  after(() => server?.close());

  test('a worker', async () => {
    assert.deepEqual(await resultOf(`${server.url}/worker/`), { errors: 5, warnings: 0, notes: 0 });
  });

  test('before it has started, from an address that leads nowhere, from a module, once more', async () => {
    // The browser itself complains of the address that leads nowhere.
    assert.deepEqual(await resultOf(`${server.url}/ways/`, /404/), ['not-started', 'not-started', 'fine', 'fine', 'fine']);
  });

  test('every case', async (t) => {
    const found = await resultOf(`${server.url}/cases/`);
    for (const [position, { name, file }] of files.entries()) {
      for (const [index, { description, skip }] of file.cases.entries()) {
        await t.test(`${name}: ${description}`, { skip: skip ?? false }, () => {
          assert.deepEqual(found[position][index], []);
        });
      }
    }
  });
});
