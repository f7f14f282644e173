/** The entry for browsers and workers, with or without a bundler: the module is fetched when `init` is called. */
import * as whole from './module/whole.js';
import { startLater } from './later.js';

export { load } from './later.js';
export { CodeSocialError, InvalidDocumentError } from './error.js';
export { auditMany, validateMany, validateOrThrow } from './judging.js';
export { call, source } from './runtime.js';
export * from './operations.js';

/** Fetches the module and its first texts, and starts it; once is enough, more does no harm. */
export function init(options) {
  return startLater(whole, true, () => new URL('./module/whole.wasm', import.meta.url), options);
}
