/** A real browser and pages for it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

import { chromium } from 'playwright-core';

/** The browser: CHROMIUM names another than Debian's. */
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why the tests in a browser are not run, if there is none. */
export const missing = existsSync(executablePath) ? false : `no browser at ${executablePath} (apt-get install chromium)`;

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
};

/** Serves folders and texts under paths such as `/npm/`; the longest that fits counts. */
export async function serve(routes) {
  const paths = Object.keys(routes).sort((one, other) => other.length - one.length);
  const server = createServer((request, response) => {
    const asked = normalize(new URL(request.url, 'http://localhost').pathname);
    const path = paths.find((it) => asked === it || (it.endsWith('/') && asked.startsWith(it)));
    const content = path === undefined ? undefined : contentOf(routes[path], asked.slice(path.length));
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': TYPES[extname(asked)] ?? (asked.endsWith('/') ? TYPES['.html'] : 'application/octet-stream'),
    });
    response.end(content);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function contentOf(route, rest) {
  if (typeof route === 'function') return route();
  const file = join(route.folder, rest === '' ? 'index.html' : rest);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Starts the browser. */
export const launch = () => chromium.launch({ executablePath, headless: true, args: FLAGS });

/** Opens a page and gives what it sets as `globalThis.result`; whatever it complains of is an error, but what is expected. */
export async function resultOf(url, expected = /^$/) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    // Servers for developers compile at the first request.
    await page.goto(url, { timeout: 120_000 });
    const failed = new Promise((end) => page.once('pageerror', end));
    const seen = page.waitForFunction(() => globalThis.result !== undefined, undefined, { timeout: 120_000 });
    await Promise.race([seen.catch((error) => complaints.push(String(error))), failed]);
    if (!complaints.every((complaint) => expected.test(complaint))) throw new Error(complaints.join('\n'));
    return await page.evaluate(() => globalThis.result);
  } finally {
    await browser.close();
  }
}
