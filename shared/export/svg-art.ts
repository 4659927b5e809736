/** Grounds and rules as SVG shapes, in points; shared by the SVG page and the HTML replica. */
import type { FillItem, ShapeItem, StrokeItem } from '../display/display-list.ts';
import type { Rect } from '../base/geometry.ts';
import { colourOf, points } from './markup.ts';
import { pathOf } from './svg-glyphs.ts';

/** The place and size of a box as attributes. */
export function boxAttributes(box: Rect): string {
  const { x, y, width, height } = box;
  return `x="${points(x)}" y="${points(y)}" width="${points(width)}" height="${points(height)}"`;
}

/** An area of one ink. */
export function fillShape({ box, ink }: FillItem): string {
  return `<rect ${boxAttributes(box)} fill="${colourOf(ink)}"/>`;
}

/** A straight stroke; a stroke of no weight is drawn as thin as the device can. */
export function strokeShape({ from, to, weight, ink, dash }: StrokeItem): string {
  const ends = `x1="${points(from.x)}" y1="${points(from.y)}" x2="${points(to.x)}" y2="${points(to.y)}"`;
  const gaps = dash ? ` stroke-dasharray="${points(dash[0])} ${points(dash[1])}"` : '';
  return `<line ${ends} stroke="${colourOf(ink)}" stroke-width="${points(weight)}"${gaps}/>`;
}

/** A filled shape. */
export function filledShape({ at, outline, ink }: ShapeItem): string {
  const place = `matrix(1 0 0-1 ${points(at.x)} ${points(at.y)})`;
  return `<path transform="${place}" d="${pathOf(outline, 3)}" fill="${colourOf(ink)}"/>`;
}

/** A box with a cross where a picture is missing, so that a hole never goes unseen. */
export function missingPictureShape(box: Rect): string {
  const right = points(box.x + box.width);
  const bottom = points(box.y + box.height);
  const [left, top] = [points(box.x), points(box.y)];
  const cross = `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
  return `<rect ${boxAttributes(box)} fill="#f4f4f4" stroke="#c00" /><path d="${cross}" stroke="#c00"/>`;
}
