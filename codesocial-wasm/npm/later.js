/** Starting in browsers and workers, where the module and its texts have to arrive. */
import { CodeSocialError } from './error.js';
import { preferred, spoken, texts } from './load.js';
import { builds, hasWhole, use } from './runtime.js';
import { check } from './texts.js';

/** Starts a module as soon as it has arrived, and its first texts with it. */
export async function startLater(next, whole, module_or_path, { languages = preferred(), ...more } = {}) {
  // Whoever asks for no language that there is gets English, so that something is said.
  const tags = spoken(languages);
  await Promise.all([started(next, module_or_path), arrived({ languages: tags.length > 0 ? tags : ['en'], ...more }, whole)]);
  [next.build(), ...builds()].forEach((build) => check(build));
  use(next, { whole });
}

/** Loads further texts, and the module of an operation that has its own. */
export async function load(options) {
  await arrived(options, hasWhole());
  builds().forEach((build) => check(build));
}

/** The JavaScript of a module, which may have to arrive as well, with the module started. */
async function started(arriving, module_or_path) {
  try {
    const next = await arriving;
    await next.default({ module_or_path });
    return next;
  } catch (cause) {
    throw new CodeSocialError('not-started', `the WebAssembly module could not be started: ${cause.message}`, { cause });
  }
}

async function arrived({ import: module = false, ...wanted } = {}, whole) {
  await Promise.all([texts(wanted, whole), module && importing(module)]);
}

async function importing(module) {
  const from = module === true ? new URL('./module/import.wasm', import.meta.url) : module;
  const next = await started(import('./module/import.js'), from);
  use(next, { name: 'import' });
}
