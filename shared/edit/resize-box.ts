/** Boxes under the pointer or the arrow keys: resized by a handle, nudged by steps of the grid. */
import type { Rect } from '../base/geometry.ts';
import { bottomOf, rightOf } from '../base/geometry.ts';
import { fromMm, roundPt, type Pt } from '../base/units.ts';
import type { PageGrid } from '../model/grid.ts';

/** The edges and corners a box is resized by, as points of the compass. */
export type Handle = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** A way on the page. */
export interface Shift {
  readonly dx: Pt;
  readonly dy: Pt;
}

/** Least size of a box: none is dragged to nothing. */
const LEAST: Pt = 1;

/** Moves the edges that a handle holds; the others stay, and no edge passes the one across. */
export function resizeBox(box: Rect, handle: Handle, { dx, dy }: Shift): Rect {
  let [left, top, right, bottom] = [box.x, box.y, rightOf(box), bottomOf(box)];
  if (handle.includes('w')) left = Math.min(left + dx, right - LEAST);
  if (handle.includes('e')) right = Math.max(right + dx, left + LEAST);
  if (handle.includes('n')) top = Math.min(top + dy, bottom - LEAST);
  if (handle.includes('s')) bottom = Math.max(bottom + dy, top + LEAST);
  return {
    x: roundPt(left),
    y: roundPt(top),
    width: roundPt(right - left),
    height: roundPt(bottom - top),
  };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How far one press of an arrow key goes: a step of the grid, a tenth of a millimetre, ten steps. */
export type NudgeStep = 'grid' | 'fine' | 'ten';

/** The way that an arrow key moves a frame: across by characters of the grid, down by its lines. */
export function nudge(grid: PageGrid, direction: Direction, step: NudgeStep): Shift {
  const across = direction === 'left' || direction === 'right';
  const one = across ? grid.em : grid.leading;
  const way = { grid: one, fine: fromMm(0.1), ten: 10 * one }[step];
  const back = direction === 'left' || direction === 'up';
  const signed = roundPt(back ? 0 - way : way);
  return across ? { dx: signed, dy: 0 } : { dx: 0, dy: signed };
}
