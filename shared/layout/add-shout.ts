/** ？ and ！ that stand in twos and threes share their em. */
import { chooseGlyph } from './choose-glyph.ts';
import { measureMark } from './glyph-metrics.ts';
import { Kind } from './marks.ts';
import type { PieceList } from './piece-list.ts';

/** How many ？ and ！ stand in a row from an offset. */
export function lengthOfShout(text: string, at: number): number {
  let end = at;
  while (text[end] === '？' || text[end] === '！') end += 1;
  return end - at;
}

/** ？！ and their like: two marks take one em, three take two (GB/T 15834, 5.1.2); none leaves the others. */
export function addShout(
  list: PieceList,
  text: string,
  [from, to]: readonly [number, number],
  dress: number,
): void {
  const worn = list.dresses[dress]!;
  const share = to - from === 3 ? 2 / 3 : 1 / 2;
  for (let at = from; at < to; at += 1) {
    const cluster = { text: text[at]!, from: at, to: at + 1 };
    const { font } = chooseGlyph(cluster, worn.marks, worn, list);
    const { glyph, advance, inset, before, after } = measureMark(font, text[at]!);
    const index = list.push(Kind.stop, at, at + 1, dress);
    list.width[index] = share * worn.size;
    // The ink in the middle of its share.
    const ink = advance - before - after;
    list.pushGlyph(font, glyph, ((share - ink) / 2 - before + inset) * worn.size, at);
  }
}
