/** Reads the JSON files of an edition's folder as text, each with its hash. */
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';
import { EDITION_FILE } from '../../shared/model/edition-json.ts';
import type { DamagedFile } from '../../shared/model/read-edition.ts';
import { LONGEST_JSON } from '../../shared/model/read-json.ts';
import { errorCode, failureOf, hashOf, machineDisk, type Hash } from './disk.ts';
import { resolveInside } from './inside.ts';

/** The folders of an edition that hold JSON files. */
export const JSON_FOLDERS = ['articles', 'pages'] as const;

/** Files read at a time: enough to keep a share busy, few enough for any limit of open files. */
const ABREAST = 16;

/** What a folder holds, by path in it. */
export interface FolderTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly hashes: ReadonlyMap<string, Hash>;
  /** Files that are there but are no text, too large, or lead out of the folder. */
  readonly damaged: readonly DamagedFile[];
}

/** Reads every JSON file of a folder. Rejects when the folder itself cannot be listed. */
export async function readFolder(root: string): Promise<FolderTexts> {
  const texts = new Map<string, string>();
  const hashes = new Map<string, Hash>();
  const damaged: DamagedFile[] = [];
  const names = await listFiles(root);
  for (let i = 0; i < names.length; i += ABREAST) {
    const some = names.slice(i, i + ABREAST);
    const read = await Promise.all(
      some.map(async (name) => [name, await readText(root, name)] as const),
    );
    for (const [path, result] of read) {
      if (result.ok) {
        texts.set(path, result.value.text);
        hashes.set(path, result.value.hash);
      } else {
        damaged.push({ path, failure: result.failure });
      }
    }
  }
  return { texts, hashes, damaged };
}

async function listFiles(root: string): Promise<string[]> {
  const names = [EDITION_FILE];
  if (!(await fs.readdir(root)).includes(EDITION_FILE)) return [];
  for (const folder of JSON_FOLDERS) {
    const inside = await fs.readdir(join(root, folder)).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    const json = inside.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    names.push(...json.map((name) => `${folder}/${name.normalize('NFC')}`));
  }
  return names;
}

async function readText(
  root: string,
  name: string,
): Promise<Result<{ readonly text: string; readonly hash: Hash }>> {
  const path = await resolveInside(root, name);
  if (!path.ok) return path;
  try {
    const stat = await fs.stat(path.value);
    if (stat.size > LONGEST_JSON) return failed('file-json-large', { file: name });
    const bytes = await machineDisk.read(path.value);
    if (!bytes) return failed('file-gone', { file: name });
    const wrong = findWrongByte(bytes);
    if (wrong !== undefined) return failed('file-encoding', { file: name, byte: wrong + 1 });
    return success({ text: new TextDecoder().decode(bytes), hash: hashOf(bytes) });
  } catch (error) {
    return { ok: false, failure: failureOf(error, name) };
  }
}

/** The offset of the first byte that is not UTF-8, found by halving. */
function findWrongByte(bytes: Uint8Array): number | undefined {
  if (isUtf8Start(bytes, bytes.length, false)) return undefined;
  let right = 0;
  let wrong = bytes.length;
  while (right < wrong) {
    const middle = Math.ceil((right + wrong) / 2);
    if (isUtf8Start(bytes, middle, true)) right = middle;
    else wrong = middle - 1;
  }
  return right;
}

function isUtf8Start(bytes: Uint8Array, end: number, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
    return true;
  } catch {
    return false;
  }
}
