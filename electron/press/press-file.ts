// Makes the file for press from drawn pages, wherever they were drawn.
import type { PageId, PictureId } from '../../shared/base/ids.ts';
import { success, type Failure, type Result } from '../../shared/base/result.ts';
import { findForbiddenFont } from '../../shared/export/forbidden-font.ts';
import type { Plate } from '../../shared/export/pdf/plate.ts';
import { writePlates } from '../../shared/export/pdf/write-plates.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { readPressPictures } from './read-press-pictures.ts';

/** What goes to press. */
export interface PressJob {
  readonly edition: Edition;
  readonly fonts: FontBook;
  /** Pages of the file, in order; at least one. */
  readonly pages: readonly Page[];
  /** The folder of the edition, where its pictures are; absent when it is nowhere on the disk. */
  readonly folder?: string;
}

/** Where drawn pages come from. */
export interface PlateSource {
  readonly plates: ReadonlyMap<PageId, Plate>;
  /** Draws pages anew, with marks in the places of pictures that are missing. */
  readonly redraw: (
    pages: ReadonlySet<PageId>,
    missing: ReadonlySet<PictureId>,
  ) => readonly Plate[];
}

/** A PDF, and the pictures that could not be read for it: those are marked on the page. */
export interface PressedPdf {
  readonly bytes: Uint8Array;
  readonly failures: readonly Failure[];
}

/** Makes a PDF. It fails when one of its fonts must not be embedded. */
export async function pressFile(job: PressJob, source: PlateSource): Promise<Result<PressedPdf>> {
  const { edition, fonts, folder } = job;
  const drawn = job.pages.flatMap(({ id }) => source.plates.get(id) ?? []);
  const keys = new Set(drawn.flatMap((plate) => plate.fonts.map(({ key }) => key)));
  const forbidden = findForbiddenFont(keys, fonts);
  if (forbidden) return { ok: false, failure: forbidden };
  const { found, missing, failures } = await readPressPictures(edition, drawn, folder);
  const plates = markMissing(drawn, missing, source);
  const { name } = edition.paper;
  const facts = { title: `${name} ${edition.date}`, author: name, date: edition.date };
  const bytes = writePlates(plates, { fonts, pictures: (id) => found.get(id) }, facts);
  return success({ bytes, failures });
}

/** The plates again, those anew that have a picture which is missing. */
function markMissing(
  plates: readonly Plate[],
  missing: ReadonlySet<PictureId>,
  { redraw }: PlateSource,
): readonly Plate[] {
  const lacking = plates.filter(({ pictures }) => pictures.some(({ id }) => missing.has(id)));
  if (lacking.length === 0) return plates;
  const drawn = redraw(new Set(lacking.map(({ page }) => page)), missing);
  const anew = new Map(drawn.map((plate) => [plate.page, plate]));
  return plates.map((plate) => anew.get(plate.page) ?? plate);
}
