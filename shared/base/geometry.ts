/** Points and rectangles on a page, in points from the trim corner, y downward. */
import { roundPt, type Pt } from './units.ts';

/** A place on a page. */
export interface Point {
  readonly x: Pt;
  readonly y: Pt;
}

/** A box on a page; width and height are never negative. */
export interface Rect {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/** The right edge of a box. */
export function rightOf(box: Rect): Pt {
  return box.x + box.width;
}

/** The lower edge of a box. */
export function bottomOf(box: Rect): Pt {
  return box.y + box.height;
}

/** Says whether two boxes share more than a common edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  const slack = 0.001;
  return (
    a.x + slack < rightOf(b) &&
    b.x + slack < rightOf(a) &&
    a.y + slack < bottomOf(b) &&
    b.y + slack < bottomOf(a)
  );
}

/** A box grown on all sides by `by` (shrunk when negative, never below nothing). */
export function grown(box: Rect, by: Pt): Rect {
  return {
    x: box.x - by,
    y: box.y - by,
    width: Math.max(0, box.width + 2 * by),
    height: Math.max(0, box.height + 2 * by),
  };
}

/** A box rounded to the stored grid. */
export function roundRect(box: Rect): Rect {
  return {
    x: roundPt(box.x),
    y: roundPt(box.y),
    width: roundPt(box.width),
    height: roundPt(box.height),
  };
}
