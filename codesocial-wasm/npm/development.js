/**
 * The entry for browsers while a program is developed: the module is a script, since servers for developers (Vite 6 and 7) lose files that stand
 * beside a script of a package.
 */
import * as whole from './module/whole.js';
import { importFrom, startLater } from './later.js';
import { unpacked } from './unpacked.js';

export { load } from './later.js';
export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export * from './operations.js';

const embedded = async (arriving) => unpacked((await arriving).default);

importFrom(() => embedded(import('./embedded/import.js')));

/** Loads the module and its first texts, and starts it; once is enough, more does no harm. */
export function init(options) {
  return startLater(whole, true, () => embedded(import('./embedded/whole.js')), options);
}
