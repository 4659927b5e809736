/** Marks of Chinese text as a font and a scheme of widths set them: each is measured once and then known. */
import type { Font } from '../fonts/font.ts';
import type { MarkWidths } from '../model/house-style.ts';
import { measureMark } from './glyph-metrics.ts';
import { setMark, type SetMark } from './mark-widths.ts';
import { findMark, isTrimmable, type KindOf } from './marks.ts';

/** A mark with its kind; lengths in em. */
export interface KnownMark extends SetMark {
  readonly kind: KindOf;
}

/** What is known by code unit; undefined for what is no such mark. */
type Book = Map<number, KnownMark | undefined>;

const books = new WeakMap<Font, Map<MarkWidths, Book>>();
let last: { readonly font: Font; readonly widths: MarkWidths; readonly book: Book } | undefined;

function bookOf(font: Font, widths: MarkWidths): Book {
  if (last?.font === font && last.widths === widths) return last.book;
  const byWidths = books.get(font) ?? new Map<MarkWidths, Book>();
  books.set(font, byWidths);
  const book = byWidths.get(widths) ?? (new Map() as Book);
  byWidths.set(widths, book);
  last = { font, widths, book };
  return book;
}

/** The mark of a code unit, when it is a full-width mark that the font has; else undefined. */
export function findKnownMark(font: Font, code: number, widths: MarkWidths): KnownMark | undefined {
  const book = bookOf(font, widths);
  if (book.has(code)) return book.get(code);
  const character = String.fromCharCode(code);
  const kind = findMark(character);
  const metrics =
    kind !== undefined && isTrimmable(kind) ? measureMark(font, character) : undefined;
  const found =
    metrics && metrics.glyph !== 0
      ? { kind: kind!, ...setMark(metrics, kind!, widths) }
      : undefined;
  book.set(code, found);
  return found;
}
