/**
 * Draws the ground and border of a frame made of upright strips of unequal depth (阶梯): one outline
 * around the strips that stand beside each other.
 */
import { present } from '../base/check.ts';
import { bottomOf, rightOf, type Point, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { Ink } from '../model/ink.ts';
import type { FillItem } from './display-list.ts';

/** Grounds that meet overlap by so much on each side, or a pale line shows between them. */
const OVERLAP = 0.2;

/** The ground of strips, without a seam where two meet. */
export function stepGrounds(steps: readonly Rect[], ink: Ink): readonly FillItem[] {
  const seams = steps.flatMap((step, i): readonly Rect[] => {
    const before = steps[i - 1];
    if (!before || !isBeside(before, step)) return [];
    const y = Math.max(before.y, step.y);
    const height = Math.min(bottomOf(before), bottomOf(step)) - y;
    return [{ x: step.x - OVERLAP, y, width: 2 * OVERLAP, height }];
  });
  return [...steps, ...seams].map((box) => ({ kind: 'fill', box, ink }));
}

/** The outlines of strips, clockwise from their top left corner; sides alternate between flat and upright. */
export function stepOutlines(steps: readonly Rect[]): readonly (readonly Point[])[] {
  return groupsOf(steps).map((group) => {
    const over = group.flatMap(({ x, y, width }) => [
      { x, y },
      { x: x + width, y },
    ]);
    const under = group.flatMap((step) => [
      { x: step.x, y: bottomOf(step) },
      { x: rightOf(step), y: bottomOf(step) },
    ]);
    return withoutStraight([...over, ...under.reverse()]);
  });
}

/** An outline moved inward: every side by the same distance. */
export function shrunkOutline(outline: readonly Point[], by: Pt): readonly Point[] {
  return outline.map((corner, i) => {
    const { before, after } = besideCorner(outline, i);
    const moves = [inward(before, corner), inward(corner, after)];
    return {
      x: corner.x + by * moves.reduce((sum, move) => sum + move.x, 0),
      y: corner.y + by * moves.reduce((sum, move) => sum + move.y, 0),
    };
  });
}

/** The corners before and after one, around the outline. */
export function besideCorner(
  outline: readonly Point[],
  i: number,
): { before: Point; after: Point } {
  const count = outline.length;
  const at = (index: number): Point =>
    present(outline[(index + count) % count], `an outline without corner ${index}`);
  return { before: at(i - 1), after: at(i + 1) };
}

/** The way into a shape from its side, when one goes around it clockwise. */
function inward(from: Point, to: Point): Point {
  return { x: Math.sign(from.y - to.y), y: Math.sign(to.x - from.x) };
}

/** Strips that stand beside each other belong together. */
function groupsOf(steps: readonly Rect[]): readonly (readonly Rect[])[] {
  const groups: Rect[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && isBeside(last, step)) group?.push(step);
    else groups.push([step]);
  }
  return groups;
}

function isBeside(left: Rect, right: Rect): boolean {
  const touch = Math.abs(rightOf(left) - right.x) < 0.01;
  return touch && left.y < bottomOf(right) && right.y < bottomOf(left);
}

/** Leaves out corners that are none: those on a straight side, and those that are there twice. */
function withoutStraight(points: readonly Point[]): readonly Point[] {
  const apart = points.filter((point, i) => !isSame(point, besideCorner(points, i).before));
  return apart.filter((point, i) => {
    const { before, after } = besideCorner(apart, i);
    const flat = Math.abs(before.y - point.y) < 0.01 && Math.abs(point.y - after.y) < 0.01;
    const upright = Math.abs(before.x - point.x) < 0.01 && Math.abs(point.x - after.x) < 0.01;
    return !flat && !upright;
  });
}

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}
