/**
 * An edition's folder: opens it, believing nothing in it, and saves what changed, touching nothing that
 * is damaged, foreign or changed by others.
 */
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from '../../shared/base/check.ts';
import { failed, success, type Failure, type Result } from '../../shared/base/result.ts';
import { EDITION_FILE, editionToFiles } from '../../shared/model/edition-json.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { filesToEdition, type ReadEdition } from '../../shared/model/read-edition.ts';
import { failureOf, hashOf, machineDisk, type Disk, type Hash } from './disk.ts';
import { resolveInside } from './inside.ts';
import { saveAllAtomic, type FileToSave } from './save-atomic.ts';
import { JSON_FOLDERS, readFolder } from './read-folder.ts';
import { isRunning, sweep, type Swept } from './sweep.ts';

/** A file of ours as it is on the disk. */
export interface KnownFile {
  readonly hash: Hash;
  /** Its canonical text for the edition it was opened with or last saved from. */
  readonly text: string;
}

/** An edition and the state of its folder when it was last read or saved. */
export interface OpenedEdition extends ReadEdition {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, KnownFile>;
  readonly swept: Swept;
}

/** What a save did. Files that failed keep their old bytes; the others are on the disk. */
export interface SavedEdition {
  /** The state to save from next time. */
  readonly opened: OpenedEdition;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly failures: readonly Failure[];
}

/** Opens the edition in a folder. Fails when there is none or its `edition.json` cannot be read. */
export async function openEdition(folder: string): Promise<Result<OpenedEdition>> {
  try {
    const root = await fs.realpath(folder);
    const folders = [root, ...JSON_FOLDERS.map((name) => join(root, name))];
    const swept = await sweep(root, folders, { now: Date.now(), isRunning });
    const { texts, hashes, damaged } = await readFolder(root);
    const read = filesToEdition(texts, damaged);
    if (!read.ok) return read;
    const files = knownFiles(read.value, hashes);
    return success({ ...read.value, folder: root, files, swept });
  } catch (error) {
    return { ok: false, failure: failureOf(error, folder) };
  }
}

/** Makes a new edition in a folder, which is created when it is not there. */
export async function createEdition(
  folder: string,
  edition: Edition,
): Promise<Result<OpenedEdition>> {
  try {
    await fs.mkdir(join(folder, 'pictures'), { recursive: true });
    const root = await fs.realpath(folder);
    const present = (await fs.readdir(root)).includes(EDITION_FILE);
    if (present) return failed('file-exists', { file: folder });
    const empty: OpenedEdition = {
      ...{ edition, damaged: [], lost: [], problems: [], missing: new Set<string>() },
      ...{
        folder: root,
        files: new Map<string, KnownFile>(),
        swept: { deleted: [], recovered: [] },
      },
    };
    const saved = await saveEdition(empty, edition);
    const failure = saved.failures[0];
    return failure ? { ok: false, failure } : success(saved.opened);
  } catch (error) {
    return { ok: false, failure: failureOf(error, folder) };
  }
}

/**
 * Saves an edition: writes the files whose words changed since `opened`, removes those of records that
 * are gone. A file that others changed, or that is damaged, is left and reported. Saves of one folder
 * must follow each other.
 */
export async function saveEdition(
  opened: OpenedEdition,
  edition: Edition,
  disk: Disk = machineDisk,
): Promise<SavedEdition> {
  assert(
    edition.id === opened.edition.id,
    `saving ${edition.id} into the folder of another edition`,
  );
  if (opened.readOnly) {
    return { opened, written: [], removed: [], failures: [opened.readOnly] };
  }
  const texts = editionToFiles(edition, opened.lost);
  // The page order comes last, so that it never names what is not there yet.
  const changed = [...texts]
    .filter(([path, text]) => opened.files.get(path)?.text !== text)
    .sort(([a], [b]) => Number(a === EDITION_FILE) - Number(b === EDITION_FILE));
  const { files, failures } = await prepareSave(opened, changed);
  const outcomes = await saveAllAtomic(files, disk);
  const known = new Map(opened.files);
  const written: string[] = [];
  for (const { path, name } of files) {
    const outcome = outcomes.get(path);
    assert(outcome !== undefined, `saving forgot ${name}`);
    if (!outcome.ok) {
      failures.push(outcome.failure);
      continue;
    }
    known.set(name, { hash: outcome.hash, text: texts.get(name) ?? '' });
    written.push(name);
  }
  // A file is removed only when what replaces it is on the disk.
  const gone = failures.length > 0 ? [] : [...known.keys()].filter((path) => !texts.has(path));
  const removal = await removeFiles({ ...opened, files: known }, gone, disk);
  for (const path of removal.removed) known.delete(path);
  failures.push(...removal.failures);
  return {
    opened: { ...opened, edition, files: known },
    written,
    removed: removal.removed,
    failures,
  };
}

async function prepareSave(
  opened: OpenedEdition,
  changed: readonly (readonly [string, string])[],
): Promise<{ readonly files: FileToSave[]; readonly failures: Failure[] }> {
  const files: FileToSave[] = [];
  const failures: Failure[] = [];
  for (const [name, text] of changed) {
    if (opened.damaged.some(({ path }) => path === name)) {
      failures.push({ code: 'file-damaged-kept', values: { file: name } });
      continue;
    }
    const path = await resolveInside(opened.folder, name);
    if (!path.ok) {
      failures.push(path.failure);
      continue;
    }
    const expected = opened.files.get(name)?.hash;
    files.push({
      path: path.value,
      name,
      bytes: new TextEncoder().encode(text),
      ...(expected !== undefined && { expected }),
    });
  }
  return { files, failures };
}

async function removeFiles(
  opened: OpenedEdition,
  names: readonly string[],
  disk: Disk,
): Promise<{ readonly removed: readonly string[]; readonly failures: readonly Failure[] }> {
  const removed: string[] = [];
  const failures: Failure[] = [];
  for (const name of names) {
    const path = await resolveInside(opened.folder, name);
    if (!path.ok) {
      failures.push(path.failure);
      continue;
    }
    try {
      const bytes = await disk.read(path.value);
      if (bytes && hashOf(bytes) !== opened.files.get(name)?.hash) {
        failures.push({ code: 'file-conflict', values: { file: name } });
        continue;
      }
      if (bytes) await disk.remove(path.value);
      removed.push(name);
    } catch (error) {
      failures.push(failureOf(error, name));
    }
  }
  return { removed, failures };
}

function knownFiles(
  read: ReadEdition,
  hashes: ReadonlyMap<string, Hash>,
): ReadonlyMap<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  for (const [path, text] of editionToFiles(read.edition, read.lost)) {
    const hash = hashes.get(path);
    if (hash !== undefined) files.set(path, { hash, text });
  }
  return files;
}
