/** Cuts a polygon to a box: what of a contour is seen in a frame that cuts its picture. */
import { bottomOf, rightOf, type Point, type Rect } from '../base/geometry.ts';

/** One side of the box as a measure that is not negative inside. */
type Inside = (point: Point) => number;

/** The part of a polygon inside a box; an empty list when nothing of it is there. */
export function clipPolygon(points: readonly Point[], box: Rect): readonly Point[] {
  const sides: readonly Inside[] = [
    ({ x }) => x - box.x,
    ({ x }) => rightOf(box) - x,
    ({ y }) => y - box.y,
    ({ y }) => bottomOf(box) - y,
  ];
  return sides.reduce(clipBySide, points);
}

function clipBySide(points: readonly Point[], inside: Inside): readonly Point[] {
  return points.flatMap((point, i) => {
    const before = points.at(i - 1)!;
    const [here, there] = [inside(point), inside(before)];
    const crossing = here >= 0 !== there >= 0 ? [between(before, point, there, here)] : [];
    return here >= 0 ? [...crossing, point] : crossing;
  });
}

/** The point between two at which their measures make zero. */
function between(a: Point, b: Point, atA: number, atB: number): Point {
  const share = atA / (atA - atB);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
