/** What is packed, and the packed package as its README says. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { before, describe, test } from 'node:test';

import { blocks, consumer } from './consumer.js';
import { npm, project, wasm } from './project.js';

const readme = join(npm, 'README.md');

describe('the packed package', () => {
  let folder, packed;
  before(() => {
    ({ folder, packed } = consumer());
  });

  test('holds what is needed and nothing else', () => {
    assert.deepEqual(packed.names, [
      'LICENSE-APACHE',
      'LICENSE-MIT',
      'README.md',
      'browser.js',
      'error.js',
      'index.d.ts',
      'module/codesocial.js',
      'module/codesocial.wasm',
      'node.js',
      'operations.d.ts',
      'operations.js',
      'package.json',
      'runtime.d.ts',
      'runtime.js',
      'source.js',
      'types.d.ts',
    ]);
  });

  const run = (script, ...flags) =>
    execFileSync(process.execPath, [...flags, '--input-type=module', '-'], { cwd: folder, input: script, encoding: 'utf8' });

  for (const page of [readme, join(project, 'README.md'), join(project, 'README.fr.md')]) {
    const shown = blocks(page, 'js');
    assert.ok(shown.length > 0, page);
    shown.forEach(({ text }, index) => {
      test(`block ${index + 1} of ${relative(project, page)} runs`, () => {
        run(text);
      });
    });
  }

  test('works in a thread of Node', () => {
    const written = run(`
      import { Worker } from 'node:worker_threads';
      const script = "import('codesocial').then(({ validate }) => console.log(validate('title: x').counts.errors))";
      new Worker(script, { eval: true });`);
    assert.equal(written.trim(), '5');
  });

  test('its types and those of the blocks of its README are sound', () => {
    const tsc = join(wasm, 'node_modules', '.bin', 'tsc');
    const typescript = blocks(readme, 'ts');
    assert.ok(typescript.length > 0);
    typescript.forEach(({ text }, index) => {
      const name = `block-${index + 1}.ts`;
      execFileSync(process.execPath, ['-e', 'require("fs").writeFileSync(process.argv[1], process.argv[2])', name, text], { cwd: folder });
      execFileSync(tsc, ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '', name], {
        cwd: folder,
        encoding: 'utf8',
      });
    });
  });
});

test('the types allow what is right and refuse what is wrong', () => {
  execFileSync(join(wasm, 'node_modules', '.bin', 'tsc'), ['-p', 'tests/types'], { cwd: wasm, encoding: 'utf8' });
});
