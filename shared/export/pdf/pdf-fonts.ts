/** Writes the fonts of a file: one embedded subset a font, its widths, and the way back from glyphs to text. */
import type { FontKey } from '../../base/ids.ts';
import type { Font, OutlineKind } from '../../fonts/font.ts';
import { embedFont, type EmbeddedFont } from './embed-font.ts';
import type { NumberedGlyphs, UsedFont } from './number-glyphs.ts';
import type { PdfFile, Ref } from './pdf-file.ts';
import { pdfNumber, pdfNumbers } from './pdf-values.ts';

/** A font in the file, and the same font for vertical text when a page uses it so. */
export interface FontRefs {
  readonly across: Ref;
  readonly down?: Ref;
}

const DEFAULT_WIDTH = 1000;
/**
 * In vertical text the pen stands above the baseline by so many thousandths of an em, and left of the axis
 * by so many: there the baseline of turned words is, and readers put on one line what has one baseline.
 */
export const DOWN_ORIGIN = 880;
export const DOWN_ASIDE = 350;

/** Writes the fonts of all pages into the file, with the numbers that their glyphs were given. */
export function writeFonts(
  file: PdfFile,
  { fonts }: NumberedGlyphs,
): ReadonlyMap<FontKey, FontRefs> {
  return new Map(Array.from(fonts, ([key, used]) => [key, writeFont(file, used)]));
}

function writeFont(file: PdfFile, used: UsedFont): FontRefs {
  const { font, widths, isDown } = used;
  const embedded = embedFont(used);
  const name = `/${embedded.name}`;
  const descriptor = file.add(describe(font, name, writeProgram(file, embedded)));
  const descendant = file.add(
    `<</Type/Font${SUBTYPES[embedded.kind]}/BaseFont${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor}/DW ${DEFAULT_WIDTH}/W[${widthRuns(widths)}]` +
      `${isDown ? downMetrics(widths) : ''}>>`,
  );
  const toUnicode = file.addDeflated('', embedded.toUnicode);
  const compose = (encoding: string): Ref =>
    file.add(
      `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/${encoding}` +
        `/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
    );
  const across = compose('Identity-H');
  return isDown ? { across, down: compose('Identity-V') } : { across };
}

/** How a file calls a font of each kind. PostScript's numbers its glyphs itself. */
const SUBTYPES: Readonly<Record<OutlineKind, string>> = {
  truetype: '/Subtype/CIDFontType2/CIDToGIDMap/Identity',
  cff: '/Subtype/CIDFontType0',
};

/** Adds the font program and gives the entry that names it. */
function writeProgram(file: PdfFile, { kind, program, length }: EmbeddedFont): string {
  return kind === 'truetype'
    ? `/FontFile2 ${file.addDeflated(`/Length1 ${length}`, program)}`
    : `/FontFile3 ${file.addDeflated('/Subtype/CIDFontType0C', program)}`;
}

/** Flags of a descriptor: with serifs, with characters of its own, slanted. */
const SERIF = 2;
const SYMBOLIC = 4;
const ITALIC = 64;

function describe(font: Font, name: string, program: string): string {
  const scale = 1000 / font.unitsPerEm;
  const { left, bottom, right, top } = font.bounds;
  const box = pdfNumbers([left, bottom, right, top].map((edge) => Math.round(edge * scale)));
  const flags = SYMBOLIC + (font.serif ? SERIF : 0) + (font.italicAngle === 0 ? 0 : ITALIC);
  // Nothing draws with the weight of the stems; readers that substitute fonts like to know it.
  const stem = Math.round(font.weight / 5);
  return (
    `<</Type/FontDescriptor/FontName${name}/Flags ${flags}/FontBBox[${box}]` +
    `/ItalicAngle ${pdfNumber(font.italicAngle)}/Ascent ${pdfNumber(font.ascent * scale)}` +
    `/Descent ${pdfNumber(font.descent * scale)}/CapHeight ${pdfNumber(font.capHeight * scale)}` +
    `/StemV ${stem}${program}>>`
  );
}

/** Widths as runs of numbers after the first glyph they belong to; the usual width is left out. */
function widthRuns(widths: readonly number[]): string {
  let runs = '';
  let isOpen = false;
  for (let cid = 1; cid < widths.length; cid += 1) {
    const width = widths[cid]!;
    const isUsual = width === DEFAULT_WIDTH;
    if (isUsual && isOpen) runs += ']';
    if (!isUsual) runs += (isOpen ? ' ' : `${cid}[`) + pdfNumber(width);
    isOpen = !isUsual;
  }
  return isOpen ? `${runs}]` : runs;
}

/**
 * Where the pen of vertical text stands at each glyph. One by one: in stretches of several glyphs Poppler
 * finds the metrics of another stretch.
 */
function downMetrics(widths: readonly number[]): string {
  const each = widths
    .slice(1)
    .map((width) => `-${DEFAULT_WIDTH} ${pdfNumber(width / 2 - DOWN_ASIDE)} ${DOWN_ORIGIN}`);
  return `/DW2[${DOWN_ORIGIN} -${DEFAULT_WIDTH}]/W2[1[${each.join(' ')}]]`;
}
