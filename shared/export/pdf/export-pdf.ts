/**
 * Makes a PDF for press from the display lists of pages: PDF 1.4 without transparency, inks only, every
 * font embedded as outlines, text that can be read back. The same lists give the same bytes.
 */
import { assert } from '../../base/check.ts';
import type { PictureId } from '../../base/ids.ts';
import type { DisplayList } from '../../display/display-list.ts';
import type { FontBook } from '../../fonts/font.ts';
import { latinBytes, makePdfFile, type PdfFile, type Ref } from './pdf-file.ts';
import { makePdfFonts } from './pdf-fonts.ts';
import { writeInfo, writeXmp } from './pdf-metadata.ts';
import { writeOutline } from './pdf-outline.ts';
import { drawPage, KNOCK_OUT, OVERPRINT, type PageContent } from './pdf-page.ts';
import { makePdfPictures, type PdfPicture } from './pdf-pictures.ts';
import { pdfNumbers, pdfText } from './pdf-values.ts';

/** What a file is made of. */
export interface PdfInput {
  /** In the order of the file; at least one. */
  readonly pages: readonly DisplayList[];
  /** The fonts the pages were laid out with. */
  readonly fonts: FontBook;
  /** Pictures in the inks of the press; undefined for a missing one, which is marked on the page. */
  readonly pictures: (id: PictureId) => PdfPicture | undefined;
  readonly title: string;
  /** The paper. */
  readonly author: string;
  /** Day of issue (2024-11-23), or a moment ending in Z. */
  readonly date: string;
}

/** Makes the bytes of a PDF. A run of a font that is not in the book is our bug. */
export function exportPdf(input: PdfInput): Uint8Array {
  const { pages, title, author, date } = input;
  assert(pages.length > 0, 'a PDF without pages is asked for');
  const file = makePdfFile();
  const catalog = file.reserve();
  const tree = file.reserve();
  const states = writeStates(file);
  const fonts = makePdfFonts(file, input.fonts);
  const pictures = makePdfPictures(file, input.pictures);
  const refs = pages.map((list) => {
    const content = drawPage(list, { fonts, pictures });
    return writePage(file, list, content, { tree, states });
  });
  fonts.write();
  const lang = pages[0]!.lang;
  const facts = { title, author, date, lang };
  file.put(tree, `<</Type/Pages/Count ${refs.length}/Kids[${refs.join(' ')}]>>`);
  const outline = writeOutline(file, pages, refs);
  const metadata = writeXmp(file, facts);
  file.put(
    catalog,
    `<</Type/Catalog/Pages ${tree}/Outlines ${outline}/Metadata ${metadata}` +
      `/Lang${pdfText(lang)}/PageLabels<</Nums[${pageLabels(pages)}]>>` +
      `/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  return file.finish(catalog, writeInfo(file, facts));
}

/** The two ways in which ink meets ink; see pdf-page. */
function writeStates(file: PdfFile): string {
  const overprint = file.add('<</Type/ExtGState/OP true/op true/OPM 1>>');
  const knockOut = file.add('<</Type/ExtGState/OP false/op false/OPM 0>>');
  return `/${OVERPRINT} ${overprint}/${KNOCK_OUT} ${knockOut}`;
}

function writePage(
  file: PdfFile,
  list: DisplayList,
  content: PageContent,
  shared: { readonly tree: Ref; readonly states: string },
): Ref {
  const { bleed, width, height } = list;
  const media = pdfNumbers([0, 0, width + 2 * bleed, height + 2 * bleed]);
  const trim = pdfNumbers([bleed, bleed, bleed + width, bleed + height]);
  const stream = file.addPacked('', latinBytes(content.operators));
  return file.add(
    `<</Type/Page/Parent ${shared.tree}/MediaBox[${media}]/BleedBox[${media}]/TrimBox[${trim}]` +
      `/Resources<<${nameList('Font', content.fonts)}${nameList('XObject', content.pictures)}` +
      `/ExtGState<<${shared.states}>>>>/Contents ${stream}>>`,
  );
}

function nameList(kind: string, refs: ReadonlyMap<string, Ref>): string {
  if (refs.size === 0) return '';
  return `/${kind}<<${Array.from(refs, ([name, ref]) => `/${name} ${ref}`).join('')}>>`;
}

/** Each page is called by its folio. */
function pageLabels(pages: readonly DisplayList[]): string {
  return pages.map(({ folio }, i) => `${i}<</P${pdfText(folio)}>>`).join('');
}
