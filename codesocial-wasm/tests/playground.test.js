/** The page to try social codes, built as it is published, in a real browser: used by mouse, by keyboard, and judged by axe. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { judged } from './axe.js';
import { launch, missing, serve } from './browser.js';
import { read, wasm } from './project.js';

const folder = join(wasm, 'playground');
const tool = (name, ...words) => execFileSync(join(wasm, 'node_modules', '.bin', name), words, { cwd: wasm, stdio: 'pipe' });
const founding = 'tests/documents/commons-to-commons.codesocial.yaml';

describe('the page to try it', { skip: missing }, () => {
  let server, browser;
  before(async () => {
    tool('tsc', '-p', folder);
    tool('vite', 'build', '--logLevel', 'warn', '--config', join(folder, 'vite.config.js'));
    server = await serve({ '/': { folder: join(folder, 'dist') } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** The page in a window of its own, when it has judged its first text; what it complains of fails the test. */
  async function page(t, options) {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 }, ...options });
    const opened = await context.newPage();
    const complaints = [];
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    t.after(async () => {
      await context.close();
      assert.deepEqual(complaints, []);
    });
    await opened.goto(`${server.url}/`);
    await opened.waitForSelector('#report table');
    return opened;
  }

  const write = async (opened, text) => {
    await opened.fill('#text', text);
    // What is typed is judged at the next frame.
    await opened.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };

  test('it begins with the founding text, in French, and says how it stands', async (t) => {
    const opened = await page(t);
    assert.equal(await opened.inputValue('#text'), read(...founding.split('/')));
    assert.match(await opened.textContent('#verdict'), /^Valide, niveau 0 \(lisible\)/);
    assert.equal(await opened.locator('#report tbody tr').count(), 6);
    assert.equal(await opened.getAttribute('html', 'lang'), 'fr');
  });

  test('a mistake is underlined as it is typed, told, and gone when it is mended', async (t) => {
    const opened = await page(t);
    const text = await opened.inputValue('#text');
    // Signs of two, three and four bytes before it: the place is still right.
    await write(opened, `# é € 🌱\n${text.replace('\npurpose:', '\npurpos:')}`);
    assert.deepEqual(await opened.locator('#mirror mark.error').first().textContent(), 'purpos');
    assert.match(await opened.textContent('#verdict'), /^Pas encore valide, /);
    await opened.locator('.found .error .way').first().click();
    const chosen = await opened.$eval('#text', (area) => area.value.slice(area.selectionStart, area.selectionEnd));
    assert.equal(chosen, 'purpos');
    assert.match(await opened.textContent('#here'), /^Erreur\u00a0: .*purpos/);
    await write(opened, text);
    assert.equal(await opened.locator('#mirror mark.error').count(), 0);
    assert.match(await opened.textContent('#verdict'), /^Valide/);
  });

  test('what lies behind the text lies under it', async (t) => {
    const opened = await page(t);
    const heights = await opened.evaluate(() => ['text', 'mirror'].map((id) => document.getElementById(id).scrollHeight));
    assert.ok(Math.abs(heights[0] - heights[1]) <= 24, `${heights}`);
    await opened.$eval('#text', (area) => area.scrollTo(0, 700));
    await opened.waitForFunction(() => document.getElementById('mirror').scrollTop === 700);
  });

  test('texts of others become no markup', async (t) => {
    const opened = await page(t);
    await write(opened, 'title: "<img src=x onerror=globalThis.broken=1>"\n"<b>": 1\n');
    assert.equal(await opened.locator('main img, main b').count(), 0);
    assert.equal(await opened.evaluate(() => globalThis.broken), undefined);
  });

  test('a file is opened, and saved as it is', async (t) => {
    const opened = await page(t);
    const content = "codesocial: '1.0'\r\ntitle: L’été\r\n# commentaire\r\n";
    await opened.setInputFiles('#open', { name: 'ete.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) });
    await opened.waitForFunction(() => document.getElementById('name').textContent === 'ete.yaml');
    const [download] = await Promise.all([opened.waitForEvent('download'), opened.click('#save')]);
    assert.equal(download.suggestedFilename(), 'ete.yaml');
    assert.equal(readFileSync(await download.path(), 'utf8'), content);
  });

  /** Statutes as an association has them, with signs of several bytes before what is found. */
  const statutes = [
    '# Statuts des Amis du Jardin 🌱',
    '',
    '## Article 1 – Objet',
    '',
    'L’association a pour objet de cultiver un jardin. Nous accueillons tout le monde.',
    '',
    '## Article 2 – Assemblée',
    '',
    '- Les membres doivent payer leur cotisation dans les meilleurs délais.',
    '- Siège : [adresse à compléter]',
    '',
  ].join('\n');

  const chosen = (opened) => opened.$eval('#text', (area) => area.value.slice(area.selectionStart, area.selectionEnd));

  async function paste(opened, text) {
    await opened.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    await opened.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await opened.focus('#text');
    await opened.keyboard.press('Control+A');
    await opened.keyboard.press('Control+V');
  }

  test('statutes that are pasted are read as they are, and what is found stands in them', async (t) => {
    const opened = await page(t);
    const fetched = [];
    opened.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await paste(opened, statutes);
    await opened.waitForSelector('.read-as');
    assert.deepEqual(fetched.filter((path) => path.endsWith('.wasm')).map((path) => /import|lean|whole/.exec(path)?.[0]), ['import']);
    assert.equal(await opened.inputValue('#text'), statutes);
    assert.match(await opened.textContent('.read-as'), /^Lu comme un texte \(Markdown\)\u00a0: 5 articles\. /);
    assert.match(await opened.textContent('#verdict'), /^(Valide|Pas encore valide), /);
    // The words themselves are underlined, and their line leads to them.
    const marked = await opened.locator('#mirror mark').allTextContents();
    assert.ok(marked.includes('dans les meilleurs délais'), `${marked}`);
    assert.ok(marked.includes('[adresse à compléter]'), `${marked}`);
    const loose = opened.locator('.found li', { hasText: 'laisse' }).first();
    assert.equal(await loose.locator('.way').textContent(), 'Ligne 9');
    await loose.locator('.way').click();
    assert.equal(await chosen(opened), 'dans les meilleurs délais');
    assert.match(await opened.textContent('#here'), /meilleurs délais/);
    // What it seems to say, with its place.
    const duty = opened.locator('.said li', { hasText: 'payer leur cotisation' });
    assert.match(await duty.textContent(), /^Ligne 9 Obligation\u00a0: Les membres doivent payer/);
    await duty.locator('.way').click();
    assert.equal(await opened.$eval('#text', (area) => area.value.slice(area.selectionStart).split('\n')[0]), 'Les membres doivent payer leur cotisation dans les meilleurs délais.');
    // No place of a document that nobody has seen is told.
    assert.doesNotMatch(await opened.textContent('#report'), /Ligne \?/);
    assert.equal(await opened.textContent('#name'), '');
  });

  test('a text is edited on, and made a social code', async (t) => {
    const opened = await page(t);
    await paste(opened, statutes);
    await opened.waitForSelector('.read-as');
    const marks = () => opened.locator('#mirror mark').allTextContents();
    await write(opened, statutes.replace('dans les meilleurs délais', 'avant le 1er mars'));
    assert.ok(!(await marks()).some((mark) => mark.includes('délais')));
    opened.on('dialog', (dialog) => dialog.accept());
    await opened.click('.on');
    assert.match(await opened.inputValue('#text'), /^codesocial: "1\.0"\n/m);
    assert.equal(await opened.textContent('#name'), 'codesocial.yaml');
    assert.equal(await opened.locator('.read-as').count(), 0);
    assert.match(await opened.textContent('#verdict'), /^(Valide|Pas encore valide), /);
  });

  test('a file that is dropped takes the place of the text: HTML, in English', async (t) => {
    const opened = await page(t, { locale: 'en-GB' });
    const html = '<!doctype html><title>Charter</title><h1>Charter</h1><h2>Article 1. Purpose</h2><p>We strive to <b>share</b> what we grow, as soon as possible.</p>\n';
    const dropped = await opened.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'charter.html', { type: 'text/html' }));
      return data;
    }, html);
    await opened.dispatchEvent('#text', 'drop', { dataTransfer: dropped });
    await opened.waitForSelector('.read-as');
    assert.equal(await opened.inputValue('#text'), html);
    assert.equal(await opened.textContent('#name'), 'charter.html');
    assert.match(await opened.textContent('.read-as'), /^Read as a text \(HTML\): \d articles?\. /);
    assert.ok((await opened.locator('#mirror mark').allTextContents()).includes('as soon as possible'));
    assert.doesNotMatch(await opened.textContent('body'), /Lu comme|Obligation/);
  });

  test('a text that is dropped, and one of which nothing can be made', async (t) => {
    const opened = await page(t);
    const drop = async (content, name) => {
      const dropped = await opened.evaluateHandle(([text, file]) => {
        const data = new DataTransfer();
        if (file) data.items.add(new File([text], file));
        else data.setData('text/plain', text);
        return data;
      }, [content, name]);
      await opened.dispatchEvent('#text', 'drop', { dataTransfer: dropped });
    };
    await drop('Règlement du potager\n\n1. Chacun arrose ses plants.\n');
    await opened.waitForSelector('.read-as');
    assert.match(await opened.textContent('.read-as'), /^Lu comme un texte \((texte simple|Markdown)\)/);
    await drop('<!-- rien -->', 'vide.html');
    await opened.waitForFunction(() => document.querySelector('.read-as') === null);
    assert.ok((await opened.textContent('#verdict')).length > 10);
  });

  test('a file of a word processor is refused with what to do', async (t) => {
    const opened = await page(t);
    const before = await opened.inputValue('#text');
    const asked = opened.waitForEvent('dialog');
    const chosenFile = opened.setInputFiles('#open', { name: 'statuts.docx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
    const dialog = await asked;
    assert.match(dialog.message(), /collez-les ici/);
    await dialog.accept();
    await chosenFile;
    assert.equal(await opened.inputValue('#text'), before);
  });

  test('a file that is no UTF-8 is refused, and the text stays', async (t) => {
    const opened = await page(t);
    const before = await opened.inputValue('#text');
    const asked = opened.waitForEvent('dialog');
    await opened.setInputFiles('#open', { name: 'vieux.yaml', mimeType: 'text/yaml', buffer: Buffer.from('title: \xe9t\xe9\n', 'latin1') });
    const dialog = await asked;
    assert.match(dialog.message(), /UTF-8/);
    await dialog.accept();
    assert.equal(await opened.inputValue('#text'), before);
  });

  test('a new text of a kind is valid; the text is still there at the next visit', async (t) => {
    const opened = await page(t);
    await opened.selectOption('#begin', 'commons');
    // What writes it is fetched when it is first asked for.
    await opened.waitForFunction(() => document.getElementById('text').value.includes('kind: commons'));
    assert.match(await opened.textContent('#verdict'), /^Valide/);
    const text = await opened.inputValue('#text');
    assert.match(text, /kind: commons/);
    await opened.reload();
    await opened.waitForSelector('#report table');
    assert.equal(await opened.inputValue('#text'), text);
  });

  test('what it fetches first is the small module, and the words of one language', async (t) => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    t.after(() => context.close());
    const opened = await context.newPage();
    const fetched = [];
    opened.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await opened.goto(`${server.url}/`);
    await opened.waitForSelector('#report table');
    const like = (pattern) => fetched.filter((path) => pattern.test(path)).length;
    // Its words, and the phrases by which texts in it are read.
    assert.deepEqual([like(/lean.*\.wasm$/), like(/whole.*\.wasm$/), like(/\/fr-.*\.js$/), like(/\/en-.*\.js$/)], [1, 0, 2, 0]);
  });

  test('the questions that a text leaves open are told, in whatever language it is written', async (t) => {
    const opened = await page(t);
    const fetched = [];
    opened.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await write(opened, "codesocial: '1.0'\nlanguage: fr\ntitle: Statuts\n");
    const french = await opened.locator('.questions li').allTextContents();
    assert.ok(french.length > 5 && french.every((question) => /^\p{Lu}.*\?/u.test(question)), `${french}`);
    assert.deepEqual(fetched, []);
    await write(opened, "codesocial: '1.0'\nlanguage: de\ntitle: Satzung\n");
    await opened.waitForSelector('.questions li');
    assert.deepEqual(await opened.locator('.questions li').allTextContents(), french);
    assert.deepEqual(fetched.map((path) => /^\/assets\/(..)-.*\.js$/.exec(path)?.[1]), ['de']);
    await write(opened, "codesocial: '1.0'\nlanguage: it\ntitle: Statuto\n");
    assert.equal(await opened.locator('.questions').count(), 0);
  });

  test('it speaks English', async (t) => {
    const opened = await page(t);
    await opened.click('[data-language=en]');
    // Its words are fetched when they are first asked for.
    await opened.waitForSelector('html[lang=en]');
    assert.match(await opened.textContent('#verdict'), /^Valid, level 0 \(readable\)/);
    assert.equal(await opened.getAttribute('html', 'lang'), 'en');
    assert.equal(await opened.getAttribute('[data-language=en]', 'aria-pressed'), 'true');
    assert.match(await opened.textContent('#report'), /The six dimensions/);
    assert.doesNotMatch(await opened.textContent('body'), /Ouvrir|Enregistrer|Avertissement/);
  });

  test('by keyboard alone: to the text, to a finding and to its place', async (t) => {
    const opened = await page(t);
    await opened.keyboard.press('Tab');
    assert.equal(await opened.evaluate(() => document.activeElement.className), 'skip');
    await opened.keyboard.press('Enter');
    for (let steps = 0; steps < 8; steps++) {
      await opened.keyboard.press('Tab');
      if (await opened.evaluate(() => document.activeElement.className === 'way')) break;
    }
    assert.equal(await opened.evaluate(() => document.activeElement.className), 'way');
    await opened.keyboard.press('Enter');
    assert.equal(await opened.evaluate(() => document.activeElement.id), 'text');
  });

  for (const [name, options] of [
    ['wide', {}],
    ['narrow', { viewport: { width: 360, height: 740 } }],
    ['dark', { colorScheme: 'dark' }],
  ]) {
    test(`axe finds nothing, and nothing is cut off: ${name}`, async (t) => {
      const opened = await page(t, options);
      await write(opened, (await opened.inputValue('#text')).replace('\npurpose:', '\npurpos:'));
      await judged(opened);
      await paste(opened, statutes);
      await opened.waitForSelector('.read-as');
      await judged(opened);
    });
  }
});
