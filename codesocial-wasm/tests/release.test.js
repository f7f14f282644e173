/** A release that failed half-way can be run again. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';

import { project, read } from './project.js';

const [, version] = read('Cargo.toml').match(/^version = "(.*)"$/m);
let folder, log;

/** A program that stands before that of the machine, and notes with what it is called. */
function stub(name, script) {
  writeFileSync(join(folder, 'bin', name), `#!/usr/bin/env bash\necho "${name} $*" >>'${log}'\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

function packed(name, file) {
  mkdirSync(join(folder, 'package'), { recursive: true });
  writeFileSync(join(folder, 'package', 'package.json'), JSON.stringify({ name, version }));
  execFileSync('tar', ['-czf', join(folder, 'packages', `${file}-${version}.tgz`), '-C', folder, 'package']);
}

const publish = (...what) => spawnSync(join(project, 'release', 'publish'), what, { encoding: 'utf8', env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` } });
const called = (words) => readFileSync(log, 'utf8').split('\n').filter((line) => line.startsWith(words));

before(() => {
  mkdirSync(join(project, 'target'), { recursive: true });
  folder = mkdtempSync(join(project, 'target', 'release-'));
  log = join(folder, 'log');
  for (const name of ['bin', 'packages']) mkdirSync(join(folder, name));
  packed('codesocial', 'codesocial');
  packed('@codesocial/command-linux-x64-gnu', 'codesocial-command-linux-x64-gnu');
  packed('@codesocial/command-darwin-x64', 'codesocial-command-darwin-x64');
});
beforeEach(() => writeFileSync(log, ''));
after(() => rmSync(folder, { recursive: true }));

test('npm: what is not there yet is published, the programs first', () => {
  stub('npm', `case "$*" in "view @codesocial/command-darwin-x64@${version} version") echo ${version} ;; view*) exit 1 ;; esac`);
  const { status, stdout } = publish('npm', join(folder, 'packages'));
  assert.equal(status, 0);
  assert.equal(stdout, `@codesocial/command-darwin-x64 ${version} is published already\n`);
  assert.deepEqual(called('npm publish').map((line) => line.split('/').at(-1)), [`codesocial-command-linux-x64-gnu-${version}.tgz`, `codesocial-${version}.tgz`]);
});

test('npm: what the registry refuses ends it', () => {
  stub('npm', 'case "$1" in publish) exit 1 ;; esac');
  assert.notEqual(publish('npm', join(folder, 'packages')).status, 0);
  assert.equal(called('npm publish').length, 1);
});

/** crates.io that has the library in this version or not, and the command in an earlier one. */
const index = (core) => `
for argument; do case $last in --output) out=$argument ;; esac; last=$argument; done
case $last in
  */codesocial-core) ${core} ;;
  *) echo '{"name":"codesocial-cli","vers":"0.0.1"}' >"$out"; printf 200 ;;
esac`;

test('crates: what is not there yet is published', () => {
  stub('cargo', '');
  stub('curl', index('printf 404'));
  assert.equal(publish('crates').status, 0);
  stub('curl', index(`echo '{"name":"codesocial-core","vers":"${version}"}' >"$out"; printf 200`));
  assert.equal(publish('crates').status, 0);
  assert.deepEqual(called('cargo'), ['cargo publish --locked -p codesocial-core -p codesocial-cli', 'cargo publish --locked -p codesocial-cli']);
});

test('crates: an index that does not answer ends it', () => {
  stub('curl', index('printf 503'));
  const { status, stderr } = publish('crates');
  assert.equal(status, 1);
  assert.match(stderr, /crates\.io answers 503 for codesocial-core/);
  assert.deepEqual(called('cargo'), []);
});

test('the workflow tests before it publishes, and can be run again', () => {
  const workflow = read('.github', 'workflows', 'release.yml');
  const [, needs] = workflow.match(/\n  publish-crates:[^]*?\n    needs: \[(.*)\]/);
  for (const job of ['tests', 'npm-installed']) {
    assert.ok(needs.split(', ').includes(job), job);
    assert.match(workflow, new RegExp(`\n  ${job}:\n`));
  }
  assert.match(workflow, /skip-existing: true/);
  for (const what of ['crates', 'npm packages']) assert.match(workflow, new RegExp(`release/publish ${what}\n`));
});
