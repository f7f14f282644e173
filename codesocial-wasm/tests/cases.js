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
  const answer = answered(library, testCase.call, testCase.input);
  const wrong = [];
  if (!same(answer, kept)) wrong.push(['not the bytes that Rust answers', kept, answer]);
  const beside = answered(library, testCase.call, besides(library, testCase.input));
  if (!same(beside, kept)) wrong.push(['not the same with the text beside the input', kept, beside]);
  const found = compared(file, testCase, answer);
  const expected = testCase.refused === undefined ? { output: testCase.output } : { refused: testCase.refused };
  if (!same(found, expected)) wrong.push(['not what the case expects', expected, found]);
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

function compared(file, testCase, answer) {
  if (answer.refused !== undefined) return answer;
  const words = [...WORDS, ...(file.words ?? [])];
  const output = without((key, value) => words.includes(key) && typeof value === 'string', JSON.parse(answer.output));
  return { output: without((key) => key === 'fingerprint', at(output, testCase.part ?? '') ?? null) };
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
