// Builds what is out of date into dist/: the fonts, the WebAssembly binaries, the main process and its
// preload, the command line, the window. Run by itself it builds everything that changed.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { fingerprintOf, isFresh, noteFresh } from './freshness.mjs';
import { dist, root } from './project.mjs';

const always = [
  ...['package-lock.json', 'tsconfig.json', 'build/build.mjs', 'build/programs.mjs'],
  'build/code-cache',
];

/**
 * The parts of the product: what each is made from and how. Tools are loaded only when needed.
 * @type {readonly { name: string, sources: readonly string[], make: () => Promise<void> }[]}
 */
const parts = [
  {
    name: 'fonts',
    sources: ['package-lock.json', 'build/fonts.mjs'],
    make: async () => {
      const { prepareFonts } = await import('./fonts.mjs');
      prepareFonts();
    },
  },
  {
    name: 'binaries',
    sources: ['build/colour', 'package-lock.json', 'build/programs.mjs'],
    make: async () => {
      const { copyBinaries } = await import('./programs.mjs');
      copyBinaries();
    },
  },
  {
    name: 'desktop',
    sources: [...always, 'electron', 'shared'],
    make: async () => {
      const { buildDesktop } = await import('./programs.mjs');
      await buildDesktop();
    },
  },
  {
    name: 'command line',
    sources: [...always, 'electron', 'shared'],
    make: async () => {
      const { buildCommandLine } = await import('./programs.mjs');
      await buildCommandLine();
    },
  },
  {
    name: 'window',
    sources: [...always, 'renderer', 'shared', 'build/vite.config.ts'],
    make: async () => {
      const { build } = await import('vite');
      // The tests build too, and are no other program: without this React would be bundled for debugging.
      const { NODE_ENV = 'production' } = process.env;
      process.env['NODE_ENV'] = 'production';
      await build({ configFile: join(root, 'build', 'vite.config.ts') });
      process.env['NODE_ENV'] = NODE_ENV;
    },
  },
];

/** What the window needs of all this. */
export const windowParts = ['fonts', 'binaries', 'desktop', 'command line', 'window'];

/** What the command line needs of all this. */
export const commandLineParts = ['fonts', 'binaries', 'command line'];

/**
 * Waits until no other process builds, then keeps others waiting until `work` is done.
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  const lock = join(dist, '.building');
  fs.mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch {
      const held = fs.statSync(lock, { throwIfNoEntry: false });
      const abandoned = held !== undefined && Date.now() - held.mtimeMs > 120_000;
      if (abandoned) fs.rmSync(lock, { recursive: true, force: true });
      else await pause(100);
    }
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Builds the parts that are out of date; throws when a source does not compile.
 * @param {(sentence: string) => void} say
 * @param {readonly string[]} [names] the parts wanted; all when not given
 */
export async function buildChanged(say, names) {
  const wanted = parts.filter((part) => names === undefined || names.includes(part.name));
  const stale = () => wanted.filter((part) => !isFresh(part.name, fingerprintOf(part.sources)));
  if (stale().length === 0) return;
  await alone(async () => {
    for (const part of stale()) {
      say(`Building the ${part.name}…`);
      const fingerprint = fingerprintOf(part.sources);
      await part.make().catch((/** @type {unknown} */ error) => {
        const text = error instanceof Error ? error.message : String(error);
        throw new Error(`The ${part.name} cannot be built: ${text.split('\n')[0] ?? ''}`);
      });
      noteFresh(part.name, fingerprint);
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildChanged((sentence) => {
    console.log(sentence);
  });
}
