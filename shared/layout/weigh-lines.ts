/**
 * Breaks a paragraph with the least total cost, after Knuth and Plass (Breaking Paragraphs into Lines,
 * 1981), with the fillings of Chinese lines for their glue. Lines may differ in measure, so a state is a
 * break together with the number of lines before it.
 */
import type { LineRules } from '../model/house-style.ts';
import { leastWidth, lineCost, shortestEnd } from './line-fit.ts';
import { isRunt, roomOf, type Measures } from './measures.ts';
import { Break, mayEnd, type Prepared } from './prepared.ts';

/** Each line costs a little, so that of two equal ways the shorter wins. */
const LINE_COST = 20;
const RUNT_COST = 80;
/** Parting figures from their unit: worse than any line within the limit of letter-space. */
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
 * already spares looking at what costs more.
 */
export function weighLines(
  p: Prepared,
  known: readonly number[],
  measures: Measures,
  rules: LineRules,
): readonly number[] | undefined {
  const limit = costOf(p, known, measures, rules) + TOLERANCE;
  let layer = new Map<number, State>([[-1, START]]);
  let best: State | undefined;
  for (let line = 0; layer.size > 0 && line <= p.count; line += 1) {
    const next = new Map<number, State>();
    const room = roomOf(measures, line);
    for (const state of layer.values()) {
      if (best && state.cost >= best.cost) continue;
      for (const found of linesFrom(p, state, room, rules)) {
        const rival = found.end === p.count - 1 ? best : next.get(found.end);
        if (found.cost > limit || isOutdone(found, rival)) continue;
        if (found.end === p.count - 1) best = found;
        else next.set(found.end, found);
      }
    }
    layer = next;
  }
  return best && endsOf(best);
}

function isOutdone(state: State, rival: State | undefined): boolean {
  return rival !== undefined && rival.cost <= state.cost;
}

/** What a way costs; Infinity when weighing would not have looked at it. */
function costOf(
  p: Prepared,
  ends: readonly number[],
  measures: Measures,
  rules: LineRules,
): number {
  let state: State = START;
  for (const [line, end] of ends.entries()) {
    const found = linesFrom(p, state, roomOf(measures, line), rules);
    const next = found.find((way) => way.end === end);
    if (!next) return Infinity;
    state = next;
  }
  return state.cost;
}

/** All lines that can follow a state. */
function linesFrom(p: Prepared, state: State, room: number, rules: LineRules): readonly State[] {
  const found: State[] = [];
  const first = state.end + 1;
  const shortest = shortestEnd(p, first, room);
  for (let last = forcedBefore(p, first, shortest); last < p.count; last += 1) {
    const after = p.after[last]!;
    if (!mayEnd(after) && after !== Break.reluctant) continue;
    if (leastWidth(p, first, last) > room + 0.0005) break;
    const ends = after === Break.forced;
    const fillCost = lineCost(p, { first, last, ends }, room, rules);
    if (fillCost < Infinity) {
      const hyphens = after === Break.hyphen ? state.hyphens + 1 : 0;
      const cost = state.cost + fillCost + LINE_COST + penalty(p, [first, last], hyphens, rules);
      found.push({ end: last, cost, hyphens, before: state });
    }
    if (ends) break;
  }
  return found;
}

/** The next chosen line end, which no line runs over, or `shortest` when it comes later. */
function forcedBefore(p: Prepared, first: number, shortest: number): number {
  let last = first;
  while (last < shortest && p.after[last] !== Break.forced) last += 1;
  return last;
}

function penalty(
  p: Prepared,
  [first, last]: readonly [number, number],
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
