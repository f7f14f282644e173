/** Weighs the module that was built, and its parts. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { npm, project } from '../tests/project.js';
import { read } from './module.js';

const PARAMS = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };

export function weigh(bytes) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: PARAMS }).length,
  };
}

/** The modules. */
export const MODULES = ['lean', 'whole', 'import'];

/** A module as it is published, one of `MODULES`, and its parts: code by crate, data by what it is. A part is compressed alone. */
export function measured(kind) {
  const whole = weigh(readFileSync(join(npm, 'module', `${kind}.wasm`)));
  const named = read(readFileSync(join(project, 'target', `wasm-${kind}-named.wasm`)));
  const parts = [...code(named.functions), ...data(Buffer.concat(named.data))]
    .map(([name, pieces]) => [name, weigh(Buffer.concat(pieces))])
    .sort(([, one], [, other]) => other.brotli - one.brotli);
  return { whole, parts };
}

/** The functions of a module that need tables which it is not to have: the core or the engine does without. */
export function tabled(kind) {
  const { functions } = read(readFileSync(join(project, 'target', `wasm-${kind}-named.wasm`)));
  const names = functions.map(({ name }) => name.replace(/\[[0-9a-f]+\]/g, ''));
  // Reading and writing `f64`; small letters and capitals.
  return names.filter((name) => /dec2flt|<f64 as core::str::traits::FromStr>|flt2dec|float_to_decimal|to_lowercase|to_uppercase|unicode::conversions/.test(name));
}

/** The JavaScript that a page with the lean module fetches: as one, as a bundler has it. */
const SCRIPTS = ['lean.js', 'later.js', 'load.js', 'texts.js', 'error.js', 'runtime.js', 'source.js', 'operations.js', 'judging.js', 'module/lean.js'];

/** The files that come beside the modules, by what they are. */
export function beside() {
  const file = (...path) => readFileSync(join(npm, ...path));
  const tags = readdirSync(join(npm, 'words')).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3));
  const texts = ['words', 'more', 'pages'].flatMap((kind) => tags.map((tag) => [`${kind}/${tag}`, weigh(file(kind, `${tag}.js`))]));
  const read = readdirSync(join(npm, 'phrases')).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3));
  const phrases = read.map((tag) => [`phrases/${tag}`, weigh(file('phrases', `${tag}.js`))]);
  const data = ['schema', 'templates'].map((name) => [`data/${name}`, weigh(file('data', `${name}.js`))]);
  return { tags, read, files: [['JavaScript', weigh(Buffer.concat(SCRIPTS.map((name) => file(name))))], ...texts, ...phrases, ...data] };
}

/** The functions by crate, those of our own by room. */
function code(functions) {
  const groups = new Map();
  for (const { name, bytes } of functions) {
    const group = `code: ${room(name)}`;
    groups.set(group, [...(groups.get(group) ?? []), bytes]);
  }
  return groups;
}

/** Where a function belongs: the first crate in its name that is not Rust's own, where there is one. */
function room(name) {
  const paths = [...name.replace(/\[[0-9a-f]+\]/g, '').matchAll(/[a-z_]\w*(?:::[a-z_]\w*)+/g)].map(([path]) => path.split('::'));
  const [crate, module] = paths.find(([crate]) => !['core', 'alloc', 'std', '__rustc'].includes(crate)) ?? paths[0] ?? ['unnamed'];
  return ['codesocial_core', 'core', 'alloc'].includes(crate) ? `${crate}::${module}` : crate;
}

/** The data by what it is: texts of the project that stand in it as they are, and the rest. */
function data(bytes) {
  const groups = new Map();
  const taken = [];
  for (const folder of ['words']) {
    const base = join(project, 'codesocial-core', folder);
    for (const name of readdirSync(base, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const text = readFileSync(join(name.parentPath ?? name.path, name.name));
      const start = bytes.indexOf(text);
      if (start < 0) continue;
      taken.push([start, start + text.length]);
      const group = `data: ${folder}`;
      groups.set(group, [...(groups.get(group) ?? []), text]);
    }
  }
  groups.set('data: the schema, licences and all else', without(bytes, taken));
  return groups;
}

function without(bytes, taken) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of taken.sort(([one], [other]) => one - other)) {
    if (start > at) pieces.push(bytes.subarray(at, start));
    at = Math.max(at, end);
  }
  pieces.push(bytes.subarray(at));
  return pieces;
}
