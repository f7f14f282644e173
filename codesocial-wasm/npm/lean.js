/** The entry for pages that judge what is written in them: a module of half the weight, with three operations; `importText` has its own. */
import * as lean from './module/lean.js';
import { startLater } from './later.js';

export { load } from './later.js';
export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export { audit, importText, outline, validate } from './operations.js';

/** Fetches the module and its first texts, and starts it; once is enough, more does no harm. */
export function init(options) {
  return startLater(lean, false, () => new URL('./module/lean.wasm', import.meta.url), options);
}
