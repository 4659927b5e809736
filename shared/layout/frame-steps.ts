/**
 * The shape of a text frame whose columns leave lines free (阶梯, 咬合): upright strips side by side, one
 * for each column, from the middle of one gutter to the middle of the next. Other frames are their box.
 */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { ColumnCut, TextFrame } from '../model/frame.ts';
import type { PageGrid } from '../model/grid.ts';
import { columnsOf, innerBox } from './column-grid.ts';

/** The strips of a frame from left to right, equal neighbours as one; columns that hold nothing have none. */
export function stepsOf(frame: TextFrame, grid: PageGrid): readonly Rect[] {
  const { box, columns } = frame;
  if (!columns.cuts?.some(({ above, below }) => above > 0 || below > 0)) return [box];
  const main = columnsOf(frame, grid).slice(-columns.count);
  const steps: Rect[] = [];
  main.forEach((column, i) => {
    if (column.height <= 0) return;
    const { x, width } = acrossColumn(frame.box, main, i);
    const { y, height } = downColumn(frame, column, columns.cuts?.[i]);
    const last = steps.at(-1);
    if (last && rightOf(last) === x && last.y === y && last.height === height) {
      steps[steps.length - 1] = { ...last, width: x + width - last.x };
    } else steps.push({ x, y, width, height });
  });
  return steps;
}

/** A strip reaches from the middle of one gutter to the middle of the next. */
function acrossColumn(box: Rect, columns: readonly Rect[], i: number): Pick<Rect, 'x' | 'width'> {
  const column = columns[i]!;
  const [before, after] = [columns[i - 1], columns[i + 1]];
  const x = before ? (rightOf(before) + column.x) / 2 : box.x;
  const right = after ? (rightOf(column) + after.x) / 2 : rightOf(box);
  return { x, width: right - x };
}

/** Where a strip begins and ends: at the edge of its frame or, with its insets, at the lines left free. */
function downColumn(
  frame: TextFrame,
  column: Rect,
  cut: ColumnCut | undefined,
): Pick<Rect, 'y' | 'height'> {
  const { box, columns } = frame;
  const inner = innerBox(frame);
  // Under an opening no column leaves its head free to others.
  const isWhole = columns.openings !== undefined || (cut?.above ?? 0) === 0;
  const y = isWhole ? box.y : column.y - (inner.y - box.y);
  return { y, height: bottomOf(column) + (bottomOf(box) - bottomOf(inner)) - y };
}
