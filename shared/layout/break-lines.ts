/**
 * Breaks a paragraph into lines. While nothing speaks against it the first line that fits is taken, with
 * squeezing in before pushing out (先挤进，后推出), so that an edit disturbs few lines. Where that leaves
 * a runt or a loose line, and always in Latin text, the whole paragraph is weighed (see weigh-lines).
 */
import type { Pt } from '../base/units.ts';
import type { Breaker, LineRules } from '../model/house-style.ts';
import { Kind } from './marks.ts';
import { looseness, leastWidth, lineCost, naturalWidth, shortestEnd } from './line-fit.ts';
import { isCut, isRunt, roomOf, type Measures } from './measures.ts';
import { Break, mayEnd, type Prepared } from './prepared.ts';
import { weighLines } from './weigh-lines.ts';

/** Letter-space above which a line counts as loose, in em. */
export const LOOSE = 0.05;

/** A last line shorter than this share of its measure may go into the lines before it. */
const SHORT = 0.3;
const SHORT_WHERE_LINES_ARE_SAVED = 0.5;

/** A paragraph in a Latin language is weighed as a whole from the start. */
export interface BreakOptions {
  readonly rules: LineRules;
  readonly latin: boolean;
  /** Lines are justified; without it nothing is squeezed or spread. */
  readonly justify: boolean;
  /** Absent: as the house does. */
  readonly breaker?: Breaker;
}

/** Gives the number of the last piece of each line; every piece is in exactly one line. */
export function breakLines(
  p: Prepared,
  measures: Measures,
  options: BreakOptions,
): readonly number[] {
  if (p.count === 0) return [];
  const first = firstFit(p, measures, options);
  if (!options.justify) return first;
  const isCalm = (options.breaker ?? options.rules.breaker) !== 'best' && !options.latin;
  if (isCalm && !hasFault(p, first, measures, options.rules)) return first;
  return weighLines(p, first, measures, options.rules) ?? first;
}

/** The first lines that fit, by which all others are judged: every piece is in exactly one. */
export function firstFit(p: Prepared, measures: Measures, options: BreakOptions): number[] {
  const ends: number[] = [];
  for (let first = 0; first < p.count;) {
    const last = nextEnd(p, first, roomOf(measures, ends.length), options);
    ends.push(last);
    first = last + 1;
  }
  return ends;
}

/** The end of a line that begins with piece `first`: the cheaper of squeezing more in and spreading less. */
function nextEnd(p: Prepared, first: number, room: Pt, options: BreakOptions): number {
  let natural = -1;
  let squeezed = -1;
  for (let last = lookFrom(p, first, room); last < p.count; last += 1) {
    const after = p.after[last]!;
    if (!mayEnd(after)) continue;
    if (naturalWidth(p, first, last) <= room + 0.0005) natural = last;
    else if (!options.justify || leastWidth(p, first, last) > room + 0.0005) break;
    else squeezed = squeezed < 0 ? last : squeezed;
    if (after === Break.forced) break;
  }
  if (squeezed < 0) return natural >= 0 ? natural : earlierEnd(p, first, room);
  if (natural < 0) return squeezed;
  const cost = (last: number): number =>
    lineCost(p, { first, last, ends: p.after[last] === Break.forced }, room, options.rules);
  return cost(squeezed) <= cost(natural) ? squeezed : natural;
}

/** Looks back from the shortest line worth a look to the chosen end or the break before it. */
function lookFrom(p: Prepared, first: number, room: Pt): number {
  const shortest = shortestEnd(p, first, room);
  for (let last = first; last < shortest; last += 1)
    if (p.after[last] === Break.forced) return last;
  let last = shortest;
  while (last > first && !mayEnd(p.after[last]!)) last -= 1;
  return last;
}

/** When nothing near the end of the line fits: the last end before that does, however short the line. */
function earlierEnd(p: Prepared, first: number, room: Pt): number {
  for (let last = lookFrom(p, first, room) - 1; last >= first; last -= 1) {
    if (mayEnd(p.after[last]!) && naturalWidth(p, first, last) <= room + 0.0005) return last;
  }
  return emergencyEnd(p, first, room);
}

/**
 * A word longer than the measure: the line takes what fits, at least one piece, and ends inside it; rather
 * between figures and what they count, or a title and its name, when that is what is too long.
 */
function emergencyEnd(p: Prepared, first: number, room: Pt): number {
  let last = first;
  while (last + 1 < p.count && naturalWidth(p, first, last + 1) <= room) last += 1;
  for (let at = last; at >= first; at -= 1) if (p.after[at] === Break.reluctant) return at;
  while (last > first && p.kinds[last] === Kind.space) last -= 1;
  return last;
}

function hasFault(
  p: Prepared,
  ends: readonly number[],
  measures: Measures,
  rules: LineRules,
): boolean {
  const last = ends.at(-1)!;
  const start = (ends.at(-2) ?? -1) + 1;
  if (isRunt(p, start, last)) return true;
  const short = rules.saveLines ? SHORT_WHERE_LINES_ARE_SAVED : SHORT;
  if (start > 0 && naturalWidth(p, start, last) < short * measures.of(ends.length - 1)) return true;
  if (measures.endsWhole && ends.some((end, line) => isCut(p, end, line, measures))) return true;
  return ends.some((end, line) => {
    const first = line === 0 ? 0 : ends[line - 1]! + 1;
    const range = { first, last: end, ends: p.after[end] === Break.forced };
    return looseness(p, range, roomOf(measures, line), rules) > LOOSE;
  });
}
