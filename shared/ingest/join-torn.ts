/**
 * Paragraphs torn by the columns or pages of an old layout. Two pieces are joined when the first breaks
 * off inside a sentence and the second can only go on with one. Nothing is moved: a picture's cutline
 * between them keeps them apart.
 */
import { assert } from '../base/check.ts';
import { innerStops, isBrokenOff } from '../proof/sentence-marks.ts';
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
  const { text, role } = piece;
  if (piece.isSure || piece.form.kind !== 'plain' || (role !== 'text' && role !== 'title'))
    return false;
  // A mark that cannot begin anything goes on with whatever stands before it.
  if (/^[，。、；：！？”’」』）》,;:!?]/u.test(text)) return true;
  if (role === 'title' || piece.mark !== '') return false;
  if (usesIndents) return !piece.indented;
  return before.ending === 'pause' || (!isList(before, piece) && !opensParagraph(text));
}

/** Lines that never hold nor end a sentence are a list, however long they are. */
function isList(before: Piece, piece: Piece): boolean {
  return piece.ending !== 'stop' && innerStops(before.text) + innerStops(piece.text) === 0;
}

const OPENING =
  /^(?:下一步|接下来|此外|另外|同时|与此同时|目前|当前|眼下|如今|今年|去年|近年|多年来|为此|对此|据|首先|其次|再次|最后|今后|未来|期间|随后|记者|此次|这次|活动中|会上|会议)/u;

/**
 * The day of the news, a word of order, a quotation or a capital begins a paragraph: before it perhaps
 * only a stop is missing.
 */
function opensParagraph(text: string): boolean {
  return !/^[\p{Script=Han}\d\p{Ll}]/u.test(text) || OPENING.test(text) || isLead(text);
}
