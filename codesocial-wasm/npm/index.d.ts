export { call, CodeSocialError, source } from "./runtime.js";
export type { DocumentContent, DocumentLike, DocumentSource, ErrorCode } from "./runtime.js";
export * from "./operations.js";
export type * from "./types.js";

/**
 * Starts the library. In browsers and workers call it once, and `await` it, before anything else. In Node the library
 * has started when it is imported, and this does nothing.
 *
 * @param module - Where the WebAssembly module is, or the module itself: by default it is fetched from beside this
 * package, which bundlers understand.
 * @throws CodeSocialError with the code `not-started` when the module cannot be fetched or started.
 */
export function init(
  module?: string | URL | Request | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module,
): Promise<void>;
