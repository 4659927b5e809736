/**
 * Finds where lines of text may stand: for each column of a frame and each line of the page grid, the
 * stretch that no other frame takes. This is what makes a measure change inside a paragraph.
 */
import type { FrameId, PageId } from '../base/ids.ts';
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { TextFrame } from '../model/frame.ts';
import { baselineOf, type PageGrid } from '../model/grid.ts';
import { columnsOf } from './column-grid.ts';

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

/** A stretch narrower than so many characters stays empty (TYPESETTING practice: 7 to 8). */
export const LEAST_CHARS = 7;
/** Part of the em above and below a baseline that Han characters take. */
const ABOVE = 0.88;
const BELOW = 0.12;

/** What a frame's text stands in: its page, its grid, and the boxes it must keep away from. */
export interface SlotSite {
  readonly page: PageId;
  readonly grid: PageGrid;
  /** Boxes of frames with a wrap, grown by their standoff. */
  readonly obstacles: readonly Rect[];
}

/** All slots of a frame: down its first column, then down the next. */
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
  const { grid } = site;
  const slots: Slot[] = [];
  const near = site.obstacles.filter(
    (box) => box.x < rightOf(column) && rightOf(box) > column.x && box.y < bottomOf(column),
  );
  for (let line = firstLine(grid, column.y); ; line += 1) {
    const y = baselineOf(grid, line);
    if (y + BELOW * grid.em > bottomOf(column) + 0.01) return slots;
    const free = freeStretch(column, y - ABOVE * grid.em, y + BELOW * grid.em, near);
    const chars = Math.floor(free.width / grid.em + 0.02);
    const whole = free.width >= column.width - 0.01;
    if (!whole && chars < LEAST_CHARS) continue;
    const measure = whole ? column.width : chars * grid.em;
    const x = free.x > column.x + 0.01 ? free.x + free.width - measure : free.x;
    slots.push({ frame, page: site.page, column: index, gridLine: line, x, y, measure });
  }
}

/** The first grid line whose characters begin at or below `top`. */
function firstLine(grid: PageGrid, top: Pt): number {
  const lines = (top + ABOVE * grid.em - grid.top - grid.baseline) / grid.leading;
  // Adding nothing makes zero of the negative zero that rounding up can leave.
  return Math.ceil(lines - 0.01) + 0;
}

/** The widest free stretch of a column between two heights; of two equal ones the left. */
export function freeStretch(
  column: Rect,
  top: Pt,
  bottom: Pt,
  obstacles: readonly Rect[],
): { x: Pt; width: Pt } {
  const blocked = obstacles
    .filter((box) => box.y < bottom - 0.01 && bottomOf(box) > top + 0.01)
    .sort((a, b) => a.x - b.x);
  let best = { x: column.x, width: 0 };
  let from = column.x;
  for (const box of [...blocked, { x: rightOf(column), width: 0 }]) {
    const to = Math.min(box.x, rightOf(column));
    if (to - from > best.width + 0.01) best = { x: from, width: to - from };
    from = Math.max(from, box.x + box.width);
  }
  return best;
}
