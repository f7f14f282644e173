/** What stands between the operations and the WebAssembly module. It knows nothing of what the operations mean. */
import { CodeSocialError } from './error.js';
import { documentInput, parts } from './source.js';
import load, { __wbg_reset_state as startAnew, call as callModule, initSync } from './module/codesocial.js';

export { CodeSocialError, documentInput };
export { source } from './source.js';

let started = false;

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
  if (!started) throw new CodeSocialError('not-started', 'the library has not started yet: `await init()` once before');
  const { json } = parts(input);
  try {
    return callText(operation, json);
  } catch (error) {
    throw error instanceof CodeSocialError && error.code !== 'defect' ? error : defect(error);
  }
}

function callText(operation, json) {
  return JSON.parse(callModule(operation, json));
}

/** The module must not go on from the midst of something that failed: the next call begins with a new one. */
function defect(cause) {
  startAnew();
  const message = `a defect of the library, which others would like to hear of: ${cause.message}`;
  return new CodeSocialError('defect', message, { cause });
}
