/**
 * Writes plates as a PDF for press: PDF 1.4 without transparency, inks only, every font embedded as outlines,
 * text that can be read back. The same plates give the same bytes, wherever they were drawn and packed.
 */
import type { FontKey, PictureId } from '../../base/ids.ts';
import { makePdfFile, type PdfFile, type Ref } from './pdf-file.ts';
import { writeFonts, type FontRefs, type NumberedGlyphs } from './pdf-fonts.ts';
import { writeInfo, writeXmp } from './pdf-metadata.ts';
import { writeOutline } from './pdf-outline.ts';
import { KNOCK_OUT, OVERPRINT } from './pdf-page.ts';
import { writePictures, type PdfPicture } from './pdf-pictures.ts';
import { pdfNumbers, pdfText } from './pdf-values.ts';
import type { PlateFacts } from './plate.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  /** The paper. */
  readonly author: string;
  /** Day of issue (2024-11-23), or a moment ending in Z. */
  readonly date: string;
}

/** What a file is written from. */
export interface PdfParts {
  /** In the order of the file; at least one. */
  readonly plates: readonly PlateFacts[];
  /** The glyphs of all of them, numbered in that order. */
  readonly numbered: NumberedGlyphs;
  /** The stream of each, packed with those numbers. */
  readonly streams: readonly Uint8Array[];
  /** Pictures in the inks of the press; those that are missing are marked on their plates. */
  readonly pictures: (id: PictureId) => PdfPicture | undefined;
}

/** Makes the bytes of a PDF. */
export function writePdf(parts: PdfParts, { title, author, date }: PdfFacts): Uint8Array {
  const { plates, streams } = parts;
  const file = makePdfFile();
  const catalog = file.reserve();
  const tree = file.reserve();
  const shared: SharedRefs = {
    tree,
    states: writeStates(file),
    pictures: writePictures(file, picturesOf(plates), parts.pictures),
    fonts: writeFonts(file, parts.numbered),
  };
  const refs = plates.map((plate, i) => writePage(file, plate, streams[i]!, shared));
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

function picturesOf(plates: readonly PlateFacts[]): ReadonlySet<PictureId> {
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

function writePage(file: PdfFile, plate: PlateFacts, packed: Uint8Array, shared: SharedRefs): Ref {
  const { bleed, width, height } = plate;
  const media = pdfNumbers([0, 0, width + 2 * bleed, height + 2 * bleed]);
  const trim = pdfNumbers([bleed, bleed, bleed + width, bleed + height]);
  const stream = file.addDeflated('', packed);
  return file.add(
    `<</Type/Page/Parent ${shared.tree}/MediaBox[${media}]/BleedBox[${media}]/TrimBox[${trim}]` +
      `/Resources<<${dictionary('Font', fontNames(plate, shared))}` +
      `${dictionary('XObject', pictureNames(plate, shared))}` +
      `/ExtGState<<${shared.states}>>>>/Contents ${stream}>>`,
  );
}

/** The fonts of a page under the names its stream has for them. */
function fontNames({ fonts }: PlateFacts, shared: SharedRefs): readonly string[] {
  return fonts.flatMap(({ key, across, down }, i) => {
    const refs = shared.fonts.get(key);
    const name = `/F${i + 1}`;
    return [across && `${name} ${refs?.across}`, down && `${name}V ${refs?.down}`].filter(
      (one) => one !== false,
    );
  });
}

function pictureNames({ pictures }: PlateFacts, shared: SharedRefs): readonly string[] {
  return pictures.map(({ id }, i) => `/P${i + 1} ${shared.pictures.get(id)}`);
}

function dictionary(kind: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `/${kind}<<${entries.join('')}>>`;
}

/** Each page is called by its folio. */
function pageLabels(plates: readonly PlateFacts[]): string {
  return plates.map(({ folio }, i) => `${i}<</P${pdfText(folio)}>>`).join('');
}
