/** A clean folder in which the packed package is installed, as a user has it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { npm, project } from './project.js';

const run = (folder, ...command) => execFileSync('npm', command, { cwd: folder, encoding: 'utf8' });

/** What `npm pack` puts into the package: its file, and the names of what is in it. */
export function pack(folder) {
  const [packed] = JSON.parse(run(npm, 'pack', '--json', '--pack-destination', folder));
  return { file: join(folder, packed.filename), names: packed.files.map(({ path }) => path).sort(), ...packed };
}

/** A folder with the package installed and with these files in it, by their names. */
export function consumer(files = {}) {
  mkdirSync(join(project, 'target', 'npm'), { recursive: true });
  const folder = mkdtempSync(join(project, 'target', 'npm', 'consumer-'));
  const packed = pack(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(folder, 'install', '--offline', '--no-audit', '--no-fund', packed.file);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, packed };
}

/** The blocks of a page in Markdown that are in one of the languages. */
export function blocks(path, ...languages) {
  const found = readFileSync(path, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].filter(([, language]) => languages.includes(language)).map(([, language, text]) => ({ language, text }));
}
