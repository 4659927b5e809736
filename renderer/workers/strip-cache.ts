// Lines as strips of pixels: each composed line is drawn once for a scale and copied from then on, so
// that a keystroke draws the lines of one paragraph and only moves the others. Strips lie on shared
// sheets, and a sheet goes when no line on it is left.
import type { TextLine } from '../../shared/display/display-list.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import type { GlyphRun } from '../../shared/layout/laid-out.ts';
import { drawLine, inkRoom, type Pen } from './draw-line.ts';

/** Where a drawn line lies on its sheet; `dx`, `dy` lead from the line's place to its corner. */
interface Strip {
  readonly sheet: ImageBitmap;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dx: number;
  readonly dy: number;
}

interface Slot extends Omit<Strip, 'sheet'> {
  readonly line: TextLine;
  readonly key: GlyphRun;
}

const SHEET_WIDTH = 2048;
const SHEET_HEIGHT = 2048;
/** Larger lines are drawn anew each time: there are few of them on screen. */
const LARGEST_STRIP = 600_000;
/** Scales whose strips are kept: the page, the thumbnails, and the zoom before. */
const KEPT_SCALES = 3;

/** Draws lines by way of strips. */
export class StripCache {
  private readonly byScale = new Map<number, WeakMap<GlyphRun, Strip>>();

  /** Draws what is missing of some lines, many on one sheet. */
  prepare(lines: readonly TextLine[], fonts: FontBook, scale: number): void {
    const strips = this.stripsAt(scale);
    const slots: Slot[] = [];
    let pack = { x: 0, y: 0, shelf: 0 };
    const flush = (): void => {
      if (slots.length > 0) drawSheet(slots, strips, { fonts, scale, height: pack.y + pack.shelf });
      slots.length = 0;
      pack = { x: 0, y: 0, shelf: 0 };
    };
    for (const line of lines) {
      const key = line.items[0]?.run;
      const size = key && !strips.has(key) ? stripSize(line, scale) : undefined;
      if (!key || !size) continue;
      if (pack.x + size.width > SHEET_WIDTH) pack = { x: 0, y: pack.y + pack.shelf, shelf: 0 };
      if (pack.y + size.height > SHEET_HEIGHT) flush();
      slots.push({ ...size, line, key, x: pack.x, y: pack.y });
      pack = {
        x: pack.x + size.width,
        y: pack.y,
        shelf: Math.max(pack.shelf, size.height),
      };
    }
    flush();
  }

  /** Draws one line with its place at device pixel (`x`, `y`) of the canvas. */
  draw(
    pen: Pen,
    line: TextLine,
    fonts: FontBook,
    at: { readonly x: number; readonly y: number; readonly scale: number },
  ): void {
    const key = line.items[0]?.run;
    if (!key) return;
    const strip = this.stripsAt(at.scale).get(key);
    if (!strip) {
      drawLine(pen, line, fonts, at);
      return;
    }
    const { sheet, x, y, width, height, dx, dy } = strip;
    pen.drawImage(sheet, x, y, width, height, at.x + dx, at.y + dy, width, height);
  }

  /** Forgets everything drawn, as when fonts change. */
  clear(): void {
    this.byScale.clear();
  }

  private stripsAt(scale: number): WeakMap<GlyphRun, Strip> {
    const strips = this.byScale.get(scale) ?? new WeakMap<GlyphRun, Strip>();
    // Moved to the end: the scale longest unused stands first and goes first.
    this.byScale.delete(scale);
    this.byScale.set(scale, strips);
    const oldest = this.byScale.keys().next().value;
    if (this.byScale.size > KEPT_SCALES && oldest !== undefined) this.byScale.delete(oldest);
    return strips;
  }
}

function stripSize(
  line: TextLine,
  scale: number,
): Pick<Slot, 'width' | 'height' | 'dx' | 'dy'> | undefined {
  const room = inkRoom(line);
  if (!room) return undefined;
  const dx = Math.floor(room.left * scale);
  const dy = Math.floor(room.top * scale);
  const width = Math.ceil(room.width * scale) + 2;
  const height = Math.ceil(room.height * scale) + 2;
  const tooLarge = width > SHEET_WIDTH || height > SHEET_HEIGHT || width * height > LARGEST_STRIP;
  return tooLarge ? undefined : { width, height, dx, dy };
}

function drawSheet(
  slots: readonly Slot[],
  strips: WeakMap<GlyphRun, Strip>,
  { fonts, scale, height }: { fonts: FontBook; scale: number; height: number },
): void {
  const width = Math.max(...slots.map((slot) => slot.x + slot.width));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  for (const slot of slots) {
    drawLine(pen, slot.line, fonts, { x: slot.x - slot.dx, y: slot.y - slot.dy, scale });
  }
  const sheet = canvas.transferToImageBitmap();
  for (const { key, x, y, width: wide, height: high, dx, dy } of slots) {
    strips.set(key, { sheet, x, y, width: wide, height: high, dx, dy });
  }
}
