/** Places the rules between the columns of a text frame (栏线), and between the tiers of a vertical one. */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { TextFrame } from '../model/frame.ts';
import type { LaidOutFrame, PlacedLine } from './laid-out.ts';

/** Column rules reach from the first line to the last, so that no rule runs through nothing. */
export function columnRules(
  frame: TextFrame,
  columns: readonly Rect[],
  lines: readonly PlacedLine[],
): LaidOutFrame['rules'] {
  const line = frame.columnRule;
  if (!line) return [];
  return columns.slice(1).flatMap((column, i) => {
    const before = columns[i]!;
    const beside = lines.filter((placed) => placed.column === i || placed.column === i + 1);
    if (!beside.some((placed) => placed.column === i + 1)) return [];
    const ends =
      frame.direction === 'vertical'
        ? rulesAcross(before, column, beside)
        : [ruleDown(before, column, beside)];
    return ends.map((one) => ({ ...one, line }));
  });
}

type Ends = Pick<LaidOutFrame['rules'][number], 'from' | 'to'>;

function ruleDown(left: Rect, right: Rect, beside: readonly PlacedLine[]): Ends {
  const heights = beside.map((placed) => placed.at.y);
  const x = (rightOf(left) + right.x) / 2;
  const size = beside[0]?.line.runs[0]?.size ?? 0;
  const top = Math.min(...heights) - 0.85 * size;
  return { from: { x, y: top }, to: { x, y: Math.max(...heights) + 0.1 * size } };
}

/** Along the feet of the lines above: where a picture cuts them short there is nothing to part. */
function rulesAcross(upper: Rect, lower: Rect, beside: readonly PlacedLine[]): readonly Ends[] {
  const foot = bottomOf(upper);
  const y = (foot + lower.y) / 2;
  const half = (beside[0]?.line.runs[0]?.size ?? 0) / 2;
  const axes = beside
    .filter(({ at, line }) => at.y < foot && Math.abs(at.y + line.measure - foot) < NEAR)
    .map(({ at }) => at.x)
    .sort((a, b) => b - a);
  const pitch = Math.min(...axes.slice(1).map((x, i) => axes[i]! - x));
  const first = axes.filter((x, i) => i === 0 || axes[i - 1]! - x > pitch + NEAR);
  return first.map((right, i) => {
    const left = axes.findLast((x) => x > (first[i + 1] ?? -Infinity)) ?? right;
    return { from: { x: left - half, y }, to: { x: right + half, y } };
  });
}

/** Lengths that differ less than this, in points, are the same place. */
const NEAR = 0.5;
