/**
 * Optical margins of Latin text: a small mark at the edge of a column looks like a dent in it, so part of
 * the mark stands outside. The line keeps its measure; only the ink of the mark goes over it.
 */
import { Kind } from './marks.ts';
import type { PieceList } from './piece-list.ts';

/** The part of its width that a mark hangs by: half of it leaves the hyphens of narrow columns calm. */
const SHARE = 0.5;

/** Marks that hang at the right edge when a line ends with them, and at the left when it begins with them. */
const AT_END = new Set(Array.from('-‐.,;:’”\'"'));
const AT_START = new Set(Array.from('‘“\'"'));

/** The part of a hyphen of our own that stays inside the measure. */
export const HYPHEN_INSIDE = 1 - SHARE;

/** Lets the words of a paragraph hang by the marks they begin and end with. */
export function hangLatinMarks(text: string, list: PieceList): void {
  const { count, kinds, from, to, lead, trail } = list;
  for (let i = 0; i < count; i += 1) {
    if (kinds[i] !== Kind.word) continue;
    const [first, last] = [text[from[i]!]!, text[to[i]! - 1]!];
    if (AT_START.has(first)) lead[i] = SHARE * widthOf(first, list, i);
    if (AT_END.has(last)) trail[i] = SHARE * widthOf(last, list, i);
  }
}

function widthOf(character: string, { dresses, dressOf }: PieceList, i: number): number {
  const { latin, size } = dresses[dressOf[i]!]!;
  // As in a word: the marks that Chinese text shares are wider there.
  const [advance = 0] = latin.shape(character).advances;
  return (advance / latin.unitsPerEm) * size;
}
