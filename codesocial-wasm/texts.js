/**
 * Writes the texts of the package: `node texts.js FOLDER`, with the folder in which the build script of the core has gathered the
 * words of every language. Each text is a module of JavaScript, in the form for `import` and in that for `require`.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { npm, read } from './tests/project.js';

const gathered = process.argv[2];

/** Plain quotes, and nothing escaped that need not be: it compresses better. */
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

function write(folder, name, content) {
  mkdirSync(join(npm, folder), { recursive: true });
  const value = typeof content === 'string' ? literal(content) : `{${Object.entries(content).map(([tag, text]) => `${tag}:${literal(text)}`)}}`;
  writeFileSync(join(npm, folder, `${name}.js`), `export default ${value};\n`);
  writeFileSync(join(npm, folder, `${name}.cjs`), `module.exports = ${value};\n`);
}

const tags = readdirSync(gathered).filter((name) => name.endsWith('.words')).map((name) => basename(name, '.words'));
for (const tag of tags) {
  for (const kind of ['words', 'pages']) write(kind, tag, readFileSync(join(gathered, `${tag}.${kind}`), 'utf8'));
}
write('data', 'schema', read('codesocial-core', 'src', 'model', 'schema', 'codesocial.schema.min.json'));
const template = (tag) => [tag, read('codesocial-core', 'messages', tag, 'template.txt')];
write('data', 'templates', Object.fromEntries(tags.map(template)));
