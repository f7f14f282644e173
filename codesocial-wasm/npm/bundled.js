/** The entry for Node within a bundle: modules and texts within the script, since bundlers leave behind what stands beside it. */
import { gunzipSync } from 'node:zlib';

import importText from './embedded/import.js';
import wholeText from './embedded/whole.js';
import * as importing from './module/import.js';
import * as whole from './module/whole.js';
import { begin, start, startWith } from './runtime.js';
import './within.js';

export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export * from './operations.js';

const unpacked = (text) => gunzipSync(Buffer.from(text, 'base64'));

startWith((name) => (name === 'import' ? start(importing, unpacked(importText), name) : start(whole, unpacked(wholeText), name)));

/** Starts the module, which the first call does as well. */
export async function init() {
  begin();
}

/** Does nothing here: texts and modules are there. */
export async function load() {}
