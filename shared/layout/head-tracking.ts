/**
 * Letter-space of headlines (字距撑满): a line that nearly fills its width is spaced or tightened until it
 * does, within the limits of the house; any other keeps its natural width.
 */
import type { Pt } from '../base/units.ts';
import type { HeadFrame } from '../model/frame.ts';
import type { HeadTracking, HouseStyle } from '../model/house-style.ts';
import { inkEnd, naturalWidth } from './line-fit.ts';
import type { Prepared } from './prepared.ts';

/** One character in twenty may be gained, two in twenty spread over the line: more is seen. */
const DEFAULT_TRACKING: HeadTracking = { least: -0.05, most: 0.1 };
const NONE: HeadTracking = { least: 0, most: 0 };

/** The limits for a head frame; none unless it asks to be filled and runs across. */
export function trackingOf(frame: HeadFrame, house: HouseStyle): HeadTracking {
  if (frame.fill !== true || frame.direction === 'vertical') return NONE;
  return house.headTracking ?? DEFAULT_TRACKING;
}

/** Letter-space for each place of a line so that it fills `measure`; 0 when the limits forbid it. */
export function letterSpaceFor(
  p: Prepared,
  [first, last]: readonly [number, number],
  measure: Pt,
  { least, most }: HeadTracking,
): Pt {
  const places = p.letters[inkEnd(p, first, last)]! - p.letters[first]!;
  if (places <= 0) return 0;
  const space = (measure - naturalWidth(p, first, last)) / places;
  const slack = 0.0001 * p.em;
  return space >= least * p.em - slack && space <= most * p.em + slack ? space : 0;
}
