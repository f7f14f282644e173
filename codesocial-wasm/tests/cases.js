/**
 * Every case through a door of JavaScript, be it Node or a browser: what is called and what must come of it
 * (`tests/cases/README.md`). It asks nothing of the platform, so that the browser runs the same.
 */

/** Keys of outputs whose values are words for people, in every file of cases. */
const WORDS = ['message', 'help'];

/**
 * What is wrong with the answer to a case; nothing if all is well.
 *
 * @param library - `callText`, `documentInput` and `source` of the package.
 * @param file - The file of cases.
 * @param testCase - One of its cases.
 * @param kept - What the library in Rust answered.
 */
export function judge(library, file, testCase, kept) {
  const input = joined(testCase.input);
  const answer = answered(library, testCase.call, input);
  const wrong = [];
  if (!same(answer, kept)) wrong.push(['not the bytes that Rust answers', kept, answer]);
  const beside = answered(library, testCase.call, besides(library, input));
  if (!same(beside, kept)) wrong.push(['not the same with the text beside the input', kept, beside]);
  wrong.push(...unexpected(file, testCase, answer));
  return wrong.map(([what, expected, found]) => `${what}\n  ${JSON.stringify(expected)}\n  ${JSON.stringify(found)}`);
}

function answered({ CodeSocialError, callText }, operation, input) {
  try {
    return { output: callText(operation, input) };
  } catch (error) {
    if (!(error instanceof CodeSocialError)) throw error;
    return { refused: error.code };
  }
}

/** The same input, with the texts of documents given as a program gives them: as texts and not within JSON. */
function besides({ source }, input) {
  if (!isObject(input)) return input;
  const given = ([name, value]) => {
    if (!isObject(value) || typeof value.text !== 'string') return [name, value];
    const { text, ...said } = value;
    const known = Object.keys(said).every((key) => ['name', 'format'].includes(key));
    return [name, known && ['json', 'yaml', undefined].includes(said.format) ? source(text, said) : value];
  };
  return Object.fromEntries(Object.entries(input).map(given));
}

/** What of an answer is not as the case expects: each time what it should be, and what it is. */
function unexpected(file, testCase, answer) {
  const { part = '', refused } = testCase;
  if (refused !== undefined || answer.refused !== undefined) {
    return same(refused, answer.refused) ? [] : [['not refused as the case expects', refused, answer]];
  }
  const words = [...WORDS, ...(file.words ?? [])];
  const output = without((key, value) => words.includes(key) && typeof value === 'string', JSON.parse(answer.output));
  const wrong = [];
  for (const list of ['problems', 'findings', 'changes'].filter((list) => list in testCase)) {
    const [expected, found] = [testCase[list], output[list] ?? []];
    const fits = Array.isArray(output[list]) && found.length === expected.length && found.every((item, index) => is(expected[index], item));
    if (!fits) wrong.push([`not the ${list} that the case expects`, expected, found.map(line)]);
  }
  if ('output' in testCase) {
    const found = without((key) => key === 'fingerprint', at(output, part) ?? null);
    if (!same(testCase.output, found)) wrong.push(['not what the case expects', testCase.output, found]);
  }
  return wrong;
}

/** Whether an item of a list is what a case expects of it in short: its line, or its line and further members. */
function is(expected, item) {
  if (!isObject(expected)) return expected === line(item);
  return Object.entries(expected).every(([key, value]) => same(value, key === 'is' ? line(item) : item[key]));
}

/** An item of a list of problems or changes as one line. */
function line({ rule, variant, kind, at, before, after, related = [], ...item }) {
  if (kind !== undefined) {
    const [from, to] = [before, after].map((side) => (side ? place(side) : 'nothing'));
    return `${kind} @ ${from === to ? to : `${from} -> ${to}`}`;
  }
  const places = [place(item, at === 'text'), ...related.map((other) => place(other))];
  return `${rule}${variant ? `.${variant}` : ''} @ ${at === 'value' ? '' : `${at} `}${places.join(' + ')}`;
}

function place({ pointer, range }, withEnd = false) {
  const parts = pointer === undefined ? [] : [pointer.replaceAll('%', '%25').replaceAll(' ', '%20') || 'document'];
  if (range) parts.push([range.start, range.end].slice(0, withEnd ? 2 : 1).map((it) => `${it.line}:${it.column}`).join('-'));
  return parts.join(' ');
}

/** An input with its documents as texts, where a case gives their lines. */
function joined(input) {
  if (!isObject(input)) return input;
  const text = ([key, value]) => (key === 'lines' ? ['text', value.map((it) => `${it}\n`).join('')] : [key, value]);
  const document = (value) => (isObject(value) ? Object.fromEntries(Object.entries(value).map(text)) : value);
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, document(value)]));
}

/** A value without the members that are not to be compared, at any depth. */
function without(ignored, value) {
  if (Array.isArray(value)) return value.map((item) => without(ignored, item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, member]) => !ignored(key, member));
  return Object.fromEntries(kept.map(([key, member]) => [key, without(ignored, member)]));
}

/** What stands at a JSON Pointer. */
function at(value, pointer) {
  const tokens = pointer.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return tokens.reduce((inside, token) => inside?.[token], value);
}

/** Numbers by value, lists in order, keys in any. */
function same(one, other) {
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return Object.is(one, other) || one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && same(one[key], other[key]));
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
