/** Draws the marks beside a line of text: dots as filled shapes, lines of names, the glyphs of rubies. */
import { unreachable } from '../base/check.ts';
import type { Point } from '../base/geometry.ts';
import { roundPt, type Pt } from '../base/units.ts';
import type { BesideMark, PlacedLine } from '../layout/laid-out.ts';
import type { Contours, PaintItem } from './display-list.ts';

/** In em of the characters: half the width of a dot, and the weight of the line of a name. */
const RADIUS = 0.075;
const WEIGHT = 0.05;
/** A wave swings so far to either side, and comes back to its middle about so often. */
const SWING = 0.055;
const HALF_WAVE = 0.2;
/** How far the control points of a quarter of a circle lie from its ends, by its radius. */
const ROUND = 0.5523;

/** What is painted for the marks of a line. */
export function besideItems({ line, at }: PlacedLine): readonly PaintItem[] {
  return (line.beside ?? []).map((mark) => itemOf(mark, at));
}

function itemOf(mark: BesideMark, origin: Point): PaintItem {
  switch (mark.kind) {
    case 'dot': {
      const outline = circle(roundPt(RADIUS * mark.size));
      return { kind: 'shape', at: from(origin, mark.at), outline, ink: mark.ink };
    }
    case 'name': {
      const ends = { from: from(origin, mark.from), to: from(origin, mark.to) };
      const weight = roundPt(WEIGHT * mark.size);
      if (!mark.wavy) return { kind: 'stroke', ...ends, weight, ink: mark.ink };
      const outline = wave(mark.from, mark.to, mark.size);
      return { kind: 'shape', at: ends.from, outline, ink: mark.ink };
    }
    case 'ruby':
      return { kind: 'glyphs', at: from(origin, { x: 0, y: 0 }), run: mark.run };
    case 'drawing': {
      const scale = mark.size / 1000;
      const points = mark.path.points.map((one, i) =>
        roundPt((i % 2 === 0 ? one : 0 - one) * scale),
      );
      const outline = { commands: mark.path.commands, points };
      return { kind: 'shape', at: from(origin, mark.at), outline, ink: mark.ink };
    }
    default:
      return unreachable(mark);
  }
}

function from(origin: Point, { x, y }: Point): Point {
  return { x: roundPt(origin.x + x), y: roundPt(origin.y + y) };
}

function circle(r: Pt): Contours {
  const k = r * ROUND;
  const [left, near] = [0 - r, 0 - k];
  const points = [
    ...[r, 0],
    ...[r, k, k, r, 0, r],
    ...[near, r, left, k, left, 0],
    ...[left, near, near, left, 0, left],
    ...[k, left, r, near, r, 0],
  ];
  return { commands: 'MCCCCZ', points: points.map(roundPt) };
}

/** A band that swings about its line: there along its upper edge, back along its lower one. */
function wave(start: Point, end: Point, size: Pt): Contours {
  const vertical = Math.abs(end.y - start.y) > Math.abs(end.x - start.x);
  const length = vertical ? end.y - start.y : end.x - start.x;
  const count = Math.max(1, Math.round(length / (HALF_WAVE * size)));
  const step = length / count;
  const half = (WEIGHT * size) / 2;
  // A curve with one control point goes half as far as that.
  const swing = (n: number): Pt => (n % 2 === 0 ? 2 : -2) * SWING * size;
  const points: [along: Pt, across: Pt][] = [[0, half]];
  for (let n = 0; n < count; n += 1)
    points.push([(n + 0.5) * step, swing(n) + half], [(n + 1) * step, half]);
  points.push([length, -half]);
  for (let n = count - 1; n >= 0; n -= 1)
    points.push([(n + 0.5) * step, swing(n) - half], [n * step, -half]);
  return {
    commands: `M${'Q'.repeat(count)}L${'Q'.repeat(count)}Z`,
    points: points.flatMap(([along, across]) =>
      (vertical ? [across, 0 - along] : [along, across]).map(roundPt),
    ),
  };
}
