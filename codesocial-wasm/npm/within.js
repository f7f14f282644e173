/** Every text, within the script. A further language is a line in each list. */
import schema from './data/schema.js';
import templates from './data/templates.js';
import moreEn from './more/en.js';
import moreFr from './more/fr.js';
import pagesEn from './pages/en.js';
import pagesFr from './pages/fr.js';
import phrasesDe from './phrases/de.js';
import phrasesEn from './phrases/en.js';
import phrasesEs from './phrases/es.js';
import phrasesFr from './phrases/fr.js';
import { put } from './texts.js';
import wordsEn from './words/en.js';
import wordsFr from './words/fr.js';

const TEXTS = {
  words: { en: wordsEn, fr: wordsFr },
  more: { en: moreEn, fr: moreFr },
  pages: { en: pagesEn, fr: pagesFr },
  phrases: { de: phrasesDe, en: phrasesEn, es: phrasesEs, fr: phrasesFr },
  template: templates,
  schema: { '': schema },
};

for (const [kind, texts] of Object.entries(TEXTS)) {
  for (const [language, text] of Object.entries(texts)) put(kind, language, text);
}
