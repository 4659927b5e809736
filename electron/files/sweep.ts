/**
 * Sweeps up what a killed save left behind. A temporary file whose words stand in a real file is
 * deleted; any other is moved to `.recovered/`, for it may be the only copy of something.
 */
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { LONGEST_JSON } from '../../shared/model/read-json.ts';
import { errorCode, hashOf, makerOf } from './disk.ts';

/** A save takes far less than this; a younger file may belong to a save that is still running. */
const OLD = 10 * 60 * 1000;

/** What the sweep needs to know of the machine. */
export interface SweepSettings {
  /** Now, in milliseconds as file times are counted. */
  readonly now: number;
  readonly isRunning: (process: number) => boolean;
}

/** What was done with left temporary files, as paths. */
export interface Swept {
  readonly deleted: readonly string[];
  readonly recovered: readonly string[];
}

/** Sweeps the given folders of an edition. What cannot be looked at or moved is left for the next time. */
export async function sweep(
  edition: string,
  folders: readonly string[],
  { now, isRunning }: SweepSettings,
): Promise<Swept> {
  const deleted: string[] = [];
  const recovered: string[] = [];
  for (const folder of folders) {
    const names = await listNames(folder);
    const left = names.filter((name) => makerOf(name) !== undefined);
    if (left.length === 0) continue;
    const known = await hashesOf(folder, names);
    for (const name of left) {
      const path = join(folder, name);
      await ifThere(async () => {
        const stat = await fs.lstat(path);
        const busy = now - stat.mtimeMs < OLD || isRunning(makerOf(name) ?? 0);
        if (busy || !stat.isFile()) return;
        if (known.has(hashOf(await fs.readFile(path)))) {
          await fs.unlink(path);
          deleted.push(path);
        } else {
          recovered.push(await moveAside(edition, path, name));
        }
      });
    }
  }
  return { deleted, recovered };
}

/** Says whether a process of this machine runs. */
export function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function moveAside(edition: string, path: string, name: string): Promise<string> {
  const target = join(edition, '.recovered', `${name.slice(2, 18)}.json`);
  await fs.mkdir(join(edition, '.recovered'), { recursive: true });
  await fs.rename(path, target);
  return target;
}

async function listNames(folder: string): Promise<string[]> {
  let names: string[] = [];
  await ifThere(async () => {
    names = (await fs.readdir(folder)).sort();
  });
  return names;
}

async function hashesOf(folder: string, names: readonly string[]): Promise<Set<string>> {
  const hashes = new Set<string>();
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    await ifThere(async () => {
      const path = join(folder, name);
      const stat = await fs.stat(path);
      if (stat.isFile() && stat.size <= LONGEST_JSON) hashes.add(hashOf(await fs.readFile(path)));
    });
  }
  return hashes;
}

/**
 * Does some sweeping. What the disk refuses is left for the next start: other saves may be going on, and
 * an edition must open from a disk that cannot be written to.
 */
async function ifThere(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
