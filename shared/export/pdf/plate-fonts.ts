/** The fonts and glyphs of a page while it is drawn. */
import { assert, present } from '../../base/check.ts';
import { entry } from '../../base/entry.ts';
import type { FontKey } from '../../base/ids.ts';
import type { Font, FontBook, GlyphId } from '../../fonts/font.ts';
import { FIRST_GLYPH, MOST_GLYPHS, type PlateFont, type PlateGlyphs } from './plate.ts';

/** Number of a glyph on its page. */
type PageGlyph = number;

/** One font of a page. */
export interface PageFont {
  /** Its name in the stream, such as F1. */
  nameAcross(): string;
  /** Its name for upright glyphs of vertical text, which advance down the page by one em. */
  nameDown(): string;
  /** The number of a glyph that stands for `text`. */
  numberOf(glyph: GlyphId, text: string): PageGlyph;
  /** How the stream writes it: one character. */
  charOf(number: PageGlyph): string;
  /** Its advance in thousandths of an em, as the file states it. */
  widthOf(number: PageGlyph): number;
  /** The advance of any glyph of the font, in the same unit. */
  advanceOf(glyph: GlyphId): number;
}

/** The fonts of a page. */
export interface PageFonts {
  /** The font of a key; it must be one that the page was laid out with. */
  use(key: FontKey): PageFont;
  /** What was used so far. */
  used(): { readonly fonts: readonly PlateFont[]; readonly glyphs: PlateGlyphs };
}

/** Finds the font of a key, which must be in the book: a page was laid out with it. */
export function fontOf(book: FontBook, key: FontKey): Font {
  return present(book.find(key), `a page is set in ${key}, which is not in the book`);
}

/** The advance of a glyph in thousandths of an em, as files state it. */
export function advanceInThousandths(font: Font, glyph: GlyphId): number {
  return Math.round(font.advanceOf(glyph) * (1000 / font.unitsPerEm) * 1000) / 1000;
}

/** What a page has used, in the order of first use. */
interface Usage {
  readonly fonts: { key: FontKey; across: boolean; down: boolean }[];
  readonly fontOf: number[];
  readonly glyphs: GlyphId[];
  readonly texts: string[];
  readonly widths: number[];
  readonly chars: string[];
}

/** Starts the fonts of a page. */
export function makePageFonts(book: FontBook): PageFonts {
  const usage: Usage = { fonts: [], fontOf: [], glyphs: [], texts: [], widths: [], chars: [] };
  const fonts = new Map<FontKey, PageFont>();
  return {
    use: (key) => entry(fonts, key, () => makePageFont(fontOf(book, key), key, usage)),
    used: () => ({ fonts: usage.fonts, glyphs: tableOf(usage) }),
  };
}

function makePageFont(font: Font, key: FontKey, usage: Usage): PageFont {
  const { fonts, glyphs, texts, widths, chars } = usage;
  const own = { key, across: false, down: false };
  fonts.push(own);
  const place = fonts.length - 1;
  const name = `F${fonts.length}`;
  const firsts = new Map<GlyphId, PageGlyph>();
  const others = new Map<string, PageGlyph>();
  const advanceOf = (glyph: GlyphId): number => advanceInThousandths(font, glyph);
  const add = (glyph: GlyphId, text: string): PageGlyph => {
    const number = glyphs.length;
    assert(number < MOST_GLYPHS, 'a page has more glyphs than a plate can number');
    usage.fontOf.push(place);
    glyphs.push(glyph);
    texts.push(text);
    widths.push(advanceOf(glyph));
    chars.push(String.fromCharCode(FIRST_GLYPH + number));
    return number;
  };
  return {
    nameAcross() {
      own.across = true;
      return name;
    },
    nameDown() {
      own.down = true;
      return `${name}V`;
    },
    charOf: (number) => chars[number]!,
    widthOf: (number) => widths[number]!,
    advanceOf,
    numberOf(glyph, text) {
      const first = firsts.get(glyph);
      if (first === undefined) {
        const number = add(glyph, text);
        firsts.set(glyph, number);
        return number;
      }
      if (texts[first] === text) return first;
      return entry(others, `${glyph} ${text}`, () => add(glyph, text));
    },
  };
}

function tableOf({ fontOf: fonts, glyphs, texts }: Usage): PlateGlyphs {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, i) => {
    end += text.length;
    ends[i] = end;
  });
  return {
    fonts: Uint16Array.from(fonts),
    glyphs: Uint16Array.from(glyphs),
    text: texts.join(''),
    ends,
  };
}
