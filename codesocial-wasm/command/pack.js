/**
 * Makes the package that brings the command for one kind of machine: `node command/pack.js RUST_TARGET PROGRAM [FOLDER]`. The packed
 * package is written into the folder, by default `target/npm-command`, and named.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { npm, project } from '../tests/project.js';
import { TARGETS } from './targets.js';

/** Packs a program for a target of Rust, and gives the file. */
export function packed(target, program, folder = join(project, 'target', 'npm-command')) {
  const [name, { os, cpu, libc }] = Object.entries(TARGETS).find(([, { rust }]) => rust === target) ?? [];
  if (name === undefined) throw new Error(`no package for \`${target}\`: one of ${Object.values(TARGETS).map(({ rust }) => rust).join(', ')}`);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'package-'));
  try {
    const { version, license, author, repository, homepage, bugs } = JSON.parse(readFileSync(join(npm, 'package.json'), 'utf8'));
    const manifest = {
      name,
      version,
      description: `The command \`codesocial\` for ${os} on ${cpu}${libc ? ` with ${libc}` : ''}: install \`codesocial\`, which takes what fits`,
      author,
      license,
      repository,
      homepage,
      bugs,
      os: [os],
      cpu: [cpu],
      ...(libc && { libc: [libc] }),
      // Programs cannot be started from within an archive.
      preferUnplugged: true,
      files: ['bin'],
    };
    writeFileSync(join(work, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'THIRD-PARTY.md']) copyFileSync(join(project, file), join(work, file));
    const own = join(work, 'bin', `codesocial${os === 'win32' ? '.exe' : ''}`);
    mkdirSync(join(work, 'bin'));
    copyFileSync(program, own);
    chmodSync(own, 0o755);
    const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', resolve(folder)], { cwd: work, encoding: 'utf8' }));
    return join(resolve(folder), filename);
  } finally {
    rmSync(work, { recursive: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [target, program, folder] = process.argv.slice(2);
  if (!program) {
    process.stderr.write('node command/pack.js RUST_TARGET PROGRAM [FOLDER]\n');
    process.exitCode = 2;
  } else {
    console.log(packed(target, program, folder));
  }
}
