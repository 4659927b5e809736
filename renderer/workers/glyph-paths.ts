// Glyph outlines as paths that a canvas fills, each made once for its font.
import type { Font, GlyphId } from '../../shared/fonts/font.ts';

const paths = new WeakMap<Font, Map<GlyphId, Path2D | undefined>>();

/** The outline of a glyph in font units, y upward; undefined for a blank one. */
export function glyphPath(font: Font, glyph: GlyphId): Path2D | undefined {
  let known = paths.get(font);
  if (!known) {
    known = new Map();
    paths.set(font, known);
  }
  if (known.has(glyph)) return known.get(glyph);
  const path = makePath(font, glyph);
  known.set(glyph, path);
  return path;
}

function makePath(font: Font, glyph: GlyphId): Path2D | undefined {
  const { commands, points } = font.outlineOf(glyph);
  if (commands === '') return undefined;
  const path = new Path2D();
  let at = 0;
  const next = (): number => points[at++] ?? 0;
  for (const command of commands) {
    switch (command) {
      case 'M':
        path.moveTo(next(), next());
        break;
      case 'L':
        path.lineTo(next(), next());
        break;
      case 'Q':
        path.quadraticCurveTo(next(), next(), next(), next());
        break;
      case 'C':
        path.bezierCurveTo(next(), next(), next(), next(), next(), next());
        break;
      default:
        path.closePath();
    }
  }
  return path;
}
