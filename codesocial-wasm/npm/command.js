#!/usr/bin/env node
/** `npx codesocial`: starts the command, a program for this machine that a package of its own brings (`optionalDependencies`). */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';

const { platform, arch, argv, env } = process;
const require = createRequire(import.meta.url);

/** The packages that may have a program for this machine, the likelier first. On Linux there is one for each C library. */
const names = (platform === 'linux' ? ['-gnu', '-musl'] : ['']).map((library) => `@codesocial/command-${platform}-${arch}${library}`);
const known = Object.keys(require('./package.json').optionalDependencies);

function path(name) {
  try {
    return require.resolve(`${name}/bin/codesocial${platform === 'win32' ? '.exe' : ''}`);
  } catch {
    return undefined;
  }
}

const isFrench = /^fr/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '');

function absent() {
  const machine = `${platform}-${arch}`;
  const fitting = names.filter((name) => known.includes(name));
  if (fitting.length === 0) {
    return isFrench
      ? `aucun programme n’est publié pour cette machine (${machine}) : \`cargo install codesocial-cli\` le compile, et les fonctions du paquet marchent ici`
      : `no program is published for this machine (${machine}): \`cargo install codesocial-cli\` builds it, and the functions of the package work here`;
  }
  return isFrench
    ? `le paquet qui apporte le programme pour cette machine n’est pas installé (${fitting.join(' ou ')}) : réinstallez avec \`npm install --include=optional codesocial\``
    : `the package that brings the program for this machine is not installed (${fitting.join(' or ')}): install again with \`npm install --include=optional codesocial\``;
}

const found = names.filter((name) => known.includes(name)).map(path).filter(Boolean);
let result;
// One for another C library than that of this machine cannot be started: then the next may be.
for (const program of found) {
  result = spawnSync(program, argv.slice(2), { stdio: 'inherit' });
  if (!result.error) break;
}
if (!result || result.error) {
  process.stderr.write(`codesocial: ${result ? result.error.message : absent()}\n`);
  process.exitCode = 127;
} else {
  process.exitCode = result.status ?? 128 + (constants.signals[result.signal] ?? 0);
}
