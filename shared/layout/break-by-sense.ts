/**
 * Breaks a headline as an editor would: where a line end hurts the sense least (`break-hurts.ts`), in
 * lines of like length.
 */
import type { Pt } from '../base/units.ts';
import { AT_MARK, hurtsOf } from './break-hurts.ts';
import { naturalWidth } from './line-fit.ts';
import type { Prepared } from './prepared.ts';

/** Lines of a headline, and how much the breaks hurt: 0 for breaks between phrases only. */
export interface SenseBreaks {
  readonly ends: readonly number[];
  readonly hurt: number;
  /** Width of the widest line. */
  readonly width: Pt;
}

/** A chosen line end given up, so that the headline stands on one line with a space in it. */
const JOINED = 5;
/** How much uneven lines cost, at the worst. */
const UNEVEN = 90;
/** Breaks all pieces into `count` lines as well as may be; undefined when chosen line ends forbid it. */
export function breakBySense(p: Prepared, count: number): SenseBreaks | undefined {
  if (p.count === 0 || count < 1) return undefined;
  const hurt = hurtsOf(p);
  const forced = hurt.flatMap((value, i) => (value === -Infinity && i < p.count - 1 ? [i] : []));
  if (count === 1 && forced.length > 0) return measured(p, [p.count - 1], JOINED);
  if (forced.length >= count) return forcedOnly(p, forced, count);
  return leastCost(p, hurt, count);
}

function forcedOnly(
  p: Prepared,
  forced: readonly number[],
  count: number,
): SenseBreaks | undefined {
  return forced.length === count - 1 ? measured(p, [...forced, p.count - 1], 0) : undefined;
}

/** The ways of placing the ends while they are tried, and the best of them so far. */
interface Search {
  readonly p: Prepared;
  readonly hurt: readonly number[];
  /** Pieces after which a line may end. */
  readonly places: readonly number[];
  readonly count: number;
  /** Width of each line when all are alike. */
  readonly ideal: Pt;
  readonly chosen: number[];
  best:
    { readonly ends: readonly number[]; readonly hurt: number; readonly cost: number } | undefined;
}

/** What the ends chosen so far cost: their hurt, and the squares by which their lines are uneven. */
interface Spent {
  readonly hurt: number;
  readonly squares: number;
}

/** Sums that should be equal may differ by so much. */
const TOLERANCE = 1e-9;

/** Tries the ways of placing the ends that can still be the best: a headline has few pieces and lines. */
function leastCost(p: Prepared, hurt: readonly number[], count: number): SenseBreaks | undefined {
  const places = hurt.flatMap((value, i) => (value < Infinity && i < p.count - 1 ? [i] : []));
  const ideal = naturalWidth(p, 0, p.count - 1) / count;
  const search: Search = { p, hurt, places, count, ideal, chosen: [], best: undefined };
  placeNext(search, 0, { hurt: 0, squares: 0 });
  return search.best && measured(p, search.best.ends, search.best.hurt);
}

function placeNext(search: Search, from: number, spent: Spent): void {
  const { hurt, places, count, chosen } = search;
  const open = count - 1 - chosen.length;
  if (open === 0) {
    closeWay(search, spent);
    return;
  }
  for (let i = from; i < places.length; i += 1) {
    const end = places[i]!;
    const now = {
      hurt: spent.hurt + Math.max(hurt[end]!, AT_MARK),
      squares: spent.squares + squareOf(search, end),
    };
    const least = now.hurt + AT_MARK * (open - 1) + (UNEVEN * now.squares) / count;
    if (!search.best || least < search.best.cost + TOLERANCE) {
      chosen.push(end);
      placeNext(search, i + 1, now);
      chosen.pop();
    }
    // No line runs over an end that a person chose.
    if (hurt[end] === -Infinity) return;
  }
}

function closeWay(search: Search, spent: Spent): void {
  const { p, hurt, chosen, count } = search;
  const last = p.count - 1;
  for (let i = firstOfNext(search); i < last; i += 1) if (hurt[i] === -Infinity) return;
  const squares = spent.squares + squareOf(search, last);
  const cost = spent.hurt + ((UNEVEN * squares) / count + UNEVEN * (squares > 0.5 ? 1 : 0));
  if (search.best && cost >= search.best.cost) return;
  search.best = { ends: [...chosen, last], hurt: Math.max(0, spent.hurt), cost };
}

/** The first piece of the line whose end is being chosen. */
function firstOfNext({ chosen }: Search): number {
  return chosen.length === 0 ? 0 : chosen.at(-1)! + 1;
}

/** By how much the next line differs from the ideal, when it ends there, as a share and squared. */
function squareOf(search: Search, end: number): number {
  const off = (naturalWidth(search.p, firstOfNext(search), end) - search.ideal) / search.ideal;
  return off * off;
}

function widthsOf(p: Prepared, ends: readonly number[]): readonly Pt[] {
  return ends.map((end, i) => naturalWidth(p, i === 0 ? 0 : ends[i - 1]! + 1, end));
}

function measured(p: Prepared, ends: readonly number[], hurt: number): SenseBreaks {
  return { ends, hurt, width: Math.max(...widthsOf(p, ends)) };
}
