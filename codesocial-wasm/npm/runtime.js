/** What stands between the operations and the WebAssembly module. It knows nothing of what the operations mean. */
import { CodeSocialError } from './error.js';
import { documentInput, joined, parts } from './source.js';

export { CodeSocialError, documentInput };
export { source } from './source.js';

/** The JavaScript of the module that was started. One with every operation is not replaced by one with few. */
export let module;
/** Whether a call failed in the midst of something: the module must not go on from there. */
let broken = false;

export function use(next, whole) {
  if (module?.whole && !whole) return;
  module = { ...next, whole };
  broken = false;
}

/** Starts a module at once. */
export function start(next, bytes) {
  next.initSync({ module: bytes });
  use(next, true);
}

export function call(operation, input = {}) {
  return JSON.parse(callText(operation, input));
}

/** As `call`, and gives the JSON text of the output. */
export function callText(operation, input) {
  if (!module) throw new CodeSocialError('not-started', 'the library has not started yet: `await init()` once before');
  const { json, contents } = parts(input);
  const names = contents.map(({ name }) => name);
  const pieces = contents.map(({ bytes }) => bytes);
  const lengths = Uint32Array.from(pieces, ({ length }) => length);
  if (broken) {
    module.__wbg_reset_state();
    broken = false;
  }
  try {
    broken = true;
    const output = module.call(operation, json, names, lengths, joined(pieces));
    broken = false;
    return output;
  } catch (error) {
    if (!(error instanceof CodeSocialError) || error.code === 'defect') throw defect(error);
    broken = false;
    throw error.code === 'not-loaded' ? hinted(error, operation) : error;
  }
}

function hinted({ message }, operation) {
  const what = operation === 'schema' ? 'schema' : 'templates';
  return new CodeSocialError('not-loaded', `${message}: \`await load({ ${what}: true })\``);
}

function defect(cause) {
  const message = `a defect of the library, please report it: ${cause.message}`;
  return new CodeSocialError('defect', message, { cause });
}
