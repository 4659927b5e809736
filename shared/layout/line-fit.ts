/**
 * Judges a stretch of a paragraph as one line: does it fit its measure, by squeezing or by spreading,
 * in the order of clreq, and what does that cost to the eye.
 */
import type { Pt } from '../base/units.ts';
import type { LineRules } from '../model/house-style.ts';
import { measureCharacter } from './glyph-metrics.ts';
import { Kind } from './marks.ts';
import { Break, STEPS, type Prepared } from './prepared.ts';

/** What a line costs per em squeezed at each step of clreq, 2 to 7: stops are touched last. */
const SQUEEZE_COST = [1.5, 2, 2.5, 3.5, 3.5, 6];
/** Letter-space costs by its square: half an em over twenty characters is about 2. */
const LETTER_COST = 3000;
/** A line that cannot be filled at all. */
const UNFILLED = 10_000;
const TOLERANCE = 0.0005;

/** How a line fills its measure: shares of each step's room that are used, and space per place. */
export interface Filling {
  /** Infinity when the stretch is too long for the measure. */
  readonly cost: number;
  /** Natural width, before filling. */
  readonly natural: Pt;
  readonly step: number;
  /** Share, 0 to 1, of the room of steps 2 to 7 that is given up. */
  readonly squeezed: readonly number[];
  /** Share of the room that word spaces and Han-Latin gaps take. */
  readonly spaceShare: number;
  readonly gapShare: number;
  /** Space added in each place that may take letter-space. */
  readonly letterSpace: Pt;
}

const NO_SQUEEZE: readonly number[] = [0, 0, 0, 0, 0, 0];

/** The last piece of a line that leaves ink: spaces at the end of a line are not set. */
export function inkEnd(p: Prepared, first: number, last: number): number {
  let end = last;
  while (end > first && p.kinds[end] === Kind.space) end -= 1;
  return end;
}

/** Natural width of pieces `first` to `last` as a line: marks at its ends take half an em. */
export function naturalWidth(p: Prepared, first: number, last: number): Pt {
  const end = inkEnd(p, first, last);
  if (p.kinds[end] === Kind.space) return 0;
  const hyphen = p.after[last] === Break.hyphen ? hyphenWidth(p, last) : 0;
  return p.left[end]! - p.left[first]! + p.width[end]! - p.trail[end]! - p.lead[first]! + hyphen;
}

/** Width of the hyphen that would be added after a piece. */
export function hyphenWidth(p: Prepared, piece: number): Pt {
  const dress = p.dresses[p.dressOf[piece]!]!;
  return measureCharacter(dress.latin, '-').advance * dress.size;
}

/** The least width that pieces `first` to `last` can be squeezed into. */
export function leastWidth(p: Prepared, first: number, last: number): Pt {
  const end = inkEnd(p, first, last);
  let width = naturalWidth(p, first, last);
  for (const sums of p.squeeze) width -= sums[end]! - sums[first]!;
  return width;
}

/** Fills a line of `measure`. `ends` says that a paragraph or a chosen line ends here: it is not spread. */
export function fillLine(
  p: Prepared,
  range: { readonly first: number; readonly last: number; readonly ends: boolean },
  measure: Pt,
  rules: LineRules,
): Filling {
  const natural = naturalWidth(p, range.first, range.last);
  const excess = natural - measure;
  const end = inkEnd(p, range.first, range.last);
  if (excess > TOLERANCE) return squeezeLine(p, range.first, end, { excess, natural });
  if (range.ends || excess > -TOLERANCE) return { ...asItStands(natural), cost: 0 };
  return spreadLine(p, range.first, end, { room: -excess, natural, most: rules.letterSpaceMax });
}

function asItStands(natural: Pt): Omit<Filling, 'cost'> {
  return { natural, step: 0, squeezed: NO_SQUEEZE, spaceShare: 0, gapShare: 0, letterSpace: 0 };
}

function squeezeLine(
  p: Prepared,
  first: number,
  end: number,
  { excess, natural }: { excess: Pt; natural: Pt },
): Filling {
  const squeezed = [0, 0, 0, 0, 0, 0];
  let left = excess;
  let cost = 0;
  let step = 0;
  for (let s = 0; s < STEPS.length && left > TOLERANCE; s += 1) {
    const room = p.squeeze[s]![end]! - p.squeeze[s]![first]!;
    if (room <= 0) continue;
    const taken = Math.min(room, left);
    squeezed[s] = taken / room;
    cost += (SQUEEZE_COST[s]! * taken) / p.em;
    left -= taken;
    step = s + 2;
  }
  const fits = left <= TOLERANCE;
  return { ...asItStands(natural), cost: fits ? cost : Infinity, step, squeezed };
}

function spreadLine(
  p: Prepared,
  first: number,
  end: number,
  { room, natural, most }: { room: Pt; natural: Pt; most: number },
): Filling {
  const inSpaces = p.spaces[end]! - p.spaces[first]!;
  const inGaps = p.gaps[end]! - p.gaps[first]!;
  const spaceShare = inSpaces > 0 ? Math.min(1, room / inSpaces) : 0;
  let left = room - spaceShare * inSpaces;
  const gapShare = inGaps > 0 && left > 0 ? Math.min(1, left / inGaps) : 0;
  left -= gapShare * inGaps;
  const places = p.letters[end]! - p.letters[first]!;
  const letterSpace = left > TOLERANCE && places > 0 ? left / places : 0;
  const soft = (spaceShare * spaceShare * inSpaces + gapShare * gapShare * inGaps) / p.em;
  const perEm = letterSpace / p.em;
  const over = perEm > most ? 10 : 1;
  const unfilled = left > TOLERANCE && places === 0 ? UNFILLED + left : 0;
  return {
    natural,
    cost: soft + LETTER_COST * perEm * perEm * over + unfilled,
    step: letterSpace > 0 ? -3 : gapShare > 0 ? -2 : -1,
    squeezed: NO_SQUEEZE,
    spaceShare,
    gapShare,
    letterSpace,
  };
}
