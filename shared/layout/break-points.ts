/** Says after which pieces of a paragraph a line may end: prohibition, figures with their units, chosen ends. */
import type { Prohibition } from '../model/house-style.ts';
import { mayPartAtSpace } from './break-at-space.ts';
import { mayPartBesideHan } from './break-beside-han.ts';
import { Kind, forbiddenAtEnd, forbiddenAtStart, type KindOf } from './marks.ts';
import { belongsToFigures, isSignAfterFigures, lengthOfMeasureWord } from './measure-words.ts';
import { Break } from './prepared.ts';
import { isIdeograph } from './split-words.ts';

interface Pieces {
  readonly kinds: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Breaks that the words themselves brought: hyphens, joints, line feeds. */
  readonly after: readonly number[];
}

/** Gives `Break` for the place after each piece; after the last it is always forced. */
export function breaksBetween(text: string, pieces: Pieces, level: Prohibition): Uint8Array {
  const count = pieces.kinds.length;
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
  if (before === Kind.space) return partsAtSpace(text, pieces, i);
  if (forbiddenAtEnd(before, level)) return false;
  return mayPartPieces(text, pieces, i);
}

/** What stands in the two pieces, neither of them a space, lets them part. */
function mayPartPieces(text: string, pieces: Pieces, i: number): boolean {
  const before = pieces.kinds[i]! as KindOf;
  const after = pieces.kinds[i + 1]! as KindOf;
  const last = text.slice(pieces.from[i], pieces.to[i]);
  const next = text.slice(pieces.from[i + 1], pieces.to[i + 1]);
  if (isSignAfterFigures(next)) return false;
  if (after === Kind.word && CLOSES.test(next)) return false;
  if (before === Kind.word && OPENS.test(last)) return false;
  if (after === Kind.word && /^\d/u.test(next) && belongsToFigures(last)) return false;
  return !besideHan(before, after) || mayPartBesideHan(text, pieces.from[i]!, pieces.from[i + 1]!);
}

/** Neither of the two is a mark, which the levels of prohibition speak of. */
function besideHan(before: KindOf, after: KindOf): boolean {
  if (before === Kind.han) return after === Kind.han || after === Kind.word;
  return before === Kind.word && after === Kind.han;
}

function partsAtSpace(text: string, { kinds, from, to }: Pieces, i: number): boolean {
  const before = kinds[i - 1] === Kind.word ? text.slice(from[i - 1], to[i - 1]) : '';
  return mayPartAtSpace(before, text.slice(from[i + 1], to[i + 1]));
}

/** Latin marks that may not begin a line, and that may not end one. */
const CLOSES = /^[)\]},.;:!?%’”]/u;
const OPENS = /[([{“‘]$/u;
