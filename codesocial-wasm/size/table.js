/** Prints what the modules and what comes beside them weigh, and what of a module weighs what: `npm run size [-- lean|whole|import]`. */
import { MODULES, beside, measured } from './weigh.js';
import { table } from '../tests/table.js';

const kibi = (bytes) => (bytes / 1024).toFixed(1);
const kind = process.argv[2] ?? 'lean';
const { parts } = measured(kind);
const rows = [...MODULES.map((each) => [`${each}.wasm`, measured(each).whole]), ...beside().files, ...parts];
console.log(
  table(
    [`what comes beside, and parts of ${kind}.wasm`, 'raw, KiB', 'gzip', 'brotli'],
    rows.map(([name, { raw, gzip, brotli }]) => [name, ...[raw, gzip, brotli].map(kibi)]),
  ),
);
