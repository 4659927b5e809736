/** Marks that a house lets hang outside the measure at a line end (悬挂). */
import type { LineRules } from '../model/house-style.ts';
import { isTrimmable, type KindOf } from './marks.ts';
import type { PieceList } from './piece-list.ts';

/** Lets marks take no room at a line end, unless another mark is before them. */
export function hangMarks(
  text: string,
  { count, kinds, from, width, trail }: PieceList,
  { hanging }: LineRules,
): void {
  if (hanging === undefined) return;
  for (let i = 1; i < count; i += 1) {
    const isAlone = !isTrimmable(kinds[i - 1]! as KindOf);
    if (isAlone && isTrimmable(kinds[i]! as KindOf) && hanging.includes(text[from[i]!]!))
      trail[i] = width[i]!;
  }
}
