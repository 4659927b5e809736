/** Runaround (绕排): how the text of other frames keeps away from a frame. */
import type { Pt } from '../base/units.ts';

/** A place in a box: shares of its width and height from the top left corner. */
export interface ShareOfBox {
  readonly x: number;
  readonly y: number;
}

/**
 * What text keeps away from, when it is not the box of the frame: the ellipse in it, a polygon with
 * corners as shares of it, or the contour of what its picture shows (`Picture.outline`).
 */
export type WrapShape =
  | { readonly kind: 'ellipse' }
  | { readonly kind: 'polygon'; readonly points: readonly ShareOfBox[] }
  | { readonly kind: 'contour' };

/** Sides on which text may stand when it has room on both: the wider, or both. */
export type WrapSides = 'wider' | 'both';

export interface Wrap {
  readonly standoff: Pt;
  /** Absent: the box of the frame. */
  readonly shape?: WrapShape;
  /** Absent: the wider side. */
  readonly sides?: WrapSides;
}
