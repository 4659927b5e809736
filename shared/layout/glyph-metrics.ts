/** What the composer asks of single characters of a font, remembered per font: glyph, advance, blank sides. */
import type { Font, GlyphId } from '../fonts/font.ts';

/** One character of a font, in em. */
export interface CharacterMetrics {
  readonly glyph: GlyphId;
  readonly advance: number;
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
  const advance = font.advanceOf(glyph) / font.unitsPerEm;
  return { glyph, advance, ...NO_BLANK };
}

const NO_BLANK = { before: 0, after: 0 };

/** Measures a mark with the blank sides of its ink. Han characters are never asked, which spares reading outlines. */
export function measureMark(font: Font, character: string): CharacterMetrics {
  const plain = measureCharacter(font, character);
  if (plain.before !== 0 || plain.after !== 0) return plain;
  const ink = font.inkOf(plain.glyph);
  if (!ink) return plain;
  const measured = {
    ...plain,
    before: ink.left / font.unitsPerEm,
    after: plain.advance - ink.right / font.unitsPerEm,
  };
  bookOf(font).set(character.codePointAt(0) ?? 0, measured);
  return measured;
}
