/** What makes use of the operations that judge a document: one that can be relied on or nothing, and many documents. */
import { CodeSocialError, InvalidDocumentError } from './error.js';
import { audit, validate } from './operations.js';

export function validateOrThrow(document, options) {
  const report = validate(document, options);
  if (!report.valid) throw new InvalidDocumentError(report);
  return report;
}

export const validateMany = (documents, options) => many(validate, documents, options);
export const auditMany = (documents, options) => many(audit, documents, options);

/** For how long nothing else has its turn, in milliseconds. */
const TURN = 12;

async function* many(operation, documents, { signal, ...options } = {}) {
  // A text and bytes can be gone through too: by characters and by numbers.
  const isMany = typeof documents !== 'string' && !ArrayBuffer.isView(documents) && (documents?.[Symbol.asyncIterator] ?? documents?.[Symbol.iterator]);
  if (!isMany) throw new CodeSocialError('wrong-argument', 'many documents must be a list, or what gives one after the other');
  let since = Date.now();
  for await (const document of documents) {
    if (Date.now() - since > TURN) {
      await new Promise((done) => setTimeout(done));
      since = Date.now();
    }
    signal?.throwIfAborted();
    yield operation(document, options);
  }
}
