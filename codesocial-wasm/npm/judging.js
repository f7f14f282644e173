/** What makes use of the operations that judge a document: one that can be relied on or nothing, and many documents. */
import { CodeSocialError, InvalidDocumentError } from './error.js';
import { audit, validate } from './operations.js';
import { settings } from './runtime.js';

export function validateOrThrow(document, options) {
  const report = validate(document, options);
  if (!report.valid) throw new InvalidDocumentError(report);
  return report;
}

export const validateMany = (documents, options) => many(validate, documents, options);
export const auditMany = (documents, options) => many(audit, documents, options);

/** For how long nothing else has its turn, in milliseconds. */
const TURN = 12;

async function* many(operation, documents, given = {}) {
  const { signal, ...options } = settings(given);
  // A text and bytes can be gone through too: by characters and by numbers.
  const isMany = typeof documents !== 'string' && !ArrayBuffer.isView(documents) && (documents?.[Symbol.asyncIterator] ?? documents?.[Symbol.iterator]);
  if (!isMany) throw new CodeSocialError('wrong-argument', 'many documents must be a list, or what gives one after the other');
  if (signal && typeof signal.throwIfAborted !== 'function') throw new CodeSocialError('wrong-argument', '`signal` must be an `AbortSignal`');
  const source = each(documents);
  const waiting = interrupted(signal);
  let since = Date.now();
  try {
    for (;;) {
      if (Date.now() - since > TURN) {
        await new Promise((done) => setTimeout(done));
        since = Date.now();
      }
      signal?.throwIfAborted();
      const { done, value } = await waiting.for(source.next());
      if (done) return;
      signal?.throwIfAborted();
      yield operation(value, options);
    }
  } finally {
    const ended = source.return();
    // What stalls would keep back the error by which it was ended.
    if (waiting.end()) ended.catch(() => {});
    else await ended;
  }
}

/** Documents one after the other, as `for await` takes them. */
async function* each(documents) {
  yield* documents;
}

/** Waiting that a signal cuts short. One listener for all of it: a promise to race against would keep every race in memory. */
function interrupted(signal) {
  let refuse;
  const abort = () => {
    try {
      signal.throwIfAborted();
    } catch (reason) {
      refuse?.(reason);
    }
  };
  signal?.addEventListener?.('abort', abort);
  return {
    for: async (promise) => {
      const value = await new Promise((done, fail) => {
        refuse = fail;
        promise.then(done, fail);
      });
      refuse = undefined;
      return value;
    },
    /** Whether something was still waited for. */
    end() {
      signal?.removeEventListener?.('abort', abort);
      return refuse !== undefined;
    },
  };
}
