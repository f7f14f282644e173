/** Social codes as people read them: judged by axe in a real browser, on a wide and a narrow screen, in the dark and as they are printed. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { page as written } from '../npm/node.js';
import { judged } from './axe.js';
import { launch, missing } from './browser.js';
import { read } from './project.js';

const WAYS = [
  ['wide', { viewport: { width: 1280, height: 800 } }],
  ['narrow', { viewport: { width: 360, height: 740 } }],
  ['dark', { colorScheme: 'dark' }],
  ['print', { viewport: { width: 794, height: 1123 } }],
];

/** The chapters of the method, the articles of a text, all that a document can have, and languages side by side. */
const PAGES = [
  ['dtc-innovation.codesocial.yaml', {}],
  ['commons-to-commons.codesocial.yaml', {}],
  ['sample-every-key.codesocial.json', {}],
  ['sample-every-key.codesocial.json', { languages: ['fr', 'en'] }],
];

describe('a social code as people read it', { skip: missing }, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
  });

  /** A page of a text in a window of its own. */
  async function opened(t, document, asked, options, media) {
    const context = await browser.newContext(options);
    t.after(() => context.close());
    const page = await context.newPage();
    if (media) await page.emulateMedia({ media });
    const { text } = written(read('tests', 'documents', document), { at: '2026-11-25', ...asked });
    await page.setContent(text);
    return page;
  }

  for (const [document, asked] of PAGES) {
    for (const language of ['fr', 'en']) {
      for (const [name, options] of WAYS) {
        const said = asked.languages ? `, ${asked.languages.join(' beside ')}` : '';
        test(`axe finds nothing, and nothing is cut off: ${document}${said}, ${language}, ${name}`, async (t) => {
          const page = await opened(t, document, { language, ...asked }, options, name === 'print' ? 'print' : undefined);
          assert.equal(await page.evaluate(() => globalThis.document.documentElement.lang), language);
          await judged(page);
        });
      }
    }
  }

  test('axe finds nothing on the page of one party', async (t) => {
    const { stakeholders } = JSON.parse(read('tests', 'documents', 'sample-every-key.codesocial.json'));
    for (const { id } of stakeholders.slice(0, 3)) {
      await judged(await opened(t, 'sample-every-key.codesocial.json', { party: id }, WAYS[1][1]));
    }
  });

  test('the card stands on one side of A4', async (t) => {
    for (const document of ['dtc-innovation.codesocial.yaml', 'commons-to-commons.codesocial.yaml']) {
      const page = await opened(t, document, {}, WAYS[3][1], 'print');
      // What stands first is the card: from its top to its end, in millimetres of CSS.
      const height = await page.evaluate(() => globalThis.document.querySelector('.card').getBoundingClientRect().height * (25.4 / 96));
      assert.ok(height > 20 && height < 297, `${document}: ${height} mm`);
    }
  });
});
