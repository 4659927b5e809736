/**
 * Makes room for the words over a run: characters are spaced where those are wider than what they stand
 * over and may hang over of its neighbours, and the run stays in one line.
 */
import type { Pt } from '../base/units.ts';
import type { Ruby } from './beside.ts';
import { Kind } from './marks.ts';
import type { PieceList } from './piece-list.ts';
import { Break } from './prepared.ts';

/** Words may hang over a Han character at either side by a quarter of its em. */
const OVERHANG = 0.25;

/** What the rooms for rubies need to know of the pieces. */
type Pieces = Pick<PieceList, 'count' | 'dressOf' | 'dresses'>;

/** The ruby over a piece, if there is one. */
function rubyOver(p: Pick<PieceList, 'dressOf' | 'dresses'>, i: number): Ruby | undefined {
  return p.dresses[p.dressOf[i]!]?.beside?.ruby;
}

/** The end of the pieces under the ruby that stands over piece `i`. */
function endUnder(p: Pieces, i: number): number {
  const ruby = rubyOver(p, i);
  let end = i + 1;
  while (end < p.count && rubyOver(p, end) === ruby) end += 1;
  return end;
}

/** Spaces the pieces under each ruby that is too wide for them. */
export function widenUnderRuby(list: PieceList): void {
  for (let i = 0; i < list.count; i = endUnder(list, i)) {
    const end = endUnder(list, i);
    const ruby = rubyOver(list, i);
    if (!ruby) continue;
    let width = 0;
    for (let n = i; n < end; n += 1) width += list.width[n]!;
    const room = width + overhang(list, i - 1) + overhang(list, end);
    if (ruby.width > room) widen(list, i, end, (ruby.width - room) / (end - i));
  }
}

function overhang(list: PieceList, i: number): Pt {
  if (i < 0 || i >= list.count || list.kinds[i] !== Kind.han || rubyOver(list, i)) return 0;
  return OVERHANG * list.dresses[list.dressOf[i]!]!.size;
}

/** Each piece stands in the middle of its wider place. */
function widen(list: PieceList, from: number, to: number, by: Pt): void {
  for (let i = from; i < to; i += 1) {
    list.width[i]! += by;
    const end = i + 1 < list.count ? list.glyphFrom[i + 1]! : list.glyphCount;
    for (let g = list.glyphFrom[i]!; g < end; g += 1) list.glyphX[g]! += by / 2;
  }
}

/** A line does not end under a ruby, unless what is under it is longer than a line. */
export function keepUnderRuby(list: Pieces, breaks: Uint8Array): void {
  for (let i = 0; i + 1 < list.count; i += 1) {
    const ruby = rubyOver(list, i);
    if (ruby && rubyOver(list, i + 1) === ruby && breaks[i] !== Break.forced)
      breaks[i] = Break.emergency;
  }
}
