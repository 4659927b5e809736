/** Turns the points of a glyph into the lines and curves that a canvas, an SVG or a PDF draws. */
import type { Outline } from './font.ts';
import type { GlyphPoints } from './glyph-points.ts';

/** An outline that draws nothing. */
const NO_OUTLINE: Outline = { commands: '', points: [] };

/** Makes the outline of a glyph. Between two control points in a row lies a point on the curve. */
export function toOutline(points: GlyphPoints): Outline {
  const commands: string[] = [];
  const numbers: number[] = [];
  let first = 0;
  for (const end of points.ends) {
    if (end - first >= 1)
      traceContour(points, { first, count: end - first + 1 }, commands, numbers);
    first = end + 1;
  }
  return commands.length === 0 ? NO_OUTLINE : { commands: commands.join(''), points: numbers };
}

function traceContour(
  { xs, ys, onCurve }: GlyphPoints,
  contour: { readonly first: number; readonly count: number },
  commands: string[],
  numbers: number[],
): void {
  const { first, count } = contour;
  const at = (step: number): number => first + (step % count);
  const middle = (a: number, b: number): readonly [number, number] => [
    (xs[a]! + xs[b]!) / 2,
    (ys[a]! + ys[b]!) / 2,
  ];
  // Begin on the curve: at the first point there, or in the middle of two control points.
  let begin = 0;
  while (begin < count && !onCurve[at(begin)]!) begin += 1;
  const onlyControls = begin === count;
  if (onlyControls) begin = 0;
  const start = at(begin);
  const origin = onlyControls ? middle(at(count - 1), start) : ([xs[start]!, ys[start]!] as const);
  commands.push('M');
  numbers.push(...origin);
  for (let step = onlyControls ? 0 : 1; step < count; step += 1) {
    const point = at(begin + step);
    if (onCurve[point]!) {
      commands.push('L');
      numbers.push(xs[point]!, ys[point]!);
      continue;
    }
    const last = step === count - 1;
    const next = at(begin + step + 1);
    const target = last ? origin : onCurve[next]! ? [xs[next]!, ys[next]!] : middle(point, next);
    commands.push('Q');
    numbers.push(xs[point]!, ys[point]!, target[0], target[1]);
    if (!last && onCurve[next]!) step += 1;
  }
  commands.push('Z');
}
