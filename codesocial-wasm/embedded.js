/** Writes each module as a script: `node embedded.js`. Compressed, since servers compress Base64 less well than what it stands for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { MODULES } from './size/weigh.js';
import { npm } from './tests/project.js';

mkdirSync(join(npm, 'embedded'), { recursive: true });
for (const name of MODULES) {
  const module = gzipSync(readFileSync(join(npm, 'module', `${name}.wasm`)), { level: 9 });
  writeFileSync(join(npm, 'embedded', `${name}.js`), `export default '${module.toString('base64')}';\n`);
}
