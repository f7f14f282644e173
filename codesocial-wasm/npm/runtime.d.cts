import type { SocialCode, ValidateReport } from "./types.cjs";

/** Why a call was refused, for programs. */
export type ErrorCode =
  /** No operation has that name. */
  | "unknown-operation"
  /** The input is not what the operation takes, or cannot be written as JSON. */
  | "malformed-input"
  /** A document was given in no way or in more than one. */
  | "document-needed"
  /** A value has the right type and cannot be: a language that is not spoken, a date that does not exist. */
  | "wrong-argument"
  /** No rule, or nothing in the model, has that name. */
  | "unknown-name"
  /** `await init()` comes first, or the module could not be fetched or started. */
  | "not-started"
  /** A text or the module of an operation has to be loaded first, could not be loaded, or is of another build than the module: `await load(…)`. */
  | "not-loaded"
  /** The document is invalid, which only `validateOrThrow` throws. */
  | "invalid-document"
  /** The library itself failed. The next call works as if nothing had been. */
  | "defect";

/** Why a call was refused. What is wrong with a document is never an error: it is among the problems of a report. */
export class CodeSocialError extends Error {
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown });
  /** The kind of error, for programs. */
  readonly code: ErrorCode;
}

/** A document is invalid, and one that is valid was asked for: each line of the message is an error in it. */
export class InvalidDocumentError extends CodeSocialError {
  private constructor();
  /** The report, with all problems. */
  readonly report: ValidateReport;
}

/** A plain object, of whatever type: none of those that are often taken for one. */
type PlainObject = object & {
  /** No promise: `await` it. */
  readonly then?: never;
  /** No `Blob`, `File` or `Response`: `await` its `text()`. */
  readonly arrayBuffer?: never;
  /** No list, `Map` or `Set`. */
  readonly entries?: never;
  /** No function. */
  readonly apply?: never;
  /** No date. */
  readonly getTime?: never;
};

/** A document: its text or the bytes of its file, in YAML or JSON, or a plain object. */
export type DocumentContent = string | ArrayBufferView | ArrayBuffer | SharedArrayBuffer | SocialCode | PlainObject;

/** A document with its name or its format, as {@link source} makes it. */
export declare class DocumentSource {
  private constructor();
  private readonly said: unknown;
}

/**
 * A document: its text or the bytes of its file, in YAML or JSON, or a plain object; or any of them with a name or a
 * format, as {@link source} makes it. With a text or bytes, problems have lines and columns.
 */
export type DocumentLike = DocumentContent | DocumentSource;

/**
 * Gives a document a name, which reports repeat, or a format.
 *
 * @param content - The text, the bytes of the file or a plain object.
 * @param options - `name`: the name of the file. `format`: whether the text is JSON or YAML; by default the name tells
 * (`.json`, `.yaml`, `.yml`), else the text itself.
 * @throws CodeSocialError with the code `wrong-argument` when the content is none of these.
 */
export function source(
  content: DocumentContent,
  options?: { name?: string | undefined; format?: "json" | "yaml" | undefined },
): DocumentSource;

/** A document as operations take it. */
export function documentInput(given: DocumentLike): DocumentSource;

/**
 * Carries out an operation by its name: what the functions of this package are made of. A document in the input may be
 * what {@link source} gives.
 *
 * @throws CodeSocialError when the call is refused.
 */
export function call(operation: string, input?: object): unknown;
