// Draws one composed line with the outlines of its glyphs, or, where it is too small to read, as a bar
// of grey. Says beforehand how much room its ink can take.
import type { TextLine } from '../../shared/display/display-list.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { screenColour, type Ink } from '../../shared/model/ink.ts';
import type { GlyphRun } from '../../shared/layout/laid-out.ts';
import { glyphPath } from './glyph-paths.ts';

/** Any canvas context that is drawn on. */
export type Pen = OffscreenCanvasRenderingContext2D;

/** A box around the ink of a line, in points from the line's place; generous at all sides. */
export interface InkRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Below this size in device pixels letters are drawn as bars. */
const READABLE = 2.5;

const rooms = new WeakMap<GlyphRun, InkRoom>();

/** The room of a line; remembered by its first run, which is kept while the line is. */
export function inkRoom(line: TextLine): InkRoom | undefined {
  const first = line.items[0]?.run;
  if (!first) return undefined;
  let room = rooms.get(first);
  if (!room) {
    room = measureRoom(line);
    rooms.set(first, room);
  }
  return room;
}

function measureRoom(line: TextLine): InkRoom {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { run } of line.items) {
    const lowest = run.ys ? Math.max(...run.ys) : 0;
    const highest = run.ys ? Math.min(...run.ys) : 0;
    left = Math.min(left, Math.min(...run.xs) - 0.3 * run.size);
    right = Math.max(right, Math.max(...run.xs) + 1.5 * run.size);
    top = Math.min(top, highest - 1.1 * run.size);
    bottom = Math.max(bottom, lowest + (run.turned ? 1.5 : 0.4) * run.size);
    // The two em of a Chinese dash are one glyph.
    if (run.text.includes('—')) right += run.size;
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** The colour of an ink on screen, as CSS. */
export function cssColour(ink: Ink): string {
  const [r, g, b] = screenColour(ink);
  return `rgb(${r},${g},${b})`;
}

/** Draws a line whose place is at device pixel (`x`, `y`), at `scale` device pixels to the point. */
export function drawLine(
  pen: Pen,
  line: TextLine,
  fonts: FontBook,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  for (const { run } of line.items) {
    pen.fillStyle = cssColour(run.ink);
    if (run.size * at.scale < READABLE) drawBar(pen, run, at);
    else drawRun(pen, run, fonts, at);
  }
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

function drawRun(
  pen: Pen,
  run: GlyphRun,
  fonts: FontBook,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const font = fonts.find(run.font);
  if (!font) return;
  const unit = (run.size / font.unitsPerEm) * at.scale;
  run.glyphs.forEach((glyph, i) => {
    const path = glyphPath(font, glyph);
    if (!path) return;
    const x = at.x + (run.xs[i] ?? 0) * at.scale;
    const y = at.y + (run.ys?.[i] ?? 0) * at.scale;
    if (run.turned) pen.setTransform(0, unit, unit, 0, x, y);
    else pen.setTransform(unit, 0, 0, -unit, x, y);
    pen.fill(path);
  });
}

function drawBar(
  pen: Pen,
  run: GlyphRun,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const [first, last] = [run.xs[0] ?? 0, run.xs.at(-1) ?? 0];
  const top = run.ys ? Math.min(...run.ys) : 0;
  const bottom = run.ys ? Math.max(...run.ys) : 0;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 0.4;
  pen.fillRect(
    at.x + first * at.scale,
    at.y + (top - 0.7 * run.size) * at.scale,
    (last - first + 0.9 * run.size) * at.scale,
    (bottom - top + 0.62 * run.size) * at.scale,
  );
  pen.globalAlpha = 1;
}
