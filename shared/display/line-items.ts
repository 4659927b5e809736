/** Draws grounds, borders and rules: 水线, 反线, 双线, 文武线, dotted lines, as strokes and fills. */
import type { Point, Rect } from '../base/geometry.ts';
import { bottomOf, rightOf } from '../base/geometry.ts';
import { roundPt, type Pt } from '../base/units.ts';
import type { Border, Frame, LineStyle, RuleFrame } from '../model/frame.ts';
import type { FillItem, StrokeItem } from './display-list.ts';
import { besideCorner, shrunkOutline, stepGrounds, stepOutlines } from './step-items.ts';

/** The ground of a frame, when it has one; `steps` are the strips that it is made of. */
export function groundItems(frame: Frame, steps: readonly Rect[]): readonly FillItem[] {
  return frame.tint ? stepGrounds(steps, frame.tint) : [];
}

/** One stroke of a compound line: its share of the weight and where its middle lies, 0 to 1 across. */
interface Stroke {
  readonly share: number;
  readonly middle: number;
}

const STROKES: Readonly<Record<LineStyle, readonly Stroke[]>> = {
  single: [{ share: 1, middle: 0.5 }],
  dotted: [{ share: 1, middle: 0.5 }],
  double: [
    { share: 0.25, middle: 0.125 },
    { share: 0.25, middle: 0.875 },
  ],
  'thick-thin': [
    { share: 0.6, middle: 0.3 },
    { share: 0.14, middle: 0.93 },
  ],
  'thin-thick': [
    { share: 0.14, middle: 0.07 },
    { share: 0.6, middle: 0.7 },
  ],
};

/** A rule from point to point, or along the longer side of its frame. */
export function ruleItems(
  rule: RuleFrame | { readonly from: Point; readonly to: Point; readonly line: Border },
): readonly StrokeItem[] {
  const { from, to } = 'kind' in rule ? alongBox(rule.box) : rule;
  return strokes(from, to, rule.line, 0);
}

function alongBox(box: Rect): { from: Point; to: Point } {
  if (box.width >= box.height) {
    const y = box.y + box.height / 2;
    return { from: { x: box.x, y }, to: { x: rightOf(box), y } };
  }
  const x = box.x + box.width / 2;
  return { from: { x, y: box.y }, to: { x, y: bottomOf(box) } };
}

/** The border of a frame, inside its strips, the first stroke of its style outermost. */
export function borderItems(frame: Frame, steps: readonly Rect[]): readonly StrokeItem[] {
  const { border } = frame;
  if (!border) return [];
  const only = steps.length === 1 ? steps[0] : undefined;
  const outlines = only ? [] : stepOutlines(steps);
  return STROKES[border.style].flatMap((stroke) => {
    const inset = border.weight * stroke.middle;
    const weight = border.weight * stroke.share;
    if (only) return boxStrokes(only, inset, border, weight);
    return outlines.flatMap((outline) => outlineStrokes(outline, inset, border, weight));
  });
}

/** Flat sides reach over the ends of the upright ones, so that corners are closed. */
function outlineStrokes(
  outline: readonly Point[],
  inset: Pt,
  border: Border,
  weight: Pt,
): readonly StrokeItem[] {
  const corners = shrunkOutline(outline, inset);
  return corners.map((from, i) => {
    const { after: to } = besideCorner(corners, i);
    const over = (Math.sign(to.x - from.x) * weight) / 2;
    return stroke({ x: from.x - over, y: from.y }, { x: to.x + over, y: to.y }, border, weight);
  });
}

function boxStrokes(box: Rect, inset: Pt, border: Border, weight: Pt): readonly StrokeItem[] {
  const [left, right] = [box.x + inset, rightOf(box) - inset];
  const [top, bottom] = [box.y + inset, bottomOf(box) - inset];
  const half = weight / 2;
  const across = (y: Pt): StrokeItem =>
    stroke({ x: left - half, y }, { x: right + half, y }, border, weight);
  const down = (x: Pt): StrokeItem => stroke({ x, y: top }, { x, y: bottom }, border, weight);
  return [across(top), down(right), across(bottom), down(left)];
}

function strokes(from: Point, to: Point, line: Border, shift: Pt): readonly StrokeItem[] {
  const flat = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
  return STROKES[line.style].map((part) => {
    const off = line.weight * (part.middle - 0.5) + shift;
    const move = (point: Point): Point =>
      flat ? { x: point.x, y: point.y + off } : { x: point.x + off, y: point.y };
    return stroke(move(from), move(to), line, line.weight * part.share);
  });
}

function stroke(from: Point, to: Point, line: Border, weight: Pt): StrokeItem {
  const dash = line.style === 'dotted' ? ([weight, 2 * weight] as const) : undefined;
  return {
    kind: 'stroke',
    from: { x: roundPt(from.x), y: roundPt(from.y) },
    to: { x: roundPt(to.x), y: roundPt(to.y) },
    weight: roundPt(weight),
    ink: line.ink,
    ...(dash && { dash }),
  };
}
