/**
 * The fonts of a file: which glyphs of each are used and what text each stands for, then one embedded
 * subset a font, its widths, and the way back from glyphs to text.
 */
import { present } from '../../base/check.ts';
import type { FontKey } from '../../base/ids.ts';
import { tableIn } from '../../fonts/font-file.ts';
import { glyphsToEmbed } from '../../fonts/font-rights.ts';
import type { Font, FontBook, GlyphId, OutlineKind } from '../../fonts/font.ts';
import { digestOf } from './digest.ts';
import { latinBytes, type PdfFile, type Ref } from './pdf-file.ts';
import { hex16, pdfNumber, pdfNumbers, utf16Hex } from './pdf-values.ts';

/** Number of a glyph in the file: the same glyph standing for two texts has two. */
type Cid = number;

/** One font of the file. */
export interface PdfFont {
  /** Its name in the pages, such as F1. */
  readonly name: string;
  readonly ref: Ref;
  /** The number of a glyph that stands for `text`. */
  cidOf(glyph: GlyphId, text: string): Cid;
  /** The number as the pages write it: four hexadecimal digits. */
  codeOf(cid: Cid): string;
  /** The advance of a numbered glyph in thousandths of an em, as the file states it. */
  widthOf(cid: Cid): number;
  /** The advance of any glyph of the font, in the same unit. */
  advanceOf(glyph: GlyphId): number;
  /** The same font for upright glyphs of vertical text, which advances down the page by one em. */
  down(): { readonly name: string; readonly ref: Ref };
}

export interface PdfFonts {
  /** The font of a key; it must be one that the page was laid out with. */
  use(key: FontKey): PdfFont;
  /** The font of a key, to draw its outlines: that alone does not put it into the file. */
  find(key: FontKey): Font;
  /** Writes all fonts used so far. Called once, after the last page. */
  write(): void;
}

/** What the pages have used of a font. */
interface Usage {
  readonly font: Font;
  readonly ref: Ref;
  readonly glyphs: GlyphId[];
  readonly texts: string[];
  readonly widths: number[];
  /** Set when it is used in vertical text. */
  downRef?: Ref;
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

/** Starts the fonts of a file. */
export function makePdfFonts(file: PdfFile, book: FontBook): PdfFonts {
  const fonts = new Map<FontKey, PdfFont>();
  const usages: Usage[] = [];
  const find = (key: FontKey): Font =>
    present(book.find(key), `a page is set in ${key}, which is not in the book`);
  return {
    find,
    use(key) {
      const known = fonts.get(key);
      if (known !== undefined) return known;
      const font = find(key);
      const usage: Usage = { font, ref: file.reserve(), glyphs: [], texts: [''], widths: [0] };
      usages.push(usage);
      const made = makePdfFont(`F${usages.length}`, usage, file);
      fonts.set(key, made);
      return made;
    },
    write() {
      for (const usage of usages) writeFont(file, usage);
    },
  };
}

function makePdfFont(name: string, usage: Usage, file: PdfFile): PdfFont {
  const { font, glyphs, texts, widths } = usage;
  const codes = ['0000'];
  const firsts = new Map<GlyphId, Cid>();
  const others = new Map<string, Cid>();
  const scale = 1000 / font.unitsPerEm;
  const advanceOf = (glyph: GlyphId): number =>
    Math.round(font.advanceOf(glyph) * scale * 1000) / 1000;
  const makeCid = (glyph: GlyphId, text: string): Cid => {
    glyphs.push(glyph);
    texts.push(text);
    widths.push(advanceOf(glyph));
    codes.push(hex16(glyphs.length));
    return glyphs.length;
  };
  return {
    name,
    ref: usage.ref,
    codeOf: (cid) => codes[cid]!,
    widthOf: (cid) => widths[cid]!,
    advanceOf,
    down() {
      usage.downRef ??= file.reserve();
      return { name: `${name}V`, ref: usage.downRef };
    },
    cidOf(glyph, text) {
      const first = firsts.get(glyph);
      if (first === undefined) {
        const cid = makeCid(glyph, text);
        firsts.set(glyph, cid);
        return cid;
      }
      if (texts[first] === text) return first;
      const key = `${glyph} ${text}`;
      const other = others.get(key) ?? makeCid(glyph, text);
      others.set(key, other);
      return other;
    },
  };
}

function writeFont(file: PdfFile, usage: Usage): void {
  const { font, texts, widths } = usage;
  const { kind, bytes } = font.subset(glyphsToEmbed(font, usage.glyphs));
  const tag = font.rights.wholeOnly ? '' : `${subsetTag(usage)}+`;
  const name = `/${tag}${font.postScriptName}`;
  const descriptor = file.add(describe(font, name, writeProgram(file, kind, bytes)));
  const descendant = file.add(
    `<</Type/Font${SUBTYPES[kind]}/BaseFont${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor}/DW ${DEFAULT_WIDTH}/W[${widthRuns(widths)}]` +
      `${usage.downRef === undefined ? '' : downMetrics(widths)}>>`,
  );
  const toUnicode = file.addPacked('', latinBytes(unicodeMap(texts)));
  const compose = (ref: Ref, encoding: string): void => {
    file.put(
      ref,
      `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/${encoding}` +
        `/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
    );
  };
  compose(usage.ref, 'Identity-H');
  if (usage.downRef !== undefined) compose(usage.downRef, 'Identity-V');
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
