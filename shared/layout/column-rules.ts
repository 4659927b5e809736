/**
 * Finds where rules between columns stand (栏线): in the middle of the gutter, from the first line to the
 * last, only where two columns stand beside each other and nothing lies between them.
 */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { Border } from '../model/frame.ts';
import type { LaidOutFrame, PlacedLine } from './laid-out.ts';
import { extentOf, type Obstacle } from './obstacle.ts';

/** Part of the size of its text that a rule reaches above its first and below its last baseline. */
const ABOVE = 0.85;
const BELOW = 0.1;

/** What rules are drawn between: the columns of a frame, its lines, what lies in its way. */
export interface RuleSite {
  readonly columns: readonly Rect[];
  readonly lines: readonly PlacedLine[];
  readonly obstacles: readonly Obstacle[];
}

/** The rules of a frame, from left to right and from the top. */
export function columnRules(line: Border | undefined, site: RuleSite): LaidOutFrame['rules'] {
  if (!line) return [];
  return site.columns.slice(1).flatMap((right, i) => {
    const left = site.columns[i]!;
    const beside = linesBeside(left, right, i, site.lines);
    const size = beside[0]?.line.runs[0]?.size ?? 0;
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
