/** The box of what an outline of lines and curves with two control points really covers. */
import type { InkBox, Outline } from './font.ts';

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6 };

/** Finds the box, rounded outward to whole units; undefined when nothing is drawn. */
export function boxOf({ commands, points }: Outline): InkBox | undefined {
  const xs: number[] = [];
  const ys: number[] = [];
  let next = 0;
  for (const command of commands) {
    const end = next + (COUNTS[command] ?? 0);
    if (command === 'C') {
      addTurns(xs, points, next);
      addTurns(ys, points, next + 1);
    }
    if (end > next) {
      xs.push(points[end - 2] ?? 0);
      ys.push(points[end - 1] ?? 0);
    }
    next = end;
  }
  if (xs.length === 0) return undefined;
  return {
    left: Math.floor(least(xs)),
    bottom: Math.floor(least(ys)),
    right: Math.ceil(-least(xs.map((x) => -x))),
    top: Math.ceil(-least(ys.map((y) => -y))),
  };
}

/** Adds where a curve turns back along one axis; its start is the point before `at`. */
function addTurns(values: number[], points: readonly number[], at: number): void {
  const p0 = points[at - 2] ?? 0;
  const p1 = points[at] ?? 0;
  const p2 = points[at + 2] ?? 0;
  const p3 = points[at + 4] ?? 0;
  // The slope of the curve is a·t² + b·t + c, but for a factor of three.
  const a = p3 - 3 * p2 + 3 * p1 - p0;
  const b = 2 * (p2 - 2 * p1 + p0);
  const c = p1 - p0;
  for (const t of rootsOf(a, b, c)) {
    if (t <= 0 || t >= 1) continue;
    const s = 1 - t;
    values.push(s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3);
  }
}

function rootsOf(a: number, b: number, c: number): readonly number[] {
  if (a === 0) return b === 0 ? [] : [-c / b];
  const inside = b * b - 4 * a * c;
  if (inside < 0) return [];
  const root = Math.sqrt(inside);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

/** A glyph may have more points than a call may have arguments. */
function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value));
}
