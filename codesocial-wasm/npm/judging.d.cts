import type { DocumentLike } from "./runtime.cjs";
import type { AuditOptions, AuditReport, ValidateOptions, ValidateReport } from "./types.cjs";

/** What may be said of many documents besides the options of the operation. */
export interface ManyOptions {
  /** Ends the work, also where the next document is waited for: its reason is thrown. */
  signal?: AbortSignalLike | undefined;
}

/** An `AbortSignal`, by the part of it that is needed, so that no library of browsers is. */
export interface AbortSignalLike {
  throwIfAborted(): void;
  /** Without it the signal is looked at between two documents only. */
  addEventListener?(type: "abort", listener: () => void): void;
  removeEventListener?(type: "abort", listener: () => void): void;
}

/**
 * As `validate`, for those who want a document that can be relied on or nothing.
 *
 * @param document - The document.
 * @param options - How to judge it.
 * @returns The report of a valid document, which may have warnings.
 * @throws InvalidDocumentError when the document is invalid, with the report. CodeSocialError as `validate`.
 */
export function validateOrThrow(document: DocumentLike, options?: ValidateOptions): ValidateReport;

/**
 * Validates many documents, one after the other as they come: their reports in the same order. Whatever else waits has its turn in
 * between, and no more than one document is held.
 *
 * @param documents - The documents: a list, or whatever gives one after the other, also later.
 * @param options - As for `validate`, for all of them; `signal` ends the work.
 */
export function validateMany(
  documents: Iterable<DocumentLike> | AsyncIterable<DocumentLike>,
  options?: ValidateOptions & ManyOptions,
): AsyncGenerator<ValidateReport, void, undefined>;

/**
 * Audits many documents, as `validateMany` validates them.
 *
 * @param documents - The documents: a list, or whatever gives one after the other, also later.
 * @param options - As for `audit`, for all of them; `signal` ends the work.
 */
export function auditMany(
  documents: Iterable<DocumentLike> | AsyncIterable<DocumentLike>,
  options?: AuditOptions & ManyOptions,
): AsyncGenerator<AuditReport, void, undefined>;
