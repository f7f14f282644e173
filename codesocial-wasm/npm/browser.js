/** The entry for browsers and workers, with or without a bundler: the module is fetched when `init` is called. */
import { startLater } from './runtime.js';

export { CodeSocialError, call, source } from './runtime.js';
export * from './operations.js';

/** Fetches the module and starts it; once is enough, more does no harm. */
export function init(module = new URL('./module/codesocial.wasm', import.meta.url)) {
  return startLater(module);
}
