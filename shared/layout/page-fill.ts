/**
 * Says how full a page is: the share of the type area, less furniture and advertisements, that holds
 * text, heads, pictures or rules. Counted line by line in every base column.
 */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { Frame } from '../model/frame.ts';
import { columnLeft, columnWidth, lineTop, type PageGrid } from '../model/grid.ts';
import type { LaidOutFrame } from './laid-out.ts';

/** A frame with what layout put into it. */
export interface FilledFrame {
  readonly frame: Frame;
  readonly laidOut: LaidOutFrame;
}

const Cell = { empty: 0, filled: 1, apart: 2 } as const;
/** Each base column is looked at in so many places across. */
const SAMPLES = 6;

/** The filled share of a page, 0 to 1; a page that is all furniture and advertisements is full. */
export function pageFill(frames: readonly FilledFrame[], grid: PageGrid): number {
  const cells = new Uint8Array(grid.columns * SAMPLES * grid.lines);
  for (const { frame, laidOut } of frames) {
    for (const box of coveredBoxes(frame, laidOut, grid)) mark(cells, grid, box, cellOf(frame));
  }
  let [filled, counted] = [0, 0];
  for (let i = 0, end = cells.length; i < end; i += 1) {
    const cell = cells[i]!;
    if (cell === Cell.apart) continue;
    counted += 1;
    filled += cell;
  }
  return counted === 0 ? 1 : filled / counted;
}

function cellOf(frame: Frame): number {
  return frame.kind === 'label' && frame.role !== 'rubric' ? Cell.apart : Cell.filled;
}

/** What a frame covers: its text lines when it holds text, its box when it is anything else. */
function coveredBoxes(frame: Frame, laidOut: LaidOutFrame, grid: PageGrid): readonly Rect[] {
  if (frame.kind === 'text')
    return frame.direction === 'vertical' ? tierBoxes(laidOut, grid) : textBoxes(laidOut, grid);
  if (frame.kind === 'box') return frame.border || frame.tint ? edgesOf(frame.box, grid) : [];
  if (frame.kind === 'picture' && !laidOut.picture) return [];
  if (frame.kind !== 'rule') return [frame.box];
  return [deepened(frame.box, grid)];
}

/** In each column, from the first line to the last: a blank line before a heading is spacing, not a hole. */
function textBoxes(laidOut: LaidOutFrame, grid: PageGrid): readonly Rect[] {
  return laidOut.columns.flatMap((column, index) => {
    const heights = laidOut.lines.filter((line) => line.column === index).map((line) => line.at.y);
    if (heights.length === 0) return [];
    const top = Math.min(...heights) - grid.baseline;
    const height = Math.max(...heights) - Math.min(...heights) + grid.leading;
    return [{ x: column.x - grid.em / 2, y: top, width: column.width + grid.em, height }];
  });
}

/** In each tier of vertical text, from the first line to the last. */
function tierBoxes(laidOut: LaidOutFrame, grid: PageGrid): readonly Rect[] {
  return laidOut.columns.flatMap((tier, index) => {
    const axes = laidOut.lines.filter((line) => line.column === index).map((line) => line.at.x);
    if (axes.length === 0) return [];
    const left = Math.min(...axes) - grid.leading / 2;
    const width = Math.max(...axes) + grid.leading / 2 - left;
    return [{ x: left, y: tier.y - grid.em / 2, width, height: tier.height + grid.em }];
  });
}

/** A box takes one line of air inside each of its edges. */
function edgesOf(box: Rect, grid: PageGrid): readonly Rect[] {
  const air = grid.leading;
  return [
    { ...box, height: air },
    { ...box, y: bottomOf(box) - air, height: air },
    { ...box, width: air },
    { ...box, x: rightOf(box) - air, width: air },
  ];
}

/** A rule stands in a blank line: it fills the lines it crosses. */
function deepened(box: Rect, grid: PageGrid): Rect {
  const middle = box.y + box.height / 2;
  const line = Math.floor((middle - grid.top) / grid.leading);
  const top = Math.min(box.y, lineTop(grid, line));
  return { ...box, y: top, height: Math.max(bottomOf(box) - top, grid.leading) };
}

function mark(cells: Uint8Array, grid: PageGrid, box: Rect, value: number): void {
  const step = columnWidth(grid) / SAMPLES;
  const [first, last] = linesUnder(grid, box);
  if (last < first) return;
  for (let across = 0; across < grid.columns * SAMPLES; across += 1) {
    const x = columnLeft(grid, Math.floor(across / SAMPLES)) + ((across % SAMPLES) + 0.5) * step;
    if (x < box.x || x > rightOf(box)) continue;
    cells.fill(value, across * grid.lines + first, across * grid.lines + last + 1);
  }
}

/** First and last grid line whose middle lies in a box. */
function linesUnder(grid: PageGrid, box: Rect): readonly [number, number] {
  const first = Math.ceil((box.y - grid.top) / grid.leading - 0.5);
  const last = Math.floor((bottomOf(box) - grid.top) / grid.leading - 0.5);
  return [Math.max(0, first), Math.min(grid.lines - 1, last)];
}
