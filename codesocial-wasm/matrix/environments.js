/** The environments of the matrix: what is installed, which files there are, and what is done with them. */

/** What every program tells: of judging, of words in French, of what explains at length, of importing and of templates. */
const TOLD = `const told = ({ validate, explain, importText, template }) => [
  validate('title: x').counts.errors,
  validate('title: x', { language: 'fr-CA' }).language,
  explain('unknown-key', { language: 'fr' }).explanation.why.slice(0, 7),
  importText('# A\\n\\nWe share.').articles,
  template('commons', 'x', { language: 'en' }).language,
].join(' ');
const all = { languages: ['en', 'fr'], pages: true, templates: true, import: true };
`;
export const EXPECTED = '5 fr Une clé 1 en';

const ESM = (from = 'codesocial') => `import * as codesocial from '${from}';\n${TOLD}`;
const CJS = (from = 'codesocial') => `const codesocial = require('${from}');\n${TOLD}`;
const PRINTS = 'codesocial.init(all).then(() => console.log(told(codesocial)));\n';
const SHOWS = "codesocial.init(all).then(() => told(codesocial)).then((said) => (globalThis.result = said), (error) => (globalThis.result = String(error)));\n";
/** Tells of the whole package only where the lean one beside it has worked too. */
const LEAN = "import * as lean from 'codesocial/lean';\n";
const SHOWS_BOTH = `
const before = lean.init({ languages: ['fr'] }).then(() => lean.audit('title: x', { language: 'fr' }).language);
Promise.all([codesocial.init(all).then(() => told(codesocial)), before])
  .then(([said, ofLean]) => (globalThis.result = ofLean === 'fr' ? said : 'lean: ' + ofLean), (error) => (globalThis.result = String(error)));
`;
const html = (script, type = 'module') => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script ${type === 'module' ? 'type="module"' : 'defer'} src="${script}"></script>`;
const CSP = `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:"><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>`;
const module = { manifest: { type: 'module' } };

const inNode = {
  ...module,
  files: { 'main.js': ESM() + PRINTS, 'main.cjs': CJS() + PRINTS, 'lean.cjs': CJS('codesocial/lean') + PRINTS },
  does: {
    import: (at) => at.run('node main.js'),
    require: (at) => at.run('node main.cjs'),
    'require lean': (at) => at.run('node lean.cjs'),
  },
};

const vite = (version, node) => ({
  name: `Vite ${version.split('.')[0]}`,
  node,
  quick: version.startsWith('7'),
  browser: true,
  ...module,
  packages: { vite: version },
  files: { 'main.js': ESM() + LEAN + SHOWS_BOTH, 'index.html': html('/main.js') },
  does: {
    dev: (at) => at.server('vite --port 0 --host 127.0.0.1', (url) => at.shown(url)),
    build: async (at) => (await at.run('vite build'), at.page('dist')),
  },
});

const NEXT_FILES = {
  'app/layout.js': "export const metadata = { icons: 'data:,' };\nexport default ({ children }) => <html lang='en'><body>{children}</body></html>;\n",
  'app/server/page.js': `${ESM()}export const dynamic = 'force-dynamic';\nexport default async function Page() {\n  await codesocial.init(all);\n  return <p>{told(codesocial)}</p>;\n}\n`,
  'app/client/page.js': `'use client';\nimport { useEffect } from 'react';\n${ESM()}export default function Page() {\n  useEffect(() => {\n    ${SHOWS}  }, []);\n  return <p>client</p>;\n}\n`,
  'app/edge/route.js': `${ESM()}export const runtime = 'edge';\nexport async function GET() {\n  await codesocial.init(all);\n  return new Response(told(codesocial));\n}\n`,
};
const next = (version, way, { build, dev }) => {
  const served = {
    server: (at) => async (url) => (await fetch(`${url}/server`)).text(),
    client: (at) => (url) => at.shown(`${url}/client`),
    edge: () => async (url) => (await fetch(`${url}/edge`)).text(),
  };
  const each = (at, command) => at.server(command, async (url) => {
    const said = [];
    for (const [name, ask] of Object.entries(served)) {
      const found = await ask(at)(url);
      if (!found.includes(EXPECTED)) throw new Error(`${name}: error: ${found.replace(/<[^>]*>/g, ' ').slice(0, 300)}`);
      said.push(found);
    }
    return said.join('\n');
  });
  return {
    name: `Next ${version.split('.')[0]}, ${way}`,
    browser: true,
    packages: { next: version, react: '19.3.1', 'react-dom': '19.3.1' },
    files: NEXT_FILES,
    does: {
      'build (server, client, edge)': async (at) => (await at.run(build, { timeout: 500 }), each(at, `next start -p ${port()}`)),
      dev: (at) => each(at, `${dev} -p ${port()}`),
    },
  };
};

let lastPort = 43100 + (process.pid % 500);
/** A port for programs that take no `0`. */
const port = () => (lastPort += 1);

const sveltekit = (version, { adapter, plugin, vite, node }) => ({
  name: `SvelteKit ${version.split('.')[0]}`,
  node,
  browser: true,
  ...module,
  packages: { '@sveltejs/kit': version, '@sveltejs/adapter-node': adapter, '@sveltejs/vite-plugin-svelte': plugin, svelte: '5.57.3', vite },
  files: {
    ...(version.startsWith('2')
      ? {
          'svelte.config.js': "import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };\n",
          'vite.config.js': "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n",
        }
      : { 'vite.config.js': "import adapter from '@sveltejs/adapter-node';\nimport { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit({ adapter: adapter() })] };\n" }),
    'src/app.html': '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">%sveltekit.head%<body>%sveltekit.body%</body>',
    'src/routes/+page.server.js': `${ESM()}export async function load() {\n  await codesocial.init(all);\n  return { said: told(codesocial) };\n}\n`,
    'src/routes/+page.svelte': `<script>\n  import { onMount } from 'svelte';\n${ESM()}  let { data } = $props();\n  onMount(async () => {\n    await codesocial.init(all);\n    globalThis.result = data.said + ' | ' + told(codesocial);\n  });\n</script>\n<p>{data.said}</p>\n`,
  },
  expected: `${EXPECTED} | ${EXPECTED}`,
  does: {
    dev: (at) => at.server('vite dev --port 0 --host 127.0.0.1', (url) => at.shown(url)),
    build: async (at) => {
      await at.run('vite build');
      const own = port();
      return at.server(`node build/index.js`, () => at.shown(`http://127.0.0.1:${own}/`), { env: { PORT: String(own), HOST: '127.0.0.1' } });
    },
  },
});

const astro = (version, node) => ({
  name: `Astro ${version.split('.')[0]}`,
  node,
  browser: true,
  ...module,
  packages: { astro: version },
  files: {
    'src/pages/index.astro': `---\n${ESM()}await codesocial.init(all);\nconst said = told(codesocial);\n---\n<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body><p id="said">{said}</p><script>\n${ESM()}codesocial.init(all).then(() => (globalThis.result = document.getElementById('said').textContent + ' | ' + told(codesocial)));\n</script></body></html>\n`,
  },
  expected: `${EXPECTED} | ${EXPECTED}`,
  does: {
    dev: (at) => at.server(`astro dev --host 127.0.0.1 --port ${port()}`, (url) => at.shown(url)),
    build: async (at) => (await at.run('astro build'), at.page('dist')),
  },
});

const packer = (tool, packages) => ({
  name: tool,
  browser: true,
  ...module,
  packages,
  files: {
    'main.js': ESM() + LEAN + SHOWS_BOTH,
    'server.js': ESM() + PRINTS,
    'required.cjs': CJS() + SHOWS,
    'build.cjs': `
const tool = require('${tool === 'webpack' ? 'webpack' : '@rspack/core'}');
const one = (entry, more) => ({ mode: 'production', context: __dirname, entry, output: { path: __dirname + '/dist', filename: '[name].js' }, ...more });
tool([one({ main: './main.js', required: './required.cjs' }, {}), one({ server: './server.js' }, { target: 'node', output: { path: __dirname + '/dist-node', filename: '[name].cjs' } })], (error, stats) => {
  if (error || stats.hasErrors()) { console.error(String(error ?? stats.toString('errors-only'))); process.exit(1); }
});
`,
  },
  does: {
    'page, import': async (at) => {
      await at.run('node build.cjs');
      at.write({ 'dist/index.html': html('/main.js'), 'dist/required.html': html('/required.js') });
      return at.page('dist');
    },
    'page, require': (at) => at.page('dist', '/required.html'),
    node: (at) => at.run('cd / && node "$OLDPWD/dist-node/server.cjs"'),
  },
});

const typescript = (version) => ({
  name: `TypeScript ${version.split('.').slice(0, 2).join('.')}`,
  quick: version.startsWith('5.9'),
  expected: '',
  packages: { typescript: version },
  files: Object.fromEntries(['esm', 'cjs'].flatMap((kind) => [
    [`${kind}/package.json`, { type: kind === 'esm' ? 'module' : 'commonjs' }],
    [`${kind}/main.ts`, `
import { audit, CodeSocialError, init, validate, type DocumentLike, type Problem, type SocialCode } from "codesocial";
import { audit as leanAudit } from "codesocial/lean";

interface Garden { title: string; members?: number }
const garden: Garden = { title: "x" };
const given: DocumentLike[] = ["title: x", new Uint8Array(2), new Uint8Array(new SharedArrayBuffer(2)), new ArrayBuffer(2), garden];
const problems: readonly Problem[] = validate(garden).problems;
export const severities: string[] = problems.map((problem) => problem.severity);
export const code: SocialCode = { codesocial: "1.0", id: "a:b", version: "1.0.0", status: "draft", language: "fr", title: "x" };
export const level: number | undefined = audit(code).level.reached ?? leanAudit(code).level.reached;
export const started: Promise<void> = init({ languages: ["fr"] });
export const refused = (error: unknown): string => (error instanceof CodeSocialError ? error.code : given.join());
`],
  ])),
  does: Object.fromEntries([['esm', 'nodenext'], ['cjs', 'nodenext'], ['esm', 'bundler']].map(([kind, moduleResolution]) => [
    `${kind}, ${moduleResolution}`,
    (at) => {
      const module = moduleResolution === 'bundler' ? 'es2022' : 'nodenext';
      // Without the library of browsers, and with the declarations of packages checked too.
      const compilerOptions = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: 'es2022', lib: ['es2022'], types: [], module, moduleResolution };
      at.write({ [`${kind}/tsconfig.json`]: { compilerOptions, files: ['main.ts'] } });
      return at.run(`tsc -p ${kind}`);
    },
  ])),
});

export const environments = [
  { name: 'Node 20.0', node: '20.0.0', quick: true, ...inNode },
  { name: `Node ${process.versions.node.split('.')[0]} (this one)`, ...inNode },
  {
    name: 'Node 26',
    node: '26.10.0',
    ...inNode,
    files: {
      ...inNode.files,
      'module.js': `import source whole from 'codesocial/whole.wasm';\nconsole.log(whole instanceof WebAssembly.Module && '${EXPECTED}');\n`,
    },
    does: { ...inNode.does, 'module as an import': (at) => at.run('node module.js') },
  },
  {
    name: 'Bun',
    ...module,
    packages: { bun: '1.4.5' },
    files: { ...inNode.files, 'inline.js': ESM('codesocial/inline') + PRINTS },
    does: {
      import: (at) => at.run('bun main.js'),
      require: (at) => at.run('bun main.cjs'),
      'build --compile': async (at) => (await at.run('bun build --compile inline.js --outfile single'), at.run('cd / && "$OLDPWD/single"')),
    },
  },
  {
    name: 'Deno',
    ...module,
    packages: { deno: '2.9.6' },
    files: inNode.files,
    does: { import: (at) => at.run('deno run --allow-read --allow-env main.js'), require: (at) => at.run('deno run --allow-read --allow-env main.cjs') },
  },
  vite('6.4.6'),
  vite('7.3.8'),
  vite('8.4.0'),
  next('15.5.29', 'webpack', { build: 'next build', dev: 'next dev' }),
  next('15.5.29', 'Turbopack', { build: 'next build --turbopack', dev: 'next dev --turbopack' }),
  next('16.4.6', 'webpack', { build: 'next build --webpack', dev: 'next dev --webpack' }),
  next('16.4.6', 'Turbopack', { build: 'next build', dev: 'next dev' }),
  sveltekit('2.70.4', { adapter: '5.5.7', plugin: '6.2.3', vite: '7.3.8' }),
  sveltekit('3.2.0', { adapter: '6.0.1', plugin: '7.3.1', vite: '8.4.0', node: '26.10.0' }),
  astro('5.9.4'),
  astro('7.3.5', '26.10.0'),
  packer('webpack', { webpack: '5.113.0' }),
  packer('Rspack', { '@rspack/core': '2.3.4' }),
  {
    name: 'Rollup',
    quick: true,
    browser: true,
    ...module,
    packages: { rollup: '4.68.8', '@rollup/plugin-node-resolve': '16.0.3' },
    files: {
      'main.js': ESM('codesocial/inline') + SHOWS,
      'server.js': ESM() + PRINTS,
      'rollup.config.js': `
import resolve from '@rollup/plugin-node-resolve';
export default [
  { input: 'main.js', plugins: [resolve({ browser: true })], output: { file: 'dist/main.js', format: 'iife', name: 'it', inlineDynamicImports: true } },
  { input: 'server.js', external: /^node:/, plugins: [resolve({ exportConditions: ['node'] })], output: { dir: 'dist-node', format: 'es', entryFileNames: '[name].mjs' } },
];
`,
    },
    does: {
      'page, inline': async (at) => (await at.run('rollup -c'), at.write({ 'dist/index.html': html('/main.js', 'classic') }), at.page('dist')),
      node: (at) => at.run('cd / && node "$OLDPWD/dist-node/server.mjs"'),
    },
  },
  {
    name: 'esbuild',
    quick: true,
    browser: true,
    ...module,
    packages: { esbuild: '0.28.2' },
    files: {
      'main.js': ESM('codesocial/inline') + SHOWS,
      'lost.js': ESM() + 'try { codesocial.init(all).catch((error) => (globalThis.result = error.message)); } catch { globalThis.result = "thrown at once"; }',
      'server.js': ESM() + PRINTS,
      'worker.js': `${ESM('codesocial/inline')}self.onactivate = (event) => event.waitUntil(self.clients.claim());\nself.onfetch = (event) => {\n  if (event.request.url.endsWith('/told')) event.respondWith(codesocial.init(all).then(() => new Response(told(codesocial)), (error) => new Response(String(error))));\n};\n`,
      'service.html': `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">\nnavigator.serviceWorker.oncontrollerchange = async () => (globalThis.result = await (await fetch('/told')).text());\nawait navigator.serviceWorker.register('/worker.js');\n</script>`,
    },
    does: {
      'iife, inline': async (at) => {
        await at.run('esbuild main.js --bundle --outdir=dist --log-level=error');
        at.write({ 'dist/index.html': html('/main.js', 'classic') });
        return at.page('dist');
      },
      'esm, inline': async (at) => {
        await at.run('esbuild main.js --bundle --format=esm --splitting --outdir=dist-esm --log-level=error');
        at.write({ 'dist-esm/index.html': html('/main.js') });
        return at.page('dist-esm');
      },
      'service worker, inline': async (at) => {
        await at.run('esbuild worker.js --bundle --outdir=dist-worker --log-level=error');
        at.write({ 'dist-worker/index.html': at.read('service.html') });
        return at.page('dist-worker');
      },
      'a lost module is told': async (at) => {
        await at.run('esbuild lost.js --bundle --outdir=dist-lost --log-level=error');
        at.write({ 'dist-lost/index.html': html('/lost.js', 'classic') });
        const said = await at.page('dist-lost');
        return /codesocial\/inline/.test(said) ? EXPECTED : said;
      },
      'node cjs': async (at) => (await at.run('esbuild server.js --bundle --platform=node --format=cjs --outfile=dist-node/server.cjs --log-level=error'), at.run('cd / && node "$OLDPWD/dist-node/server.cjs"')),
      'node esm': async (at) => (await at.run('esbuild server.js --bundle --platform=node --format=esm --outfile=dist-node/server.mjs --log-level=error'), at.run('cd / && node "$OLDPWD/dist-node/server.mjs"')),
    },
  },
  {
    name: 'Parcel',
    browser: true,
    packages: { parcel: '2.16.4' },
    files: { 'main.js': ESM() + SHOWS, 'index.html': html('./main.js') },
    does: { build: async (at) => (await at.run('parcel build index.html --dist-dir dist --no-cache'), at.page('dist')) },
  },
  {
    name: 'a plain page',
    browser: true,
    files: {
      'main.js': ESM('/node_modules/codesocial/browser.js') + SHOWS,
      'index.html': html('/main.js'),
      'csp.html': CSP,
      'worker.html': html('/starts.js'),
      'starts.js': "const worker = new Worker('/worker.js', { type: 'module' });\nworker.onmessage = ({ data }) => (globalThis.result = data);\n",
      'worker.js': `${ESM('/node_modules/codesocial/browser.js')}codesocial.init(all).then(() => postMessage(told(codesocial)));\n`,
    },
    does: { page: (at) => at.page('.'), "CSP with 'wasm-unsafe-eval'": (at) => at.page('.', '/csp.html'), worker: (at) => at.page('.', '/worker.html') },
  },
  {
    name: 'Jest',
    quick: true,
    packages: { jest: '30.5.2', 'babel-jest': '30.5.2', 'jest-environment-jsdom': '30.5.2', '@babel/preset-env': '7.29.14', '@babel/core': '7.29.13' },
    files: {
      'babel.config.js': "module.exports = { presets: [['@babel/preset-env', { targets: { node: 'current' } }]] };\n",
      'node.test.js': `${ESM()}test('it', async () => {\n  await codesocial.init(all);\n  expect(told(codesocial)).toBe('${EXPECTED}');\n  expect(codesocial.validate(new TextEncoder().encode('title: x')).counts.errors).toBe(5);\n});\n`,
      'dom.test.js': `/** @jest-environment jsdom */\n${ESM()}test('it', async () => {\n  await codesocial.init(all);\n  expect(told(codesocial)).toBe('${EXPECTED}');\n});\n`,
      'esm.test.mjs': `${ESM()}test('it', async () => {\n  await codesocial.init(all);\n  expect(told(codesocial)).toBe('${EXPECTED}');\n});\n`,
    },
    expected: '',
    does: {
      node: (at) => at.run('jest node'),
      jsdom: (at) => at.run('jest dom'),
      'ES modules': (at) => at.run("NODE_OPTIONS=--experimental-vm-modules jest --testMatch '**/esm.test.mjs' --moduleFileExtensions js mjs"),
    },
  },
  {
    name: 'Vitest',
    node: '26.10.0',
    ...module,
    packages: { vitest: '5.1.2', vite: '8.4.0', jsdom: '31.0.1', '@types/node': '26.6.7' },
    files: {
      'inlined.config.js': "export default { test: { server: { deps: { inline: ['codesocial'] } } } };\n",
      'it.test.js': `import { expect, test } from 'vitest';\n${ESM()}test('it', async () => {\n  await codesocial.init(all);\n  expect(told(codesocial)).toBe('${EXPECTED}');\n});\n`,
    },
    expected: '',
    does: { node: (at) => at.run('vitest run'), jsdom: (at) => at.run('vitest run --environment jsdom'), inlined: (at) => at.run('vitest run --config inlined.config.js') },
  },
  typescript('5.0.4'),
  typescript('5.9.3'),
  typescript('7.0.2'),
  {
    name: 'Workers (wrangler, workerd)',
    node: '26.10.0',
    ...module,
    packages: { wrangler: '4.164.0' },
    files: {
      'main.js': `${ESM()}export default { async fetch() {\n  await codesocial.init(all);\n  return new Response(told(codesocial));\n} };\n`,
      'wrangler.json': { name: 'it', main: 'main.js', compatibility_date: '2026-06-01' },
    },
    does: { dev: (at) => at.server(`wrangler dev --port ${port()} --ip 127.0.0.1 --inspector-port 0`, async (url) => (await fetch(url)).text()) },
  },
  {
    name: 'publint, arethetypeswrong',
    quick: true,
    packages: { publint: '0.3.25', '@arethetypeswrong/cli': '0.18.5' },
    expected: '',
    does: {
      publint: (at) => at.run('publint --strict node_modules/codesocial'),
      arethetypeswrong: (at) => at.run(`attw ${JSON.stringify(at.package)} --format ascii --exclude-entrypoints import.wasm lean.wasm whole.wasm`),
    },
  },
];
