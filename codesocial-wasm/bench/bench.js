/**
 * What validating and comparing take in Node, beside what one would use instead, in one run: `npm run bench` (`-- --check` fails where
 * a bound is missed; `-- --quick` only shows that it runs). The documents come from `cargo run -p codesocial-tests --example documents`.
 *
 * Each contestant answers the same question: every problem of a text, or all that differs between two. Ours have lines and
 * columns, and say what a difference means; the others' have none and do not.
 */
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import Ajv from 'ajv/dist/2020.js';
import { create } from 'jsondiffpatch';

import { yamlValidator } from './editor.js';
import { table } from '../tests/table.js';
import { project, read } from '../tests/project.js';

const schema = JSON.parse(read('schema', 'codesocial.schema.json'));
const { diff, validate } = await import('../npm/node.js');
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
const editor = await yamlValidator(schema);

const quick = process.argv.includes('--quick');

const ours = (text) => validate(text).problems.length;
const withAjv = (text) => (ajv(JSON.parse(text)) ? 0 : ajv.errors.length);
const document = (kind, size, notation) => read('target', 'documents', `${kind}-${size}.${notation}`);

/** Medians of several functions that take turns, so that what else the machine does meets them alike; in milliseconds. */
async function medians(functions, wanted) {
  const rounds = quick ? 3 : wanted;
  const times = functions.map(() => []);
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (const [index, run] of functions.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[index].push(performance.now() - start);
    }
  }
  return times.map((found) => found.sort((one, other) => one - other)[found.length >> 1]);
}

/** The time of a first call in a new process, from before the import to after the call; in milliseconds. */
function firstCall() {
  const script = fileURLToPath(new URL('first-call.js', import.meta.url));
  const text = join(project, 'target', 'documents', 'valid-10000.json');
  const times = Array.from({ length: quick ? 3 : 15 }, () => {
    const { stdout } = spawnSync(process.execPath, [script, text], { encoding: 'utf8' });
    return Number(stdout);
  });
  return times.sort((one, other) => one - other)[times.length >> 1];
}

const rows = [];
const bounds = [];
function hold(what, found, most) {
  bounds.push({ what, found, most });
  return `${found.toFixed(2)} (at most ${most})`;
}

for (const kind of ['valid', 'flawed']) {
  for (const [size, rounds] of [[10_000, 300], [100_000, 60]]) {
    const json = document(kind, size, 'json');
    const [mine, theirs] = await medians([() => ours(json), () => withAjv(json)], rounds);
    const what = `${kind} JSON, ${size / 1000} KB`;
    rows.push([what, mine, 'JSON.parse + ajv', theirs, hold(what, mine / theirs, 0.7)]);
    if (size === 100_000) hold(`${what}: milliseconds`, mine, 16);
    const yaml = document(kind, size, 'yaml');
    const [mineYaml, editors] = await medians([() => ours(yaml), () => editor(yaml)], rounds / 5);
    const whatYaml = `${kind} YAML, ${size / 1000} KB`;
    rows.push([whatYaml, mineYaml, 'yaml-language-server', editors, hold(whatYaml, mineYaml / editors, 0.2)]);
    if (size === 100_000) hold(`${whatYaml}: milliseconds`, mineYaml, 16);
  }
}
// Two versions of one code, from their texts to what differs, as text. The other one is told that an id is who an item is.
const differ = create({ objectHash: (item) => item.id ?? JSON.stringify(item) });
for (const [size, rounds] of [[100_000, 30], [1_000_000, 8]]) {
  for (const name of ['amended', 'reordered']) {
    const [before, after] = ['before', name].map((one) => read('target', 'documents', `${one}-${size}.json`));
    const compare = () => JSON.stringify(diff(before, after)).length;
    const theirs = () => JSON.stringify(differ.diff(JSON.parse(before), JSON.parse(after))).length;
    const [mine, other] = await medians([compare, theirs], rounds);
    const what = `compare, ${name}, ${size / 1000} KB`;
    rows.push([what, mine, 'JSON.parse + jsondiffpatch', other, hold(what, mine / other, 1)]);
  }
}
const first = firstCall();
hold('the first call: milliseconds', first, 50);

console.log(
  table(
    ['document', 'codesocial, ms', 'beside', 'ms', 'ratio'],
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell))),
  ),
);
console.log(`\nfirst call in a new process, with reading and compiling the module: ${first.toFixed(1)} ms (at most 50)`);

const missed = bounds.filter(({ found, most }) => found > most);
for (const { what, found, most } of missed) console.log(`missed: ${what}: ${found.toFixed(2)}, at most ${most}`);
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
