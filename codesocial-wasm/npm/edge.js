/**
 * The entry for Cloudflare Workers and what is like them (`workerd`, `edge-light`): modules are imported as such, since nothing may be
 * compiled while the program runs; texts stand within the script.
 */
import * as importing from './module/import.js';
import importModule from './module/import.wasm?module';
import * as whole from './module/whole.js';
import wholeModule from './module/whole.wasm?module';
import { begin, start, startWith } from './runtime.js';
import './within.js';

export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export * from './operations.js';

startWith((name) => (name === 'import' ? start(importing, importModule, name) : start(whole, wholeModule, name)));

/** Starts the module, which the first call does as well. */
export async function init() {
  begin();
}

/** Does nothing here: texts and modules are there. */
export async function load() {}
