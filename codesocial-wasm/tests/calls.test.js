/** Calls from JavaScript: what is accepted, what is refused and how, and what becomes of a defect. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { test } from 'node:test';

import { CodeSocialError, audit, call, explain, importText, init, schema, source, template, validate } from '../npm/node.js';

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

test('texts are read when they are needed', () => {
  assert.equal(validate(text, { language: 'fr-CA' }).language, 'fr');
  assert.equal(explain('unknown-key', { language: 'fr' }).complete, undefined);
  assert.ok(schema().schema.$id && template('commons', 'x', { language: 'fr' }).text);
});

test('the module of `importText` is read when it is first called', async () => {
  const { readFileSync } = fs;
  const modules = [];
  fs.readFileSync = (path, ...rest) => {
    if (String(path).endsWith('.wasm')) modules.push(String(path).split('/').pop());
    return readFileSync(path, ...rest);
  };
  syncBuiltinESMExports();
  try {
    await import('../npm/node.js?anew');
    assert.deepEqual(modules, ['whole.wasm']);
    for (let times = 0; times < 2; times++) assert.equal(importText('# Charte\n\nNous partageons.').articles, 1);
    assert.deepEqual(modules, ['whole.wasm', 'import.wasm']);
  } finally {
    fs.readFileSync = readFileSync;
    syncBuiltinESMExports();
  }
  assert.equal(code(() => importText('x', { language: 'xx' })), 'wrong-argument');
  assert.equal(code(() => call('import')), 'malformed-input');
});

test('starting again is no harm', async () => {
  await init();
  assert.equal(audit(text).valid, false);
});

test('what fails inside is a defect, and the next call is as if nothing had been', () => {
  const expected = JSON.stringify(validate(text));
  // More than the module can ever hold. Nobody touches these bytes, so they take no memory here.
  assert.equal(code(() => validate(new Uint8Array(3_000_000_000))), 'defect');
  assert.equal(JSON.stringify(validate(text)), expected);
});
