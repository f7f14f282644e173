/** The texts that are no part of the module: words, pages, phrases, schema, templates. The module asks for one when it first needs it. */
import { CodeSocialError } from './error.js';

const held = new Map();
const key = (kind, language) => `${kind} ${language}`;

/** What else finds a text, and which languages it has: in Node the files beside this one. */
let finder = { languages: [], find: () => undefined };

export function findWith(next) {
  finder = next;
}

export function put(kind, language, text) {
  held.set(key(kind, language), text);
}

/** The languages whose words are here. */
export function languages() {
  const loaded = [...held.keys()].map((name) => name.split(' ')).filter(([kind]) => kind === 'words');
  return [...new Set([...finder.languages, ...loaded.map(([, language]) => language)])];
}

/** The words of a language, which come in two parts, of which the lean module needs one: a head, and sections that are sought in their order. */
function joined(words, more) {
  const [head, ...sections] = (words + more).split(/^(?==== )/m);
  return head + sections.sort().join('');
}

/** What the module imports: a text, or nothing where it is not here. */
export function text(kind, language) {
  if (kind === 'languages') return languages().join(' ');
  const here = held.get(key(kind, language));
  if (here && kind === 'words') return joined(here, held.get(key('more', language)) ?? '');
  return here ?? finder.find(kind, language);
}

/** Refuses words, pages and phrases of another build than the module’s: some may have come or gone. */
export function check(build) {
  for (const [name, content] of held) {
    const [kind, language] = name.split(' ');
    if (!['words', 'pages', 'phrases'].includes(kind)) continue;
    const [first] = content.split('\n', 1);
    if (first !== `codesocial ${kind} ${language} ${build}`) {
      held.delete(name);
      throw new CodeSocialError('not-loaded', `the ${kind} in \`${language}\` are of another build than the module`);
    }
  }
}

/** What the module imports: a text in the composed form of Unicode (NFC), whose tables every engine has. */
export function composed(content) {
  return content.normalize('NFC');
}

/** What the module imports: a text in small letters, or in capitals. */
export function cased(content, upper) {
  return upper ? content.toUpperCase() : content.toLowerCase();
}
