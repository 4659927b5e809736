/**
 * The fonts of a file: which glyphs of each are used and what text each stands for, then one embedded
 * subset a font, its widths, and the way back from glyphs to text.
 */
import { entry } from '../../base/entry.ts';
import type { FontKey } from '../../base/ids.ts';
import { tableIn } from '../../fonts/font-file.ts';
import { glyphsToEmbed } from '../../fonts/font-rights.ts';
import type { Font, FontBook, GlyphId, OutlineKind } from '../../fonts/font.ts';
import { digestOf } from './digest.ts';
import { latinBytes, type PdfFile, type Ref } from './pdf-file.ts';
import { hex16, pdfNumber, pdfNumbers, utf16Hex } from './pdf-values.ts';
import { advanceInThousandths, fontOf } from './plate-fonts.ts';
import type { Plate } from './plate.ts';

/** Number of a glyph in the file: the same glyph standing for two texts has two. */
type Cid = number;

/** A font in the file, and the same font for vertical text when a page uses it so. */
export interface FontRefs {
  readonly across: Ref;
  readonly down?: Ref;
}

/** What the pages have used of a font. */
interface Usage {
  readonly font: Font;
  isDown: boolean;
  readonly glyphs: GlyphId[];
  readonly texts: string[];
  readonly widths: number[];
  readonly firsts: Map<GlyphId, Cid>;
  readonly others: Map<string, Cid>;
}

/** The glyphs of all pages of a file, numbered font by font in the order of first use. */
export interface NumberedGlyphs {
  /** For each page, the number in the file of each of its glyphs. */
  readonly codes: readonly Uint16Array[];
  readonly usages: ReadonlyMap<FontKey, Usage>;
}

/** Texts of one CMap section; the format allows no more. */
const SECTION = 100;
const DEFAULT_WIDTH = 1000;
/**
 * In vertical text the pen stands above the baseline by so many thousandths of an em, and left of the axis
 * by so many: there the baseline of turned words is, and readers put on one line what has one baseline.
 */
export const DOWN_ORIGIN = 880;
export const DOWN_ASIDE = 350;

/** Numbers the glyphs of pages, given in the order of the file. */
export function numberGlyphs(plates: readonly Plate[], book: FontBook): NumberedGlyphs {
  const usages = new Map<FontKey, Usage>();
  const codes = plates.map((plate) => {
    const fonts = plate.fonts.map(({ key, down }) => {
      const usage = entry(usages, key, () => startUsage(fontOf(book, key)));
      usage.isDown ||= down;
      return usage;
    });
    return codesOf(plate, fonts);
  });
  return { codes, usages };
}

function startUsage(font: Font): Usage {
  const known = { firsts: new Map<GlyphId, Cid>(), others: new Map<string, Cid>() };
  return { font, isDown: false, glyphs: [], texts: [''], widths: [0], ...known };
}

function codesOf({ glyphs: table }: Plate, fonts: readonly Usage[]): Uint16Array {
  const { glyphs, text, ends } = table;
  const codes = new Uint16Array(glyphs.length);
  for (let i = 0, from = 0; i < codes.length; i += 1) {
    const end = ends[i]!;
    codes[i] = cidOf(fonts[table.fonts[i]!]!, glyphs[i]!, text.slice(from, end));
    from = end;
  }
  return codes;
}

function cidOf(usage: Usage, glyph: GlyphId, text: string): Cid {
  const first = usage.firsts.get(glyph);
  if (first === undefined) {
    const cid = addGlyph(usage, glyph, text);
    usage.firsts.set(glyph, cid);
    return cid;
  }
  if (usage.texts[first] === text) return first;
  return entry(usage.others, `${glyph} ${text}`, () => addGlyph(usage, glyph, text));
}

function addGlyph({ font, glyphs, texts, widths }: Usage, glyph: GlyphId, text: string): Cid {
  glyphs.push(glyph);
  texts.push(text);
  widths.push(advanceInThousandths(font, glyph));
  return glyphs.length;
}

/** Writes the fonts of all pages into the file, with the numbers that their glyphs were given. */
export function writeFonts(
  file: PdfFile,
  { usages }: NumberedGlyphs,
): ReadonlyMap<FontKey, FontRefs> {
  return new Map(Array.from(usages, ([key, usage]) => [key, writeFont(file, usage)]));
}

function writeFont(file: PdfFile, usage: Usage): FontRefs {
  const { font, texts, widths } = usage;
  const { kind, bytes } = font.subset(glyphsToEmbed(font, usage.glyphs));
  const tag = font.rights.wholeOnly ? '' : `${subsetTag(usage)}+`;
  const name = `/${tag}${font.postScriptName}`;
  const descriptor = file.add(describe(font, name, writeProgram(file, kind, bytes)));
  const descendant = file.add(
    `<</Type/Font${SUBTYPES[kind]}/BaseFont${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor}/DW ${DEFAULT_WIDTH}/W[${widthRuns(widths)}]` +
      `${usage.isDown ? downMetrics(widths) : ''}>>`,
  );
  const toUnicode = file.addPacked('', latinBytes(unicodeMap(texts)));
  const compose = (encoding: string): Ref =>
    file.add(
      `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/${encoding}` +
        `/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
    );
  const across = compose('Identity-H');
  return usage.isDown ? { across, down: compose('Identity-V') } : { across };
}

/** How a file calls a font of each kind. PostScript's numbers its glyphs itself. */
const SUBTYPES: Readonly<Record<OutlineKind, string>> = {
  truetype: '/Subtype/CIDFontType2/CIDToGIDMap/Identity',
  cff: '/Subtype/CIDFontType0',
};

/**
 * Adds the font program and gives the entry that names it. Of a font with PostScript outlines the CFF table
 * alone: whole OpenType files came only with PDF 1.6.
 */
function writeProgram(file: PdfFile, kind: OutlineKind, bytes: Uint8Array): string {
  if (kind === 'truetype') return `/FontFile2 ${file.addPacked(`/Length1 ${bytes.length}`, bytes)}`;
  return `/FontFile3 ${file.addPacked('/Subtype/CIDFontType0C', tableIn(bytes, 'CFF '))}`;
}

/** Six capital letters that tell one subset of a font from another: they come from its glyphs. */
function subsetTag({ font, glyphs }: Usage): string {
  const digest = digestOf([latinBytes(`${font.key} ${glyphs.join(' ')}`)]);
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Number.parseInt(digest.slice(i * 4, i * 4 + 4), 16) % 26)),
  ).join('');
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

/** The map from glyphs back to text. A glyph without a text of its own is left out. */
function unicodeMap(texts: readonly string[]): string {
  const lines = texts.flatMap((text, cid) =>
    text === '' ? [] : [`<${hex16(cid)}><${utf16Hex(text)}>`],
  );
  const sections: string[] = [];
  for (let i = 0; i < lines.length; i += SECTION) {
    const part = lines.slice(i, i + SECTION);
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`);
  }
  return (
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n' +
    '/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n' +
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n' +
    `${sections.join('')}endcmap CMapName currentdict/CMap defineresource pop end end\n`
  );
}
