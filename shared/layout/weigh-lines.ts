/**
 * Breaks a paragraph with the least total cost, after Knuth and Plass (Breaking Paragraphs into Lines,
 * 1981), with the fillings of Chinese lines for their glue. Lines may differ in measure, so a state is a
 * break together with the number of lines before it.
 */
import type { Pt } from '../base/units.ts';
import type { LineRules } from '../model/house-style.ts';
import { leastWidth, lineCost, shortestEnd, squeezedWidth, type LineRange } from './line-fit.ts';
import { isCut, isRunt, roomOf, type Measures } from './measures.ts';
import { Break, mayEnd, type Prepared } from './prepared.ts';

/** Each line costs a little, so that of two equal ways the shorter wins; more in a house that saves lines. */
const LINE_COST = 20;
const SAVED_LINE_COST = 40;
const RUNT_COST = 80;
/** Parting figures from their unit, a title from its name: worse than any line within the limit of letter-space. */
const RELUCTANT_COST = 150;
const HYPHEN_COST = 8;
const LADDER_COST = 400;

interface State {
  /** Last piece of the line that ends here. */
  readonly end: number;
  readonly cost: number;
  readonly hyphens: number;
  readonly before: State | undefined;
}

const START: State = { end: -1, cost: 0, hyphens: 0, before: undefined };

/** Sums that should be equal may differ by so much. */
const TOLERANCE = 1e-6;

/**
 * Gives the last piece of each line, or undefined when no way fills every line. A way that is known
 * already spares looking at what costs more, and at what takes more lines unless the house lets it.
 */
export function weighLines(
  p: Prepared,
  known: readonly number[],
  measures: Measures,
  rules: LineRules,
): readonly number[] | undefined {
  const limit = costOf(p, known, measures, rules) + TOLERANCE;
  const search: Search = {
    p,
    rules,
    limit,
    perLine: perLineOf(rules),
    best: undefined,
    isWhole: false,
  };
  let layer = new Map<number, State>([[-1, START]]);
  const isBound = limit < Infinity && !rules.longerParagraphs;
  const most = isBound ? known.length : p.count;
  for (let line = 0; layer.size > 0 && line < most; line += 1) {
    const next = new Map<number, State>();
    const room = roomOf(measures, line);
    search.isWhole = measures.endsWhole?.(line) === true;
    for (const state of layer.values()) {
      if (!search.best || state.cost < search.best.cost) addLinesFrom(search, state, room, next);
    }
    layer = next;
  }
  return search.best && endsOf(search.best);
}

/** What each line costs in a house. */
function perLineOf(rules: LineRules): number {
  return rules.saveLines ? SAVED_LINE_COST : LINE_COST;
}

interface Search {
  readonly p: Prepared;
  readonly rules: LineRules;
  /** What costs more than the way that is known already is not looked at. */
  readonly limit: number;
  readonly perLine: number;
  best: State | undefined;
  /** The line that is looked for may not end with a hyphen. */
  isWhole: boolean;
}

/**
 * What breaking a paragraph after these pieces costs in all: its lines and what hurts beside them, as runts
 * and hyphens. Infinity when no rule allows such lines.
 */
export function costOf(
  p: Prepared,
  ends: readonly number[],
  measures: Measures,
  rules: LineRules,
): number {
  const perLine = perLineOf(rules);
  let cost = 0;
  let hyphens = 0;
  let first = 0;
  for (let line = 0; line < ends.length; line += 1) {
    const last = ends[line]!;
    const after = p.after[last]!;
    const room = roomOf(measures, line);
    if (!mayEnd(after) && after !== Break.reluctant) return Infinity;
    if (last < shortestEnd(p, first, room) && after !== Break.forced) return Infinity;
    if (isCut(p, last, line, measures)) return Infinity;
    hyphens = after === Break.hyphen ? hyphens + 1 : 0;
    const range = { first, last, ends: after === Break.forced };
    cost += lineCost(p, range, room, rules) + perLine + penalty(p, range, hyphens, rules);
    first = last + 1;
  }
  return cost;
}

/** Hyphens in a row that are told apart. */
const MOST_HYPHENS = 8;

/** Of all ways that end at a piece after as many hyphens in a row only the cheapest stays. */
function keyOf(last: number, hyphens: number): number {
  return last * MOST_HYPHENS + Math.min(hyphens, MOST_HYPHENS - 1);
}

/** Says whether the line that is looked for may end with such a break. */
function isEnd({ isWhole }: Search, after: number): boolean {
  if (after === Break.hyphen) return !isWhole;
  return mayEnd(after) || after === Break.reluctant;
}

/** Adds the states that can follow one. */
function addLinesFrom(search: Search, state: State, room: Pt, next: Map<number, State>): void {
  const { p, rules } = search;
  const range = { first: state.end + 1, last: 0, ends: false };
  const { first } = range;
  const shortest = shortestEnd(p, first, room);
  for (let last = forcedBefore(p, first, shortest); last < p.count; last += 1) {
    const after = p.after[last]!;
    if (!isEnd(search, after)) continue;
    if (leastWidth(p, first, last) > room + 0.0005) return;
    // These are parted for a line that would be far too loose, never for one that must be tightened.
    if (after === Break.reluctant && squeezedWidth(p, first, last) > room + 0.0005) continue;
    range.last = last;
    range.ends = after === Break.forced;
    const hyphens = after === Break.hyphen ? state.hyphens + 1 : 0;
    const line = lineCost(p, range, room, rules) + penalty(p, range, hyphens, rules);
    const cost = state.cost + line + search.perLine;
    if (cost <= search.limit && cost < rivalCost(search, next, last, hyphens))
      keep(search, next, { end: last, cost, hyphens, before: state });
    if (range.ends) return;
  }
}

/** What the cheapest way costs that is known to end at a piece after as many hyphens in a row. */
function rivalCost(
  { p, best }: Search,
  next: Map<number, State>,
  last: number,
  hyphens: number,
): number {
  const rival = last === p.count - 1 ? best : next.get(keyOf(last, hyphens));
  return rival ? rival.cost : Infinity;
}

/** Keeps a state that is cheaper than its rival. */
function keep(search: Search, next: Map<number, State>, found: State): void {
  if (found.end === search.p.count - 1) search.best = found;
  else next.set(keyOf(found.end, found.hyphens), found);
}

/** The next chosen line end, which no line runs over, or `shortest` when it comes later. */
function forcedBefore(p: Prepared, first: number, shortest: number): number {
  let last = first;
  while (last < shortest && p.after[last] !== Break.forced) last += 1;
  return last;
}

function penalty(
  p: Prepared,
  { first, last }: LineRange,
  hyphens: number,
  rules: LineRules,
): number {
  let cost = 0;
  if (p.after[last] === Break.reluctant) cost += RELUCTANT_COST;
  if (hyphens > 0) cost += HYPHEN_COST;
  if (hyphens > rules.hyphensInRow) cost += LADDER_COST;
  if (last === p.count - 1 && isRunt(p, first, last)) cost += RUNT_COST;
  return cost;
}

function endsOf(state: State): readonly number[] {
  const ends: number[] = [];
  for (let at: State | undefined = state; at && at.end >= 0; at = at.before) ends.unshift(at.end);
  return ends;
}
