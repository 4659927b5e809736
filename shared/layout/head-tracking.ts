/**
 * Letter-space of headlines: a line that nearly fills its width is spaced or tightened until it does
 * (字距撑满), and the lines of an even headline until they are of one width (等宽), within the limits of the
 * house; any other line keeps its natural width.
 */
import type { Pt } from '../base/units.ts';
import type { HeadFrame } from '../model/frame.ts';
import { USUAL_HEAD_TRACKING, type HeadTracking, type HouseStyle } from '../model/house-style.ts';
import { inkEnd, naturalWidth } from './line-fit.ts';
import type { Prepared } from './prepared.ts';

/** The limits of a house. */
function trackingOf(house: HouseStyle): HeadTracking {
  return house.headTracking ?? USUAL_HEAD_TRACKING;
}

/** How much letter-space, in em, a line of a headline may lose to go into its room. */
export function tighteningOf({ fill }: HeadFrame, house: HouseStyle): number {
  return fill === true ? 0 - trackingOf(house).least : 0;
}

/** What a line is by itself, and the places in it that take letter-space. */
interface Line {
  readonly natural: Pt;
  readonly places: number;
}

/** Letter-space for the places of each line of a headline; 0 where the limits forbid it. */
export function letterSpaces(
  p: Prepared,
  ends: readonly number[],
  measure: Pt,
  { frame, house }: { readonly frame: HeadFrame; readonly house: HouseStyle },
): readonly Pt[] {
  const lines = linesOf(p, ends);
  const limits = trackingOf(house);
  const wished = frame.fill === true ? measure : undefined;
  const common = frame.shape === 'even' ? oneWidth(lines, p.em, limits, measure) : undefined;
  const width = common && (wished !== undefined && common.most >= wished ? wished : common.best);
  if (width !== undefined) return lines.map((line) => spaceFor(line, width));
  if (wished === undefined) return lines.map(() => 0);
  return lines.map((line) => {
    const { least, most } = reachOf(line, p.em, limits);
    const slack = SLACK * p.em * line.places;
    return wished >= least - slack && wished <= most + slack ? spaceFor(line, wished) : 0;
  });
}

function linesOf(p: Prepared, ends: readonly number[]): readonly Line[] {
  return ends.map((last, i) => {
    const first = i === 0 ? 0 : ends[i - 1]! + 1;
    const places = p.letters[inkEnd(p, first, last)]! - p.letters[first]!;
    return { natural: naturalWidth(p, first, last), places: Math.max(0, places) };
  });
}

/** What the stored grid of lengths may have taken from a width, in em. */
const SLACK = 0.0001;

/** Widths that letter-space within limits can give a line. */
function reachOf(
  { natural, places }: Line,
  em: Pt,
  { least, most }: HeadTracking,
): { readonly least: Pt; readonly most: Pt } {
  return { least: natural + least * em * places, most: natural + most * em * places };
}

/** The greatest width that all lines can have, and the best: that of the longest if they can. */
function oneWidth(
  lines: readonly Line[],
  em: Pt,
  limits: HeadTracking,
  room: Pt,
): { readonly best: Pt; readonly most: Pt } | undefined {
  if (lines.length < 2) return undefined;
  const reaches = lines.map((line) => reachOf(line, em, limits));
  const least = Math.max(...reaches.map((reach) => reach.least));
  const most = Math.min(room, ...reaches.map((reach) => reach.most));
  if (least > most + SLACK * em) return undefined;
  return { best: Math.min(most, Math.max(...lines.map(({ natural }) => natural))), most };
}

function spaceFor({ natural, places }: Line, width: Pt): Pt {
  return places === 0 ? 0 : (width - natural) / places;
}
