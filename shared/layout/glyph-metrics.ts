/** What the composer asks of single characters of a font, remembered per font: glyph, advance, blank sides. */
import type { Font, GlyphId } from '../fonts/font.ts';
import { fitOf, unfitted } from './fitted-font.ts';

/** One character of a font, in em. */
export interface CharacterMetrics {
  readonly glyph: GlyphId;
  /** Of Han characters and marks the advance is that of their em, at whatever scale they are drawn in it. */
  readonly advance: number;
  /** From the left edge of the advance to the origin of the glyph; 0 unless it is drawn at a scale. */
  readonly inset: number;
  /** Blank before and after the ink inside the advance. */
  readonly before: number;
  readonly after: number;
}

/** Metrics by code point, which is found sooner than a string. */
type Book = Map<number, CharacterMetrics>;

const books = new WeakMap<Font, Book>();
let last: { readonly font: Font; readonly book: Book } | undefined;

function bookOf(font: Font): Book {
  if (last?.font === font) return last.book;
  let book = books.get(font);
  if (!book) {
    book = new Map();
    books.set(font, book);
  }
  last = { font, book };
  return book;
}

/** Measures a character in a font; glyph 0 when the font does not have it. */
export function measureCharacter(font: Font, character: string): CharacterMetrics {
  return measureCodePoint(font, character.codePointAt(0) ?? 0);
}

/** Measures the character of a code point. */
export function measureCodePoint(font: Font, code: number): CharacterMetrics {
  const book = bookOf(font);
  const known = book.get(code);
  if (known) return known;
  const made = measure(font, code);
  book.set(code, made);
  return made;
}

function measure(font: Font, code: number): CharacterMetrics {
  const glyph = font.glyphOf(code);
  return { glyph, ...advanceIn(font, glyph), ...NO_BLANK };
}

/** The advance of a glyph as the composer counts it, and where in it the glyph begins. */
function advanceIn(font: Font, glyph: GlyphId): Pick<CharacterMetrics, 'advance' | 'inset'> {
  const drawn = font.advanceOf(glyph) / font.unitsPerEm;
  const fit = fitOf(font);
  if (!fit?.inEm) return { advance: drawn, inset: 0 };
  // From the font's own units again, so that an em is exactly one.
  const advance = font.advanceOf(glyph) / unfitted(font).unitsPerEm;
  return { advance, inset: (advance - drawn) / 2 };
}

const NO_BLANK = { before: 0, after: 0 };

/** Measures a mark with the blank sides of its ink. Han characters are never asked, which spares reading outlines. */
export function measureMark(font: Font, character: string): CharacterMetrics {
  const plain = measureCharacter(font, character);
  if (plain.before !== 0 || plain.after !== 0) return plain;
  const measured = measureGlyph(font, plain.glyph);
  bookOf(font).set(character.codePointAt(0) ?? 0, measured);
  return measured;
}

/** Measures a glyph that is no character's usual one, with the blank sides of its ink. */
export function measureGlyph(font: Font, glyph: GlyphId): CharacterMetrics {
  const plain = { glyph, ...advanceIn(font, glyph), ...NO_BLANK };
  const ink = font.inkOf(glyph);
  if (!ink) return plain;
  return {
    ...plain,
    before: plain.inset + ink.left / font.unitsPerEm,
    after: plain.advance - plain.inset - ink.right / font.unitsPerEm,
  };
}
