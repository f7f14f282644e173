/** As `development.js`, with the lean module. */
import * as lean from './module/lean.js';
import { importFrom, startLater } from './later.js';
import { unpacked } from './unpacked.js';

export { load } from './later.js';
export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export { audit, importText, outline, validate } from './operations.js';

const embedded = async (arriving) => unpacked((await arriving).default);

importFrom(() => embedded(import('./embedded/import.js')));

/** Loads the module and its first texts, and starts it; once is enough, more does no harm. */
export function init(options) {
  return startLater(lean, false, () => embedded(import('./embedded/lean.js')), options);
}
