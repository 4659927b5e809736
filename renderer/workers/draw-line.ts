// Draws one composed line with the masks of its glyphs, or, where it is too small to read, as a bar
// of grey. Says beforehand how much room its ink can take.
import type { TextLine } from '../../shared/display/display-list.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { screenColour } from '../../shared/model/ink.ts';
import type { GlyphRun } from '../../shared/layout/laid-out.ts';
import type { GlyphMasks, MaskSize } from './glyph-masks.ts';
import type { PixelSheet } from './pixel-sheet.ts';

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
    const rise = run.rise ?? 0;
    const lowest = (run.ys ? Math.max(...run.ys) : 0) - rise;
    const highest = (run.ys ? Math.min(...run.ys) : 0) - rise;
    left = Math.min(left, Math.min(...run.xs) - 0.3 * run.size);
    right = Math.max(right, Math.max(...run.xs) + 1.5 * run.size);
    top = Math.min(top, highest - 1.1 * run.size);
    bottom = Math.max(bottom, lowest + (run.turned ? 1.5 : 0.4) * run.size);
    // The two em of a Chinese dash are one glyph.
    if (run.text.includes('—')) right += run.size;
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** What lines are drawn with. */
export interface Letters {
  readonly fonts: FontBook;
  readonly masks: GlyphMasks;
}

/** A place on a sheet in pixels, and how many of them make a point. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Draws a line whose place is at device pixel (`x`, `y`), at `scale` device pixels to the point. */
export function drawLine(sheet: PixelSheet, line: TextLine, letters: Letters, at: Place): void {
  for (const { run } of line.items) {
    if (run.size * at.scale < READABLE) drawBar(sheet, run, at);
    else drawRun(sheet, run, letters, at);
  }
}

function drawRun(sheet: PixelSheet, run: GlyphRun, { fonts, masks }: Letters, at: Place): void {
  const font = fonts.find(run.font);
  if (!font) return;
  const unit = (run.size / font.unitsPerEm) * at.scale;
  const sized = masks.of(font, { unit, turned: run.turned === true, ...stretchOf(run) });
  const colour = screenColour(run.ink);
  const { glyphs, xs, ys, rise = 0 } = run;
  for (let i = 0; i < glyphs.length; i += 1) {
    // Places are kept to a quarter of a pixel: closer the eye does not see, and masks are used again.
    const x = Math.round((at.x + (xs[i] ?? 0) * at.scale) * 4);
    const y = Math.round((at.y + ((ys?.[i] ?? 0) - rise) * at.scale) * 4);
    const mask = sized.find(glyphs[i] ?? 0, x & 3, y & 3);
    if (mask) sheet.ink(mask, x >> 2, y >> 2, colour);
  }
}

/** Steps of scaled letters to the whole width: between them nobody sees the difference, and masks are used again. */
const STRETCHES = 200;

/** How wide the letters of a run are made; nothing for those that are as drawn. */
function stretchOf({ stretch }: GlyphRun): Pick<MaskSize, 'stretch'> | undefined {
  if (stretch === undefined) return undefined;
  return { stretch: Math.round(stretch * STRETCHES) / STRETCHES };
}

function drawBar(sheet: PixelSheet, run: GlyphRun, { x, y, scale }: Place): void {
  const [first, last] = [run.xs[0] ?? 0, run.xs.at(-1) ?? 0];
  const top = run.ys ? Math.min(...run.ys) : 0;
  const bottom = run.ys ? Math.max(...run.ys) : 0;
  const bar = {
    x: x + first * scale,
    y: y + (top - 0.7 * run.size) * scale,
    width: (last - first + 0.9 * run.size) * scale,
    height: (bottom - top + 0.62 * run.size) * scale,
  };
  sheet.tint(bar, screenColour(run.ink), 0.4);
}
