// How the window is bundled: one page, its workers as modules, nothing inlined that the window's
// content security policy would refuse.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { patternsAtAddress } from './code-cache/data-modules.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: folder('../renderer'),
  base: '/',
  publicDir: false,
  plugins: [react(), patternsAtAddress()],
  worker: { format: 'es', plugins: () => [patternsAtAddress()] },
  logLevel: 'warn',
  build: {
    outDir: folder('../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
  },
});
