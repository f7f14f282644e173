/** What stands between the operations and the WebAssembly module. It knows nothing of what the operations mean. */
import { CodeSocialError } from './error.js';
import { documentInput, joined, parts } from './source.js';
import load, { __wbg_reset_state as startAnew, call as callModule, initSync } from './module/codesocial.js';

export { CodeSocialError, documentInput };
export { source } from './source.js';

let started = false;
/** Whether a call failed in the midst of something: the module must not go on from there. */
let broken = false;

/** Starts the module at once. */
export function start(module) {
  initSync({ module });
  started = true;
}

/** Starts the module as soon as it has arrived. */
export async function startLater(module) {
  try {
    await load({ module_or_path: module });
  } catch (cause) {
    throw new CodeSocialError('not-started', `the WebAssembly module could not be started: ${cause.message}`, { cause });
  }
  started = true;
}

export function call(operation, input = {}) {
  return JSON.parse(callText(operation, input));
}

/** As `call`, and gives the JSON text of the output. */
export function callText(operation, input) {
  if (!started) throw new CodeSocialError('not-started', 'the library has not started yet: `await init()` once before');
  const { json, contents } = parts(input);
  const names = contents.map(({ name }) => name);
  const pieces = contents.map(({ bytes }) => bytes);
  const lengths = Uint32Array.from(pieces, ({ length }) => length);
  if (broken) {
    startAnew();
    broken = false;
  }
  try {
    broken = true;
    const output = callModule(operation, json, names, lengths, joined(pieces));
    broken = false;
    return output;
  } catch (error) {
    if (!(error instanceof CodeSocialError) || error.code === 'defect') throw defect(error);
    broken = false;
    throw error;
  }
}

function defect(cause) {
  const message = `a defect of the library, please report it: ${cause.message}`;
  return new CodeSocialError('defect', message, { cause });
}
