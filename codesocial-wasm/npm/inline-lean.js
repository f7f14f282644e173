/** As `inline.js`, with the lean module, and without that of `importText`. */
import embedded from './embedded/lean.js';
import * as lean from './module/lean.js';
import { startLater } from './later.js';
import { unpacked } from './unpacked.js';

export { load } from './later.js';
export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export { audit, importText, outline, validate } from './operations.js';

/** Unpacks the module, loads its first texts, and starts it; once is enough, more does no harm. */
export function init(options) {
  return startLater(lean, false, () => unpacked(embedded), options);
}
