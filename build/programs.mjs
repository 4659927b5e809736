// Bundles what runs in Node: the main process (CommonJS, one file), its preload (CommonJS, because
// the sandbox takes nothing else) and the command line (modules, each command loaded when asked for).
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { dist, root } from './project.mjs';

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['electron', 'sharp'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** The binaries that the program loads by itself, from their packages. */
const binaries = [
  'harfbuzzjs/dist/harfbuzz.wasm',
  'harfbuzzjs/dist/harfbuzz-subset.wasm',
  'lcms-wasm/dist/lcms.wasm',
];

/** Bundles the main process and its preload; throws when a source does not compile. */
export async function buildDesktop() {
  await build({
    ...common,
    entryPoints: { main: 'electron/main.ts' },
    outdir: 'dist/electron',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  await build({
    ...common,
    entryPoints: { preload: 'electron/preload.ts' },
    outdir: 'dist/electron',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  await stop();
}

/**
 * Bundles a program that Node runs by itself, as modules that are loaded when asked for.
 * @param {string} entry its source
 * @param {string} folder where it goes inside dist/, as main.js
 */
async function buildNodeProgram(entry, folder) {
  fs.rmSync(join(dist, folder), { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: { main: entry },
    outdir: join('dist', folder),
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    banner: {
      js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);',
    },
  });
}

/** Bundles the command line; throws when a source does not compile. */
export async function buildCommandLine() {
  await buildNodeProgram('electron/cli/main.ts', 'cli');
  const main = join(dist, 'cli', 'main.js');
  const code = fs.readFileSync(main, 'utf8').replace(/^#!.*\n/, '');
  fs.writeFileSync(main, `#!/usr/bin/env node\n${code}`, { mode: 0o755 });
  await stop();
}

/** Bundles the bench; throws when a source does not compile. */
export async function buildBench() {
  await buildNodeProgram('tests/bench/main.ts', 'bench');
  await stop();
}

/** Puts the WebAssembly files that the program loads by itself into dist/wasm. */
export function copyBinaries() {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(dist, 'wasm');
  fs.mkdirSync(folder, { recursive: true });
  for (const binary of binaries) {
    const name = binary.slice(binary.lastIndexOf('/') + 1);
    fs.copyFileSync(resolve(binary), join(folder, name));
  }
}
