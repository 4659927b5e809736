// What pages are exported from: an edition that is laid out, its fonts, and where its pictures are.
import { join } from 'node:path';
import type { PictureId } from '../../shared/base/ids.ts';
import { buildDisplayList } from '../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { readWebPicture } from '../pictures/read-picture.ts';

/** An edition laid out, with what its pages are drawn from. */
export interface ExportRun {
  readonly edition: Edition;
  readonly laidOut: LaidOutEdition;
  readonly fonts: FontBook;
  /** The folder of the edition, where its pictures are; absent when it is nowhere on the disk. */
  readonly folder?: string;
}

/** A picture made ready for a screen. */
export interface ScreenPicture {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The display lists of some pages, in page order. */
export function listsOf(run: ExportRun, pages: readonly Page[]): readonly DisplayList[] {
  const wanted = new Set(pages.map(({ id }) => id));
  return run.laidOut.pages
    .filter(({ page }) => wanted.has(page))
    .map((page) => buildDisplayList(run.edition, page));
}

/**
 * Reads every picture of some pages as fine as `dpi` needs where it is printed largest. A picture that
 * cannot be read is left out; layout and the page itself say so.
 */
export async function readScreenPictures(
  run: ExportRun,
  lists: readonly DisplayList[],
  { dpi, most }: { readonly dpi: number; readonly most: number },
): Promise<ReadonlyMap<PictureId, ScreenPicture>> {
  const pictures = new Map<PictureId, ScreenPicture>();
  if (run.folder === undefined) return pictures;
  for (const [id, side] of printedSides(lists)) {
    const record = run.edition.pictures[id];
    if (!record) continue;
    const longest = Math.max(16, Math.min(most, Math.round((side / 72) * dpi)));
    const read = await readWebPicture(join(run.folder, 'pictures', record.file), longest);
    if (read.ok) pictures.set(id, read.value);
  }
  return pictures;
}

/** The longer side, in points, of each picture where it is printed largest. */
function printedSides(lists: readonly DisplayList[]): ReadonlyMap<PictureId, number> {
  const sides = new Map<PictureId, number>();
  for (const item of lists.flatMap(({ groups }) => groups.flatMap(({ paint }) => paint))) {
    if (item.kind !== 'picture') continue;
    const side = Math.max(item.box.width, item.box.height);
    sides.set(item.picture, Math.max(sides.get(item.picture) ?? 0, side));
  }
  return sides;
}
