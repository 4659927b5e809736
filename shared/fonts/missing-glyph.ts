/**
 * The mark that stands where a font has no glyph: a box with a cross. Fonts whose own missing glyph is
 * blank get this one, so that a hole never goes unseen to press.
 */
import { writeU16 } from './font-bytes.ts';
import type { InkBox } from './font.ts';

/** The box of the mark in an advance of so many units. */
export function missingGlyphBox(advance: number, unitsPerEm: number): InkBox {
  const side = Math.round(unitsPerEm * 0.08);
  const right = Math.max(advance - side, side + Math.round(unitsPerEm * 0.3));
  return { left: side, bottom: 0, right, top: Math.round(unitsPerEm * 0.72) };
}

/** The description of the mark as a glyph of its own. */
export function makeMissingGlyph(box: InkBox, unitsPerEm: number): Uint8Array {
  const w = Math.max(1, Math.round(unitsPerEm * 0.04));
  const { left, bottom, right, top } = box;
  // An outer box, an inner box the other way round, and the two strokes of the cross.
  const contours: readonly (readonly [number, number])[][] = [
    [
      [left, bottom],
      [left, top],
      [right, top],
      [right, bottom],
    ],
    [
      [left + w, bottom + w],
      [right - w, bottom + w],
      [right - w, top - w],
      [left + w, top - w],
    ],
    [
      [left, bottom],
      [left, bottom + w],
      [right, top],
      [right, top - w],
    ],
    [
      [left, top - w],
      [left, top],
      [right, bottom + w],
      [right, bottom],
    ],
  ];
  return describe(contours, box);
}

function describe(contours: readonly (readonly (readonly [number, number])[])[], box: InkBox) {
  const points = contours.flat();
  const bytes = new Uint8Array(10 + contours.length * 2 + 2 + points.length * 5);
  writeU16(bytes, 0, contours.length);
  [box.left, box.bottom, box.right, box.top].forEach((edge, i) => {
    writeU16(bytes, 2 + i * 2, edge & 0xffff);
  });
  let last = -1;
  contours.forEach((contour, i) => {
    last += contour.length;
    writeU16(bytes, 10 + i * 2, last);
  });
  const flags = 10 + contours.length * 2 + 2;
  bytes.fill(0x01, flags, flags + points.length);
  const xs = flags + points.length;
  const ys = xs + points.length * 2;
  points.forEach(([x, y], i) => {
    const [fromX, fromY] = i === 0 ? [0, 0] : points[i - 1]!;
    writeU16(bytes, xs + i * 2, (x - fromX) & 0xffff);
    writeU16(bytes, ys + i * 2, (y - fromY) & 0xffff);
  });
  return bytes;
}
