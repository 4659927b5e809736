/** Filled shapes and glyphs that are no text, as the paths of a page's stream. */
import type { Point } from '../../base/geometry.ts';
import type { GlyphsItem } from '../../display/display-list.ts';
import type { Font, Outline } from '../../fonts/font.ts';
import { pdfNumbers } from './pdf-values.ts';

/** Where a point of an outline stands on the page. */
type Place = (x: number, y: number) => Point;

/** The path of a shape whose points count from `at`, in points. */
export function shapePath(outline: Outline, at: Point): string {
  return pathOf(outline, (x, y) => ({ x: at.x + x, y: at.y + y }));
}

/** The paths of the glyphs of a run whose places count from `at`; '' when it is blank. */
export function glyphPaths(run: GlyphsItem['run'], font: Font, at: Point): string {
  const scale = run.size / font.unitsPerEm;
  const { stretch = 1 } = run;
  return run.glyphs
    .map((glyph, i) => {
      const origin = { x: at.x + run.xs[i]!, y: at.y - (run.ys?.[i] ?? 0) };
      return pathOf(font.outlineOf(glyph), (x, y) =>
        run.turned
          ? { x: origin.x + y * scale, y: origin.y - x * scale }
          : { x: origin.x + x * scale * stretch, y: origin.y + y * scale },
      );
    })
    .join('');
}

function pathOf({ commands, points }: Outline, place: Place): string {
  const parts: string[] = [];
  let next = 0;
  let pen: Point = { x: 0, y: 0 };
  const take = (): Point => {
    const point = place(points[next]!, points[next + 1]!);
    next += 2;
    return point;
  };
  const write = (operator: string, ...ends: readonly Point[]): void => {
    parts.push(`${pdfNumbers(ends.flatMap(({ x, y }) => [x, y]))} ${operator}\n`);
    pen = ends.at(-1) ?? pen;
  };
  for (const command of commands) {
    if (command === 'M') write('m', take());
    else if (command === 'L') write('l', take());
    else if (command === 'C') write('c', take(), take(), take());
    else if (command === 'Q') {
      // A page has curves with two control points only.
      const [control, end] = [take(), take()];
      write('c', between(pen, control), between(end, control), end);
    } else parts.push('h\n');
  }
  return parts.join('');
}

/** Two thirds of the way from an end of a curve to its one control point. */
function between(end: Point, control: Point): Point {
  return { x: end.x + ((control.x - end.x) * 2) / 3, y: end.y + ((control.y - end.y) * 2) / 3 };
}
