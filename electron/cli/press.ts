/** Makes what goes to press: lays an edition out once and gives its pages as PDF, SVG or PNG. */
import { join } from 'node:path';
import type { PictureId } from '../../shared/base/ids.ts';
import { buildDisplayList } from '../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { exportPdf } from '../../shared/export/pdf/export-pdf.ts';
import type { PdfPicture } from '../../shared/export/pdf/pdf-pictures.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';

/** An edition laid out, with what its pages are drawn from. */
export interface PressRun {
  readonly edition: Edition;
  readonly laidOut: LaidOutEdition;
  readonly fonts: FontBook;
  /** The folder of the edition, where its pictures are; absent when it is nowhere on the disk. */
  readonly folder?: string;
}

/** Lays an edition out for press. */
export function startPress(edition: Edition, fonts: FontBook, folder?: string): PressRun {
  const laidOut = layoutEdition(edition, fonts);
  return { edition, laidOut, fonts, ...(folder !== undefined && { folder }) };
}

/** The display lists of some pages, in page order. */
export function listsFor(run: PressRun, pages: readonly Page[]): readonly DisplayList[] {
  const wanted = new Set(pages.map((page) => page.id));
  return run.laidOut.pages
    .filter((page) => wanted.has(page.page))
    .map((page) => buildDisplayList(run.edition, page));
}

/** The PDF of some pages, its pictures read in the size they are printed. */
export async function pressPdf(run: PressRun, pages: readonly Page[]): Promise<Uint8Array> {
  const lists = listsFor(run, pages);
  const pictures = await readPictures(run, lists);
  const { edition } = run;
  return exportPdf({
    pages: lists,
    fonts: run.fonts,
    pictures: (id) => pictures.get(id),
    title: `${edition.paper.name} ${edition.date}`,
    author: edition.paper.name,
    date: edition.date,
  });
}

async function readPictures(
  run: PressRun,
  lists: readonly DisplayList[],
): Promise<ReadonlyMap<PictureId, PdfPicture>> {
  const widths = printedWidths(lists);
  const found = new Map<PictureId, PdfPicture>();
  if (widths.size === 0 || run.folder === undefined) return found;
  const { readPictureForPress } = await import('../pictures/read-picture.ts');
  for (const [id, width] of widths) {
    const picture = run.edition.pictures[id];
    if (!picture) continue;
    const read = await readPictureForPress(join(run.folder, 'pictures', picture.file), width);
    if (read.ok) found.set(id, read.value);
  }
  return found;
}

/** The greatest width, in points, at which each picture is printed. */
export function printedWidths(lists: readonly DisplayList[]): ReadonlyMap<PictureId, number> {
  const widths = new Map<PictureId, number>();
  for (const item of lists.flatMap((list) => list.groups.flatMap((group) => group.paint))) {
    if (item.kind !== 'picture') continue;
    widths.set(item.picture, Math.max(widths.get(item.picture) ?? 0, item.box.width));
  }
  return widths;
}
