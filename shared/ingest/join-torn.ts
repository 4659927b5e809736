/**
 * Paragraphs torn by the columns or pages of an old layout. Two pieces are joined when the first breaks
 * off inside a sentence and the second can only go on with one. Nothing is moved: a picture's cutline
 * between them keeps them apart.
 */
import { assert } from '../base/check.ts';
import { isBrokenOff } from '../proof/sentence-marks.ts';
import { isLead } from './datelines.ts';
import type { Piece } from './piece.ts';
import { joinLines } from './unwrap-lines.ts';

/** Pieces that are one paragraph so far; `tail` is the end of their text. */
interface Torn {
  readonly pieces: Piece[];
  tail: string;
}

/** Enough of a paragraph to see whether it breaks off. */
const TAIL = 2000;

/** Joins the torn paragraphs among pieces. */
export function joinTorn(pieces: readonly Piece[]): readonly Piece[] {
  const texts = pieces.filter((piece) => piece.role === 'text' && piece.width > 20);
  // Where most paragraphs are indented, the indent itself says where one begins.
  const usesIndents = texts.filter((piece) => piece.indented).length * 2 > texts.length;
  const paragraphs: Torn[] = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    const before = last?.pieces.at(-1);
    const tail = `${last?.tail ?? ''}${piece.text}`.slice(-TAIL);
    if (last && before && isTorn(last) && goesOn(before, piece, usesIndents)) {
      last.pieces.push(piece);
      last.tail = tail;
    } else paragraphs.push({ pieces: [piece], tail: piece.text.slice(-TAIL) });
  }
  return paragraphs.map(({ pieces: parts }) => joinPieces(parts));
}

function isTorn({ pieces, tail }: Torn): boolean {
  const [first] = pieces;
  return first?.role === 'text' && first.form.kind === 'plain' && isBrokenOff(tail);
}

function joinPieces(parts: readonly Piece[]): Piece {
  const [first] = parts;
  const last = parts.at(-1);
  assert(first !== undefined && last !== undefined, 'no pieces to join');
  if (first === last) return first;
  const width = parts.reduce((sum, piece) => sum + piece.width, 0);
  return { ...first, ...joinLines(parts, 'torn'), width, ending: last.ending };
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
