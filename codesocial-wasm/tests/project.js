/** Where things are, and what the cases and the library in Rust say. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const wasm = dirname(here);
export const project = dirname(wasm);
export const npm = join(wasm, 'npm');

export const read = (...path) => readFileSync(join(project, ...path), 'utf8');

/** Every file of cases with its name, such as `rules/unknown-key.json`, and what Rust answered to its cases. */
export function caseFiles() {
  const answers = JSON.parse(read('target', 'answers.json'));
  const names = readdirSync(join(project, 'tests', 'cases'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => {
    const file = JSON.parse(read('tests', 'cases', name));
    if (answers[name]?.length !== file.cases.length) {
      throw new Error(`target/answers.json is of other cases: cargo test --test cases (${name})`);
    }
    return { name, file, answers: answers[name] };
  });
}
