/** The page of an audit, as it is handed out: judged by axe in a real browser, on a wide and a narrow screen and in the dark. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { handout } from '../npm/node.js';
import { judged } from './axe.js';
import { launch, missing } from './browser.js';
import { read } from './project.js';

describe('the page of an audit', { skip: missing }, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
  });

  for (const document of ['dtc-innovation.codesocial.yaml', 'sample-every-key.codesocial.json']) {
    for (const language of ['fr', 'en']) {
      for (const [name, options] of [
        ['wide', { viewport: { width: 1280, height: 800 } }],
        ['narrow', { viewport: { width: 360, height: 740 } }],
        ['dark', { colorScheme: 'dark' }],
      ]) {
        test(`axe finds nothing, and nothing is cut off: ${document}, ${language}, ${name}`, async () => {
          const context = await browser.newContext(options);
          const page = await context.newPage();
          const { text } = handout(read('tests', 'documents', document), { language, at: '2026-11-25' });
          await page.setContent(text);
          assert.equal(await page.evaluate(() => globalThis.document.documentElement.lang), language);
          await judged(page);
          await context.close();
        });
      }
    }
  }
});
