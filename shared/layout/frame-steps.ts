/**
 * The shape of a text frame whose columns leave lines free (阶梯, 咬合): upright strips side by side, one
 * for each column, from the middle of one gutter to the middle of the next. Other frames are their box.
 */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { TextFrame } from '../model/frame.ts';
import type { PageGrid } from '../model/grid.ts';
import { columnsOf, innerBox } from './column-grid.ts';

/** The strips of a frame from left to right, equal neighbours as one; columns that hold nothing have none. */
export function stepsOf(frame: TextFrame, grid: PageGrid): readonly Rect[] {
  const { box, columns } = frame;
  if (!columns.cuts?.some(({ above, below }) => above > 0 || below > 0)) return [box];
  const main = columnsOf(frame, grid).slice(-columns.count);
  const inner = innerBox(frame);
  const air = { top: inner.y - box.y, bottom: bottomOf(box) - bottomOf(inner) };
  const steps: Rect[] = [];
  main.forEach((column, i) => {
    if (column.height <= 0) return;
    const [before, after] = [main[i - 1], main[i + 1]];
    const left = before ? (rightOf(before) + column.x) / 2 : box.x;
    const right = after ? (rightOf(column) + after.x) / 2 : rightOf(box);
    // Under an opening no column leaves its head free to others.
    const whole = columns.openings !== undefined || (columns.cuts?.[i]?.above ?? 0) === 0;
    const y = whole ? box.y : column.y - air.top;
    const height = bottomOf(column) + air.bottom - y;
    const last = steps.at(-1);
    if (last && rightOf(last) === left && last.y === y && last.height === height) {
      steps[steps.length - 1] = { ...last, width: right - last.x };
    } else steps.push({ x: left, y, width: right - left, height });
  });
  return steps;
}
