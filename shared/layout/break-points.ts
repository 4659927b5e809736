/** Says after which pieces of a paragraph a line may end: prohibition, figures with their units, chosen ends. */
import type { Prohibition } from '../model/house-style.ts';
import { Kind, forbiddenAtEnd, forbiddenAtStart, type KindOf } from './marks.ts';
import { belongsToFigures, isSignAfterFigures, lengthOfMeasureWord } from './measure-words.ts';
import type { PieceList } from './piece-list.ts';
import { Break } from './prepared.ts';
import { isIdeograph } from './split-words.ts';

type Pieces = Pick<PieceList, 'count' | 'kinds' | 'from' | 'to' | 'after'>;

/** Gives `Break` for the place after each piece; after the last it is always forced. */
export function breaksBetween(text: string, pieces: Pieces, level: Prohibition): Uint8Array {
  const { count } = pieces;
  const breaks = new Uint8Array(count);
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const figure = endsWithFigure(text, pieces, i);
    if (figure) kept = pieces.to[i]! + lengthOfMeasureWord(text, pieces.to[i]!);
    const own = pieces.after[i]!;
    if (i === count - 1) breaks[i] = Break.forced;
    else if (own !== Break.no) breaks[i] = own;
    else if (!areHan(text, pieces, i) && !mayPart(text, pieces, i, level)) breaks[i] = Break.no;
    else if (pieces.to[i]! >= kept) breaks[i] = Break.yes;
    else breaks[i] = figure ? Break.reluctant : Break.no;
  }
  return breaks;
}

function endsWithFigure(text: string, pieces: Pieces, i: number): boolean {
  return (
    pieces.kinds[i] === Kind.word && /\d[+%]?$/u.test(text.slice(pieces.from[i], pieces.to[i]))
  );
}

/** Two characters side by side, as nearly everywhere: a line may end between them. */
function areHan(text: string, { kinds, from }: Pieces, i: number): boolean {
  return kinds[i] === Kind.han && kinds[i + 1] === Kind.han && isIdeograph(text, from[i + 1]!);
}

function mayPart(text: string, pieces: Pieces, i: number, level: Prohibition): boolean {
  const before = pieces.kinds[i]! as KindOf;
  const after = pieces.kinds[i + 1]! as KindOf;
  if (after === Kind.space) return false;
  if (forbiddenAtStart(after, level)) return false;
  if (before === Kind.space) return true;
  if (forbiddenAtEnd(before, level)) return false;
  const last = text.slice(pieces.from[i], pieces.to[i]);
  const next = text.slice(pieces.from[i + 1], pieces.to[i + 1]);
  if (isSignAfterFigures(next)) return false;
  if (after === Kind.word && CLOSES.test(next)) return false;
  if (before === Kind.word && OPENS.test(last)) return false;
  return !(after === Kind.word && /^\d/u.test(next) && belongsToFigures(last));
}

/** Latin marks that may not begin a line, and that may not end one. */
const CLOSES = /^[)\]},.;:!?%’”]/u;
const OPENS = /[([{“‘]$/u;
