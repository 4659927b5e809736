/**
 * Where copy ends a section of its text: a line of ornaments between paragraphs, or more blank lines than
 * paragraphs have between them. Blank lines prove something only where the others are even.
 */
import type { Piece } from './piece.ts';

/** The ends of sections in the pieces of one article. */
export interface Sections {
  /** Pieces that begin a new section. */
  readonly starts: ReadonlySet<Piece>;
  /** Lines of ornaments that say so; they are signs, not words. */
  readonly signs: ReadonlySet<Piece>;
}

/** So many paragraphs must follow one another evenly before one blank line more means anything. */
const PROOF = 3;
/** Paragraphs of a notice and short lines stand apart for other reasons. */
const LEAST_WIDTH = 20;

/** Finds the ends of sections; `gap` is the number of blank lines paragraphs have between them. */
export function findSections(pieces: readonly Piece[], gap: number): Sections {
  const starts = new Set<Piece>();
  const signs = new Set<Piece>();
  const isEven = areEven(pieces, gap);
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (!before || !isText(piece)) return;
    if (before.role === 'separator' && isText(pieces[i - 2])) {
      starts.add(piece);
      signs.add(before);
    } else if (isText(before) && piece.gap >= gap + (isEven && areLong(before, piece) ? 1 : 2)) {
      starts.add(piece);
    }
  });
  return { starts, signs };
}

function isText(piece: Piece | undefined): boolean {
  return piece?.role === 'text' && piece.form.kind === 'plain';
}

function areLong(before: Piece, piece: Piece): boolean {
  return before.width >= LEAST_WIDTH && piece.width >= LEAST_WIDTH;
}

/** Says whether the distances of paragraphs are all the same but for a few. */
function areEven(pieces: readonly Piece[], gap: number): boolean {
  let [usual, wide] = [0, 0];
  pieces.forEach((piece, i) => {
    if (!isText(piece) || !isText(pieces[i - 1])) return;
    if (piece.gap === gap) usual += 1;
    else wide += 1;
  });
  return usual >= PROOF && usual >= 2 * wide;
}
