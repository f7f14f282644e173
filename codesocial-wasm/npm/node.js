/** The entry for Node, Deno and Bun: the modules stand beside this file; the main one is started at once; texts and the other are read when they are needed. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

import * as importing from './module/import.js';
import * as whole from './module/whole.js';
import { start, startWith } from './runtime.js';
import { findWith } from './texts.js';

const require = createRequire(import.meta.url);
const languages = readdirSync(new URL('./words/', import.meta.url)).filter((name) => name.endsWith('.cjs')).map((name) => name.slice(0, -4));

/** The text of a file beside this one. */
function find(kind, language) {
  if (kind === 'schema') return require('./data/schema.cjs');
  if (!languages.includes(language)) return undefined;
  return kind === 'template' ? require('./data/templates.cjs')[language] : require(`./${kind}/${language}.cjs`);
}

findWith({ languages, find });
start(whole, readFileSync(new URL('./module/whole.wasm', import.meta.url)));
startWith((name) => start(importing, readFileSync(new URL('./module/import.wasm', import.meta.url)), name));

export { CodeSocialError, call, source } from './runtime.js';
export * from './operations.js';

/** Does nothing here: the library has started when it is imported. */
export async function init() {}

/** Does nothing here: texts and modules are read when they are needed. */
export async function load() {}
