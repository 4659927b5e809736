/**
 * Breaks a headline as an editor would: where a line end hurts the sense least (`break-hurts.ts`), in
 * lines that fit their room and have the shape that was asked for.
 */
import type { Pt } from '../base/units.ts';
import type { HeadShape } from '../model/frame.ts';
import { AT_MARK, hurtsOf } from './break-hurts.ts';
import { hurtOfShape, isOutOfShape, sharesOf, weightOf } from './head-shape.ts';
import { inkEnd, naturalWidth } from './line-fit.ts';
import { Break, type Prepared } from './prepared.ts';

/** Lines of a headline, and how much the breaks hurt: 0 for breaks where the sense parts by itself. */
export interface SenseBreaks {
  readonly ends: readonly number[];
  readonly hurt: number;
  /** What uneven or misshapen lines cost beside that. */
  readonly uneven: number;
  /** Width of the widest line, tightened as far as it may be. */
  readonly width: Pt;
}

/** What the lines of a headline should be like. */
export interface LineWish {
  /** No line may be wider. */
  readonly length?: Pt;
  /** Letter-space that a line may lose, in em. */
  readonly tighten?: number;
  readonly shape?: HeadShape;
}

/** A chosen line end given up, so that the headline stands on one line with a space in it. */
const JOINED = 5;

/** Breaks all pieces into `count` lines as well as may be; undefined when chosen ends or the room forbid it. */
export function breakBySense(
  p: Prepared,
  count: number,
  wish: LineWish = {},
): SenseBreaks | undefined {
  if (p.count === 0 || count < 1) return undefined;
  if (isHopeless(p, count, wish)) return undefined;
  const forced = chosenEnds(p);
  if (count === 1)
    return fitting(p, { ends: [p.count - 1], hurt: forced.length && JOINED, uneven: 0 }, wish);
  if (forced.length >= count) {
    return forced.length === count - 1
      ? fitting(p, { ends: [...forced, p.count - 1], hurt: 0, uneven: 0 }, wish)
      : undefined;
  }
  const best = leastCost(p, hurtsOf(p), { count, wish });
  return best && fitting(p, best, wish);
}

/** The pieces before the last after which a person ended a line. */
function chosenEnds(p: Prepared): readonly number[] {
  const ends: number[] = [];
  for (let i = 0; i < p.count - 1; i += 1) if (p.after[i] === Break.forced) ends.push(i);
  return ends;
}

/** Says whether the pieces cannot go into so many lines, however they are broken. */
function isHopeless(p: Prepared, count: number, wish: LineWish): boolean {
  // The marks and spaces at the ends of a line may take up to an em less.
  return leastWidth(p, 0, p.count - 1, wish) > count * (roomOf(wish) + p.em);
}

type Ends = Omit<SenseBreaks, 'width'>;

function fitting(
  p: Prepared,
  { ends, hurt, uneven }: Ends,
  wish: LineWish,
): SenseBreaks | undefined {
  const widths = ends.map((end, i) => leastWidth(p, i === 0 ? 0 : ends[i - 1]! + 1, end, wish));
  const width = Math.max(...widths);
  return width <= roomOf(wish) ? { ends, hurt, uneven, width } : undefined;
}

function roomOf({ length = Infinity }: LineWish): Pt {
  return length + 0.01;
}

/** The width of a line when its letter-space is as tight as it may be. */
function leastWidth(p: Prepared, first: number, last: number, { tighten = 0 }: LineWish): Pt {
  const natural = naturalWidth(p, first, last);
  if (tighten === 0) return natural;
  const places = p.letters[inkEnd(p, first, last)]! - p.letters[first]!;
  return natural - tighten * p.em * places;
}

/** The ways of placing the ends while they are tried, and the best of them so far. */
interface Search {
  readonly p: Prepared;
  readonly hurt: readonly number[];
  /** Pieces after which a line may end. */
  readonly places: readonly number[];
  readonly count: number;
  readonly wish: LineWish;
  /** Width that each line should have. */
  readonly ideals: readonly Pt[];
  readonly weight: number;
  readonly chosen: number[];
  best: (Ends & { readonly cost: number }) | undefined;
}

/** What the ends chosen so far cost: their hurt, and the squares by which their lines are uneven. */
interface Spent {
  readonly hurt: number;
  readonly squares: number;
}

/** Sums that should be equal may differ by so much. */
const TOLERANCE = 1e-9;

/** Tries the ways of placing the ends that can still be the best: a headline has few pieces and lines. */
function leastCost(
  p: Prepared,
  hurt: readonly number[],
  { count, wish }: { readonly count: number; readonly wish: LineWish },
): Ends | undefined {
  const places = hurt.flatMap((value, i) => (value < Infinity && i < p.count - 1 ? [i] : []));
  const whole = naturalWidth(p, 0, p.count - 1);
  const ideals = sharesOf(wish.shape, count).map((share) => share * whole);
  const weight = weightOf(wish.shape);
  const search: Search = {
    p,
    hurt,
    places,
    count,
    wish,
    ideals,
    weight,
    chosen: [],
    best: undefined,
  };
  placeNext(search, 0, { hurt: 0, squares: 0 });
  return search.best;
}

function placeNext(search: Search, from: number, spent: Spent): void {
  const { p, hurt, places, count, chosen } = search;
  const open = count - 1 - chosen.length;
  if (open === 0) {
    closeWay(search, spent);
    return;
  }
  const first = firstOfNext(search);
  for (let i = from; i < places.length; i += 1) {
    const end = places[i]!;
    if (leastWidth(p, first, end, search.wish) > roomOf(search.wish)) return;
    const now = {
      hurt: spent.hurt + Math.max(hurt[end]!, AT_MARK),
      squares: spent.squares + squareOf(search, end),
    };
    const least = now.hurt + AT_MARK * (open - 1) + (search.weight * now.squares) / count;
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
  const { p, hurt, chosen, count, wish, weight } = search;
  const last = p.count - 1;
  for (let i = firstOfNext(search); i < last; i += 1) if (hurt[i] === -Infinity) return;
  if (leastWidth(p, firstOfNext(search), last, wish) > roomOf(wish)) return;
  const squares = spent.squares + squareOf(search, last);
  const ends = [...chosen, last];
  const shaped = hurtOfShape(p, ends, wish.shape);
  const uneven = (weight * squares) / count + (isOutOfShape(wish.shape, squares) ? weight : 0);
  const cost = spent.hurt + uneven + shaped;
  if (search.best && cost >= search.best.cost) return;
  search.best = { ends, hurt: Math.max(0, spent.hurt + shaped), uneven, cost };
}

/** The first piece of the line whose end is being chosen. */
function firstOfNext({ chosen }: Search): number {
  return chosen.length === 0 ? 0 : chosen.at(-1)! + 1;
}

/** By how much the next line differs from its ideal, when it ends there, as a share and squared. */
function squareOf(search: Search, end: number): number {
  const ideal = search.ideals[search.chosen.length]!;
  const off = (naturalWidth(search.p, firstOfNext(search), end) - ideal) / ideal;
  return off * off;
}
