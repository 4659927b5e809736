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
    const beside = lines.filter((placed) => placed.column === i || placed.column === i + 1);
    if (!beside.some((placed) => placed.column === i + 1)) return [];
    if (!beside.some((placed) => placed.column === i)) return [];
    const ends =
      frame.direction === 'vertical'
        ? ruleAcross(
            columns[i]!,
            column,
            beside.filter((placed) => placed.column === i),
          )
        : ruleDown(columns[i]!, column, beside);
    return [{ ...ends, line }];
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

/** As wide as the text above it, which fills its tier but for what pushes it aside. */
function ruleAcross(upper: Rect, lower: Rect, above: readonly PlacedLine[]): Ends {
  const axes = above.map((placed) => placed.at.x);
  const y = (bottomOf(upper) + lower.y) / 2;
  const half = (above[0]?.line.runs[0]?.size ?? 0) / 2;
  return { from: { x: Math.min(...axes) - half, y }, to: { x: Math.max(...axes) + half, y } };
}
