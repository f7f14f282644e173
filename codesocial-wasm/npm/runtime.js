/** What stands between the operations and the WebAssembly modules. It knows nothing of what the operations mean. */
import { CodeSocialError } from './error.js';
import { documentInput, joined, parts } from './source.js';

export { CodeSocialError, documentInput };
export { source } from './source.js';

/** The operations that have a module of their own, since they need much that no other needs. */
const APART = ['import'];
const MAIN = 'main';

/** The modules that were started, by their operation. Each is `broken` when a call failed in the midst of something: it must not go on from there. */
const started = new Map();

/** What starts a module when it is first needed: in Node. */
let starter = () => undefined;

export function startWith(next) {
  starter = next;
}

/** Takes a module that was started. One with every operation is not replaced by one with few. */
export function use(next, { whole = true, name = MAIN } = {}) {
  if (started.get(name)?.whole && !whole) return;
  started.set(name, { ...next, whole, broken: false });
}

/** Starts a module at once. */
export function start(next, bytes, name) {
  next.initSync({ module: bytes });
  use(next, { name });
}

/** Starts the main module, where it starts by itself. */
export function begin() {
  if (!started.has(MAIN)) starter(MAIN);
}

/** Whether the module with every operation was started. */
export function hasWhole() {
  return started.get(MAIN)?.whole ?? false;
}

/** The builds of the modules that were started. */
export function builds() {
  return [...started.values()].map((module) => module.build());
}

function moduleOf(operation) {
  const name = APART.includes(operation) ? operation : MAIN;
  if (!started.has(name)) starter(name);
  const found = started.get(name);
  if (found) return found;
  if (!started.has(MAIN)) throw new CodeSocialError('not-started', 'the library has not started yet: `await init()` once before');
  throw new CodeSocialError('not-loaded', `the module of \`${name}\` has not been loaded: \`await load({ ${name}: true })\``);
}

/** The options of a call, which nothing else may stand in for: the fields of a text are its letters. */
export function settings(options) {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return options;
  throw new CodeSocialError('wrong-argument', `\`options\` must be an object such as \`{ language: 'fr' }\`, not \`${JSON.stringify(options)}\``);
}

export function call(operation, input = {}) {
  const text = callText(operation, input);
  const output = JSON.parse(text);
  return text.includes('`codesocial ') ? withFunctions(output) : output;
}

/** What tells a reader what to do, wherever in an output it stands. */
const ADVICE = ['help', 'mend'];

/** Names functions of the package where an advice names the command line, which pages and programs do not have. */
function withFunctions(output) {
  for (const [key, value] of Object.entries(output)) {
    if (typeof value === 'object' && value !== null) withFunctions(value);
    else if (typeof value === 'string' && ADVICE.includes(key)) output[key] = value.replace(/`codesocial ([a-z-]+)(?: ([^`]+))?`/g, asFunction);
  }
  return output;
}

/** `explain('force')` for `codesocial explain force`. */
function asFunction(_, command, argument) {
  const name = command === 'import' ? 'importText' : command.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return argument ? `\`${name}('${argument}')\`` : `\`${name}\``;
}

/** As `call`, and gives the JSON text of the output. */
export function callText(operation, input) {
  const module = moduleOf(operation);
  const { json, contents } = parts(input);
  const names = contents.map(({ name }) => name);
  const pieces = contents.map(({ bytes }) => bytes);
  const lengths = Uint32Array.from(pieces, ({ length }) => length);
  if (module.broken) {
    module.__wbg_reset_state();
    module.broken = false;
  }
  try {
    module.broken = true;
    const output = module.call(operation, json, names, lengths, joined(pieces));
    module.broken = false;
    return output;
  } catch (error) {
    if (!(error instanceof CodeSocialError)) throw defect(error, operation);
    module.broken = false;
    throw error.code === 'not-loaded' ? hinted(error, operation) : error;
  }
}

function hinted({ message }, operation) {
  const what = operation === 'schema' ? 'schema' : 'templates';
  return new CodeSocialError('not-loaded', `${message}: \`await load({ ${what}: true })\``);
}

/** A trap says nothing of itself: which operation it was and what was given is what finds it. */
function defect(cause, operation) {
  const message = `a defect of the library in \`${operation}\`, please report it with what was given: ${cause.message}`;
  return new CodeSocialError('defect', message, { cause });
}
