/** The entry for Node, Deno and Bun: the module stands beside this file, and is started at once. */
import { readFileSync } from 'node:fs';
import { start } from './runtime.js';

start(readFileSync(new URL('./module/codesocial.wasm', import.meta.url)));

export { CodeSocialError, call, source } from './runtime.js';
export * from './operations.js';

/** Does nothing here: the library has started when it is imported. */
export async function init() {}
