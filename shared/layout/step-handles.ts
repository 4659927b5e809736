/**
 * Where a person takes hold of a single column of a text frame (阶梯, 咬合): at its head and at its foot, and
 * what the column leaves free when it is pulled from there by whole lines of the page.
 */
import { bottomOf, type Point, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { ColumnCut, TextFrame } from '../model/frame.ts';
import type { PageGrid } from '../model/grid.ts';
import { columnsOf } from './column-grid.ts';
import { firstTextLine, lastTextLine } from './text-lines.ts';

/** One end of a column, counted from 0 at the left. */
export interface StepHandle {
  readonly column: number;
  readonly end: 'head' | 'foot';
  /** The middle of that end. */
  readonly at: Point;
}

/** The ends of the columns of a frame; none of a frame with one column, or whose lines run down. */
export function stepHandles(frame: TextFrame, grid: PageGrid): readonly StepHandle[] {
  if (frame.direction === 'vertical' || frame.columns.count < 2) return [];
  return mainColumns(frame, grid).flatMap((box, column) => {
    const x = box.x + box.width / 2;
    return [
      { column, end: 'head', at: { x, y: box.y } },
      { column, end: 'foot', at: { x, y: bottomOf(box) } },
    ] as const;
  });
}

/** What a column leaves free when one of its ends is pulled down by `dy`; it keeps a line at least. */
export function pulledCut(
  frame: TextFrame,
  { column, end }: Pick<StepHandle, 'column' | 'end'>,
  dy: Pt,
  grid: PageGrid,
): ColumnCut {
  const { above, below } = frame.columns.cuts?.[column] ?? { above: 0, below: 0 };
  const whole = wholeDepth(frame, grid);
  const lines = Math.round(dy / grid.leading);
  const most = (other: number): number => Math.max(0, whole - other - 1);
  return end === 'head'
    ? { above: Math.max(0, Math.min(most(below), above + lines)), below }
    : { above, below: Math.max(0, Math.min(most(above), below - lines)) };
}

/** Lines of a column that leaves none free. */
export function wholeDepth(frame: TextFrame, grid: PageGrid): number {
  const { cuts: _, ...columns } = frame.columns;
  const last = columnsOf({ ...frame, columns }, grid).at(-1);
  return last ? lastTextLine(grid, bottomOf(last)) - firstTextLine(grid, last.y) + 1 : 0;
}

/** The columns below all openings. */
function mainColumns(frame: TextFrame, grid: PageGrid): readonly Rect[] {
  return columnsOf(frame, grid).slice(-frame.columns.count);
}
