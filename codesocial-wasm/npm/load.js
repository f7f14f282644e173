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
/** The phrases by which documents are read, by the language in which these are written. */
const PHRASES = {
  de: () => import('./phrases/de.js'),
  en: () => import('./phrases/en.js'),
  es: () => import('./phrases/es.js'),
  fr: () => import('./phrases/fr.js'),
};
const schemas = () => import('./data/schema.js');
const templates = () => import('./data/templates.js');

/** The languages that are spoken, and those of documents that are read. */
const LANGUAGES = Object.keys(WORDS);
const READ = Object.keys(PHRASES);

/** The languages of those that are wished for that there are, by lookup (RFC 4647): `fr` for `fr-CA`. */
export function spoken(wished, there = LANGUAGES) {
  const found = wished.map((tag) => {
    for (let range = String(tag).toLowerCase(); range !== ''; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
      if (there.includes(range)) return range;
    }
    return undefined;
  });
  return [...new Set(found.filter((tag) => tag !== undefined))];
}

/**
 * Loads what is asked for: words of languages, for the lean module or for the whole one; with them or for those that are loaded pages; phrases
 * for documents in these languages and in further ones; the schema; templates.
 */
export async function texts({ languages, texts: documents = [], pages = false, schema = false, templates: asked = false } = {}, whole) {
  const tags = spoken(languages ?? []);
  const read = new Set([languages ?? [], documents].flatMap((wished) => spoken(wished, READ)));
  const wanted = [
    ...tags.map((tag) => ['words', tag, WORDS[tag]]),
    ...(whole ? [...new Set([...tags, ...loaded()])] : []).map((tag) => ['more', tag, MORE[tag]]),
    ...[...read].map((tag) => ['phrases', tag, PHRASES[tag]]),
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

/** The languages of the reader. */
export function preferred() {
  return globalThis.navigator?.languages ?? [];
}
