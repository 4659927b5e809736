// Masks of glyphs, each made once for its font, its size in device pixels and its place within a pixel
// to a quarter. Sizes that have not been used for longest are forgotten when there is too much.
import type { Font, GlyphId } from '../../shared/fonts/font.ts';
import { rasterise, type Mask, type Placing } from './rasterise-outline.ts';

/** Masks take at most about so many bytes. */
const MOST_BYTES = 32_000_000;

/** What a mask takes beside its pixels, about. */
const OVERHEAD = 120;

/** The size of letters on screen: device pixels to the font unit, the way they lie, and how wide they are made. */
export type MaskSize = Pick<Placing, 'unit' | 'turned' | 'stretch'>;

/** The masks of one font at one size. */
export class SizedMasks {
  bytes = 0;
  used = 0;
  private readonly font: Font;
  private readonly size: MaskSize;
  private readonly masks = new Map<number, Mask | undefined>();

  constructor(font: Font, size: MaskSize) {
    this.font = font;
    this.size = size;
  }

  /** The mask of a glyph that begins `x` and `y` quarters of a pixel on; undefined for a blank one. */
  find(glyph: GlyphId, x: number, y: number): Mask | undefined {
    const key = glyph * 16 + y * 4 + x;
    const known = this.masks.get(key);
    if (known || this.masks.has(key)) return known;
    const mask = rasterise(this.font.outlineOf(glyph), { ...this.size, x: x / 4, y: y / 4 });
    this.masks.set(key, mask);
    this.bytes += OVERHEAD + (mask?.alpha.length ?? 0);
    return mask;
  }
}

/** The masks of all fonts and sizes on screen. */
export class GlyphMasks {
  private readonly fonts = new Map<Font, Map<number | string, SizedMasks>>();
  private readonly most: number;
  private time = 0;

  /** Keeps about `most` bytes at most between two paintings. */
  constructor(most = MOST_BYTES) {
    this.most = most;
  }

  /** The masks of a font at a size. */
  of(font: Font, size: MaskSize): SizedMasks {
    const sizes = this.fonts.get(font) ?? new Map<number | string, SizedMasks>();
    this.fonts.set(font, sizes);
    const key = keyOf(size);
    const masks = sizes.get(key) ?? new SizedMasks(font, size);
    sizes.set(key, masks);
    masks.used = this.time += 1;
    return masks;
  }

  /** Forgets the sizes longest unused while there is too much. */
  trim(): void {
    const all = [...this.fonts].flatMap(([font, sizes]) =>
      [...sizes].map(([key, masks]) => ({ font, key, masks })),
    );
    let bytes = all.reduce((sum, { masks }) => sum + masks.bytes, 0);
    if (bytes <= this.most) return;
    for (const { font, key, masks } of all.sort((a, b) => a.masks.used - b.masks.used)) {
      if (bytes <= this.most / 2) return;
      this.fonts.get(font)?.delete(key);
      bytes -= masks.bytes;
    }
  }

  /** Bytes taken, about. */
  bytes(): number {
    let sum = 0;
    for (const sizes of this.fonts.values()) for (const masks of sizes.values()) sum += masks.bytes;
    return sum;
  }

  /** Forgets everything, as when fonts change. */
  clear(): void {
    this.fonts.clear();
  }
}

/** Nearly all letters are as wide as they are drawn: their key is a number, which is found sooner. */
function keyOf({ unit, turned, stretch = 1 }: MaskSize): number | string {
  const key = turned ? -unit : unit;
  return stretch === 1 ? key : `${key} ${stretch}`;
}
