/**
 * Says how letters and figures stand in vertical Chinese text: one by one upright, set across in one em
 * (纵中横), or turned with their word. After clreq, 3.2.2 (mixed text in vertical writing).
 */

/** A stretch of a word that takes one em of the line: a letter, or figures side by side. */
export interface UprightCell {
  readonly from: number;
  readonly to: number;
}

/** Capitals of a short form stand one below the other; longer ones read better turned. */
const MOST_CAPITALS = 6;

/** One letter, or capitals and groups of at most three figures: 甲A, GDP, 5G, G20, 25. */
const STANDS = /^(?:[A-Za-z]|(?:[A-Z]|\d{1,3}(?!\d))+)$/;
const CELLS = /[A-Za-z]|\d+/g;
const CAPITALS = /[A-Z]/g;

/** The cells of a word that stands upright, or undefined when it is turned. */
export function uprightCells(word: string): readonly UprightCell[] | undefined {
  if (!STANDS.test(word)) return undefined;
  if ((word.match(CAPITALS)?.length ?? 0) > MOST_CAPITALS) return undefined;
  return [...word.matchAll(CELLS)].map(({ 0: cell, index }) => ({
    from: index,
    to: index + cell.length,
  }));
}
