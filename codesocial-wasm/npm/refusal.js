/** What is wrong with an input, in plain words: the core says it in those of the reader of JSON, which knows types of Rust and columns. */
import { CodeSocialError } from './error.js';

const SAID = {
  en: {
    wrong: (name, wanted, found) => `\`${name}\` must be ${wanted}, not \`${found}\``,
    unknown: (name, all) => `there is no option \`${name}\`, only ${all}`,
    missing: (name) => `\`${name}\` is missing`,
    among: (all) => `one of ${all}`,
    kinds: { list: 'a list (`[…]`)', text: 'a text', truth: '`true` or `false`', whole: 'a whole number, 0 or more', object: 'an object (`{…}`)' },
  },
  fr: {
    wrong: (name, wanted, found) => `\`${name}\` doit être ${wanted}, et non \`${found}\``,
    unknown: (name, all) => `il n’y a pas d’option \`${name}\`, seulement ${all}`,
    missing: (name) => `\`${name}\` manque`,
    among: (all) => `parmi ${all}`,
    kinds: { list: 'une liste (`[…]`)', text: 'un texte', truth: '`true` ou `false`', whole: 'un nombre entier, 0 ou plus', object: 'un objet (`{…}`)' },
  },
};

/** What the reader of JSON calls what it expects. Where something is to be one of a few texts, it says that any value is. */
const KINDS = [
  [/^a sequence$/, 'list'], [/^a string$|^value$/, 'text'], [/^a boolean$/, 'truth'], [/^[ui](\d+|size)$/, 'whole'], [/^(a map|struct .*)$/, 'object'],
];

/** So much of a value is shown. */
const SHOWN = 60;

/** The same refusal in plain words and the language asked for; as it is, where it says something else. */
export function plainly(error, json) {
  const [, what, column] = error.message.match(/((?:invalid type|invalid value|unknown field|unknown variant|missing field|expected value).*) at line 1 column (\d+)$/) ?? [];
  if (what === undefined) return withoutReason(error, json);
  const path = pathTo(json, Number(column), /^invalid type: sequence/.test(what));
  const input = JSON.parse(json);
  const language = String(input.options?.language ?? input.language ?? '').toLowerCase();
  const said = SAID[/^fr(-|$)/.test(language) ? 'fr' : 'en'];
  const message = sentence(said, what, path, input);
  return message ? new CodeSocialError(error.code, message, { cause: error }) : error;
}

/** A refusal that says already what an argument must be, and instead of what it is why it cannot be read. */
function withoutReason(error, json) {
  const [, told, name] = error.message.match(/^(`(\w+)` .*)`(?:invalid|missing|unknown|expected) .* at line \d+ column \d+`$/) ?? [];
  return told ? new CodeSocialError(error.code, `${told}\`${shown(JSON.parse(json)[name])}\``, { cause: error }) : error;
}

function shown(value) {
  const text = JSON.stringify(value) ?? '';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function sentence(said, what, path, input) {
  const [, problem, own, known] = what.match(/^(unknown field|unknown variant|missing field) `([^`]*)`(?:, expected (?:one of )?(.*))?/) ?? [];
  if (problem === 'missing field') return said.missing(named([...path, own]));
  const all = known?.match(/`[^`]*`/g)?.join(', ');
  if (problem === 'unknown field') return all && said.unknown(named([...path, own]), all);
  const [, expected] = what.match(/expected (.*)$/) ?? [];
  const kind = KINDS.find(([form]) => form.test(expected))?.[1];
  const wanted = all ? said.among(all) : said.kinds[kind];
  return wanted && said.wrong(named(path) || 'options', wanted, shown(path.reduce((value, key) => value?.[key], input)));
}

/** A place in the input as whoever calls knows it: options may be given beside each other that are not in the input. */
function named(path) {
  const own = path[0] === 'options' && path.length > 1 ? path.slice(1) : path;
  return own.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('');
}

/** The keys and indices that lead to where reading stopped: behind a value, or, where that is one, at the start of a list. */
function pathTo(json, column, atList) {
  const before = new TextDecoder().decode(new TextEncoder().encode(json).subarray(0, column));
  const path = [];
  for (const [token, key, colon] of before.matchAll(/("(?:[^"\\]+|\\.)*")(\s*:)?|[{}[\],]/g)) {
    if (token === '{') path.push(undefined);
    else if (token === '[') path.push(0);
    else if (token === '}' || token === ']') path.pop();
    else if (token === ',') path.push(typeof path.at(-1) === 'number' ? path.pop() + 1 : void path.pop());
    else if (colon) path[path.length - 1] = JSON.parse(key);
  }
  if (atList && before.endsWith('[')) path.pop();
  return path.filter((key) => key !== undefined);
}
