/**
 * A glyph's description as points of contours. Composite glyphs are put together from their parts.
 * Whatever a damaged font says, the work is bounded and the answer is points, perhaps none.
 */
import { readI16, readI8, readU16, readU8 } from './font-bytes.ts';
import type { GlyphId } from './font.ts';

/** Contours of a glyph: contour i ends with point `ends[i]`. */
export interface GlyphPoints {
  readonly xs: number[];
  readonly ys: number[];
  readonly onCurve: boolean[];
  readonly ends: number[];
}

/** One part of a composite glyph; `at` is where its glyph number lies in the description. */
export interface GlyphPart {
  readonly at: number;
  readonly glyph: GlyphId;
  readonly flags: number;
  /** Distances, or numbers of points to be brought together. */
  readonly first: number;
  readonly second: number;
  /** The four factors of x' = xx·x + yx·y, y' = xy·x + yy·y. */
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  /** Where the next part would begin. */
  readonly next: number;
}

const POINT = { on: 0x01, xShort: 0x02, yShort: 0x04, repeat: 0x08, xSame: 0x10, ySame: 0x20 };
const PART = {
  words: 0x0001,
  distances: 0x0002,
  scale: 0x0008,
  more: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
  scaledDistance: 0x0800,
};

/** Parts of one glyph beyond this are left out, so that a part that holds itself comes to an end. */
const MAX_PARTS = 64;
/** Points of one glyph beyond this are left out; the largest of the shipped fonts has some 700. */
const MAX_POINTS = 20_000;

/** Says whether a description is put together from other glyphs. */
export function isComposite(bytes: Uint8Array): boolean {
  return readI16(bytes, 0) < 0;
}

/** Reads the points of a glyph; `read` gives the description of any glyph. */
export function readPoints(glyph: GlyphId, read: (glyph: GlyphId) => Uint8Array): GlyphPoints {
  let partsLeft = MAX_PARTS;
  const readWhole = (bytes: Uint8Array): GlyphPoints => {
    if (!isComposite(bytes)) return readSimple(bytes);
    const whole = noPoints();
    for (const part of readParts(bytes)) {
      if (partsLeft === 0) break;
      partsLeft -= 1;
      const points = readWhole(read(part.glyph));
      if (whole.xs.length + points.xs.length > MAX_POINTS) break;
      appendPart(whole, part, points);
    }
    return whole;
  };
  return readWhole(read(glyph));
}

/** Reads the list of parts of a composite description. */
export function readParts(bytes: Uint8Array): readonly GlyphPart[] {
  const parts: GlyphPart[] = [];
  let at = 10;
  let more = true;
  while (more && at + 4 <= bytes.length) {
    const part = readPart(bytes, at);
    parts.push(part);
    at = part.next;
    more = (part.flags & PART.more) !== 0;
  }
  return parts;
}

function readPart(bytes: Uint8Array, start: number): GlyphPart {
  const flags = readU16(bytes, start);
  const words = (flags & PART.words) !== 0;
  const signed = (flags & PART.distances) !== 0;
  const at = start + 4;
  const readNumber = (index: number): number => {
    if (words) return signed ? readI16(bytes, at + index * 2) : readU16(bytes, at + index * 2);
    return signed ? readI8(bytes, at + index) : readU8(bytes, at + index);
  };
  const factors = at + (words ? 4 : 2);
  return {
    at: start + 2,
    glyph: readU16(bytes, start + 2),
    flags,
    first: readNumber(0),
    second: readNumber(1),
    ...readFactors(bytes, factors, flags),
  };
}

function readFactors(
  bytes: Uint8Array,
  at: number,
  flags: number,
): { xx: number; xy: number; yx: number; yy: number; next: number } {
  const factor = (index: number): number => readI16(bytes, at + index * 2) / 16384;
  if (flags & PART.scale) {
    return { xx: factor(0), xy: 0, yx: 0, yy: factor(0), next: at + 2 };
  }
  if (flags & PART.twoScales) {
    return { xx: factor(0), xy: 0, yx: 0, yy: factor(1), next: at + 4 };
  }
  if (flags & PART.matrix) {
    return { xx: factor(0), xy: factor(1), yx: factor(2), yy: factor(3), next: at + 8 };
  }
  return { xx: 1, xy: 0, yx: 0, yy: 1, next: at };
}

function appendPart(whole: GlyphPoints, part: GlyphPart, points: GlyphPoints): void {
  const xs = points.xs.map((x, i) => part.xx * x + part.yx * points.ys[i]!);
  const ys = points.xs.map((x, i) => part.xy * x + part.yy * points.ys[i]!);
  const [dx, dy] = placeOf(whole, part, xs, ys);
  const base = whole.xs.length;
  for (let i = 0; i < xs.length; i += 1) {
    whole.xs.push(xs[i]! + dx);
    whole.ys.push(ys[i]! + dy);
    whole.onCurve.push(points.onCurve[i]!);
  }
  for (const end of points.ends) whole.ends.push(end + base);
}

function placeOf(
  whole: GlyphPoints,
  part: GlyphPart,
  xs: readonly number[],
  ys: readonly number[],
): readonly [number, number] {
  if ((part.flags & PART.distances) === 0) {
    const from = { x: xs[part.second] ?? 0, y: ys[part.second] ?? 0 };
    return [(whole.xs[part.first] ?? 0) - from.x, (whole.ys[part.first] ?? 0) - from.y];
  }
  if ((part.flags & PART.scaledDistance) === 0) return [part.first, part.second];
  const { xx, xy, yx, yy } = part;
  return [part.first * Math.sqrt(xx * xx + xy * xy), part.second * Math.sqrt(yx * yx + yy * yy)];
}

function readSimple(bytes: Uint8Array): GlyphPoints {
  const contours = readI16(bytes, 0);
  const ends: number[] = [];
  for (let i = 0; i < contours; i += 1) {
    const end = readU16(bytes, 10 + i * 2);
    if (end < (ends.at(-1) ?? 0) || end >= MAX_POINTS) return noPoints();
    ends.push(end);
  }
  if (ends.length === 0) return noPoints();
  const count = ends.at(-1)! + 1;
  const instructions = 10 + contours * 2;
  const flagsAt = instructions + 2 + readU16(bytes, instructions);
  const { flags, next } = readFlags(bytes, flagsAt, count);
  if (flags.length < count) return noPoints();
  const x = readCoordinates(bytes, next, flags, { short: POINT.xShort, same: POINT.xSame });
  const y = readCoordinates(bytes, x.next, flags, { short: POINT.yShort, same: POINT.ySame });
  return {
    xs: x.values,
    ys: y.values,
    onCurve: flags.map((flag) => (flag & POINT.on) !== 0),
    ends,
  };
}

function readFlags(
  bytes: Uint8Array,
  start: number,
  count: number,
): { readonly flags: number[]; readonly next: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count && at < bytes.length) {
    const flag = bytes[at]!;
    at += 1;
    flags.push(flag);
    if ((flag & POINT.repeat) === 0) continue;
    for (let left = readU8(bytes, at); left > 0 && flags.length < count; left -= 1) {
      flags.push(flag);
    }
    at += 1;
  }
  return { flags, next: at };
}

function readCoordinates(
  bytes: Uint8Array,
  start: number,
  flags: readonly number[],
  bits: { readonly short: number; readonly same: number },
): { readonly values: number[]; readonly next: number } {
  const values: number[] = [];
  let at = start;
  let value = 0;
  for (const flag of flags) {
    const same = (flag & bits.same) !== 0;
    if (flag & bits.short) {
      value += same ? readU8(bytes, at) : -readU8(bytes, at);
      at += 1;
    } else if (!same) {
      value += readI16(bytes, at);
      at += 2;
    }
    values.push(value);
  }
  return { values, next: at };
}

function noPoints(): GlyphPoints {
  return { xs: [], ys: [], onCurve: [], ends: [] };
}
