/**
 * The `glyf` table rewritten for WOFF2 (chapter 5.1 there): numbers of one sort together in streams,
 * points as steps from the one before, boxes left out where they follow from the points.
 */
import { readI16 } from '../fonts/font-bytes.ts';
import { isComposite, readPoints, type GlyphPoints } from '../fonts/glyph-points.ts';
import { FontWriter } from './font-writer.ts';
import { glyphCountOf, glyphOffsets, type FontFileTables } from './web-font.ts';

/** The streams of all glyphs, in the order in which they are written. */
interface Streams {
  readonly contours: FontWriter;
  readonly counts: FontWriter;
  readonly flags: FontWriter;
  readonly steps: FontWriter;
  readonly composites: FontWriter;
  readonly boxed: Uint8Array;
  readonly boxes: FontWriter;
}

/** The rewritten outlines, and the sizes that `glyf` and `loca` have once they are read back. */
export interface PackedGlyphs {
  readonly bytes: Uint8Array;
  readonly glyfLength: number;
  readonly locaLength: number;
}

/** Rewrites the outlines of a font. Instructions for screens are left out. */
export function packGlyphs(tables: FontFileTables): PackedGlyphs {
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const offsets = glyphOffsets(tables);
  const count = glyphCountOf(tables);
  const streams: Streams = {
    contours: new FontWriter(),
    counts: new FontWriter(),
    flags: new FontWriter(),
    steps: new FontWriter(),
    composites: new FontWriter(),
    boxed: new Uint8Array(((count + 31) >> 5) * 4),
    boxes: new FontWriter(),
  };
  for (let i = 0; i < count; i += 1) {
    packGlyph(glyf.subarray(offsets[i], offsets[i + 1]), i, streams);
  }
  const { contours, counts, flags, steps, composites, boxed, boxes } = streams;
  const bytes = new FontWriter()
    .u16(0, 0, count, readI16(tables.get('head') ?? new Uint8Array(), 50))
    .u32(contours.length, counts.length, flags.length, steps.length, composites.length)
    .u32(boxed.length + boxes.length, 0);
  for (const stream of [contours, counts, flags, steps, composites]) bytes.raw(stream.done());
  bytes.raw(boxed).raw(boxes.done());
  const locaLength = tables.get('loca')?.length ?? 0;
  return { bytes: bytes.done(), glyfLength: glyf.length, locaLength };
}

function packGlyph(bytes: Uint8Array, index: number, streams: Streams): void {
  if (bytes.length === 0) {
    streams.contours.u16(0);
    return;
  }
  streams.contours.u16(readI16(bytes, 0) & 0xffff);
  if (isComposite(bytes)) {
    streams.composites.raw(bytes.subarray(10, endOfParts(bytes)));
    keepBox(bytes, index, streams);
    return;
  }
  const points = readPoints(0, () => bytes);
  points.ends.forEach((end, i) => writeCount(streams.counts, end - (points.ends[i - 1] ?? -1)));
  packPoints(points, streams);
  writeCount(streams.steps, 0);
  if (!boxFollows(bytes, points)) keepBox(bytes, index, streams);
}

const PART = { words: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 };

/** The parts end here; the padding behind them is not read back. */
function endOfParts(bytes: Uint8Array): number {
  let at = 10;
  for (;;) {
    const flags = readI16(bytes, at);
    at += flags & PART.words ? 8 : 6;
    if (flags & PART.scale) at += 2;
    if (flags & PART.twoScales) at += 4;
    if (flags & PART.matrix) at += 8;
    if ((flags & PART.more) === 0 || at >= bytes.length) return at;
  }
}

function keepBox(bytes: Uint8Array, index: number, { boxed, boxes }: Streams): void {
  boxed[index >> 3]! |= 0x80 >> (index & 7);
  boxes.raw(bytes.subarray(2, 10));
}

function boxFollows(bytes: Uint8Array, { xs, ys }: GlyphPoints): boolean {
  return (
    readI16(bytes, 2) === Math.min(...xs) &&
    readI16(bytes, 4) === Math.min(...ys) &&
    readI16(bytes, 6) === Math.max(...xs) &&
    readI16(bytes, 8) === Math.max(...ys)
  );
}

function packPoints({ xs, ys, onCurve }: GlyphPoints, { flags, steps }: Streams): void {
  let [x, y] = [0, 0];
  for (let i = 0; i < xs.length; i += 1) {
    const form = formOf(xs[i]! - x, ys[i]! - y, steps);
    flags.u8(onCurve[i]! ? form : form | 0x80);
    [x, y] = [xs[i]!, ys[i]!];
  }
}

/** Writes one step in the shortest of the format's forms, and gives the number of that form. */
function formOf(dx: number, dy: number, steps: FontWriter): number {
  const signs = (dx < 0 ? 0 : 1) + (dy < 0 ? 0 : 2);
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  if (dx === 0 && y < 1280) return straightForm(y, signs >> 1, steps);
  if (dy === 0 && x < 1280) return 10 + straightForm(x, signs & 1, steps);
  if (x < 65 && y < 65) {
    steps.u8((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf));
    return 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs;
  }
  if (x < 769 && y < 769) {
    steps.u8(x - 1).u8(y - 1);
    return 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs;
  }
  return 120 + signs + longForm(x, y, steps);
}

/** Twelve bits for each axis, or sixteen. */
function longForm(x: number, y: number, steps: FontWriter): number {
  if (x < 4096 && y < 4096) {
    steps
      .u8(x >> 4)
      .u8(((x & 0xf) << 4) | (y >> 8))
      .u8(y);
    return 0;
  }
  steps.u16(x, y);
  return 4;
}

/** A step along one axis: five forms for each direction. */
function straightForm(length: number, sign: number, steps: FontWriter): number {
  steps.u8(length);
  return ((length & 0xf00) >> 7) + sign;
}

/** The format's own short number: one byte up to 252, then two, then three. */
function writeCount(writer: FontWriter, value: number): void {
  if (value < 253) writer.u8(value);
  else if (value < 506) writer.u8(255).u8(value - 253);
  else if (value < 762) writer.u8(254).u8(value - 506);
  else writer.u8(253).u16(value);
}
