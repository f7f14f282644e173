/**
 * Writes the texts of the package: `node texts.js FOLDER`, with the folder in which the build script of the core has gathered the
 * words of every language. Each text is a module of JavaScript, in the form for `import`, which browsers take, and in that for `require`,
 * by which Node reads it.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { npm, read } from './tests/project.js';

const gathered = process.argv[2];

/**
 * The sections of words that only operations need which are not in the lean module: those whose headings begin so. A page that judges
 * does not fetch them. That none of the others is missed there, the cases of that module say in a browser.
 */
const MORE = [
  'calendar', 'causes', 'chain', 'changes/', 'conflicts', 'decide', 'diff', 'effects', 'explain', 'forms', 'glossary-page', 'handout', 'happenings',
  'measures', 'outcomes', 'page', 'powers', 'profits', 'promises', 'readings', 'remarks', 'undated', 'writing',
];

/** The words of a language: those that every module needs, and more. Each section begins with a line `=== <heading>`. */
function parted(words) {
  const sections = words.split(/^(?==== )/m);
  const isMore = (section) => MORE.some((heading) => section.startsWith(`=== ${heading}`));
  return [sections.filter((section) => !isMore(section)), sections.filter(isMore)].map((part) => part.join(''));
}

/** Plain quotes, and nothing escaped that need not be: it compresses better. */
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

const BROWSER = ['js', 'export default'];
const NODE = ['cjs', 'module.exports ='];

function write(folder, name, content, forms = [BROWSER, NODE]) {
  mkdirSync(join(npm, folder), { recursive: true });
  const value = typeof content === 'string' ? literal(content) : `{${Object.entries(content).map(([tag, text]) => `${tag}:${literal(text)}`)}}`;
  for (const [ending, beginning] of forms) writeFileSync(join(npm, folder, `${name}.${ending}`), `${beginning} ${value};\n`);
}

for (const name of readdirSync(gathered).filter((name) => name.endsWith('.phrases'))) {
  write('phrases', basename(name, '.phrases'), readFileSync(join(gathered, name), 'utf8'));
}
const tags = readdirSync(gathered).filter((name) => name.endsWith('.words')).map((name) => basename(name, '.words'));
for (const tag of tags) {
  const [words, pages] = ['words', 'pages'].map((kind) => readFileSync(join(gathered, `${tag}.${kind}`), 'utf8'));
  const [needed, more] = parted(words);
  write('words', tag, needed, [BROWSER]);
  write('more', tag, more, [BROWSER]);
  write('words', tag, words, [NODE]);
  write('pages', tag, pages);
}
write('data', 'schema', read('codesocial-core', 'src', 'model', 'schema', 'codesocial.schema.min.json'));
const template = (tag) => [tag, read('codesocial-core', 'messages', tag, 'template.txt')];
write('data', 'templates', Object.fromEntries(tags.map(template)));
