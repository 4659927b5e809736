// Kill -9 at any instant of a save: the file is the whole old or the whole new one, never older than
// what was said to be saved, and what the killed process left behind is swept.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makerOf } from '../../../electron/files/disk.ts';
import { sweep } from '../../../electron/files/sweep.ts';
import { saveForEver, textOfRevision } from './save-loop.ts';

const TRIES = 200;
/** Processes at a time; each lives for some hundredths of a second. */
const ABREAST = 4;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'dayang-kill-'));
  program = join(folder, 'save-loop.mjs');
  await build({
    stdin: {
      contents: `import { ${saveForEver.name} } from './save-loop.ts';
        await ${saveForEver.name}(process.argv[2]);`,
      resolveDir: import.meta.dirname,
    },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});
afterAll(async () => fs.rm(folder, { recursive: true, force: true }));

/** Starts the loop on a file, kills it `life` ms after its first save, and gives the last revision said. */
async function saveAndKill(path: string, life: number): Promise<number> {
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      resolve();
    });
  });
  await pause(life);
  child.kill('SIGKILL');
  await ended;
  return Number(said.trimEnd().split('\n').at(-1));
}

test(
  `${TRIES} kills leave no torn file and lose nothing that was saved`,
  { timeout: 120_000 },
  async () => {
    let orphans = 0;
    const tries = Array.from({ length: TRIES }, (_, i) => i);
    const runs = Array.from({ length: ABREAST }, async () => {
      for (let i = tries.pop(); i !== undefined; i = tries.pop()) {
        const own = join(folder, String(i));
        await fs.mkdir(own);
        const path = join(own, 'loop.json');
        const acknowledged = await saveAndKill(path, (i * 7) % 31);
        const text = await fs.readFile(path, 'utf8');
        const { revision } = JSON.parse(text) as { revision: number };
        expect(text === textOfRevision(revision), 'whole').toBe(true);
        expect(revision).toBeGreaterThanOrEqual(acknowledged);
        orphans += (await fs.readdir(own)).filter((name) => makerOf(name) !== undefined).length;
        await sweep(own, [own], { now: Date.now() + 3_600_000, isRunning: () => false });
        expect((await fs.readdir(own)).filter((name) => name.startsWith('.~'))).toEqual([]);
      }
    });
    await Promise.all(runs);
    expect(orphans, 'kills fell into saves').toBeGreaterThan(TRIES / 10);
  },
);
