// Bundles what runs in Node: the main process (CommonJS, one file), its preload (CommonJS, because
// the sandbox takes nothing else), the command line (one function, compiled beforehand) and the bench.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { dataModules } from './code-cache/data-modules.mjs';
import { dist, root } from './project.mjs';

/** @satisfies {import('esbuild').BuildOptions} */
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

/** The colours of the press: the profile that pictures are converted through. */
const profile = 'snap-tr002-coldset-240.icc';

function copyProfile() {
  fs.mkdirSync(join(dist, 'colour'), { recursive: true });
  fs.copyFileSync(join(root, 'build', 'colour', profile), join(dist, 'colour', profile));
}

/** The binaries that the program loads by itself, from their packages. */
const binaries = ['harfbuzzjs/dist/harfbuzz.wasm'];

/** Bundles the main process and its preload; throws when a source does not compile. */
export async function buildDesktop() {
  await build({
    ...common,
    entryPoints: {
      main: 'electron/main.ts',
      'export-process': 'electron/cli/export-process.ts',
    },
    outdir: 'dist/electron',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    plugins: [dataModules],
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  await build({
    ...common,
    entryPoints: {
      preload: 'electron/preload.ts',
      'picture-process': 'electron/picture-process.ts',
    },
    outdir: 'dist/electron',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  await stop();
}

/** Packages that say less than is true of them: no module of theirs does anything when it is loaded. */
const withoutSideEffects = /^linkedom$/;

/**
 * Lets the bundler leave out such packages where nothing of them is used.
 * @type {import('esbuild').Plugin}
 */
const leaveOutUnused = {
  name: 'leave out what is unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: withoutSideEffects }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === 'again') return undefined;
      const found = await resolve(path, { kind, resolveDir, pluginData: 'again' });
      return { ...found, sideEffects: false };
    });
  },
};

/** Large packages that few runs need: each is a bundle of its own, loaded when asked for. */
const apart = ['mammoth'];

/** @type {import('esbuild').Plugin} */
const keepApart = {
  name: 'keep apart what few runs need',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(${apart.join('|')})$`) }, ({ path }) => ({
      path: `./${path}.cjs`,
      external: true,
    }));
  },
};

/**
 * Writes every other character of a bundle as its escape. The launcher reads the bundle byte by byte,
 * and the bundler leaves the characters of regular expressions as they are.
 * @param {string} file
 */
function keepToAscii(file) {
  const code = fs.readFileSync(file, 'utf8');
  // One UTF-16 unit at a time: a pair of escapes is one character in strings and in /u expressions.
  const escaped = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  fs.writeFileSync(file, escaped);
}

/**
 * Bundles a program that Node runs by itself: all of it as one function in program.cjs, which the
 * launcher in main.js loads together with what V8 has made of it before.
 * @param {string} entry its source, which exports `run`
 * @param {string} folder where it goes inside dist/
 * @param {{ jobs: readonly (readonly string[])[], data?: string }} parts words of runs that use what
 *   a start needs, and a folder of files that lie beside the program
 */
async function buildNodeProgram(entry, folder, { jobs, data }) {
  const target = join(dist, folder);
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  if (data !== undefined) fs.cpSync(join(root, data), join(target, 'data'), { recursive: true });
  fs.writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    ...common,
    entryPoints: [entry],
    outfile: join(target, 'program.cjs'),
    format: 'cjs',
    define: { 'import.meta.url': 'ownUrl' },
    // What is loaded when asked for is loaded by require, for which a script needs nothing else.
    supported: { 'dynamic-import': false },
    plugins: [leaveOutUnused, keepApart, dataModules],
    banner: {
      js:
        '(function(exports,require,module,__filename,__dirname){' +
        'const ownUrl=require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: '})' },
  });
  keepToAscii(join(target, 'program.cjs'));
  const text = fs.readFileSync(join(target, 'program.cjs'), 'utf8');
  const used = apart.filter((name) => text.includes(`./${name}.cjs`));
  await build({
    ...common,
    entryPoints: Object.fromEntries(used.map((name) => [name, name])),
    outdir: target,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  await build({
    ...common,
    entryPoints: ['build/code-cache/launch.mjs'],
    outfile: join(target, 'main.js'),
    format: 'cjs',
    define: { 'import.meta.url': 'ownUrl' },
    banner: {
      js: '#!/usr/bin/env node\nconst ownUrl=require("node:url").pathToFileURL(__filename).href;',
    },
  });
  fs.chmodSync(join(target, 'main.js'), 0o755);
  train(target, jobs);
}

/**
 * Lets a program do its jobs once, so that the code for them lies compiled beside it. A program that
 * fails at them is none the worse: it keeps its code at the end of its first run.
 * @param {string} target
 * @param {readonly (readonly string[])[]} jobs
 */
function train(target, jobs) {
  const script = join(root, 'build', 'code-cache', 'train.mjs');
  spawnSync(process.execPath, [script, target, JSON.stringify(jobs)], {
    cwd: root,
    stdio: 'ignore',
  });
}

/** Bundles the command line; throws when a source does not compile. */
export async function buildCommandLine() {
  const file = join(dist, '.trained.pdf');
  const copy = join('samples', 'copy', 'a03-real-page.txt');
  await buildNodeProgram('electron/cli/main.ts', 'cli', {
    jobs: [
      ['make', copy, '--paper', 'broadsheet', '--pdf', file],
      ['export', join('samples', 'dayang-daily'), '--page', 'A03', '--pdf', file],
      ['layout', join('samples', 'dayang-daily'), '--json'],
    ],
  });
  fs.rmSync(file, { force: true });
  await stop();
}

/** Bundles the bench; throws when a source does not compile. */
export async function buildBench() {
  const data = join('tests', 'bench', 'data');
  const file = join(dist, '.trained.pdf');
  await buildNodeProgram('tests/bench/peers/dayang.ts', 'bench-dayang', {
    data,
    jobs: [['pdf', '1', file]],
  });
  fs.rmSync(file, { force: true });
  fs.rmSync(join(dist, 'bench'), { recursive: true, force: true });
  fs.cpSync(join(root, data), join(dist, 'bench', 'data'), { recursive: true });
  await build({
    ...common,
    entryPoints: [
      'tests/bench/main.ts',
      'tests/bench/peers/typst.ts',
      'tests/bench/peers/chromium.ts',
    ],
    entryNames: '[name]',
    outdir: join(dist, 'bench'),
    external: [...common.external, 'playwright'],
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  await stop();
}

/**
 * Bundles a program that looks at the product from outside, as it lies in tests/.
 * @param {string} entry its source, which runs when it is loaded
 * @param {string} folder where it goes inside dist/
 * @returns {Promise<string>} the file to run
 */
export async function buildTestProgram(entry, folder) {
  const outdir = join('dist', folder);
  fs.rmSync(join(root, outdir), { recursive: true, force: true });
  const external = [...common.external, 'playwright'];
  await build({ ...common, entryPoints: { main: entry }, outdir, external, format: 'esm' });
  await stop();
  return join(outdir, 'main.js');
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
  copyProfile();
}
