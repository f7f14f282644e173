/** What the modules and the texts beside them weigh stays within bounds; `npm run size` says what of it weighs what. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { MODULES, beside, measured, tabled, weigh } from '../size/weigh.js';
import { npm } from './project.js';

/** What may be fetched, compressed (brotli 11), in KiB. README.md says which goals are behind them, and what is missed. */
const MOST = { page: 459, whole: 713, import: 243, words: 39, more: 15.5, pages: 59.5, phrases: { de: 20.5, en: 18, es: 17.5, fr: 26 } };

test('nothing weighs more than it may', (t) => {
  const [lean, ...others] = MODULES.map((kind) => ({ kind, ...measured(kind) }));
  const { tags, read, files } = beside();
  const weight = (name) => files.find(([own]) => own === name)[1].brotli;
  const hold = (what, bytes, most) => {
    const kibi = bytes / 1024;
    t.diagnostic(`${what}: ${kibi.toFixed(1)} KiB, at most ${most}`);
    assert.ok(kibi <= most, `${what}: ${kibi.toFixed(1)} KiB, at most ${most}`);
  };
  for (const tag of tags) {
    hold(`words in ${tag}`, weight(`words/${tag}`), MOST.words);
    hold(`more words in ${tag}`, weight(`more/${tag}`), MOST.more);
    hold(`pages in ${tag}`, weight(`pages/${tag}`), MOST.pages);
    hold(`lean.wasm, JavaScript and words in ${tag}`, lean.whole.brotli + weight('JavaScript') + weight(`words/${tag}`), MOST.page);
  }
  assert.deepEqual(read, Object.keys(MOST.phrases));
  for (const tag of read) hold(`phrases in ${tag}`, weight(`phrases/${tag}`), MOST.phrases[tag]);
  for (const { kind, whole } of others) hold(`${kind}.wasm`, whole.brotli, MOST[kind]);
  for (const { whole: all, parts } of [lean, ...others]) {
    const named = parts.reduce((sum, [, { raw }]) => sum + raw, 0);
    assert.ok(named > all.raw * 0.9, 'the parts are nearly all of the module');
  }
});

test('no module has tables that the core or the engine does without', () => {
  for (const kind of MODULES) assert.deepEqual(tabled(kind), [], kind);
});

test('the README for users says what a page fetches', () => {
  const file = (name) => weigh(readFileSync(join(npm, name))).brotli / 1024;
  const beside = file('words/en.js') + file('phrases/en.js') + ['later', 'load', 'texts', 'error', 'runtime', 'source', 'operations', 'judging'].reduce((sum, name) => sum + file(`${name}.js`), 0);
  const fetched = {
    'codesocial/lean': file('module/lean.wasm') + beside,
    codesocial: file('module/whole.wasm') + beside + file('more/en.js'),
    'codesocial/inline-lean': file('embedded/lean.js') + beside,
    'codesocial/inline': file('embedded/whole.js') + file('embedded/import.js') + beside + file('more/en.js'),
    importText: file('module/import.wasm'),
    pages: file('pages/en.js'),
    texts: Math.max(...['de', 'en', 'es', 'fr'].map((tag) => file(`phrases/${tag}.js`))),
  };
  const readme = readFileSync(join(npm, 'README.md'), 'utf8');
  for (const [name, kibi] of Object.entries(fetched)) {
    const [, said] = readme.match(new RegExp(`^\\| (?:more for )?\`${name}\` \\| (\\d+) \\|$`, 'm')) ?? [];
    assert.ok(Math.abs(said - kibi) < 0.05 * kibi, `${name}: ${kibi.toFixed(0)} KiB, and the README says ${said}`);
  }
});
