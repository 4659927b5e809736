/** The grid lines that Han characters stand on between two heights. */
import { baselineOf, type PageGrid } from '../model/grid.ts';
import type { Pt } from '../base/units.ts';

/** Part of the em above a baseline that Han characters take. */
export const ABOVE = 0.88;
/** Part of the em below a baseline that Han characters take. */
export const BELOW = 0.12;

/** The first grid line whose characters begin at or below `top`. */
export function firstTextLine(grid: PageGrid, top: Pt): number {
  const lines = (top + ABOVE * grid.em - grid.top - grid.baseline) / grid.leading;
  // Adding nothing makes zero of the negative zero that rounding up can leave.
  return Math.ceil(lines - 0.01) + 0;
}

/** The last grid line whose characters end at or above `bottom`. */
export function lastTextLine(grid: PageGrid, bottom: Pt): number {
  const lines = (bottom - BELOW * grid.em - grid.top - grid.baseline + 0.01) / grid.leading;
  const line = Math.floor(lines);
  // The division may be a hair off where a line just fits: the product decides.
  return baselineOf(grid, line + 1) + BELOW * grid.em <= bottom + 0.01 ? line + 1 : line;
}
