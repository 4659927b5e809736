/**
 * Paragraphs torn by the columns or pages of an old layout. Two pieces are joined when the first breaks
 * off inside a sentence and the second can only go on with one. Nothing is moved: a picture's cutline
 * between them keeps them apart.
 */
import { isBrokenOff } from '../proof/sentence-marks.ts';
import { isLead } from './datelines.ts';
import type { Piece } from './piece.ts';
import { join } from './unwrap-lines.ts';

/** Joins the torn paragraphs among pieces. */
export function joinTorn(pieces: readonly Piece[]): readonly Piece[] {
  const texts = pieces.filter((piece) => piece.role === 'text' && piece.width > 20);
  // Where most paragraphs are indented, the indent itself says where one begins.
  const usesIndents = texts.filter((piece) => piece.indented).length * 2 > texts.length;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && isTorn(before) && goesOn(before, piece, usesIndents)) {
      const { ending, mark } = { ending: piece.ending, mark: before.mark };
      const width = before.width + piece.width;
      joined[joined.length - 1] = {
        ...before,
        ...join(before, piece, 'torn'),
        width,
        ending,
        mark,
      };
    } else joined.push(piece);
  }
  return joined;
}

function isTorn(piece: Piece): boolean {
  if (piece.role !== 'text' || piece.form.kind !== 'plain') return false;
  return isBrokenOff(piece.text.length > 4000 ? piece.text.slice(-4000) : piece.text);
}

function goesOn(before: Piece, piece: Piece, usesIndents: boolean): boolean {
  const { text } = piece;
  if (piece.isSure || piece.form.kind !== 'plain') return false;
  if (piece.role !== 'text' && piece.role !== 'title') return false;
  // A mark that cannot begin anything, and after a comma whatever is running text.
  if (/^[，。、；：！？”’」』）》,;:!?]/u.test(text)) return true;
  if (piece.role === 'title' || piece.mark !== '') return false;
  if (usesIndents) return !piece.indented;
  if (before.ending === 'pause') return true;
  if (/[\p{Script=Latin}\d,-]$/u.test(before.text)) return /^[\p{Ll}\d(]/u.test(text);
  // The day of the news, or a quotation, begins a paragraph: there perhaps only a stop is missing.
  return /^\p{Script=Han}/u.test(text) && !isLead(text);
}
