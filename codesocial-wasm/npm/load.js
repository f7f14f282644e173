/** Loads texts in browsers and workers. */
import { CodeSocialError } from './error.js';
import { languages as loaded, put } from './texts.js';

// Literal paths, which bundlers understand. A further language is a line in each.
const WORDS = {
  en: () => import('./words/en.js'),
  fr: () => import('./words/fr.js'),
};
/** The words of operations that the lean module does not have. */
const MORE = {
  en: () => import('./more/en.js'),
  fr: () => import('./more/fr.js'),
};
const PAGES = {
  en: () => import('./pages/en.js'),
  fr: () => import('./pages/fr.js'),
};
const schemas = () => import('./data/schema.js');
const templates = () => import('./data/templates.js');

/** The languages that there are. */
const LANGUAGES = Object.keys(WORDS);

/** The languages of those that are wished for that there are, by lookup (RFC 4647): `fr` for `fr-CA`. */
export function spoken(wished) {
  const found = wished.map((tag) => {
    for (let range = String(tag).toLowerCase(); range !== ''; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
      if (LANGUAGES.includes(range)) return range;
    }
    return undefined;
  });
  return [...new Set(found.filter((tag) => tag !== undefined))];
}

/** Loads what is asked for: words of languages, for the lean module or for the whole one; with them or for those that are loaded pages; the schema; templates. */
export async function texts({ languages, pages = false, schema = false, templates: asked = false } = {}, whole) {
  const tags = spoken(languages ?? []);
  const wanted = [
    ...tags.map((tag) => ['words', tag, WORDS[tag]]),
    ...(whole ? [...new Set([...tags, ...loaded()])] : []).map((tag) => ['more', tag, MORE[tag]]),
    ...(pages ? (languages ? tags : loaded()).map((tag) => ['pages', tag, PAGES[tag]]) : []),
    ...(schema ? [['schema', '', schemas]] : []),
  ];
  const all = wanted.map(async ([kind, tag, from]) => put(kind, tag, (await from()).default));
  if (asked) all.push(templates().then(({ default: each }) => Object.entries(each).forEach(([tag, text]) => put('template', tag, text))));
  try {
    await Promise.all(all);
  } catch (cause) {
    throw new CodeSocialError('not-loaded', `a text could not be loaded: ${cause.message}`, { cause });
  }
}

/** The languages of the reader that there are, else English. */
export function preferred() {
  const found = spoken(globalThis.navigator?.languages ?? []);
  return found.length > 0 ? found : ['en'];
}
