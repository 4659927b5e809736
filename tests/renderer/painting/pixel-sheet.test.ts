// Sheets of pixels in plain memory, and the masks that letters are inked with.
import { describe, expect, test } from 'vitest';
import { GlyphMasks } from '../../../renderer/workers/glyph-masks.ts';
import { PixelSheet, type Colour } from '../../../renderer/workers/pixel-sheet.ts';
import { carriedBook, carriedFont } from '../../shared/fonts/carried-fonts.ts';

const book = carriedBook();

const BLACK: Colour = [0, 0, 0];
const RED: Colour = [255, 0, 0];

/** One channel of all pixels, row by row; 0 is red. */
function rows(sheet: PixelSheet, channel = 1): readonly (readonly number[])[] {
  return Array.from({ length: sheet.height }, (_, y) =>
    Array.from({ length: sheet.width }, (__, x) => {
      return sheet.bytes[(y * sheet.width + x) * 4 + channel] ?? -1;
    }),
  );
}

function mask(alpha: readonly number[], width: number, left = 0, top = 0) {
  return { left, top, width, height: alpha.length / width, alpha: Uint8Array.from(alpha) };
}

describe('a sheet', () => {
  test('is white and opaque', () => {
    expect([...new PixelSheet(2, 1).bytes]).toEqual([255, 255, 255, 255, 255, 255, 255, 255]);
  });

  test('takes a box of a colour, as far as it lies on the sheet', () => {
    const sheet = new PixelSheet(3, 2);
    sheet.fill({ x: 1, y: -4, width: 9, height: 5 }, RED);
    expect(rows(sheet)).toEqual([
      [255, 0, 0],
      [255, 255, 255],
    ]);
    expect(rows(sheet, 0)).toEqual([
      [255, 255, 255],
      [255, 255, 255],
    ]);
    sheet.fill({ x: 5, y: 0, width: 2, height: 2 }, BLACK);
    sheet.fill({ x: -5, y: 0, width: 2, height: 2 }, BLACK);
    expect(rows(sheet, 0)).toEqual([
      [255, 255, 255],
      [255, 255, 255],
    ]);
  });

  test('takes a tint whose edges lie within pixels', () => {
    const sheet = new PixelSheet(3, 1);
    sheet.tint({ x: 0.5, y: 0, width: 1.75, height: 1 }, BLACK, 1);
    expect(rows(sheet)).toEqual([[127, 0, 191]]);
    const half = new PixelSheet(1, 1);
    half.tint({ x: 0, y: 0, width: 1, height: 1 }, BLACK, 0.4);
    expect(rows(half)).toEqual([[153]]);
  });

  test('is inked by a mask in the colour of the ink', () => {
    const sheet = new PixelSheet(3, 1);
    sheet.ink(mask([255, 128, 0], 3), 0, 0, RED);
    expect(rows(sheet)).toEqual([[0, 127, 255]]);
    expect(rows(sheet, 0)).toEqual([[255, 255, 255]]);
  });

  test('ink over ink and paper over ink mix with what lies below', () => {
    const sheet = new PixelSheet(2, 1);
    sheet.fill({ x: 0, y: 0, width: 2, height: 1 }, BLACK);
    sheet.ink(mask([128, 255], 2), 0, 0, [255, 255, 255]);
    expect(rows(sheet)).toEqual([[128, 255]]);
    sheet.ink(mask([128, 128], 2), 0, 0, BLACK);
    expect(rows(sheet)).toEqual([[64, 127]]);
  });

  test('a mask that stands half outside is cut, not wrapped round', () => {
    const sheet = new PixelSheet(2, 2);
    sheet.ink(mask([255, 0, 0, 255], 2, -1, -1), 0, 0, BLACK);
    expect(rows(sheet)).toEqual([
      [0, 255],
      [255, 255],
    ]);
    sheet.ink(mask([255, 255, 255, 255], 2), 1, 1, BLACK);
    expect(rows(sheet)).toEqual([
      [0, 255],
      [255, 0],
    ]);
    sheet.ink(mask([255], 1), 7, 0, BLACK);
    expect(rows(sheet)).toEqual([
      [0, 255],
      [255, 0],
    ]);
  });

  test('a picture is laid where it is not cut off, and shows the ground where it is clear', () => {
    const sheet = new PixelSheet(3, 1);
    sheet.fill({ x: 0, y: 0, width: 3, height: 1 }, RED);
    const bytes = Uint8ClampedArray.from([0, 9, 0, 255, 0, 200, 0, 0, 0, 90, 0, 255]);
    sheet.lay({ width: 3, height: 1, bytes }, 0, 0, { x: 0, y: 0, width: 2, height: 1 });
    expect(rows(sheet)).toEqual([[9, 0, 0]]);
    expect(rows(sheet, 0)).toEqual([[0, 255, 255]]);
  });
});

describe('masks', () => {
  const font = carriedFont(book, 'noto-serif-sc-400');
  const glyph = font.glyphOf('报'.codePointAt(0) ?? 0);

  test('are made once for a size and a place within the pixel', () => {
    const masks = new GlyphMasks();
    const sized = masks.of(font, { unit: 0.01, turned: false });
    expect(masks.of(font, { unit: 0.01, turned: false })).toBe(sized);
    expect(masks.of(font, { unit: 0.01, turned: false, stretch: 1 })).toBe(sized);
    expect(sized.find(glyph, 1, 0)).toBe(sized.find(glyph, 1, 0));
    expect(sized.find(glyph, 2, 0)).not.toBe(sized.find(glyph, 1, 0));
    expect(masks.of(font, { unit: 0.01, turned: true })).not.toBe(sized);
    expect(masks.of(font, { unit: 0.02, turned: false })).not.toBe(sized);
    const wide = masks.of(font, { unit: 0.01, turned: false, stretch: 1.02 });
    expect(wide).not.toBe(sized);
    expect(masks.of(font, { unit: 0.01, turned: false, stretch: 1.02 })).toBe(wide);
  });

  test('are forgotten by size when there are too many, the longest unused first', () => {
    const masks = new GlyphMasks(16_000);
    const at = (unit: number) => masks.of(font, { unit, turned: false });
    for (const size of [40, 60, 80, 100]) at(size / 1000).find(glyph, 0, 0);
    const last = at(0.1);
    const first = at(0.04);
    expect(masks.bytes()).toBeGreaterThan(16_000);
    masks.trim();
    expect(masks.bytes()).toBeLessThan(16_000);
    expect(at(0.04)).toBe(first);
    expect(at(0.06).bytes).toBe(0);
    expect(last.bytes).toBeGreaterThan(0);
  });
});
