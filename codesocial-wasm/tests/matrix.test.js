/** What the matrix says of itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

import { environments } from '../matrix/environments.js';
import { wasm } from './project.js';

const matrix = (...names) =>
  spawnSync(process.execPath, [join(wasm, 'matrix', 'run.js'), '--package', 'none.tgz', ...names], { encoding: 'utf8', env: { ...process.env, CHROMIUM: '/none' } });

test('what was not tried has not passed', () => {
  const { status, stdout } = matrix('a plain page', 'Parcel');
  assert.match(stdout, /not tried: no browser at \/none/);
  assert.equal(stdout.trim().split('\n').at(-1), '0 passed, 0 failed, 2 not tried');
  assert.equal(status, 0);
});

test('a name that no environment has is told', () => {
  const { status, stderr } = matrix('Netscape');
  assert.equal(status, 2);
  assert.match(stderr, /Netscape/);
});

test('what a page says is what is looked at, and nothing beside it', () => {
  const scripts = environments.flatMap(({ files = {} }) => Object.values(files)).filter((text) => typeof text === 'string');
  const said = scripts.flatMap((text) => [...text.matchAll(/globalThis\.(\w+)/g)].map(([, name]) => name));
  assert.deepEqual([...new Set(said)], ['result']);
});
