// A sheet of pixels that is painted in plain memory: no canvas has to be asked for, drawn on and taken
// back, which took most of the time of a small change. White at first, opaque always.
import type { PixelBox } from './layout-messages.ts';
import type { Mask } from './rasterise-outline.ts';

/** Pixels in rows: red, green, blue and cover, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
}

/** A colour, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** A box whose edges need not lie between pixels. */
type Area = PixelBox;

const WHITE = 0xffffffff;

/** A colour at every strength over white, so that most pixels of a letter are looked up. */
const tints = new Map<number, Uint32Array>();

/** A sheet to paint on. */
export class PixelSheet implements Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  private readonly words: Uint32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    const buffer = new ArrayBuffer(width * height * 4);
    this.bytes = new Uint8ClampedArray(buffer);
    this.words = new Uint32Array(buffer).fill(WHITE);
  }

  /** Covers a box of whole pixels. */
  fill(box: PixelBox, colour: Colour): void {
    const word = wordOf(colour);
    const { left, top, right, bottom } = this.within(box);
    for (let y = top; y < bottom; y += 1) {
      if (right > left) this.words.fill(word, y * this.width + left, y * this.width + right);
    }
  }

  /** Covers an area at a strength from 0 to 1; pixels at its edges take their share. */
  tint(area: Area, colour: Colour, strength: number): void {
    const x = Math.floor(area.x);
    const y = Math.floor(area.y);
    const [endX, endY] = [area.x + area.width, area.y + area.height];
    const box = { x, y, width: Math.ceil(endX) - x, height: Math.ceil(endY) - y };
    const tint = tintOf(colour);
    const { left, top, right, bottom } = this.within(box);
    for (let row = top; row < bottom; row += 1) {
      const down = Math.min(row + 1, endY) - Math.max(row, area.y);
      for (let column = left; column < right; column += 1) {
        const across = Math.min(column + 1, endX) - Math.max(column, area.x);
        this.blend(row * this.width + column, tint, Math.round(255 * strength * down * across));
      }
    }
  }

  /** Inks a mask whose glyph stands at pixel (`x`, `y`). */
  ink(mask: Mask, x: number, y: number, colour: Colour): void {
    const tint = tintOf(colour);
    const { alpha, width, height } = mask;
    const box = { x: x + mask.left, y: y + mask.top, width, height };
    const { left, top, right, bottom } = this.within(box);
    for (let row = top; row < bottom; row += 1) {
      let from = (row - box.y) * width + left - box.x;
      const end = row * this.width + right;
      for (let at = row * this.width + left; at < end; at += 1) {
        const cover = alpha[from] ?? 0;
        from += 1;
        if (cover > 0) this.blend(at, tint, cover);
      }
    }
  }

  /** Lays other pixels with their corner at (`x`, `y`), as far as they lie in `clip`. */
  lay({ width, height, bytes }: Pixels, x: number, y: number, clip: PixelBox): void {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
    const box = intersect({ x, y, width, height }, clip);
    const { left, top, right, bottom } = this.within(box);
    for (let row = top; row < bottom; row += 1) {
      let from = (row - y) * width + left - x;
      const end = row * this.width + right;
      for (let at = row * this.width + left; at < end; at += 1) {
        const word = words[from] ?? 0;
        from += 1;
        const cover = word >>> 24;
        this.words[at] = cover === 255 ? word : mix(this.words[at] ?? WHITE, word, cover);
      }
    }
  }

  private blend(at: number, tint: Uint32Array, cover: number): void {
    const { words } = this;
    const before = words[at] ?? WHITE;
    words[at] =
      before === WHITE || cover === 255
        ? (tint[cover] ?? WHITE)
        : mix(before, tint[255] ?? WHITE, cover);
  }

  private within(box: PixelBox): {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  } {
    return {
      left: Math.max(0, box.x),
      top: Math.max(0, box.y),
      right: Math.min(this.width, box.x + box.width),
      bottom: Math.min(this.height, box.y + box.height),
    };
  }
}

/** What two boxes share; without width or height when that is nothing. */
export function intersect(a: PixelBox, b: PixelBox): PixelBox {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** A colour as four bytes of memory, which every machine we know reads from the small end. */
function wordOf([red, green, blue]: Colour): number {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

function tintOf(colour: Colour): Uint32Array {
  const word = wordOf(colour);
  let tint = tints.get(word);
  if (!tint) {
    tint = Uint32Array.from({ length: 256 }, (_, cover) => mix(WHITE, word, cover));
    tints.set(word, tint);
  }
  return tint;
}

/** One opaque colour with another over it that covers `cover` parts of 255. */
function mix(under: number, over: number, cover: number): number {
  const part = (shift: number): number => {
    const sum = ((over >>> shift) & 255) * cover + ((under >>> shift) & 255) * (255 - cover) + 128;
    return ((sum + (sum >>> 8)) >>> 8) << shift;
  };
  return (0xff000000 | part(16) | part(8) | part(0)) >>> 0;
}
