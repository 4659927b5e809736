// Unit, property and architecture tests: everything that needs no window.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patternsOnDemand } from './code-cache/data-modules.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [patternsOnDemand()],
  test: {
    server: { deps: { inline: [/[\\/]hyphen[\\/]patterns[\\/]/] } },
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
