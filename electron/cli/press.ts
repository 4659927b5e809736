/** Makes what goes to press: lays an edition out once and gives its pages as PDF. */
import { join } from 'node:path';
import type { PictureId } from '../../shared/base/ids.ts';
import type { Failure } from '../../shared/base/result.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { exportPdf } from '../../shared/export/pdf/export-pdf.ts';
import type { PdfPicture } from '../../shared/export/pdf/pdf-pictures.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { listsOf, type ExportRun } from '../export/export-run.ts';

/** Lays an edition out for press. */
export function startPress(edition: Edition, fonts: FontBook, folder?: string): ExportRun {
  const laidOut = layoutEdition(edition, fonts);
  return { edition, laidOut, fonts, ...(folder !== undefined && { folder }) };
}

/** A PDF, and the pictures that could not be read for it: those are marked on the page. */
export interface PressedPdf {
  readonly bytes: Uint8Array;
  readonly failures: readonly Failure[];
}

/** The PDF of some pages, its pictures read in the size they are printed. */
export async function pressPdf(run: ExportRun, pages: readonly Page[]): Promise<PressedPdf> {
  const lists = listsOf(run, pages);
  const { found, failures } = await readPictures(run, lists);
  const { edition, fonts } = run;
  const bytes = exportPdf({
    pages: lists,
    fonts,
    pictures: (id) => found.get(id),
    title: `${edition.paper.name} ${edition.date}`,
    author: edition.paper.name,
    date: edition.date,
  });
  return { bytes, failures };
}

interface ReadPictures {
  readonly found: ReadonlyMap<PictureId, PdfPicture>;
  readonly failures: readonly Failure[];
}

async function readPictures(run: ExportRun, lists: readonly DisplayList[]): Promise<ReadPictures> {
  const found = new Map<PictureId, PdfPicture>();
  const failures: Failure[] = [];
  const widths = printedWidths(lists);
  if (widths.size === 0 || run.folder === undefined) return { found, failures };
  const { readPictureForPress } = await import('../pictures/read-picture.ts');
  for (const [id, width] of widths) {
    const picture = run.edition.pictures[id];
    if (!picture) continue;
    const read = await readPictureForPress(join(run.folder, 'pictures', picture.file), width);
    if (read.ok) found.set(id, read.value);
    else failures.push(read.failure);
  }
  return { found, failures };
}

/** The greatest width, in points, at which each picture is printed. */
function printedWidths(lists: readonly DisplayList[]): ReadonlyMap<PictureId, number> {
  const widths = new Map<PictureId, number>();
  for (const item of lists.flatMap((list) => list.groups.flatMap((group) => group.paint))) {
    if (item.kind !== 'picture') continue;
    widths.set(item.picture, Math.max(widths.get(item.picture) ?? 0, item.box.width));
  }
  return widths;
}
