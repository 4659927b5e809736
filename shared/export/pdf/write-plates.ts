/**
 * Writes plates as a PDF for press: PDF 1.4 without transparency, inks only, every font embedded as outlines,
 * text that can be read back. The same plates give the same bytes.
 */
import type { FontKey, PictureId } from '../../base/ids.ts';
import type { FontBook } from '../../fonts/font.ts';
import { packPlate } from './pack-plate.ts';
import { makePdfFile, type PdfFile, type Ref } from './pdf-file.ts';
import { numberGlyphs } from './number-glyphs.ts';
import { writeFonts, type FontRefs } from './pdf-fonts.ts';
import { writeInfo, writeXmp } from './pdf-metadata.ts';
import { writeOutline } from './pdf-outline.ts';
import { KNOCK_OUT, OVERPRINT } from './pdf-page.ts';
import { writePictures, type PdfPicture } from './pdf-pictures.ts';
import { pdfNumbers, pdfText } from './pdf-values.ts';
import type { Plate } from './plate.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  /** The paper. */
  readonly author: string;
  /** Day of issue (2024-11-23), or a moment ending in Z. */
  readonly date: string;
}

/** What plates are written with. */
export interface PdfParts {
  /** The fonts the pages were drawn with. */
  readonly fonts: FontBook;
  /** Pictures in the inks of the press; those that are missing are marked on their plates. */
  readonly pictures: (id: PictureId) => PdfPicture | undefined;
}

/** Makes the bytes of a PDF from plates in the order of its pages, at least one. */
export function writePlates(
  plates: readonly Plate[],
  parts: PdfParts,
  { title, author, date }: PdfFacts,
): Uint8Array {
  const file = makePdfFile();
  const catalog = file.reserve();
  const tree = file.reserve();
  const numbered = numberGlyphs(plates, parts.fonts);
  const shared: SharedRefs = {
    tree,
    states: writeStates(file),
    pictures: writePictures(file, picturesOf(plates), parts.pictures),
    fonts: writeFonts(file, numbered),
  };
  const refs = plates.map((plate, i) => {
    const packed = packPlate(plate.operators, numbered.codes[i]!);
    return writePage(file, plate, packed, shared);
  });
  const { lang } = plates[0]!;
  const facts = { title, author, date, lang };
  file.put(tree, `<</Type/Pages/Count ${refs.length}/Kids[${refs.join(' ')}]>>`);
  const outline = writeOutline(file, plates, refs);
  const metadata = writeXmp(file, facts);
  file.put(
    catalog,
    `<</Type/Catalog/Pages ${tree}/Outlines ${outline}/Metadata ${metadata}` +
      `/Lang${pdfText(lang)}/PageLabels<</Nums[${pageLabels(plates)}]>>` +
      `/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  return file.finish(catalog, writeInfo(file, facts));
}

function picturesOf(plates: readonly Plate[]): ReadonlySet<PictureId> {
  return new Set(plates.flatMap(({ pictures }) => pictures.map(({ id }) => id)));
}

/** What the pages of a file share. */
interface SharedRefs {
  readonly tree: Ref;
  readonly states: string;
  readonly fonts: ReadonlyMap<FontKey, FontRefs>;
  readonly pictures: ReadonlyMap<PictureId, Ref>;
}

/** The two ways in which ink meets ink; see pdf-page. */
function writeStates(file: PdfFile): string {
  const overprint = file.add('<</Type/ExtGState/OP true/op true/OPM 1>>');
  const knockOut = file.add('<</Type/ExtGState/OP false/op false/OPM 0>>');
  return `/${OVERPRINT} ${overprint}/${KNOCK_OUT} ${knockOut}`;
}

function writePage(file: PdfFile, plate: Plate, packed: Uint8Array, shared: SharedRefs): Ref {
  const { bleed, width, height } = plate;
  const media = pdfNumbers([0, 0, width + 2 * bleed, height + 2 * bleed]);
  const trim = pdfNumbers([bleed, bleed, bleed + width, bleed + height]);
  const stream = file.addDeflated('', packed);
  return file.add(
    `<</Type/Page/Parent ${shared.tree}/MediaBox[${media}]/BleedBox[${media}]/TrimBox[${trim}]` +
      `/Resources<<${dictionary('Font', fontNames(plate, shared))}` +
      dictionary('XObject', pictureNames(plate, shared)) +
      `/ExtGState<<${shared.states}>>>>/Contents ${stream}>>`,
  );
}

/** The fonts of a page under the names its stream has for them. */
function fontNames({ fonts }: Plate, shared: SharedRefs): readonly string[] {
  return fonts.flatMap(({ key, across, down }, i) => {
    const refs = shared.fonts.get(key);
    const name = `/F${i + 1}`;
    return [across && `${name} ${refs?.across}`, down && `${name}V ${refs?.down}`].filter(
      (one) => one !== false,
    );
  });
}

function pictureNames({ pictures }: Plate, shared: SharedRefs): readonly string[] {
  return pictures.map(({ id }, i) => `/P${i + 1} ${shared.pictures.get(id)}`);
}

function dictionary(kind: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `/${kind}<<${entries.join('')}>>`;
}

/** Each page is called by its folio. */
function pageLabels(plates: readonly Plate[]): string {
  return plates.map(({ folio }, i) => `${i}<</P${pdfText(folio)}>>`).join('');
}
