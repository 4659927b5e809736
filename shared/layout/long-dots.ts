/**
 * Two ellipses together, of four em, are one unit (GB/T 15834-2011, 5.1.5): no line parts them. The
 * standard gives them a line of their own, where they stand for paragraphs or lines left out; inside a
 * paragraph they are as often only a long pause in speech, so that there the house says which it is.
 */
import type { LineRules } from '../model/house-style.ts';
import { Kind } from './marks.ts';
import type { PieceList } from './piece-list.ts';
import { Break } from './prepared.ts';

type Pieces = Pick<PieceList, 'count' | 'kinds' | 'from' | 'to'>;

/** Exactly two ellipses; more in a row may part between them, as clreq has it. */
const LONG_DOTS = /(?<![…⋯])(?:…{4}|⋯{4})(?![…⋯])/gu;

/** Keeps two ellipses together, and gives them their line where the house wants it. */
export function keepLongDots(
  text: string,
  pieces: Pieces,
  rules: LineRules,
  breaks: Uint8Array,
): void {
  if (!text.includes('……') && !text.includes('⋯⋯')) return;
  for (const { index } of text.matchAll(LONG_DOTS)) {
    const first = pieceFrom(pieces, index);
    // In text of a Latin language dots are part of a word.
    if (pieces.kinds[first] !== Kind.dash || pieces.kinds[first + 1] !== Kind.dash) continue;
    breaks[first] = Break.no;
    if (rules.longDotsAlone) standAlone(pieces, first, breaks);
  }
}

/** Ends the line before the dots and the line that holds them, with the marks that belong to them. */
function standAlone({ count, kinds }: Pieces, dots: number, breaks: Uint8Array): void {
  let first = dots;
  while (first > 0 && kinds[first - 1] === Kind.opener) first -= 1;
  let last = dots + 1;
  while (last + 1 < count && isMarkAfter(kinds[last + 1]!)) last += 1;
  if (first > 0) breaks[first - 1] = Break.forced;
  if (last + 1 < count) breaks[last] = Break.forced;
}

function isMarkAfter(kind: number): boolean {
  return kind === Kind.closer || kind === Kind.pause || kind === Kind.stop;
}

/** The piece that begins at an offset. */
function pieceFrom({ count, from }: Pieces, at: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
