/** The ways in which a document can be given: text, bytes, a plain object. */
import { CodeSocialError } from './error.js';

const encoder = new TextEncoder();

/** What a document on its way is known by, also where the package was loaded twice: by `import` and by `require`. */
const MARK = Symbol.for('codesocial source');
const isSource = (given) => given?.[MARK] === true;

/** A document on its way to an operation: its content as bytes, or its value, and what else is said of it. */
class Source {
  [MARK] = true;

  constructor(content, said) {
    this.said = said;
    if (typeof content === 'string') this.bytes = encoded(content);
    else if (isBytes(content)) this.bytes = bytesOf(content);
    else if (isValue(content)) this.value = content;
    else throw unusable(content);
  }
}

export function source(content, { name, format } = {}) {
  return new Source(content, { name, format });
}

export function documentInput(given) {
  return isSource(given) ? given : new Source(given, {});
}

/** An input as JSON text, and beside it the contents of its documents, which need not become JSON. */
export function parts(input) {
  const contents = [];
  const rest = { ...input };
  for (const [name, given] of Object.entries(rest)) {
    if (!isSource(given)) continue;
    rest[name] = { ...given.said, value: given.value };
    if (given.bytes) contents.push({ name, bytes: given.bytes });
  }
  return { json: written(rest), contents };
}

function written(input) {
  try {
    return JSON.stringify(input);
  } catch (cause) {
    // A cycle, a BigInt, something nested without end.
    throw new CodeSocialError('malformed-input', `the input cannot be written as JSON: ${cause.message}`, { cause });
  }
}

function isBytes(content) {
  return ArrayBuffer.isView(content) || ['ArrayBuffer', 'SharedArrayBuffer'].includes(kind(content));
}

function bytesOf(content) {
  return ArrayBuffer.isView(content)
    ? new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
    : new Uint8Array(content);
}

/** Whether JSON can hold it whole. A `Map` or a `Promise` would become an empty object without a word. */
function isValue(content) {
  return ['Object', 'Array', 'Null', 'Number', 'Boolean'].includes(kind(content));
}

function unusable(content) {
  const found = kind(content);
  const hint = { Promise: '; `await` it first', Blob: '; `await` its `text()` first', File: '; `await` its `text()` first' };
  return new CodeSocialError(
    'wrong-argument',
    `a document must be text, bytes or a plain object, not ${found}${hint[found] ?? ''}`,
  );
}

/** The kind of a value, also of one from another window or worker. */
function kind(value) {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A text as UTF-8. Half a character stays recognisable, so that it is reported with its place instead of replaced. */
function encoded(text) {
  if (isWellFormed(text)) return encoder.encode(text);
  const pieces = text.split(/(\p{Surrogate})/u).map((piece, index) => (index % 2 ? half(piece) : encoder.encode(piece)));
  return joined(pieces);
}

/** Older browsers have no method for it, and searching takes them a tenth of what judging the text does. */
function isWellFormed(text) {
  return text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
}

function half(surrogate) {
  const unit = surrogate.charCodeAt(0);
  return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
}

/** Several pieces of bytes as one. */
export function joined(pieces) {
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
