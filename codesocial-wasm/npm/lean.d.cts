export { call, CodeSocialError, InvalidDocumentError, source } from "./runtime.cjs";
export type { DocumentContent, DocumentLike, DocumentSource, ErrorCode } from "./runtime.cjs";
export { init, load } from "./later.cjs";
export type { InitOptions, ModuleSource, Texts } from "./later.cjs";
export { auditMany, validateMany, validateOrThrow } from "./judging.cjs";
export type { ManyOptions } from "./judging.cjs";
export { audit, importText, outline, validate } from "./operations.cjs";
export type * from "./types.cjs";
