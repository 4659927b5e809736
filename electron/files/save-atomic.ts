/**
 * Saves files so that each is at every moment the whole old or the whole new one, and never in place of
 * bytes that we have not read. All new files are on the disk before the first takes its name.
 */
import { dirname } from 'node:path';
import { success, type Failure, type Result } from '../../shared/base/result.ts';
import { failureOf, hashOf, machineDisk, temporaryName, type Disk, type Hash } from './disk.ts';

/** A file to be saved. */
export interface FileToSave {
  readonly path: string;
  /** What it is called in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hash of the bytes as we last read or wrote them; absent: we know of no such file. */
  readonly expected?: Hash;
}

/** A file waiting under a temporary name. */
interface PreparedFile extends FileToSave {
  readonly temporary: string;
}

/** What became of one file. */
export type SaveOutcome =
  { readonly ok: true; readonly hash: Hash } | { readonly ok: false; readonly failure: Failure };

/**
 * Saves one file. Fails with `file-conflict` when others changed it, `file-taken` when it exists though
 * we know of none, or with what the disk says; then the old file is as it was.
 */
export async function saveAtomic(
  file: FileToSave,
  disk: Disk = machineDisk,
): Promise<Result<Hash>> {
  const outcomes = await saveAllAtomic([file], disk);
  const outcome = outcomes.get(file.path);
  if (outcome && !outcome.ok) return outcome;
  return success(hashOf(file.bytes));
}

/**
 * Saves several files that belong together. A conflict stops only its own file; a disk that cannot hold
 * all of the new files leaves all of the old ones as they were.
 */
export async function saveAllAtomic(
  files: readonly FileToSave[],
  disk: Disk = machineDisk,
): Promise<ReadonlyMap<string, SaveOutcome>> {
  const outcomes = new Map<string, SaveOutcome>();
  const prepared: PreparedFile[] = [];
  for (const file of files) {
    const state = await compareWithDisk(file, disk);
    if (state !== 'write') {
      outcomes.set(file.path, state);
      continue;
    }
    const temporary = temporaryName(file.path);
    try {
      await disk.makeFolder(dirname(file.path));
      await disk.writeNew(temporary, file.bytes, file.path);
      await checkWritten(temporary, file.bytes, disk);
      prepared.push({ ...file, temporary });
    } catch (error) {
      const failure = failureOf(error, file.name);
      await removeQuietly([temporary, ...prepared.map((other) => other.temporary)], disk);
      const left: SaveOutcome = { ok: false, failure };
      return new Map(files.map(({ path }) => [path, outcomes.get(path) ?? left]));
    }
  }
  for (const file of prepared) outcomes.set(file.path, await putInPlace(file, disk));
  await syncFolders(prepared, outcomes, disk);
  return outcomes;
}

/** Compares what is on the disk with what we expect there. */
async function compareWithDisk(file: FileToSave, disk: Disk): Promise<SaveOutcome | 'write'> {
  try {
    const current = await disk.read(file.path);
    if (current === undefined) return 'write';
    const hash = hashOf(current);
    if (hash === hashOf(file.bytes)) return { ok: true, hash };
    if (hash === file.expected) return 'write';
    const code = file.expected === undefined ? 'file-taken' : 'file-conflict';
    return { ok: false, failure: { code, values: { file: file.name } } };
  } catch (error) {
    return { ok: false, failure: failureOf(error, file.name) };
  }
}

/** Reads back what was written: some shares say yes and keep something else. */
async function checkWritten(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const written = await disk.read(path);
  if (written !== undefined && hashOf(written) === hashOf(bytes)) return;
  throw Object.assign(new Error(`${path} came back changed`), { code: 'EIO' });
}

async function putInPlace(file: PreparedFile, disk: Disk): Promise<SaveOutcome> {
  // Others may have changed it while we wrote.
  const state = await compareWithDisk(file, disk);
  if (state !== 'write') {
    await removeQuietly([file.temporary], disk);
    return state;
  }
  try {
    await disk.rename(file.temporary, file.path);
    return { ok: true, hash: hashOf(file.bytes) };
  } catch (error) {
    await removeQuietly([file.temporary], disk);
    return { ok: false, failure: failureOf(error, file.name) };
  }
}

/** A save counts only when the new names are on the disk. */
async function syncFolders(
  files: readonly PreparedFile[],
  outcomes: Map<string, SaveOutcome>,
  disk: Disk,
): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    try {
      await disk.syncFolder(folder);
    } catch (error) {
      for (const { path, name } of files) {
        if (dirname(path) !== folder || !outcomes.get(path)?.ok) continue;
        outcomes.set(path, { ok: false, failure: failureOf(error, name) });
      }
    }
  }
}

/** Removes temporary files; one that cannot be removed is swept at the next start. */
async function removeQuietly(paths: readonly string[], disk: Disk): Promise<void> {
  for (const path of paths) await disk.remove(path).catch(() => undefined);
}
