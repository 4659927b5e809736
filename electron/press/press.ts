// Makes what goes to press of an edition that stays in memory: lays it out and gives its pages as PDF. What is
// laid out is remembered, so that after an edit the next file takes less.
import type { PageId, PictureId } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import { drawPage } from '../../shared/export/pdf/pdf-page.ts';
import type { Plate } from '../../shared/export/pdf/plate.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { listsOf, type ExportRun } from '../export/export-run.ts';
import { pressFile, type PressedPdf } from './press-file.ts';

/** Lays an edition out for press. */
export function startPress(edition: Edition, fonts: FontBook, folder?: string): ExportRun {
  const laidOut = layoutEdition(edition, fonts);
  return { edition, laidOut, fonts, ...(folder !== undefined && { folder }) };
}

/**
 * The PDF of some pages, its pictures read in the size they are printed. It fails when a font must not be
 * embedded.
 */
export function pressPdf(run: ExportRun, pages: readonly Page[]): Promise<Result<PressedPdf>> {
  const lists = listsOf(run, pages);
  const { fonts } = run;
  const draw = (missing: ReadonlySet<PictureId>, of = lists): readonly Plate[] =>
    of.map((list) => drawPage(list, { fonts, isMissing: (id) => missing.has(id) }));
  return pressFile(
    { ...run, pages },
    {
      plates: new Map(draw(new Set()).map((plate): [PageId, Plate] => [plate.page, plate])),
      redraw: (wanted, missing) =>
        draw(
          missing,
          lists.filter(({ page }) => wanted.has(page)),
        ),
    },
  );
}
