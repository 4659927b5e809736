/** The fonts and glyphs of a page while it is drawn. */
import { assert, present } from '../../base/check.ts';
import { entry } from '../../base/entry.ts';
import type { FontKey } from '../../base/ids.ts';
import type { Font, FontBook, GlyphId } from '../../fonts/font.ts';
import { GlyphNumbers } from './glyph-numbers.ts';
import { MOST_GLYPHS, type PlateFont, type PlateGlyphs } from './plate.ts';

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
}

/** The fonts of a page. */
export class PageFonts {
  readonly #book: FontBook;
  readonly #fonts = new Map<FontKey, PageFont>();
  readonly #usage: Usage = { fonts: [], fontOf: [], glyphs: [], texts: [], widths: [] };

  constructor(book: FontBook) {
    this.#book = book;
  }

  /** The font of a key; it must be one that the page was laid out with. */
  use(key: FontKey): PageFont {
    return entry(this.#fonts, key, () => new PageFont(key, fontOf(this.#book, key), this.#usage));
  }

  /** What was used so far. */
  used(): { readonly fonts: readonly PlateFont[]; readonly glyphs: PlateGlyphs } {
    return { fonts: this.#usage.fonts, glyphs: tableOf(this.#usage) };
  }
}

/** One font of a page. */
export class PageFont {
  readonly #font: Font;
  readonly #usage: Usage;
  readonly #own: { key: FontKey; across: boolean; down: boolean };
  readonly #place: number;
  readonly #name: string;
  readonly #numbers: GlyphNumbers;

  constructor(key: FontKey, font: Font, usage: Usage) {
    this.#font = font;
    this.#usage = usage;
    this.#own = { key, across: false, down: false };
    this.#place = usage.fonts.length;
    usage.fonts.push(this.#own);
    this.#name = `F${usage.fonts.length}`;
    this.#numbers = new GlyphNumbers(usage.texts, (glyph, text) => this.#add(glyph, text));
  }

  /** Its name in the stream, such as F1. */
  nameAcross(): string {
    this.#own.across = true;
    return this.#name;
  }

  /** Its name for upright glyphs of vertical text, which advance down the page by one em. */
  nameDown(): string {
    this.#own.down = true;
    return `${this.#name}V`;
  }

  /** The number on the page of a glyph that stands for `text`. */
  numberOf(glyph: GlyphId, text: string): number {
    return this.#numbers.numberOf(glyph, text);
  }

  /** The advance of a numbered glyph in thousandths of an em, as the file states it. */
  widthOf(number: number): number {
    return this.#usage.widths[number]!;
  }

  /** The advance of any glyph of the font, in the same unit. */
  advanceOf(glyph: GlyphId): number {
    return advanceInThousandths(this.#font, glyph);
  }

  #add(glyph: GlyphId, text: string): number {
    const { glyphs, texts, widths, fontOf: places } = this.#usage;
    const number = glyphs.length;
    assert(number < MOST_GLYPHS, 'a page has more glyphs than a plate can number');
    places.push(this.#place);
    glyphs.push(glyph);
    texts.push(text);
    widths.push(this.advanceOf(glyph));
    return number;
  }
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
