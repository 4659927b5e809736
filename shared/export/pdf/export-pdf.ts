/** Makes a PDF for press from the display lists of pages. The same lists give the same bytes. */
import { assert } from '../../base/check.ts';
import type { PictureId } from '../../base/ids.ts';
import type { DisplayList } from '../../display/display-list.ts';
import type { FontBook } from '../../fonts/font.ts';
import { drawPage } from './pdf-page.ts';
import type { PdfPicture } from './pdf-pictures.ts';
import { writePlates, type PdfFacts } from './write-plates.ts';

/** What a file is made of. */
export interface PdfInput extends PdfFacts {
  /** In the order of the file; at least one. */
  readonly pages: readonly DisplayList[];
  /** The fonts the pages were laid out with. */
  readonly fonts: FontBook;
  /** Pictures in the inks of the press; undefined for a missing one, which is marked on the page. */
  readonly pictures: (id: PictureId) => PdfPicture | undefined;
}

/** Makes the bytes of a PDF. A run of a font that is not in the book is our bug. */
export function exportPdf(input: PdfInput): Uint8Array {
  const { pages, fonts, pictures } = input;
  assert(pages.length > 0, 'a PDF without pages is asked for');
  const isMissing = (id: PictureId): boolean => pictures(id) === undefined;
  const plates = pages.map((list) => drawPage(list, { fonts, isMissing }));
  return writePlates(plates, { fonts, pictures }, input);
}
