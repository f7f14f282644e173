/** The entry for Node, Deno and Bun: modules and texts stand beside this file, and are read when they are first needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { CodeSocialError } from './error.js';
import * as importing from './module/import.js';
import * as whole from './module/whole.js';
import { begin, start, startWith } from './runtime.js';
import { findWith } from './texts.js';

export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export * from './operations.js';

/** The languages that are spoken, and those of documents that are read. A further one is a word here. */
const LANGUAGES = ['en', 'fr'];
const READ = ['de', 'en', 'es', 'fr'];

let found;

/** What finds a file of the package: beside this file or, where a bundler has moved it, in the package that is installed where the program runs. */
function beside() {
  found ??= [() => createRequire(import.meta.url), () => createRequire(join(process.cwd(), 'program.js'))].map(finder).find(Boolean);
  if (found) return found;
  throw new CodeSocialError(
    'not-started',
    'the files of `codesocial` are not beside its script, which a bundler has moved: import from `codesocial/inline`, or keep the package out of the bundle (external)',
  );
}

function finder(made, index) {
  try {
    const require = made();
    const file = (name) => require.resolve(index === 0 ? `./${name}` : join(require.resolve('codesocial/package.json'), '..', name));
    file('module/whole.wasm');
    return { read: (name) => readFileSync(file(name)), text: (name) => require(file(name)) };
  } catch {
    return undefined;
  }
}

/** The text of a file beside this one. */
function find(kind, language) {
  if (kind === 'schema') return beside().text('data/schema.cjs');
  if (!(kind === 'phrases' ? READ : LANGUAGES).includes(language)) return undefined;
  return kind === 'template' ? beside().text('data/templates.cjs')[language] : beside().text(`${kind}/${language}.cjs`);
}

findWith({ languages: LANGUAGES, find });
startWith((name) => (name === 'import' ? start(importing, beside().read('module/import.wasm'), name) : start(whole, beside().read('module/whole.wasm'), name)));

/** Starts the module, which the first call does as well. */
export async function init() {
  begin();
}

/** Does nothing here: texts and modules are read when they are needed. */
export async function load() {}
