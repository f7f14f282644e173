/** Calls from JavaScript: what is accepted, what is refused and how, and what becomes of a defect. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { test } from 'node:test';

import {
  CodeSocialError, InvalidDocumentError, audit, auditMany, call, explain, importText, init, rules, schema, source, template,
  validate, validateMany, validateOrThrow,
} from '../npm/node.js';

const text = "codesocial: '1.0'\ntitle: L’été\nsumary: x\n";
const code = (run) => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof CodeSocialError && error instanceof Error, String(error));
    assert.equal(error.name, 'CodeSocialError');
    return error.code;
  }
  return undefined;
};

test('text, bytes of every kind and sources are read alike', () => {
  const expected = validate(text);
  const bytes = new TextEncoder().encode(text);
  const inside = new Uint8Array(bytes.length + 4);
  inside.set(bytes, 2);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  for (const given of [bytes, bytes.buffer, Buffer.from(text), inside.subarray(2, -2), new DataView(bytes.buffer), shared]) {
    assert.deepEqual(validate(given), expected);
  }
  assert.ok(expected.problems.every(({ range }) => range));
  assert.equal(validate(source(text, { name: 'jardin.yaml' })).name, 'jardin.yaml');
  assert.equal(validate(source('{}', { format: 'yaml' })).format, 'yaml');
});

test('a plain object has no lines, and is not changed', () => {
  const document = Object.freeze({ codesocial: '1.0', title: 'x', sumary: 'y' });
  const { problems } = validate(document);
  assert.ok(problems.some(({ rule }) => rule === 'unknown-key'));
  assert.ok(problems.every(({ range }) => range === undefined));
});

test('bytes that are no text, and half a character, are problems with a place', () => {
  for (const given of [Uint8Array.of(0x7b, 0xff, 0x7d), 'title: a\ud800b']) {
    assert.ok(validate(given).problems.some(({ rule, range }) => rule === 'not-utf-8' && range));
  }
});

test('what is no document is refused and not taken for an empty one', () => {
  for (const given of [undefined, 42n, () => text, Symbol('x'), new Map(), Promise.resolve(text), new Blob([text])]) {
    assert.equal(code(() => validate(given)), 'wrong-argument', String(given));
  }
  assert.throws(() => validate(Promise.resolve(text)), /await/);
  const cycle = {};
  cycle.self = cycle;
  assert.equal(code(() => validate(cycle)), 'malformed-input');
  assert.equal(code(() => validate({ n: 1n })), 'malformed-input');
});

test('every refusal has its code', () => {
  assert.equal(code(() => call('nope')), 'unknown-operation');
  assert.equal(code(() => call('validate')), 'malformed-input');
  assert.equal(code(() => call('validate', { document: {} })), 'document-needed');
  assert.equal(code(() => validate(text, { language: 'xx' })), 'wrong-argument');
  assert.equal(code(() => explain('nothing of the kind')), 'unknown-name');
  assert.equal(code(() => call('rules', { document: source(text) })), 'malformed-input');
});

test('a refusal is told in the language that was asked for', () => {
  const told = (language) => {
    try {
      validate(text, { language, at: 'today' });
    } catch ({ message }) {
      return message;
    }
    return undefined;
  };
  assert.match(told('fr'), /doit être/);
  assert.match(told('en'), /must be/);
});

test('what an option must be is told in plain words, with its name', () => {
  const told = (run) => {
    try {
      return run();
    } catch ({ message }) {
      return message;
    }
  };
  const said = [
    [() => validate(text, { select: 'x' }), '`select` must be a list (`[…]`), not `"x"`'],
    [() => validate(text, { language: 'fr-CA', select: 'x' }), '`select` doit être une liste (`[…]`), et non `"x"`'],
    [() => validate(text, { select: ['unknown-key', 1] }), '`select[1]` must be a text, not `1`'],
    [() => validate(text, { language: ['fr'] }), '`language` must be a text, not `["fr"]`'],
    [() => validate({ title: '`select": [' }, { ignore: 'x' }), '`ignore` must be a list (`[…]`), not `"x"`'],
    [() => validate(text, { limits: { depth: -1 } }), '`limits.depth` must be a whole number, 0 or more, not `-1`'],
    [() => validate(text, { langage: 'fr' }), 'there is no `langage`, only `language`, `at`, `select`, `ignore`, `limits`; did you mean `language`?'],
    [() => audit(text, { level: '1', language: 'fr' }), '`level` doit être un nombre entier, 0 ou plus, et non `"1"`'],
    [() => audit(text, { genre: 'status', language: 'fr' }), /^`genre` doit être parmi `statutes`, .*, et non `"status"`$/],
    [() => audit(text, { since: 3, language: 'fr' }), '`since` doit être un rapport d’`audit` en JSON, et non `3`'],
    [() => explain(), '`name` is missing'],
    [() => explain({ length: 'x'.repeat(1000) }), /^`name` must be a text, not `.{60}…`$/],
    [() => call('validate', { document: source(text), options: null }), '`options` must be an object (`{…}`), not `null`'],
    ...[validate, audit].flatMap((judge) => [null, 'fr', ['fr']].map((given) => [() => judge(text, given), /^`options` must be an object such as `{ language: 'fr' }`, not `/])),
  ];
  for (const [run, message] of said) {
    if (typeof message === 'string') assert.equal(told(run), message);
    else assert.match(told(run), message);
    assert.match(code(run), /^(malformed-input|wrong-argument)$/);
  }
});

test('texts are read when they are needed', () => {
  assert.equal(validate(text, { language: 'fr-CA' }).language, 'fr');
  assert.equal(explain('unknown-key', { language: 'fr' }).complete, undefined);
  assert.ok(schema().schema.$id && template('commons', 'x', { language: 'fr' }).text);
});

test('importing the package reads no module, and that of `importText` is read when it is first called', async () => {
  const { readFileSync } = fs;
  const modules = [];
  fs.readFileSync = (path, ...rest) => {
    if (String(path).endsWith('.wasm')) modules.push(String(path).split('/').pop());
    return readFileSync(path, ...rest);
  };
  syncBuiltinESMExports();
  try {
    await import('../npm/node.js?anew');
    assert.deepEqual(modules, []);
    for (let times = 0; times < 2; times++) assert.equal(importText('# Charte\n\nNous partageons.').articles, 1);
    assert.deepEqual(modules, ['import.wasm']);
  } finally {
    fs.readFileSync = readFileSync;
    syncBuiltinESMExports();
  }
  assert.equal(code(() => importText('x', { language: 'xx' })), 'wrong-argument');
  assert.equal(code(() => call('import')), 'malformed-input');
});

test('a valid document or nothing', () => {
  const { text: valid } = template('commons', 'x');
  assert.deepEqual(validateOrThrow(valid), validate(valid));
  const named = source(text, { name: 'jardin.yaml' });
  assert.throws(() => validateOrThrow(named, { language: 'fr' }), (error) => {
    assert.ok(error instanceof InvalidDocumentError && error instanceof CodeSocialError);
    assert.equal(error.code, 'invalid-document');
    assert.deepEqual(error.report, validate(named, { language: 'fr' }));
    assert.equal(error.message.split('\n').length, error.report.counts.errors);
    assert.match(error.message, /^jardin\.yaml:3:1 unknown-key: /m);
    return true;
  });
  assert.throws(() => validateOrThrow({ title: 'x' }), /^InvalidDocumentError: missing-key: /);
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key${index}`, 1]));
  assert.throws(() => validateOrThrow(many), /\n… \+ \d+$/);
  assert.equal(code(() => validateOrThrow(undefined)), 'wrong-argument');
});

test('help names functions, and not the command line', () => {
  const helps = ['en', 'fr'].flatMap((language) => validate("codesocial: '1.0'\ntitle: [x]\nnote: y\nstatus: z\n", { language }).problems.map(({ help }) => help));
  assert.ok(helps.some((help) => /`explain\('version'\)`/.test(help)) && helps.some((help) => /`explain`/.test(help)));
  assert.deepEqual(helps.filter((help) => /codesocial explain/.test(help)), []);
});

test('no advice names the command line, wherever it stands, and what it names is a function', () => {
  const advice = (value) =>
    Object.entries(value ?? {}).flatMap(([key, inner]) => (typeof inner === 'object' ? advice(inner) : ['help', 'mend'].includes(key) ? [inner] : []));
  for (const language of ['en', 'fr']) {
    const told = rules({ language }).rules.flatMap(({ name }) => advice(explain(name, { language })));
    assert.ok(told.length > 200);
    assert.deepEqual(told.filter((text) => /`codesocial [a-z]/.test(text)), []);
    const { help } = explain('unknown-key', { language }).explanation.messages[0];
    assert.match(help, /`explain`/);
    assert.match(explain('missing-key', { language }).explanation.messages[0].help, /`explain\('\{key\}'\)`/);
  }
  // What is a function there is one here.
  assert.match(explain('version-step-too-small', { language: 'fr' }).explanation.mend, /`diff`/);
});

test('what a document says of the command stays as it is', () => {
  const title = 'Dites `codesocial explain force`';
  assert.match(template('commons', title).text, /`codesocial explain force`/);
});

test('many documents, in their order, as they come and no sooner', async () => {
  let asked = 0;
  async function* later() {
    for (const title of ['a', 'b', 'c']) {
      asked += 1;
      yield source(`title: ${title}`, { name: title });
    }
  }
  const reports = validateMany(later(), { language: 'fr' });
  const { value } = await reports.next();
  assert.deepEqual([value.name, value.language, asked], ['a', 'fr', 1]);
  const names = [];
  for await (const { name } of reports) names.push(name);
  assert.deepEqual(names, ['b', 'c']);
  for await (const { level } of auditMany(new Set([text]), { level: 1 })) assert.equal(level.reached, undefined);
});

test('what else waits has its turn between many documents, and can end them', async () => {
  const abort = new AbortController();
  function* endless() {
    for (;;) yield text;
  }
  setTimeout(() => abort.abort(), 20);
  let count = 0;
  await assert.rejects(async () => {
    for await (const report of validateMany(endless(), { signal: abort.signal })) count += report.valid ? 0 : 1;
  }, { name: 'AbortError' });
  assert.ok(count > 0);
});

test('a signal ends the work while the next document is waited for', async () => {
  let closed = false;
  async function* stalling() {
    try {
      yield text;
      await new Promise((done) => setTimeout(done, 300));
      yield text;
    } finally {
      closed = true;
    }
  }
  const start = Date.now();
  let count = 0;
  await assert.rejects(async () => {
    for await (const report of validateMany(stalling(), { signal: AbortSignal.timeout(30) })) count += report.valid ? 0 : 1;
  }, { name: 'TimeoutError' });
  assert.ok(Date.now() - start < 250);
  assert.equal(count, 1);
  await new Promise((done) => setTimeout(done, 400));
  assert.ok(closed, 'what gave the documents is closed as soon as it can be');
  // A stream that never goes on.
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 10);
  await assert.rejects(auditMany(new ReadableStream(), { signal: abort.signal }).next(), { name: 'AbortError' });
});

test('a signal that was aborted before lets nothing be done', async () => {
  const signal = AbortSignal.abort();
  for (const documents of [[], [text], new Set([text])]) await assert.rejects(validateMany(documents, { signal }).next(), { name: 'AbortError' });
  const reason = new Error('enough');
  await assert.rejects(auditMany([], { signal: AbortSignal.abort(reason) }).next(), reason);
});

test('whoever stops listening closes what gives the documents, and what fails there is thrown', async () => {
  let closed = 0;
  async function* given() {
    try {
      for (;;) yield text;
    } finally {
      closed += 1;
    }
  }
  const { signal } = new AbortController();
  for await (const _ of validateMany(given(), { signal })) break;
  assert.equal(closed, 1);
  async function* failing() {
    yield text;
    throw new RangeError('gone');
  }
  const reports = validateMany(failing());
  await reports.next();
  await assert.rejects(reports.next(), RangeError);
  for await (const { valid } of validateMany([Promise.resolve(text)])) assert.equal(valid, false, 'a list of promises');
});

test('one document is not many', async () => {
  for (const given of [text, Buffer.from(text), { title: 'x' }, undefined]) {
    await assert.rejects(validateMany(given).next(), { code: 'wrong-argument' });
  }
  for (const options of [null, 'fr', { signal: new AbortController() }]) {
    await assert.rejects(validateMany([text], options).next(), { code: 'wrong-argument' });
  }
});

test('what `require` gives works with what `import` gives', () => {
  const required = createRequire(import.meta.url)('../npm/node.cjs');
  assert.deepEqual(required.validate(source(text, { name: 'a.yaml' })), validate(source(text, { name: 'a.yaml' })));
});

test('an error of what `require` gives is one of what `import` gives', () => {
  const required = createRequire(import.meta.url)('../npm/node.cjs');
  const thrown = (run) => {
    try {
      return run();
    } catch (error) {
      return error;
    }
  };
  const both = [[required, { CodeSocialError, InvalidDocumentError }], [{ explain, validateOrThrow }, required]];
  for (const [throws, known] of both) {
    const [refused, invalid] = [thrown(() => throws.explain('nothing')), thrown(() => throws.validateOrThrow('title: x'))];
    assert.deepEqual([refused, invalid].map((error) => error instanceof known.CodeSocialError), [true, true]);
    assert.deepEqual([refused, invalid].map((error) => error instanceof known.InvalidDocumentError), [false, true]);
  }
  class Own extends CodeSocialError {}
  assert.ok(new Own('defect', 'x') instanceof Own && new Own('defect', 'x') instanceof CodeSocialError);
  for (const other of [new CodeSocialError('defect', 'x'), new Error('x')]) assert.ok(!(other instanceof Own));
  for (const other of [new Error('x'), { code: 'defect' }, 'x', null, undefined]) assert.ok(!(other instanceof CodeSocialError));
});

test('starting again is no harm', async () => {
  await init();
  assert.equal(audit(text).valid, false);
});

test('what fails inside is a defect, and the next call is as if nothing had been', () => {
  const expected = JSON.stringify(validate(text));
  // More than the module can ever hold. Nobody touches these bytes, so they take no memory here.
  assert.equal(code(() => validate(new Uint8Array(3_000_000_000))), 'defect');
  assert.throws(() => validate(new Uint8Array(3_000_000_000)), /in `validate`, please report it with what was given/);
  assert.equal(JSON.stringify(validate(text)), expected);
});
