/** What is packed, and the packed package as its README says. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
      'THIRD-PARTY.md',
      'browser.js',
      'bundled.js',
      'command.js',
      'data/schema.cjs',
      'data/schema.js',
      'data/templates.cjs',
      'data/templates.js',
      'development-lean.js',
      'development.js',
      'edge.js',
      'embedded/import.js',
      'embedded/lean.js',
      'embedded/whole.js',
      'error.js',
      'index.d.cts',
      'index.d.ts',
      'inline-lean.d.ts',
      'inline-lean.js',
      'inline.d.ts',
      'inline.js',
      'judging.d.cts',
      'judging.js',
      'later.d.cts',
      'later.js',
      'lean.d.cts',
      'lean.d.ts',
      'lean.js',
      'load.js',
      'module/import.js',
      'module/import.wasm',
      'module/lean.js',
      'module/lean.wasm',
      'module/whole.js',
      'module/whole.wasm',
      'more/en.js',
      'more/fr.js',
      'node.cjs',
      'node.js',
      'node.mjs',
      'operations.d.cts',
      'operations.js',
      'package.json',
      'pages/en.cjs',
      'pages/en.js',
      'pages/fr.cjs',
      'pages/fr.js',
      ...['de', 'en', 'es', 'fr'].flatMap((tag) => [`phrases/${tag}.cjs`, `phrases/${tag}.js`]),
      'runtime.d.cts',
      'runtime.js',
      'source.js',
      'texts.js',
      'types.d.cts',
      'unpacked.js',
      'wasm.d.ts',
      'within.js',
      'words/en.cjs',
      'words/en.js',
      'words/fr.cjs',
      'words/fr.js',
    ]);
  });

  const run = (script, ...flags) =>
    execFileSync(process.execPath, [...flags, '--input-type=module', '-'], { cwd: folder, input: script, encoding: 'utf8' });

  for (const page of [readme, join(project, 'README.md'), join(project, 'README.fr.md')]) {
    const shown = blocks(page, 'js');
    assert.ok(shown.length > 0, page);
    shown.forEach(({ text }, index) => {
      test(`block ${index + 1} of ${relative(project, page)} runs, and shows something`, () => {
        const shown = run(text);
        assert.ok(shown.trim() !== '');
        assert.doesNotMatch(shown, /undefined/);
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

  test('every language that was built is spoken, beside the script and within it', () => {
    const tags = readdirSync(join(npm, 'words')).filter((name) => name.endsWith('.cjs')).map((name) => name.slice(0, -4));
    for (const from of ['codesocial', 'codesocial/inline', 'codesocial/inline-lean']) {
      const written = run(`
        import { explain, template, validate } from '${from}';
        const told = (language) => [validate('title: x', { language }).language, explain('unknown-key', { language }).complete, template('commons', 'x', { language }).language];
        console.log(JSON.stringify(${JSON.stringify(tags)}.map(told)));`);
      assert.deepEqual(JSON.parse(written), tags.map((tag) => [tag, null, tag]), from);
    }
  });

  test('documents in every language with phrases are read, beside the script and within it', () => {
    const tags = readdirSync(join(npm, 'phrases')).filter((name) => name.endsWith('.cjs')).map((name) => name.slice(0, -4));
    assert.ok(tags.length > 3);
    for (const from of ['codesocial', 'codesocial/inline', 'codesocial/inline-lean']) {
      const written = run(`
        import { audit } from '${from}';
        const open = (language) => audit("codesocial: '1.0'\\ntitle: x\\nlanguage: " + language + '\\n').questions?.length > 0;
        console.log(JSON.stringify(${JSON.stringify([...tags, 'it'])}.map(open)));`);
      assert.deepEqual(JSON.parse(written), [...tags.map(() => true), false], from);
    }
  });

  test('can be required', () => {
    const script = "console.log(require('codesocial').validate('title: x', { language: 'fr' }).problems.length)";
    const written = execFileSync(process.execPath, ['-e', script, '--input-type=commonjs'], { cwd: folder, encoding: 'utf8' });
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
