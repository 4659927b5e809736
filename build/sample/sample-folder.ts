/** Writes a sample newspaper as a folder around its pictures, and says how its pages fit. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createEdition } from '../../electron/files/edition-folder.ts';
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import { readPictureSize } from '../../electron/pictures/read-picture.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import type { Picture } from '../../shared/model/picture.ts';
import { sayProblem } from '../../shared/words/words.ts';

/** The folder with the picture files of a sample. */
export function pictureFolder(name: string): string {
  return join('samples', name, 'pictures');
}

/** Gives pictures their size, read from their files. */
export async function readPictures(
  folder: string,
  listed: readonly Omit<Picture, 'width' | 'height'>[],
): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const picture of listed) {
    const size = await readPictureSize(join(folder, picture.file));
    if (!size.ok) throw new Error(`${picture.file} cannot be read`);
    pictures.push({ ...picture, ...size.value });
  }
  return pictures;
}

/** Records as a table by their ids. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** Makes the folder of a sample anew around its pictures and says how its pages fit. */
export async function writeSample(name: string, edition: Edition): Promise<void> {
  const folder = join('samples', name);
  for (const wrong of checkInvariants(edition)) process.stdout.write(`${wrong}\n`);
  for (const part of ['edition.json', 'articles', 'pages']) {
    rmSync(join(folder, part), { recursive: true, force: true });
  }
  const made = await createEdition(folder, edition);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const laidOut = layoutEdition(edition, makeNodeFontBook(join(process.cwd(), 'dist')));
  for (const fit of laidOut.stories) {
    process.stdout.write(`${fit.story} ${fit.linesUsed}/${fit.linesAvailable} ${fit.over}\n`);
  }
  for (const page of laidOut.pages)
    process.stdout.write(`${page.page} ${(page.fill * 100).toFixed(2)} %\n`);
  for (const problem of laidOut.problems) process.stdout.write(`${sayProblem('en', problem)}\n`);
}
