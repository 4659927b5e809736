/**
 * What text keeps away from, and how much of a line's height it takes across: boxes, ellipses and
 * polygons with their standoff. Lines beside a curve keep clear of its widest part in their height.
 */
import { grown, rightOf, type Point, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { WrapSides } from '../model/wrap.ts';

/** The box an obstacle takes, standoff included, and its form when it does not fill that box. */
export interface Obstacle extends Rect {
  readonly form?: ObstacleForm;
  /** Absent: the wider. */
  readonly sides?: WrapSides;
}

/** The ellipse in the box, or a polygon grown by a standoff. */
export type ObstacleForm =
  | { readonly kind: 'ellipse' }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly standoff: Pt };

/** A stretch across the page. */
export interface Interval {
  readonly left: Pt;
  readonly right: Pt;
}

/** An obstacle in the form of a polygon: its box is found from its corners. */
export function polygonObstacle(points: readonly Point[], standoff: Pt): Obstacle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return { ...grown(box, standoff), form: { kind: 'polygon', points, standoff } };
}

const turned = new WeakMap<Obstacle, Obstacle>();

/** An obstacle with across and down changed about, as lines that run down meet it. */
export function transposed(obstacle: Obstacle): Obstacle {
  const known = turned.get(obstacle);
  if (known) return known;
  const { form } = obstacle;
  const { x, y, width, height } = obstacle;
  const made: Obstacle = {
    ...obstacle,
    ...{ x: y, y: x, width: height, height: width },
    ...(form?.kind === 'polygon' && {
      form: { ...form, points: form.points.map((point) => ({ x: point.y, y: point.x })) },
    }),
  };
  turned.set(obstacle, made);
  return made;
}

/** The stretch an obstacle takes between two heights, or undefined when it takes none. */
export function extentOf(obstacle: Obstacle, top: Pt, bottom: Pt): Interval | undefined {
  if (obstacle.y >= bottom || obstacle.y + obstacle.height <= top) return undefined;
  const { form } = obstacle;
  if (!form) return { left: obstacle.x, right: rightOf(obstacle) };
  if (form.kind === 'ellipse') return ellipseExtent(obstacle, top, bottom);
  return polygonExtent(form.points, form.standoff, [top, bottom]);
}

/** An ellipse is widest where the line comes nearest to its middle. */
function ellipseExtent(box: Rect, top: Pt, bottom: Pt): Interval | undefined {
  const [across, down] = [box.width / 2, box.height / 2];
  const [x, y] = [box.x + across, box.y + down];
  const away = Math.max(0, top - y, y - bottom) / down;
  if (away >= 1) return undefined;
  const half = across * Math.sqrt(1 - away * away);
  return { left: x - half, right: x + half };
}

type Strip = readonly [top: Pt, bottom: Pt];

/**
 * A polygon grown by a distance is all that lies so near to it: its edges moved out by the distance on
 * both sides, and a disc around every corner.
 */
function polygonExtent(points: readonly Point[], standoff: Pt, strip: Strip): Interval | undefined {
  let left = Infinity;
  let right = -Infinity;
  const take = (found: Interval | undefined): void => {
    if (!found) return;
    left = Math.min(left, found.left);
    right = Math.max(right, found.right);
  };
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    take(discExtent(a, standoff, strip));
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    const out = length === 0 ? 0 : standoff / length;
    for (const side of out === 0 ? [0] : [out, 0 - out]) {
      const move = ({ x, y }: Point): Point => ({ x: x - dy * side, y: y + dx * side });
      take(edgeExtent(move(a), move(b), strip));
    }
  });
  return left < right ? { left, right } : undefined;
}

/** The part of an edge inside a strip. */
function edgeExtent(a: Point, b: Point, [top, bottom]: Strip): Interval | undefined {
  const [high, low] = a.y <= b.y ? [a, b] : [b, a];
  if (low.y < top || high.y > bottom) return undefined;
  const at = (y: Pt): Pt =>
    low.y === high.y ? high.x : high.x + ((low.x - high.x) * (y - high.y)) / (low.y - high.y);
  const from = high.y < top ? at(top) : high.x;
  const to = low.y > bottom ? at(bottom) : low.x;
  return { left: Math.min(from, to), right: Math.max(from, to) };
}

function discExtent({ x, y }: Point, radius: Pt, [top, bottom]: Strip): Interval | undefined {
  const away = Math.max(0, top - y, y - bottom);
  if (away >= radius) return undefined;
  const half = Math.sqrt(radius * radius - away * away);
  return { left: x - half, right: x + half };
}
