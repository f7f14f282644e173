import { fileURLToPath } from 'node:url';

/** The page is a folder of files for any host: addresses are relative, and nothing is fetched from elsewhere. */
export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: {
    alias: [
      { find: 'codesocial/lean', replacement: fileURLToPath(new URL('../npm/lean.js', import.meta.url)) },
      { find: /^codesocial$/, replacement: fileURLToPath(new URL('../npm/browser.js', import.meta.url)) },
    ],
  },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
};
