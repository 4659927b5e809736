/**
 * Numbers the glyphs of all pages of a file, font by font, in the order of the numbers they have in the font: so
 * the same glyphs make the same font program, whichever word uses them first.
 */
import { assert } from '../../base/check.ts';
import { entry } from '../../base/entry.ts';
import type { FontKey } from '../../base/ids.ts';
import type { Font, FontBook, GlyphId } from '../../fonts/font.ts';
import { GlyphNumbers } from './glyph-numbers.ts';
import { advanceInThousandths, fontOf } from './plate-fonts.ts';
import type { Plate } from './plate.ts';

/** What the pages of a file use of a font. Its glyphs are numbered from 1; what is said of 0 means nothing. */
export interface UsedFont {
  readonly font: Font;
  /** It is used in vertical text too. */
  readonly isDown: boolean;
  /** The glyph with the number n + 1; the same glyph standing for two texts is in it twice. */
  readonly glyphs: readonly GlyphId[];
  /** By number: the text that a glyph stands for, and its advance in thousandths of an em. */
  readonly texts: readonly string[];
  readonly widths: readonly number[];
}

/** The glyphs of a file. */
export interface NumberedGlyphs {
  /** For each page, the number in the file of each of its glyphs. */
  readonly codes: readonly Uint16Array[];
  readonly fonts: ReadonlyMap<FontKey, UsedFont>;
}

/** Numbers that a file has for the glyphs of a font, 0 aside. */
const MOST = 0xffff;

/** Numbers the glyphs of pages, given in the order of the file. */
export function numberGlyphs(plates: readonly Plate[], book: FontBook): NumberedGlyphs {
  const gathered = new Map<FontKey, Gathered>();
  const fontsOf = ({ fonts }: Plate): readonly Gathered[] =>
    fonts.map(({ key }) => entry(gathered, key, () => new Gathered(fontOf(book, key))));
  const codes = plates.map((plate) => gather(plate, fontsOf(plate)));
  const ordered = new Map(Array.from(gathered.values(), (one) => [one, one.inOrder()]));
  plates.forEach((plate, i) => {
    const orders = fontsOf(plate).map((one) => ordered.get(one)!);
    const own = codes[i]!;
    own.forEach((first, n) => {
      own[n] = orders[plate.glyphs.fonts[n]!]!.numbers[first]!;
    });
  });
  const downs = new Set(
    plates.flatMap(({ fonts }) => fonts.flatMap(({ key, down }) => (down ? [key] : []))),
  );
  const fonts = Array.from(gathered, ([key, one]): [FontKey, UsedFont] => {
    const { glyphs, texts } = ordered.get(one)!;
    const { font } = one;
    const widths = [0, ...glyphs.map((glyph) => advanceInThousandths(font, glyph))];
    return [key, { font, isDown: downs.has(key), glyphs, texts, widths }];
  });
  return { codes, fonts: new Map(fonts) };
}

/** Gathers the glyphs of a page and gives the place of each among all that were gathered. */
function gather({ glyphs: table }: Plate, fonts: readonly Gathered[]): Uint16Array {
  const { glyphs, text, ends } = table;
  const places = new Uint16Array(glyphs.length);
  for (let i = 0, from = 0; i < places.length; i += 1) {
    const end = ends[i]!;
    places[i] = fonts[table.fonts[i]!]!.placeOf(glyphs[i]!, text.slice(from, end));
    from = end;
  }
  return places;
}

/** The glyphs of a font as they come. */
class Gathered {
  readonly font: Font;
  readonly #glyphs: GlyphId[] = [];
  readonly #texts: string[] = [];
  readonly #numbers = new GlyphNumbers(this.#texts, (glyph, text) => this.#add(glyph, text));

  constructor(font: Font) {
    this.font = font;
  }

  placeOf(glyph: GlyphId, text: string): number {
    return this.#numbers.numberOf(glyph, text);
  }

  /** The glyphs in the order of their numbers in the font, and the number of each place. */
  inOrder(): Pick<UsedFont, 'glyphs' | 'texts'> & { readonly numbers: Uint16Array } {
    const glyphs = this.#glyphs;
    const texts = this.#texts;
    const places = glyphs
      .map((_, place) => place)
      .sort((a, b) => glyphs[a]! - glyphs[b]! || (texts[a]! < texts[b]! ? -1 : 1));
    const numbers = new Uint16Array(glyphs.length);
    places.forEach((place, i) => {
      numbers[place] = i + 1;
    });
    return {
      numbers,
      glyphs: places.map((place) => glyphs[place]!),
      texts: ['', ...places.map((place) => texts[place]!)],
    };
  }

  #add(glyph: GlyphId, text: string): number {
    assert(this.#glyphs.length < MOST, 'a file has more glyphs of a font than it can number');
    this.#glyphs.push(glyph);
    this.#texts.push(text);
    return this.#glyphs.length - 1;
  }
}
