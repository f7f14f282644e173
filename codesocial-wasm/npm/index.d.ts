export { call, CodeSocialError, source } from "./runtime.js";
export type { DocumentContent, DocumentLike, DocumentSource, ErrorCode } from "./runtime.js";
export { init, load } from "./later.js";
export type { InitOptions, ModuleSource, Texts } from "./later.js";
export * from "./operations.js";
export type * from "./types.js";
