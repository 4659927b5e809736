/**
 * The few things the program does to a disk, as one small set of operations, so that tests can put a
 * disk that fails or stops between any two of them in its place.
 */
import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Failure } from '../../shared/base/result.ts';

/** SHA-256 of the bytes of a file, in hexadecimal. Times and sizes miss the commonest change. */
export type Hash = string;

/** Computes the hash of some bytes. */
export function hashOf(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What saving needs of a disk. Each operation rejects with the error of the system. */
export interface Disk {
  /** The bytes of a regular file, or undefined when there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Writes a new file and waits until it is on the disk; takes the mode of the file `like`, if any. */
  readonly writeNew: (path: string, bytes: Uint8Array, like: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Waits until the names in a folder are on the disk. */
  readonly syncFolder: (folder: string) => Promise<void>;
  readonly makeFolder: (folder: string) => Promise<void>;
}

/** The disk of this machine. */
export const machineDisk: Disk = {
  read: readRegular,
  writeNew,
  rename: renamePatiently,
  remove: (path) => fs.unlink(path),
  syncFolder,
  makeFolder: async (folder) => {
    await fs.mkdir(folder, { recursive: true });
  },
};

/** A name for a temporary file beside `path`; it says which process made it. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.~${randomBytes(8).toString('hex')}.${process.pid}.tmp`);
}

/** The process that made a temporary file of ours, or undefined for other files. */
export function makerOf(name: string): number | undefined {
  const found = /^\.~[0-9a-f]{16}\.([0-9]+)\.tmp$/.exec(name);
  return found ? Number(found[1]) : undefined;
}

/** Says what an error of the system means for a file. Anything else is our own bug and is thrown on. */
export function failureOf(error: unknown, file: string): Failure {
  const code = errorCode(error);
  if (code === undefined) throw error;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file-gone', values: { file } };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'file-denied', values: { file } };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'file-disk-full', values: { file } };
    default:
      return { code: 'file-disk', values: { file, reason: code } };
  }
}

/** The code of an error of the system, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

async function readRegular(path: string): Promise<Uint8Array | undefined> {
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EISDIR' });
    return await fs.readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeNew(path: string, bytes: Uint8Array, like: string): Promise<void> {
  const mode = await fs.stat(like).then(
    (stat) => stat.mode & 0o777,
    () => 0o666,
  );
  const file = await fs.open(path, 'wx', mode);
  try {
    // FileHandle.writeFile goes on until every byte is written; a single write may stop short of that.
    await file.writeFile(bytes);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner may hold a file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let wait = 50; ; wait *= 2) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '');
      if (!held || process.platform !== 'win32' || wait > 1600) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows and some shares cannot sync a folder; there the rename itself is all we can do.
  const cannot = ['EINVAL', 'EISDIR', 'EPERM', 'ENOTSUP'];
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannot.includes(errorCode(error) ?? '')) throw error;
  }
}
