/** Places the rules between the columns of a text frame (栏线), and between the legs of a vertical one. */
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
  const between = frame.direction === 'vertical' ? ruleAcross : ruleDown;
  return columns.slice(1).flatMap((column, i) => {
    const beside = lines.filter((placed) => placed.column === i || placed.column === i + 1);
    if (!beside.some((placed) => placed.column === i + 1)) return [];
    return [{ ...between(columns[i]!, column, beside), line }];
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

function ruleAcross(upper: Rect, lower: Rect, beside: readonly PlacedLine[]): Ends {
  const axes = beside.map((placed) => placed.at.x);
  const y = (bottomOf(upper) + lower.y) / 2;
  const half = (beside[0]?.line.runs[0]?.size ?? 0) / 2;
  return { from: { x: Math.min(...axes) - half, y }, to: { x: Math.max(...axes) + half, y } };
}
