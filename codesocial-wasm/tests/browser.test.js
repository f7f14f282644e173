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
        await init({ languages: ['en', 'fr'], texts: ['de', 'es'], pages: true, schema: true, templates: true, import: true });
        const files = await (await fetch('/cases.json')).json();
        globalThis.result = files.map(({ file, answers }) =>
          file.cases.map((it, index) => (it.skip ? [] : judge(library, file, it, answers[index]))));`),
      '/lean-cases/': page(`
        import { init } from '/npm/lean.js';
        import * as library from '/npm/runtime.js';
        import { judge } from '/tests/cases.js';
        await init({ languages: ['en', 'fr'], texts: ['de', 'es'], import: true });
        const files = await (await fetch('/cases.json')).json();
        const has = ({ call, skip }) => !skip && ['audit', 'import', 'outline', 'validate'].includes(call);
        const judged = files.flatMap(({ file, answers }) => file.cases.flatMap((it, index) => (has(it) ? [judge(library, file, it, answers[index])] : [])));
        globalThis.result = { judged: judged.length, wrong: judged.filter((wrong) => wrong.length > 0).slice(0, 5) };`),
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
        await code(() => init({ module: '/nowhere.wasm' }));
        await code(() => init({ module: WebAssembly.compileStreaming(fetch('/npm/module/whole.wasm')) }));
        await code(() => init());
        await code(async () => validate('title: x'));
        globalThis.result = codes;`),
      // As a bundler leaves it that takes the script and not the file beside it.
      '/lost/': page(`
        import { init, validate } from '/elsewhere/browser.js';
        const lost = await init().then(() => 'fine', ({ code, message }) => [code, message]);
        await Promise.all([init({ module: '/npm/module/whole.wasm' }), init({ module: '/npm/module/whole.wasm', languages: ['fr'] })]);
        globalThis.result = { lost, language: validate('title: x', { language: 'fr' }).language };`),
      '/elsewhere/module/whole.wasm': () => undefined,
      '/elsewhere/': { folder: npm },
      '/at-once/': page(`
        import { init, validate } from '/npm/browser.js';
        import * as lean from '/npm/lean.js';
        await Promise.all([init(), lean.init({ languages: ['fr'] }), init({ languages: ['en'] }), init()]);
        await init();
        const modules = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('whole.wasm')).length;
        globalThis.result = [modules, validate('title: x').counts.errors];`),
      '/within/': page(`
        import { importText, init, load, validate } from '/npm/inline.js';
        import * as lean from '/npm/inline-lean.js';
        await lean.init({ languages: ['fr'] });
        const { language } = lean.validate('title: x', { language: 'fr' });
        await init();
        await load({ import: true });
        const fetched = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm')).length;
        globalThis.result = [language, validate('title: x').counts.errors, importText('# A\\n\\nWe share.').articles, fetched];`),
      '/texts/': page(`
        import { audit, CodeSocialError, explain, handout, importText, init, load, schema, template, validate } from '/npm/browser.js';
        const refused = (run) => {
          try {
            run();
          } catch (error) {
            return error instanceof CodeSocialError ? [error.code, error.message] : String(error);
          }
        };
        const said = (language) => {
          const report = validate('title: x', { language });
          return [report.language, report.problems[0].message];
        };
        const statutes = (language) => "codesocial: '1.0'\\nlanguage: " + language + "\\ntitle: x\\n";
        const open = (language) => audit(statutes(language), { genre: 'statutes' }).questions?.length ?? null;
        await init({ languages: ['fr-CA', 'xx'] });
        const result = { french: said('fr-CA'), instead: said('en'), unknown: refused(() => said('de'))[0] };
        result.short = explain('unknown-key', { language: 'fr' });
        result.schema = refused(() => schema());
        result.openBefore = ['fr', 'de-AT', 'it'].map(open);
        result.handedOut = ['fr', 'de-AT'].map((language) => handout(statutes(language), { language: 'fr' }).text.includes('n’ont pas été cherchées'));
        result.template = refused(() => template('commons', 'x'));
        result.import = refused(() => importText('# Charte'));
        result.fetchedBefore = performance.getEntriesByType('resource').some(({ name }) => name.includes('import'));
        await load({ languages: ['en'], pages: true, schema: true, templates: true, import: true });
        result.imported = importText('# Charte\\n\\nNous partageons.').articles;
        result.openAfter = ['en', 'de-AT'].map(open);
        await load({ texts: ['de-CH', 'it'] });
        result.openAtLast = ['de-AT', 'it'].map(open);
        result.english = said('en');
        result.long = explain('unknown-key', { language: 'en' });
        result.loaded = [schema().schema.$id, template('commons', 'x', { language: 'fr' }).language];
        globalThis.result = result;`),
      '/lean/': page(`
        import { audit, call, importText, init, load, outline, validate } from '/npm/lean.js';
        await init({ languages: ['xx'] });
        let diff;
        try {
          call('diff', {});
        } catch ({ code }) {
          diff = code;
        }
        const text = "codesocial: '1.0'\\ntitle: x\\n";
        const nowhere = await load({ import: '/nowhere.wasm' }).then(() => 'fine', ({ code }) => code);
        await load({ import: WebAssembly.compileStreaming(fetch('/npm/module/import.wasm')) });
        const imported = validate(importText('# Charte\\n\\nNous partageons.').document).valid;
        globalThis.result = { level: audit(text).level, heading: outline(text).outline.dimensions[0].heading, language: validate(text).language, diff, imported, nowhere };`),
      '/both/': page(`
        import * as lean from '/npm/lean.js';
        import * as whole from '/npm/browser.js';
        await lean.init({ languages: ['en'] });
        await whole.init({ languages: ['en'] });
        await lean.init({ languages: ['en'] });
        globalThis.result = whole.rules().rules.length > 100 && lean.validate('title: x').counts;`),
      // The module of this build with words of another.
      '/old/words/en.js': () => "export default 'codesocial words en 0000000000000000\\n=== words\\nnull=nothing\\n';",
      '/old/': { folder: npm },
      '/older/phrases/en.js': () => "export default 'codesocial phrases en 0000000000000000\n';",
      '/older/': { folder: npm },
      '/other-build/': page(`
        import { init } from '/old/browser.js';
        import * as older from '/older/browser.js';
        const code = (start) => start({ languages: ['en'] }).then(() => 'fine', ({ code }) => code);
        globalThis.result = [await code(init), await code(older.init)];`),
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

  test('several starts at once are one', async () => {
    assert.deepEqual(await resultOf(`${server.url}/at-once/`), [1, 5]);
  });

  test('where the file of the module was lost, it is said what to do, and can be done', async () => {
    // The browser itself complains of the file that is not there.
    const { lost: [code, message], language } = await resultOf(`${server.url}/lost/`, /404/);
    assert.equal(code, 'not-started');
    assert.match(message, /could not be started: .*; if a bundler has lost its file, import from `codesocial\/inline`, or say where it is: `init\(\{ module \}\)`$/);
    assert.equal(language, 'fr');
  });

  test('the modules within the script: nothing is fetched beside it', async () => {
    assert.deepEqual(await resultOf(`${server.url}/within/`), ['fr', 5, 1, 0]);
  });

  test('texts are loaded when they are asked for, and what lacks them says so', async () => {
    const found = await resultOf(`${server.url}/texts/`);
    assert.equal(found.french[0], 'fr');
    assert.match(found.french[1], /il manque/);
    // English is not here yet: French is the nearest that is.
    assert.deepEqual(found.instead, found.french);
    assert.equal(found.unknown, 'wrong-argument');
    const { complete, explanation } = found.short;
    assert.deepEqual([complete, explanation.what, explanation.why], [false, '', '']);
    assert.ok(explanation.rule.title && explanation.messages.length > 0);
    assert.equal(found.schema[0], 'not-loaded');
    assert.match(found.schema[1], /`await load\(\{ schema: true \}\)`/);
    assert.equal(found.template[0], 'not-loaded');
    assert.match(found.template[1], /`await load\(\{ templates: true \}\)`/);
    assert.equal(found.import[0], 'not-loaded');
    assert.match(found.import[1], /`await load\(\{ import: true \}\)`/);
    assert.deepEqual([found.fetchedBefore, found.imported], [false, 1]);
    // Phrases come with languages, or by themselves; without them nothing is asked, and an audit does not seem to have found nothing.
    const [french, ...others] = found.openBefore;
    assert.ok(french > 5);
    assert.deepEqual([others, found.handedOut], [[null, null], [false, true]]);
    assert.deepEqual([found.openAfter[0] > 5, found.openAfter[1]], [true, null]);
    assert.deepEqual([found.openAtLast[0] > 5, found.openAtLast[1]], [true, null]);
    assert.equal(found.english[0], 'en');
    assert.notEqual(found.english[1], found.french[1]);
    assert.equal(found.long.complete, undefined);
    assert.ok(found.long.explanation.why.length > 20);
    assert.deepEqual(found.loaded, ['https://w3id.org/codesocial/1.0/codesocial.schema.json', 'fr']);
  });

  test('the lean module has three operations, importing comes when it is asked for, and English for who asks for no language that there is', async () => {
    // The browser itself complains of the address that leads nowhere.
    const { level, heading, language, diff, imported, nowhere } = await resultOf(`${server.url}/lean/`, /404/);
    assert.equal(level.reached, undefined);
    assert.deepEqual([heading.length > 0, language, diff], [true, 'en', 'unknown-operation']);
    assert.deepEqual([nowhere, imported], ['not-started', true]);
  });

  test('both modules in one page: the one with every operation stays', async () => {
    assert.deepEqual(await resultOf(`${server.url}/both/`), { errors: 5, warnings: 0, notes: 0 });
  });

  test('words and phrases of another build are refused', async () => {
    assert.deepEqual(await resultOf(`${server.url}/other-build/`), ['not-loaded', 'not-loaded']);
  });

  test('every case of its operations with the lean module and the words that it loads', async () => {
    const { judged, wrong } = await resultOf(`${server.url}/lean-cases/`);
    assert.deepEqual(wrong, []);
    assert.ok(judged > 100, `${judged} cases`);
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
