/** Prints what the module weighs and what of it weighs what: `npm run size`. */
import { measured } from './weigh.js';
import { table } from '../tests/table.js';

const kilo = (bytes) => (bytes / 1000).toFixed(1);
const { whole, parts } = measured();
console.log(
  table(
    ['part of the module', 'raw, KB', 'gzip', 'brotli'],
    [['all of it', whole], ...parts].map(([name, { raw, gzip, brotli }]) => [name, ...[raw, gzip, brotli].map(kilo)]),
  ),
);
