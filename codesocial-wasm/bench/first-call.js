/** Writes how many milliseconds the first call takes in a new process: `node first-call.js FILE`. */
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const start = performance.now();
const { validate } = await import('../npm/node.mjs');
validate(text);
console.log(performance.now() - start);
