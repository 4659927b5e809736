/**
 * Finds where rules between columns stand (栏线): in the middle of the gutter, from the first line to the
 * last, only where two columns stand beside each other and nothing lies between them.
 */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { TextFrame } from '../model/frame.ts';
import type { LaidOutFrame, PlacedLine } from './laid-out.ts';
import { extentOf, type Obstacle } from './obstacle.ts';
import { sizeOfLine } from './line-size.ts';

/** Part of the size of its text that a rule reaches above its first and below its last baseline. */
const ABOVE = 0.85;
const BELOW = 0.1;

/** What rules are drawn between: the columns of a frame, its lines, what lies in its way. */
export interface RuleSite {
  readonly columns: readonly Rect[];
  readonly lines: readonly PlacedLine[];
  readonly obstacles: readonly Obstacle[];
}

/** The rules of a frame, from left to right and from the top; of vertical text between its tiers. */
export function columnRules(frame: TextFrame, site: RuleSite): LaidOutFrame['rules'] {
  const line = frame.columnRule;
  if (!line) return [];
  if (frame.direction === 'vertical') return tierRules(site).map((ends) => ({ ...ends, line }));
  return site.columns.slice(1).flatMap((right, i) => {
    const left = site.columns[i]!;
    const beside = linesBeside(left, right, i, site.lines);
    const size = (beside[0] && sizeOfLine(beside[0].line)) ?? 0;
    const x = (rightOf(left) + right.x) / 2;
    return unbroken(beside, x, size, site.obstacles).map(([top, bottom]) => ({
      from: { x, y: top - ABOVE * size },
      to: { x, y: bottom + BELOW * size },
      line,
    }));
  });
}

/** The lines of two neighbours where both columns have room; none when the right one holds nothing. */
function linesBeside(
  left: Rect,
  right: Rect,
  index: number,
  lines: readonly PlacedLine[],
): readonly PlacedLine[] {
  const [top, bottom] = [Math.max(left.y, right.y), Math.min(bottomOf(left), bottomOf(right))];
  const beside = lines.filter(
    ({ column, at }) => (column === index || column === index + 1) && at.y > top && at.y <= bottom,
  );
  return beside.some(({ column }) => column === index + 1) ? beside : [];
}

/** From which baseline to which a rule runs without meeting an obstacle. */
function unbroken(
  beside: readonly PlacedLine[],
  x: number,
  size: number,
  obstacles: readonly Obstacle[],
): readonly (readonly [top: number, bottom: number])[] {
  const heights = [...new Set(beside.map(({ at }) => at.y))].sort((a, b) => a - b);
  const first = heights[0];
  if (first === undefined) return [];
  const inWay = obstacles.filter((box) => box.x < x && rightOf(box) > x);
  if (inWay.length === 0) return [[first, heights.at(-1)!]];
  const isFree = (from: number, to: number): boolean =>
    !inWay.some((obstacle) => {
      const extent = extentOf(obstacle, from - ABOVE * size, to + BELOW * size);
      return extent !== undefined && extent.left < x && extent.right > x;
    });
  const stretches: [number, number][] = [];
  for (const height of heights.filter((y) => isFree(y, y))) {
    const last = stretches.at(-1);
    if (last && isFree(last[1], height)) last[1] = height;
    else stretches.push([height, height]);
  }
  return stretches;
}

/** The rules between the tiers of vertical text. */
function tierRules({ columns, lines }: RuleSite): readonly Ends[] {
  return columns.slice(1).flatMap((lower, i) => {
    const beside = lines.filter(({ column }) => column === i || column === i + 1);
    if (!beside.some(({ column }) => column === i + 1)) return [];
    return rulesAcross(columns[i]!, lower, beside);
  });
}

type Ends = Pick<LaidOutFrame['rules'][number], 'from' | 'to'>;

/** Along the feet of the lines above: where a picture cuts them short there is nothing to part. */
function rulesAcross(upper: Rect, lower: Rect, beside: readonly PlacedLine[]): readonly Ends[] {
  const foot = bottomOf(upper);
  const y = (foot + lower.y) / 2;
  const half = ((beside[0] && sizeOfLine(beside[0].line)) ?? 0) / 2;
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
