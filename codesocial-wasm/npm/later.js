/** Starting in browsers and workers, where the module and its texts have to arrive. */
import { CodeSocialError } from './error.js';
import { preferred, spoken, texts } from './load.js';
import { module, use } from './runtime.js';
import { check } from './texts.js';

/** Starts a module as soon as it has arrived, and its first texts with it. */
export async function startLater(next, whole, module_or_path, { languages = preferred(), ...more } = {}) {
  const started = next.default({ module_or_path }).catch((cause) => {
    throw new CodeSocialError('not-started', `the WebAssembly module could not be started: ${cause.message}`, { cause });
  });
  // Whoever asks for no language that there is gets English, so that something is said.
  const tags = spoken(languages);
  await Promise.all([started, texts({ languages: tags.length > 0 ? tags : ['en'], ...more })]);
  check(next.build());
  use(next, whole);
}

/** Loads further texts. */
export async function load(options) {
  await texts(options);
  if (module) check(module.build());
}
