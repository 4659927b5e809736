/**
 * Breaks a paragraph so that as few lines as possible begin elsewhere than before an edit. Whoever types
 * looks at the lines: these let a line be a little looser or tighter than the best way would have it, and
 * wait for the typing to end before they are set as they will be printed.
 */
import type { Pt } from '../base/units.ts';
import type { LineRules } from '../model/house-style.ts';
import { leastWidth, lineCost, looseness, shortestEnd, type LineRange } from './line-fit.ts';
import { isRunt, roomOf, type Measures } from './measures.ts';
import { Break, mayEnd, type Prepared } from './prepared.ts';

/** Where the lines of a paragraph began, as offsets in its text after an edit, and where that text differs. */
export interface HeldLines {
  /** Of every line but the first, rising. */
  readonly starts: readonly number[];
  /** Offset of the first character that is new, or of the one behind those that were taken out. */
  readonly changedAt: number;
}

/** Lines that begin elsewhere are noticed when there are more than this. */
export const NOTICED = 2;

/** By how much of an em the characters of a held line may stand nearer than they are drawn. */
const HELD_TIGHTENING = 0.04;
/** A line that is held may be as loose as this, in em: more than half as much again as what counts as loose. */
const HELD_LOOSE = 0.08;
/** So many lines before the edited one may help to take what is new. */
const LINES_BEFORE = 2;
const TOLERANCE = 0.0005;

interface State {
  readonly line: number;
  /** The piece that begins the line. */
  readonly first: number;
  readonly moved: number;
  readonly cost: number;
  /** The last piece of the line before. */
  readonly before: State | undefined;
}

interface Search {
  readonly p: Prepared;
  readonly measures: Measures;
  readonly rules: LineRules;
  /** By the piece that begins it: which line began there before the edit. */
  readonly held: ReadonlyMap<number, number>;
  /** First pieces of the lines as they were held. */
  readonly firsts: readonly number[];
  readonly changedAt: number;
  /** Fewer lines than will be printed would promise room that is not there. */
  readonly least: number;
  best: { readonly state: State; readonly ends: readonly number[] } | undefined;
}

/** A paragraph as it is while its lines are held: its characters may be tightened more than in print. */
export function asHeld(p: Prepared): Prepared {
  return { ...p, tightening: Math.max(p.tightening, HELD_TIGHTENING * p.em) };
}

/**
 * Gives the last piece of each line, `printed` when holding would move no fewer lines or is not possible:
 * held lines are never too wide when they are set `asHeld`, looser than 0.08 em or fewer than `printed`.
 */
export function holdLines(
  paragraph: Prepared,
  printed: readonly number[],
  lines: HeldLines,
  { measures, rules }: { readonly measures: Measures; readonly rules: LineRules },
): readonly number[] {
  const p = asHeld(paragraph);
  const firsts = firstsOf(p, lines.starts);
  const held = new Map(firsts.map((first, line) => [first, line]));
  const moved = printed.slice(0, -1).filter((end) => !held.has(end + 1)).length;
  if (moved <= NOTICED) return printed;
  const { changedAt } = lines;
  const least = printed.length;
  const search: Search = { p, measures, rules, held, firsts, changedAt, least, best: undefined };
  findCalmest(search, lineToBeginAt(p, firsts, changedAt));
  return search.best && search.best.state.moved < moved ? search.best.ends : printed;
}

/** The pieces that begin the lines which were; a line whose first piece is gone begins nowhere. */
function firstsOf(p: Prepared, starts: readonly number[]): readonly number[] {
  const firsts = [0];
  let piece = 0;
  for (const start of starts) {
    while (piece < p.count && p.from[piece]! < start) piece += 1;
    if (piece < p.count && p.from[piece] === start && piece > firsts.at(-1)!) firsts.push(piece);
  }
  return firsts;
}

function lineToBeginAt(p: Prepared, firsts: readonly number[], changedAt: number): number {
  const edited = firsts.findLastIndex((first) => p.from[first]! <= changedAt);
  return Math.max(0, edited - LINES_BEFORE);
}

function findCalmest(search: Search, line: number): void {
  const first = search.firsts[line]!;
  let layer = new Map<number, State>([
    [first, { line, first, moved: 0, cost: 0, before: undefined }],
  ]);
  while (layer.size > 0) {
    const next = new Map<number, State>();
    for (const state of layer.values()) {
      if (!isBeaten(search, state)) addLines(search, state, next);
    }
    layer = next;
  }
}

function isBeaten({ best }: Search, state: State): boolean {
  return best !== undefined && compare(state, best.state) >= 0;
}

/** Below 0 when the first way is calmer, or as calm and cheaper. */
function compare(a: State, b: State): number {
  return a.moved - b.moved || a.cost - b.cost;
}

/** Adds every line that may begin where a state stands. */
function addLines(search: Search, state: State, next: Map<number, State>): void {
  const { p, measures, rules } = search;
  const { first, line } = state;
  const room = roomOf(measures, line);
  for (let last = first; last < p.count; last += 1) {
    if (leastWidth(p, first, last) > room + TOLERANCE) return;
    const after = p.after[last]!;
    if (!mayEnd(after)) continue;
    const range = { first, last, ends: after === Break.forced };
    if (mayHold(search, range, room)) {
      const cost = state.cost + lineCost(p, range, room, rules);
      const moved = state.moved + (last === p.count - 1 || search.held.has(last + 1) ? 0 : 1);
      follow(search, { line: line + 1, first: last + 1, moved, cost, before: state }, next);
    }
    if (range.ends) return;
  }
}

/** Says whether a line that is new may stand as a held one does. */
function mayHold({ p, rules }: Search, range: LineRange, room: Pt): boolean {
  if (range.last === p.count - 1) return !isRunt(p, range.first, range.last);
  const isShort = range.last < shortestEnd(p, range.first, room) && !range.ends;
  return !isShort && looseness(p, range, room, rules) <= HELD_LOOSE;
}

/** Ends a way at the end of the paragraph or where the lines go on as they were; else it goes on. */
function follow(search: Search, state: State, next: Map<number, State>): void {
  if (isBeaten(search, state)) return;
  const rest = restAsHeld(search, state);
  if (rest && state.line + rest.length >= search.least) {
    search.best = { state, ends: [...endsBefore(search, state), ...rest] };
    return;
  }
  const rival = next.get(state.first);
  if (state.first < search.p.count && (!rival || compare(state, rival) < 0)) {
    next.set(state.first, state);
  }
}

/** The ends of the lines as they were from a state on, when all of them still fit their measures. */
function restAsHeld(search: Search, state: State): readonly number[] | undefined {
  const { p, measures, held, firsts, changedAt } = search;
  if (state.first === p.count) return [];
  const from = held.get(state.first);
  if (from === undefined) return undefined;
  const ends: number[] = [];
  for (let line = from; line < firsts.length; line += 1) {
    const range = lineAsHeld(search, line);
    const room = roomOf(measures, state.line + line - from);
    if (leastWidth(p, range.first, range.last) > room + TOLERANCE) return undefined;
    const isEdited = p.from[range.first]! <= changedAt && changedAt <= p.to[range.last]!;
    if (!mayEnd(p.after[range.last]!) || (isEdited && !mayHold(search, range, room)))
      return undefined;
    ends.push(range.last);
  }
  return ends;
}

function lineAsHeld({ p, firsts }: Search, line: number): LineRange {
  const last = (firsts[line + 1] ?? p.count) - 1;
  return { first: firsts[line]!, last, ends: p.after[last] === Break.forced };
}

/** The ends of all lines before a state. */
function endsBefore({ firsts }: Search, state: State): readonly number[] {
  const ends: number[] = [];
  let at = state;
  for (; at.before; at = at.before) ends.unshift(at.first - 1);
  return [...firsts.slice(1, at.line + 1).map((first) => first - 1), ...ends];
}
