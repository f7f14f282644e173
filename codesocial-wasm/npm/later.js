/** Starting in browsers and workers, where the module and its texts have to arrive. */
import { CodeSocialError } from './error.js';
import { preferred, spoken, texts } from './load.js';
import { builds, hasWhole, use } from './runtime.js';
import { check } from './texts.js';

/** Where the module of `importText` comes from; unless told otherwise, from beside this file. */
let importPlace = () => new URL('./module/import.wasm', import.meta.url);

export function importFrom(place) {
  importPlace = place;
}

/** Starts a module as soon as it has arrived, and its first texts with it. `place` gives where it comes from, if nobody says otherwise. */
export async function startLater(next, whole, place, { module = place, languages = preferred(), ...more } = {}) {
  // Whoever asks for no language that there is gets English, so that something is said.
  const tags = spoken(languages).length > 0 ? languages : [...languages, 'en'];
  await Promise.all([started(next, module), arrived({ languages: tags, ...more }, whole)]);
  [next.build(), ...builds()].forEach((build) => check(build));
  use(next, { whole });
}

/** Loads further texts, and the module of an operation that has its own. */
export async function load(options) {
  await arrived(options, hasWhole());
  builds().forEach((build) => check(build));
}

/** The JavaScript of a module, which may have to arrive as well, with the module started. */
async function started(arriving, module) {
  const own = typeof module === 'function';
  try {
    const next = await arriving;
    await next.default({ module_or_path: own ? module() : module });
    return next;
  } catch (cause) {
    // A bundler that does not know `new URL(…, import.meta.url)` leaves the file behind.
    const hint = own ? '; if a bundler has lost its file, import from `codesocial/inline`, or say where it is: `init({ module })`' : '';
    throw new CodeSocialError('not-started', `the WebAssembly module could not be started: ${cause.message}${hint}`, { cause });
  }
}

async function arrived({ import: module = false, ...wanted } = {}, whole) {
  await Promise.all([texts(wanted, whole), module && importing(module)]);
}

async function importing(module) {
  const next = await started(import('./module/import.js'), module === true ? importPlace : module);
  use(next, { name: 'import' });
}
