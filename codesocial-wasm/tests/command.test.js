/** `npx codesocial`, from the packed packages: with the program for this machine, and without. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';

import { packed } from '../command/pack.js';
import { TARGETS } from '../command/targets.js';
import { consumer } from './consumer.js';
import { npm, project } from './project.js';

const ending = process.platform === 'win32' ? '.exe' : '';
const program = ['release', 'debug'].map((profile) => join(project, 'target', profile, `codesocial${ending}`)).find(existsSync);
const libc = process.platform === 'linux' ? (process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl') : undefined;
const mine = Object.values(TARGETS).find((it) => it.os === process.platform && it.cpu === process.arch && it.libc === libc);
const missing = !program ? 'the command was not built (cargo build -p codesocial-cli)' : mine ? false : 'no package is made for this machine';

test('every program that is published is asked for, in the version of the package', () => {
  const { version, optionalDependencies } = JSON.parse(readFileSync(join(npm, 'package.json'), 'utf8'));
  assert.deepEqual(optionalDependencies, Object.fromEntries(Object.keys(TARGETS).map((name) => [name, version])));
});

describe('npx codesocial', { skip: missing }, () => {
  let folder;
  const run = (input, ...command) => {
    const { LC_ALL, LC_MESSAGES, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'codesocial', ...command], {
      cwd: folder, encoding: 'utf8', input, env: { ...env, LANG: 'fr_FR.UTF-8', NO_COLOR: '1' },
    });
    return { status, stdout, stderr };
  };
  before(() => {
    ({ folder } = consumer());
  });

  test('without the program it says what to do, in the language of the user', () => {
    const { status, stderr } = run('', '--version');
    assert.equal(status, 127);
    assert.match(stderr, /^codesocial: le paquet qui apporte le programme pour cette machine n’est pas installé \(@codesocial\/command-.*\) : réinstallez avec/m);
  });

  test('on a machine for which there is none too', () => {
    const script = "Object.defineProperty(process, 'arch', { value: 'riscv64' }); import('./node_modules/codesocial/command.js');";
    const { status, stderr } = spawnSync(process.execPath, ['-e', script, '--', '--version'], { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
    assert.equal(status, 127);
    assert.match(stderr, /^codesocial: no program is published for this machine \(\w+-riscv64\): .*cargo install codesocial-cli/);
  });

  test('with the program it is the command: arguments, input, output and exit status', () => {
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-save', packed(mine.rust, program)], { cwd: folder, stdio: 'pipe' });
    const { version } = JSON.parse(readFileSync(join(npm, 'package.json'), 'utf8'));
    assert.match(run('', '--version').stdout, new RegExp(`^codesocial ${version.replaceAll('.', '\\.')}`));
    writeFileSync(join(folder, 'jardin.yaml'), 'title: Notre jardin\n');
    const found = run('', 'validate', 'jardin.yaml');
    assert.equal(found.status, 1);
    assert.match(found.stdout + found.stderr, /jardin\.yaml/);
    assert.equal(run('title: Notre jardin\n', 'validate', '-').status, 1);
  });
});
