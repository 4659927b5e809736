// Writes the files of a published edition into a folder, and keeps a list of them there: so that a file
// of somebody else's is never overwritten, and an article that was withdrawn does not stay behind.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';
import { errorCode, failureOf, temporaryName } from '../files/disk.ts';
import { resolveInside } from '../files/inside.ts';

/** A file of a site; steps of its name are parted by slashes. */
export interface SiteFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** The list of our files, one name a line, in the folder itself. */
export const SITE_LIST = 'dayang-site.txt';

/** What a name in the list may look like; a list changed by hand cannot lead us elsewhere. */
const SITE_NAME = /^(?:index\.html|(?:pages|articles|fonts|pictures)\/[^/\\\p{C}]+)$/u;

/**
 * Writes all files of a site and removes those of the site before it. Gives the paths written, in the
 * order given. Fails with `site-taken` before anything is changed when a file is not ours.
 */
export async function writeSiteFolder(
  folder: string,
  files: readonly SiteFile[],
): Promise<Result<readonly string[]>> {
  const before = await readList(folder);
  const places = await placesOf(folder, files);
  if (!places.ok) return places;
  for (const [i, { name }] of files.entries()) {
    const taken = !before.has(name) && (await readOrNothing(places.value[i] ?? '')) !== undefined;
    if (taken) return failed('site-taken', { folder, file: name });
  }
  const names = files.map(({ name }) => name);
  try {
    // The list comes first: were we stopped here, all that is there would still be known as ours.
    await writeList(folder, new Set([...before, ...names]));
    for (const [i, { bytes }] of files.entries()) await writeWhole(places.value[i] ?? '', bytes);
    const stale = [...before].filter((name) => !names.includes(name));
    for (const name of stale) {
      const place = await resolveInside(folder, name);
      if (place.ok) await rm(place.value, { force: true });
    }
    await writeList(folder, new Set(names));
  } catch (error) {
    return { ok: false, failure: failureOf(error, folder) };
  }
  return success(names.map((name) => join(folder, ...name.split('/'))));
}

async function placesOf(
  folder: string,
  files: readonly SiteFile[],
): Promise<Result<readonly string[]>> {
  const places: string[] = [];
  for (const { name } of files) {
    if (!SITE_NAME.test(name)) return failed('file-outside', { file: name });
    const place = await resolveInside(folder, name);
    if (!place.ok) return place;
    places.push(place.value);
  }
  return success(places);
}

async function readList(folder: string): Promise<ReadonlySet<string>> {
  const list = await readOrNothing(join(folder, SITE_LIST));
  const lines = list?.toString('utf8').split('\n') ?? [];
  return new Set(lines.filter((line) => SITE_NAME.test(line)));
}

async function writeList(folder: string, names: ReadonlySet<string>): Promise<void> {
  const lines = [...names].sort().map((name) => `${name}\n`);
  await writeWhole(join(folder, SITE_LIST), lines.join(''));
}

/** Writes a file beside its place and moves it there; a file that is the same already is left alone. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const bytes = Buffer.from(content);
  if ((await readOrNothing(path))?.equals(bytes)) return;
  const waiting = temporaryName(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(waiting, bytes);
    await rename(waiting, path);
  } catch (error) {
    await rm(waiting, { force: true });
    throw error;
  }
}

/** The bytes of a file, or undefined when there is none. What is there but no file counts as taken. */
async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const nothing = ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
    return nothing ? undefined : Buffer.alloc(0);
  }
}
