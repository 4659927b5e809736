/**
 * Judges a stretch of a paragraph as one line: does it fit its measure, by squeezing or by spreading,
 * in the order of clreq, and what does that cost to the eye.
 */
import type { Pt } from '../base/units.ts';
import type { LineRules } from '../model/house-style.ts';
import { measureCharacter } from './glyph-metrics.ts';
import { UNFITTED } from './laid-out.ts';
import { Kind } from './marks.ts';
import { Break, STEPS, type Prepared } from './prepared.ts';

/** What a line costs per em squeezed at each step of clreq, 2 to 7: stops are touched last. */
const SQUEEZE_COST = [1.5, 2, 2.5, 3.5, 3.5, 6];
/** Letter-space costs by its square: half an em over twenty characters is about 2. */
const LETTER_COST = 3000;
/** Tightening costs by its square too: 2.5 % over twenty characters is about 4. */
const TIGHTEN_COST = 300;
/**
 * Tracking to its limit costs so much, half of it a quarter: apart about a hyphen, together twice that,
 * since the spaces of such a line are at their narrowest already.
 */
const APART_COST = 10;
const TOGETHER_COST = 20;
/** Letters made wider or narrower to their limit: what tracking cannot do, and dearer than a hyphen. */
const SCALED_COST = 30;
const TOLERANCE = 0.0005;

/** How a line fills its measure: shares of each step's room that are used, and space per place. */
export interface Filling {
  /** Infinity when the stretch is too long for the measure. */
  readonly cost: number;
  /** Natural width, before filling. */
  readonly natural: Pt;
  readonly step: number;
  /** Share, 0 to 1, of the room of steps 2 to 7 that is given up. */
  readonly squeezed: Float64Array;
  /** Share of the room that word spaces and Han-Latin gaps take. */
  readonly spaceShare: number;
  readonly gapShare: number;
  /** Space added in each place that may take letter-space; below 0 they are tightened. */
  readonly letterSpace: Pt;
  /** Space added after each glyph of a Latin line; below 0 they stand nearer. */
  readonly tracking: Pt;
  /** Width of the letters of a Latin line against their own; 1 in nearly all. */
  readonly scale: number;
}

/**
 * A filling while it is worked out, with the first piece of its line, the last that leaves ink, and the most
 * letter-space in em, above which more costs ten times as much. Candidates share one, so that judging them
 * makes no garbage.
 */
type Draft = { -readonly [K in keyof Filling]: Filling[K] } & {
  first: number;
  end: number;
  most: number;
};

/**
 * What begins as a fraction V8 takes for one from the start: code that has seen whole numbers alone is thrown
 * away when the first fraction comes.
 */
const FRACTION = 0.5;

function makeDraft(): Draft {
  return {
    cost: FRACTION,
    natural: FRACTION,
    step: 0,
    squeezed: new Float64Array(STEPS.length),
    spaceShare: FRACTION,
    gapShare: FRACTION,
    letterSpace: FRACTION,
    tracking: FRACTION,
    scale: FRACTION,
    first: 0,
    end: 0,
    most: FRACTION,
  };
}

/** The filling of a line that is set with a letter-space of its own, whatever its measure. */
export function spacedFilling(natural: Pt, letterSpace: Pt): Filling {
  const filling = makeDraft();
  clearDraft(filling);
  filling.natural = natural;
  filling.letterSpace = letterSpace;
  filling.step = -3;
  return filling;
}

function clearDraft(draft: Draft): void {
  draft.cost = 0;
  draft.step = 0;
  for (let s = 0; s < STEPS.length; s += 1) draft.squeezed[s] = 0;
  draft.spaceShare = 0;
  draft.gapShare = 0;
  draft.letterSpace = 0;
  draft.tracking = 0;
  draft.scale = 1;
}

const candidate = makeDraft();

/** The last piece of a line that leaves ink: spaces at the end of a line are not set. */
export function inkEnd(p: Prepared, first: number, last: number): number {
  let end = last;
  while (end > first && p.kinds[end] === Kind.space) end -= 1;
  return end;
}

/** Natural width of pieces `first` to `last` as a line: marks at its ends take half an em. */
export function naturalWidth(p: Prepared, first: number, last: number): Pt {
  return widthOfInk(p, first, inkEnd(p, first, last), last);
}

/** The same, when it is known that piece `end` is the last of them that leaves ink. */
function widthOfInk(p: Prepared, first: number, end: number, last: number): Pt {
  if (p.kinds[end] === Kind.space) return 0;
  const hyphen = p.after[last] === Break.hyphen ? hyphenWidth(p, last) : 0;
  return p.left[end]! - p.left[first]! + p.width[end]! - p.trail[end]! - p.lead[first]! + hyphen;
}

/** Width that the hyphen added after a piece takes of its line. */
export function hyphenWidth(p: Prepared, piece: number): Pt {
  const dress = p.dresses[p.dressOf[piece]!]!;
  return measureCharacter(dress.latin, '-').advance * dress.size * p.hyphenInside;
}

/** The width of pieces `first` to `last` when marks, gaps and spaces give all they can. */
export function squeezedWidth(p: Prepared, first: number, last: number): Pt {
  const end = inkEnd(p, first, last);
  return widthOfInk(p, first, end, last) - (p.squeezeAll[end]! - p.squeezeAll[first]!);
}

/** The least width that pieces `first` to `last` can be brought to: squeezed, then tightened. */
export function leastWidth(p: Prepared, first: number, last: number): Pt {
  const end = inkEnd(p, first, last);
  const squeezed = p.squeezeAll[end]! - p.squeezeAll[first]!;
  const tightened = p.tightening * (p.letters[end]! - p.letters[first]!);
  const tracked = p.tracking === 0 ? 0 : p.tracking * trackedPlaces(p, first, end);
  const scaled = p.scaling === 0 ? 0 : p.scaling * widthOfLetters(p, first, end);
  return widthOfInk(p, first, end, last) - squeezed - tightened - tracked - scaled;
}

/** Places between the glyphs of pieces `first` to `end`. */
function trackedPlaces(p: Prepared, first: number, end: number): number {
  return Math.max(0, p.glyphFrom[end + 1]! - p.glyphFrom[first]! - 1);
}

/**
 * A line that fills less than this share of its measure is not worth a look: with word spaces in the
 * paragraph, and without them, where all that is missing becomes letter-space.
 */
const LEAST_SHARE = 0.7;
const LEAST_SHARE_OF_HAN = 0.85;

/** The first piece after which a line that begins with `first` is long enough to be considered. */
export function shortestEnd(p: Prepared, first: number, room: Pt): number {
  const share = p.spaces[p.count]! > 0 ? LEAST_SHARE : LEAST_SHARE_OF_HAN;
  const target = p.left[first]! + share * room;
  let low = first;
  let high = p.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (p.left[middle + 1]! < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of a paragraph judged as a line. `ends`: a paragraph or a chosen line ends here, it is not spread. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
  readonly ends: boolean;
}

const filled = makeDraft();

/** Fills a line of `measure`. What it gives is good until the next line is filled. */
export function fillLine(p: Prepared, range: LineRange, measure: Pt, rules: LineRules): Filling {
  filled.most = rules.letterSpaceMax;
  return fillInto(filled, p, range, measure);
}

/** What a line of `measure` would cost; Infinity when it is too long. */
export function lineCost(p: Prepared, range: LineRange, measure: Pt, rules: LineRules): number {
  candidate.most = rules.letterSpaceMax;
  return fillInto(candidate, p, range, measure).cost;
}

/** The letter-space of last resort that a line of `measure` needs in each place, in em; 0 for most lines. */
export function looseness(p: Prepared, range: LineRange, measure: Pt, rules: LineRules): number {
  candidate.most = rules.letterSpaceMax;
  const filling = fillInto(candidate, p, range, measure);
  return p.em > 0 ? filling.letterSpace / p.em : 0;
}

function fillInto(draft: Draft, p: Prepared, range: LineRange, measure: Pt): Filling {
  const { first, last } = range;
  draft.first = first;
  draft.end = inkEnd(p, first, last);
  draft.natural = widthOfInk(p, first, draft.end, last);
  clearDraft(draft);
  const excess = draft.natural - measure;
  if (excess > TOLERANCE) squeezeLine(draft, p, excess);
  else if (!range.ends && excess < -TOLERANCE) spreadLine(draft, p, -excess);
  return draft;
}

function squeezeLine(draft: Draft, p: Prepared, excess: Pt): void {
  const { first, end } = draft;
  let left = excess;
  for (let s = 0; s < STEPS.length && left > TOLERANCE; s += 1) {
    const room = p.squeeze[s]![end]! - p.squeeze[s]![first]!;
    if (room <= 0) continue;
    const taken = Math.min(room, left);
    draft.squeezed[s] = taken / room;
    draft.cost += (SQUEEZE_COST[s]! * taken) / p.em;
    left -= taken;
    draft.step = s + 2;
  }
  if (left > TOLERANCE && p.tracking > 0) left -= trackLine(draft, p, 0 - left);
  if (left > TOLERANCE && p.scaling > 0) left -= scaleLetters(draft, p, 0 - left);
  if (left > TOLERANCE) tightenLine(draft, p, left);
}

/** Moves the letters of a Latin line apart, or together when `wanted` is below 0; gives how far in all. */
function trackLine(draft: Draft, p: Prepared, wanted: Pt): Pt {
  const places = trackedPlaces(p, draft.first, draft.end);
  if (places === 0) return 0;
  const most = places * p.tracking;
  const moved = Math.min(Math.abs(wanted), most);
  draft.tracking = (wanted < 0 ? -moved : moved) / places;
  draft.step = wanted < 0 ? 8 : -3;
  draft.cost += (wanted < 0 ? TOGETHER_COST : APART_COST) * (moved / most) * (moved / most);
  return moved;
}

/** Width of the words among pieces `first` to `end`, without the spaces between them. */
function widthOfLetters(p: Prepared, first: number, end: number): Pt {
  let width = 0;
  for (let i = first; i <= end; i += 1) if (p.kinds[i] === Kind.word) width += p.width[i]!;
  return width;
}

/** Makes the letters of a Latin line wider, or narrower when `wanted` is below 0; gives by how much in all. */
function scaleLetters(draft: Draft, p: Prepared, wanted: Pt): Pt {
  const width = widthOfLetters(p, draft.first, draft.end);
  if (width === 0) return 0;
  const most = width * p.scaling;
  const moved = Math.min(Math.abs(wanted), most);
  draft.scale = 1 + (wanted < 0 ? -moved : moved) / width;
  draft.step = wanted < 0 ? 8 : -3;
  draft.cost += SCALED_COST * (moved / most) * (moved / most);
  return moved;
}

/** Step 8: characters nearer to one another, where the house allows it. */
function tightenLine(draft: Draft, p: Prepared, excess: Pt): void {
  const places = p.letters[draft.end]! - p.letters[draft.first]!;
  if (excess > places * p.tightening + TOLERANCE) {
    draft.cost = Infinity;
    return;
  }
  const each = excess / places;
  draft.letterSpace = -each;
  draft.step = 8;
  draft.cost += TIGHTEN_COST * (each / p.em) * (each / p.em) * places;
}

function spreadLine(draft: Draft, p: Prepared, missing: Pt): void {
  const { first, end } = draft;
  let left = missing;
  const inSpaces = p.spaces[end]! - p.spaces[first]!;
  const inGaps = p.gaps[end]! - p.gaps[first]!;
  if (inSpaces > 0) draft.spaceShare = Math.min(1, left / inSpaces);
  left -= draft.spaceShare * inSpaces;
  if (inGaps > 0 && left > 0) draft.gapShare = Math.min(1, left / inGaps);
  left -= draft.gapShare * inGaps;
  draft.step = draft.gapShare > 0 ? -2 : -1;
  const { spaceShare, gapShare } = draft;
  draft.cost = (spaceShare * spaceShare * inSpaces + gapShare * gapShare * inGaps) / p.em;
  if (left > TOLERANCE && p.tracking > 0) left -= trackLine(draft, p, left);
  if (left > TOLERANCE && p.scaling > 0) left -= scaleLetters(draft, p, left);
  if (left <= TOLERANCE) return;
  const places = p.letters[end]! - p.letters[first]!;
  draft.step = -3;
  if (places === 0) {
    draft.cost += UNFITTED + left;
    return;
  }
  draft.letterSpace = left / places;
  const perEm = draft.letterSpace / p.em;
  draft.cost += LETTER_COST * perEm * perEm * (perEm > draft.most ? 10 : 1);
}
