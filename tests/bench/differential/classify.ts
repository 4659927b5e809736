/** Says by which rule a line of ours ends elsewhere than that of another program. */
import { leastWidth, lineCost, looseness, naturalWidth } from '../../../shared/layout/line-fit.ts';
import { Kind } from '../../../shared/layout/marks.ts';
import { isRunt } from '../../../shared/layout/measures.ts';
import { Break, mayEnd } from '../../../shared/layout/prepared.ts';
import type { OurLines } from './our-lines.ts';

/** The reasons, in the words of the summary. */
export type Reason =
  | 'squeezed in instead of pushed out'
  | 'pushed out, squeezing would hurt more'
  | 'marks share and give up half an em'
  | 'Han-Latin gap of another width'
  | 'typed space of another width'
  | 'figures kept whole or with their sign'
  | 'figures kept with their measure word'
  | 'mark that may not begin a line'
  | 'mark that may not end a line'
  | 'mark of two em kept whole'
  | 'dash or dots may begin a line at level gb'
  | 'Latin word cut by our patterns only'
  | 'Latin word kept whole'
  | 'runt avoided'
  | 'short last line avoided'
  | 'loose line avoided'
  | 'the other weighs the whole paragraph'
  | 'opening quote before a Latin word'
  | 'unexplained';

/** A line: where it begins, where ours ends and where theirs does. */
export interface Difference {
  readonly start: number;
  readonly ours: number;
  readonly theirs: number;
  /** The other program finds the best breaks of the paragraph as a whole. */
  readonly weighs: boolean;
}

const TOLERANCE = 0.0005;
const SHORT = 0.3;
const LOOSE = 0.05;

/** The piece that ends at an offset, spaces before it counted in; undefined inside a piece. */
function pieceEndingAt({ p }: OurLines, at: number): number | undefined {
  for (let i = 0; i < p.count; i += 1) if (p.to[i] === at) return i;
  return undefined;
}

function pieceAt({ p }: OurLines, at: number): number {
  let i = 0;
  while (i < p.count - 1 && p.to[i]! <= at) i += 1;
  return i;
}

/** Finds the reason for a difference. */
export function reasonFor(set: OurLines, difference: Difference): Reason {
  const { start, ours, theirs } = difference;
  const first = pieceAt(set, start);
  const mine = pieceEndingAt(set, ours);
  if (mine === undefined) return 'unexplained';
  return theirs > ours
    ? theirsHoldsMore(set, first, mine, difference)
    : oursHoldsMore(set, first, mine, difference);
}

function oursHoldsMore(
  set: OurLines,
  first: number,
  mine: number,
  { theirs, weighs }: Difference,
): Reason {
  const { p, measure } = set;
  if (naturalWidth(p, first, mine) > measure + TOLERANCE)
    return 'squeezed in instead of pushed out';
  if (p.after[mine] === Break.hyphen) return 'Latin word cut by our patterns only';
  if (widthUntrimmed(set, first, mine) > measure + TOLERANCE)
    return 'marks share and give up half an em';
  if (p.kinds[mine + 1] === Kind.dash) return 'dash or dots may begin a line at level gb';
  // UAX #14 LB19 binds a quote to both its neighbours; in Chinese copy it is an opener (clreq).
  if (p.kinds[mine + 1] === Kind.opener && p.kinds[mine + 2] === Kind.word)
    return 'opening quote before a Latin word';
  if (weighs) return 'the other weighs the whole paragraph';
  const theirEnd = pieceEndingAt(set, theirs);
  if (theirEnd === undefined) return 'Latin word kept whole';
  return 'unexplained';
}

/** Width with the em of every mark whole, as one sets who trims nothing but the line start. */
function widthUntrimmed({ p }: OurLines, first: number, last: number): number {
  let width = 0;
  for (let i = first; i <= last; i += 1) {
    const gap = p.left[i + 1]! - p.left[i]! - p.width[i]!;
    width += p.width[i]! + Math.max(0, i < last ? gap : 0);
  }
  return width;
}

function theirsHoldsMore(
  set: OurLines,
  first: number,
  mine: number,
  { start, theirs, weighs }: Difference,
): Reason {
  const { p, measure } = set;
  const end = pieceEndingAt(set, theirs);
  if (end === undefined || !mayEnd(p.after[end]!)) return whyNotThere(set, theirs, end);
  if (leastWidth(p, first, end) > measure + TOLERANCE) {
    return whyNarrower(set, first, end);
  }
  if (naturalWidth(p, first, end) > measure + TOLERANCE) {
    if (hasGap(set, first, end) && !weighs) return 'Han-Latin gap of another width';
    if (costOf(set, first, mine) < costOf(set, first, end))
      return 'pushed out, squeezing would hurt more';
  }
  return whyWeighed(set, start);
}

/** Our line could not end there: what stands there says why. */
function whyNotThere({ p }: OurLines, at: number, end: number | undefined): Reason {
  if (end === undefined) {
    const inside = p.kinds[pieceAtOffset(p, at)];
    if (inside === Kind.dash) return 'mark of two em kept whole';
    return /\d/u.test(p.text.slice(at - 1, at + 1))
      ? 'figures kept whole or with their sign'
      : 'Latin word kept whole';
  }
  const after = p.kinds[end + 1];
  if (p.after[end] === Break.reluctant) return 'figures kept with their measure word';
  if (after !== undefined && after >= Kind.closer && after <= Kind.solidus)
    return 'mark that may not begin a line';
  if (p.kinds[end] === Kind.opener) return 'mark that may not end a line';
  if (/\d.{0,6}$/u.test(p.text.slice(0, at))) return 'figures kept with their measure word';
  if (/[第约￥$№±+－-]$/u.test(p.text.slice(0, at)) || /^[%％‰°℃]/u.test(p.text.slice(at)))
    return 'figures kept whole or with their sign';
  return 'unexplained';
}

function pieceAtOffset(p: OurLines['p'], at: number): number {
  let i = 0;
  while (i < p.count - 1 && p.to[i]! < at) i += 1;
  return i;
}

/** A line of theirs holds what ours cannot be squeezed to hold: something in it is narrower there. */
function whyNarrower(set: OurLines, first: number, last: number): Reason {
  const { p } = set;
  for (let i = first + 1; i < last; i += 1) {
    const besideWords = p.kinds[i - 1] === Kind.word && p.kinds[i + 1] === Kind.word;
    if (p.kinds[i] === Kind.space && !besideWords) return 'typed space of another width';
  }
  return hasGap(set, first, last) ? 'Han-Latin gap of another width' : 'unexplained';
}

/** Says whether Han and letters meet in a line. */
function hasGap({ p }: OurLines, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    const [a, b] = [p.kinds[i], p.kinds[i + 1]];
    if ((a === Kind.han && b === Kind.word) || (a === Kind.word && b === Kind.han)) return true;
  }
  return false;
}

/** The cheaper end was not taken: the paragraph was weighed, for a fault that the first fit has. */
function whyWeighed(set: OurLines, start: number): Reason {
  const faults = faultsOfFirstFit(set);
  const next = faults.find(({ end }) => end > start) ?? faults.at(-1);
  return next?.reason ?? 'unexplained';
}

/** What is wrong with the lines when each is filled by itself, as `breakLines` asks it. */
function faultsOfFirstFit(set: OurLines): readonly { end: number; reason: Reason }[] {
  const { p, measure, house } = set;
  const faults: { end: number; reason: Reason }[] = [];
  for (let first = 0; first < p.count;) {
    const last = firstFit(set, first);
    const range = { first, last, ends: last === p.count - 1 };
    const end = p.to[last]!;
    if (range.ends && isRunt(p, first, last)) faults.push({ end, reason: 'runt avoided' });
    else if (range.ends && first > 0 && naturalWidth(p, first, last) < SHORT * measure)
      faults.push({ end, reason: 'short last line avoided' });
    else if (looseness(p, range, measure, house.rules) > LOOSE)
      faults.push({ end, reason: 'loose line avoided' });
    first = last + 1;
  }
  return faults;
}

/** The end of a line by itself: the cheaper of squeezing more in and spreading less. */
function firstFit(set: OurLines, first: number): number {
  const { p, measure } = set;
  let natural = -1;
  for (let last = first; last < p.count; last += 1) {
    if (!mayEnd(p.after[last]!)) continue;
    if (naturalWidth(p, first, last) <= measure + TOLERANCE) natural = last;
    else if (leastWidth(p, first, last) > measure + TOLERANCE) break;
    else
      return natural >= 0 && costOf(set, first, natural) < costOf(set, first, last)
        ? natural
        : last;
  }
  return natural >= 0 ? natural : p.count - 1;
}

function costOf({ p, measure, house }: OurLines, first: number, last: number): number {
  return lineCost(p, { first, last, ends: last === p.count - 1 }, measure, house.rules);
}
