/**
 * Finds where lines of text may stand: for each column of a frame and each line of the page grid, the
 * stretch that no other frame takes, or both stretches beside a frame that text runs around on both
 * sides. This is what makes a measure change inside a paragraph.
 */
import type { FrameId, PageId } from '../base/ids.ts';
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { TextFrame } from '../model/frame.ts';
import { baselineOf, type PageGrid } from '../model/grid.ts';
import { USUAL_LEAST_MEASURE } from '../model/house-style.ts';
import { columnsOf } from './column-grid.ts';
import { extentOf, type Interval, type Obstacle } from './obstacle.ts';
import { ABOVE, BELOW, firstTextLine, lastTextLine } from './text-lines.ts';

/** One place for one line of text. */
export interface Slot {
  readonly frame: FrameId;
  readonly page: PageId;
  readonly column: number;
  readonly gridLine: number;
  /** Left end of the baseline, or upper end of the axis of a vertical line. */
  readonly x: Pt;
  readonly y: Pt;
  readonly measure: Pt;
  /** The line runs down; its grid line is counted from the right edge of the frame. */
  readonly vertical?: true;
}

/** What the stored grid of lengths may have taken from a stretch of whole characters. */
const ROUNDING = 0.02;

/** What a frame's text stands in: its page, its grid, and what it must keep away from. */
export interface SlotSite {
  readonly page: PageId;
  readonly grid: PageGrid;
  /** Frames with a wrap, grown by their standoff. */
  readonly obstacles: readonly Obstacle[];
  /** Least characters of a line beside an obstacle. */
  readonly leastChars?: number | undefined;
}

/** All slots of a frame: down its first column, then down the next; beside each other left to right. */
export function lineSlots(frame: TextFrame, site: SlotSite): readonly Slot[] {
  const columns = columnsOf(frame, site.grid);
  return columns.flatMap((column, index) => slotsOfColumn(frame.id, column, index, site));
}

function slotsOfColumn(
  frame: FrameId,
  column: Rect,
  index: number,
  site: SlotSite,
): readonly Slot[] {
  const { grid, page } = site;
  const slots: Slot[] = [];
  const near = site.obstacles.filter(
    (box) => box.x < rightOf(column) && rightOf(box) > column.x && box.y < bottomOf(column),
  );
  const last = lastTextLine(grid, bottomOf(column));
  const whole = { left: column.x, right: rightOf(column) };
  for (let gridLine = firstTextLine(grid, column.y); gridLine <= last; gridLine += 1) {
    const y = baselineOf(grid, gridLine);
    const blocked = near.length === 0 ? [] : blockedIn(column, y, grid, near);
    if (blocked.length === 0) {
      slots.push({ frame, page, column: index, gridLine, x: column.x, y, measure: column.width });
      continue;
    }
    for (const free of stretchesBeside(whole, blocked)) {
      const inChars = wholeCharacters(free, column, site);
      if (inChars) slots.push({ frame, page, column: index, gridLine, y, ...inChars });
    }
  }
  return slots;
}

/** What is taken of a line, and whether text may stand on both sides of it. */
export interface Blocked extends Interval {
  readonly divides: boolean;
}

/** What obstacles take of a column in the height of the characters of a line, from left to right. */
function blockedIn(
  column: Rect,
  y: Pt,
  grid: PageGrid,
  near: readonly Obstacle[],
): readonly Blocked[] {
  const [top, bottom] = [y - ABOVE * grid.em + 0.01, y + BELOW * grid.em - 0.01];
  const [from, to] = [column.x + 0.01, rightOf(column) - 0.01];
  return near
    .flatMap((obstacle): readonly Blocked[] => {
      const extent = extentOf(obstacle, top, bottom);
      if (!extent || extent.right <= from || extent.left >= to) return [];
      return [{ ...extent, divides: obstacle.sides === 'both' }];
    })
    .sort((a, b) => a.left - b.left);
}

/** The free stretches of a line: all of them when every obstacle in it may divide it, else the widest. */
export function stretchesBeside(whole: Interval, blocked: readonly Blocked[]): readonly Interval[] {
  const free: Interval[] = [];
  let from = whole.left;
  for (const { left, right } of [...blocked, { left: whole.right, right: whole.right }]) {
    const to = Math.min(left, whole.right);
    if (to - from > 0.01) free.push({ left: from, right: to });
    from = Math.max(from, right);
  }
  const inside = blocked.filter(({ left, right }) => left > whole.left && right < whole.right);
  if (free.length < 2 || inside.every(({ divides }) => divides)) return free;
  return [free.reduce((best, one) => (widthOf(one) > widthOf(best) + 0.01 ? one : best))];
}

function widthOf({ left, right }: Interval): Pt {
  return right - left;
}

/** Whole characters of a stretch, away from the obstacle; undefined when they are too few. */
function wholeCharacters(
  free: Interval,
  column: Rect,
  { grid, leastChars = USUAL_LEAST_MEASURE }: SlotSite,
): { readonly x: Pt; readonly measure: Pt } | undefined {
  const chars = Math.floor((widthOf(free) + ROUNDING) / grid.em);
  if (chars < leastChars) return undefined;
  const measure = chars * grid.em;
  return { x: free.left > column.x + 0.01 ? free.right - measure : free.left, measure };
}
