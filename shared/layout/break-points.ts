/**
 * Says after which pieces of a paragraph a line may end: prohibition, figures with their units, titles with
 * their names, chosen ends.
 */
import type { Language } from '../model/article.ts';
import type { LineRules, Prohibition, SetChange } from '../model/house-style.ts';
import { mayPartAtSpace } from './break-at-space.ts';
import { mayPartBesideHan } from './break-beside-han.ts';
import { namesInLists, type Span } from './kept-names.ts';
import { keepTitles } from './kept-titles.ts';
import { keepLongDots } from './long-dots.ts';
import { Kind, forbiddenAtEnd, forbiddenAtStart, type KindOf } from './marks.ts';
import { belongsToFigures, isSignAfterFigures, lengthOfMeasureWord } from './measure-words.ts';
import { findNamesInText } from './names-in-text.ts';
import type { PieceList } from './piece-list.ts';
import { Break } from './prepared.ts';
import { characterAt, isIdeograph } from './split-words.ts';

type Pieces = Pick<PieceList, 'count' | 'kinds' | 'from' | 'to' | 'after'>;

/** Where the lines of a text may end depends on these. */
interface BreakSite {
  readonly rules: LineRules;
  /** The article is in a Latin language. */
  readonly latin: boolean;
  /** English when it is not said. */
  readonly lang?: Language;
}

/** Gives `Break` for the place after each piece; after the last it is always forced. */
export function breaksBetween(text: string, pieces: Pieces, site: BreakSite): Uint8Array {
  const { count } = pieces;
  const { rules, latin, lang = 'en' } = site;
  const breaks = new Uint8Array(count);
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const figure = endsWithFigure(text, pieces, i);
    if (figure) kept = pieces.to[i]! + lengthOfMeasureWord(text, pieces.to[i]!);
    const own = pieces.after[i]!;
    if (i === count - 1) breaks[i] = Break.forced;
    else if (own !== Break.no) breaks[i] = own;
    else if (!areHan(text, pieces, i) && !mayPart(text, pieces, i, rules.prohibition))
      breaks[i] = Break.no;
    else if (pieces.to[i]! >= kept) breaks[i] = Break.yes;
    else breaks[i] = figure ? Break.reluctant : Break.no;
  }
  if (latin) keepTitles(text, pieces, lang, breaks);
  changeSets(text, pieces, rules, breaks);
  keepWhole(text, pieces, rules, breaks);
  keepLongDots(text, pieces, rules, breaks);
  return breaks;
}

/** What a house adds to the characters that may not begin or end a line, and what it takes from them. */
function changeSets(text: string, pieces: Pieces, rules: LineRules, breaks: Uint8Array): void {
  const { notAtStart: start, notAtEnd: end } = rules;
  if (!start && !end) return;
  for (let i = 0; i + 1 < pieces.count; i += 1) {
    if (breaks[i] === Break.forced) continue;
    const last = characterAt(text, lastCharacter(text, pieces, i));
    const next = characterAt(text, pieces.from[i + 1]!);
    const isAdded = isIn(start, 'add', next) || isIn(end, 'add', last);
    const isDropped = isIn(start, 'drop', next) || isIn(end, 'drop', last);
    if (isAdded) breaks[i] = Break.no;
    else if (isDropped && breaks[i] === Break.no) breaks[i] = Break.yes;
  }
}

function isIn(change: SetChange | undefined, way: keyof SetChange, character: string): boolean {
  return change?.[way]?.includes(character) === true;
}

function lastCharacter(text: string, { from, to }: Pieces, i: number): number {
  const at = to[i]! - 1;
  const isLow = text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff;
  return isLow && at > from[i]! ? at - 1 : at;
}

/** Words of the house are never parted, nor names of persons where the house wants it. */
function keepWhole(text: string, pieces: Pieces, rules: LineRules, breaks: Uint8Array): void {
  for (const word of rules.keptWhole ?? []) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      keepSpan(pieces, { from: at, to: at + word.length }, breaks);
    }
  }
  const { namesWhole, namesInText } = rules;
  if (namesInText) for (const span of findNamesInText(text)) keepSpan(pieces, span, breaks);
  else if (namesWhole) for (const span of namesInLists(text)) keepSpan(pieces, span, breaks);
}

function keepSpan(pieces: Pieces, { from, to }: Span, breaks: Uint8Array): void {
  for (let i = pieceAt(pieces, from); pieces.to[i]! < to; i += 1) {
    if (breaks[i] !== Break.forced) breaks[i] = Break.no;
  }
}

/** The piece that holds the character at an offset. */
function pieceAt({ count, to }: Pieces, at: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (to[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endsWithFigure(text: string, { kinds, from, to }: Pieces, i: number): boolean {
  if (kinds[i] !== Kind.word) return false;
  const end = to[i]! - 1;
  const last = text[end]!;
  return (
    isFigure(last) || ((last === '+' || last === '%') && end > from[i]! && isFigure(text[end - 1]!))
  );
}

function isFigure(character: string): boolean {
  return character >= '0' && character <= '9';
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
  // Parts of one word, which say themselves where it may be cut.
  if (before === Kind.word && after === Kind.word) return false;
  if (forbiddenAtEnd(endingOf(text, pieces, i), level)) return false;
  return mayPartPieces(text, pieces, i);
}

/** What a piece ends as: a stroke behind letters or between characters (和/或) is the same as a wide one. */
function endingOf(text: string, { kinds, to }: Pieces, i: number): KindOf {
  const kind = kinds[i]! as KindOf;
  return kind === Kind.word && text[to[i]! - 1] === '/' ? Kind.solidus : kind;
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
