/** The entry with the modules within the script, for bundlers that know scripts alone, and for single files. */
import importing from './embedded/import.js';
import embedded from './embedded/whole.js';
import * as whole from './module/whole.js';
import { importFrom, startLater } from './later.js';
import { unpacked } from './unpacked.js';

export { load } from './later.js';
export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export * from './operations.js';

importFrom(() => unpacked(importing));

/** Unpacks the module, loads its first texts, and starts it; once is enough, more does no harm. */
export function init(options) {
  return startLater(whole, true, () => unpacked(embedded), options);
}
