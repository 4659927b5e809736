/**
 * Cuts a TrueType font down to the glyphs of a document, for embedding in a PDF. Numbers are given out
 * anew without gaps; instructions for screens are left out; the same glyphs give the same bytes.
 */
import { readI16, readU16, readU32, writeU16, writeU32 } from './font-bytes.ts';
import type { FontTables } from './font-tables.ts';
import type { FontSubset, GlyphId } from './font.ts';
import type { GlyphData } from './glyph-data.ts';
import { isComposite, readParts } from './glyph-points.ts';

/** What a subset is cut from. */
export interface SubsetSource {
  readonly tables: FontTables;
  readonly data: GlyphData;
  /** Drawn in place of glyph 0 when the font leaves that one blank. */
  readonly missingGlyph: Uint8Array | undefined;
  advanceOf(glyph: GlyphId): number;
  /** Distance from the origin to the left edge of the box, as the font says it. */
  leftOf(glyph: GlyphId): number;
}

/** Bits of a part of a composite glyph. */
const HAS_INSTRUCTIONS = 0x0100;
/** The sum of all words of a font file and its adjustment, fixed by the format. */
const CHECKSUM_BASE = 0xb1b0afba;

/** Cuts a font down to these glyphs, in this order after glyph 0; parts of composites come last. */
export function makeSubset(source: SubsetSource, wanted: readonly GlyphId[]): FontSubset {
  const glyphs = [0, ...wanted];
  const descriptions = collect(source, glyphs);
  const glyf = joinDescriptions(descriptions);
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', glyf.bytes],
    ['head', makeHead(source.tables)],
    ['hhea', withCount(source.tables.read('hhea'), 34, glyphs.length)],
    ['hmtx', makeMetrics(source, glyphs)],
    ['loca', glyf.offsets],
    ['maxp', withCount(source.tables.read('maxp'), 4, glyphs.length)],
  ];
  return { bytes: makeFontFile(tables), glyphs };
}

/** Reads all descriptions, adding to `glyphs` the parts that composites need, with their new numbers. */
function collect(source: SubsetSource, glyphs: GlyphId[]): readonly Uint8Array[] {
  const newIds = new Map<GlyphId, number>();
  glyphs.forEach((glyph, i) => {
    if (!newIds.has(glyph)) newIds.set(glyph, i);
  });
  const descriptions: Uint8Array[] = [];
  while (descriptions.length < glyphs.length) {
    const found = source.data.readMany(glyphs.slice(descriptions.length));
    for (const bytes of found) {
      const isMissing = glyphs[descriptions.length] === 0 && source.missingGlyph !== undefined;
      descriptions.push(isMissing ? source.missingGlyph : copyGlyph(bytes, glyphs, newIds));
    }
  }
  return descriptions;
}

/** Copies a description without its instructions, its parts renumbered. */
function copyGlyph(bytes: Uint8Array, glyphs: GlyphId[], newIds: Map<GlyphId, number>): Uint8Array {
  if (bytes.length === 0) return bytes;
  if (!isComposite(bytes)) return withoutInstructions(bytes);
  const parts = readParts(bytes);
  const copy = bytes.slice(0, parts.at(-1)?.next ?? 0);
  for (const part of parts) {
    let id = newIds.get(part.glyph);
    if (id === undefined) {
      id = glyphs.length;
      newIds.set(part.glyph, id);
      glyphs.push(part.glyph);
    }
    writeU16(copy, part.at - 2, part.flags & ~HAS_INSTRUCTIONS);
    writeU16(copy, part.at, id);
  }
  return copy;
}

function withoutInstructions(bytes: Uint8Array): Uint8Array {
  const at = 10 + readI16(bytes, 0) * 2;
  const length = readU16(bytes, at);
  if (length === 0 || at + 2 + length > bytes.length) return bytes;
  const copy = new Uint8Array(bytes.length - length);
  copy.set(bytes.subarray(0, at));
  copy.set(bytes.subarray(at + 2 + length), at + 2);
  return copy;
}

function joinDescriptions(descriptions: readonly Uint8Array[]): {
  readonly bytes: Uint8Array;
  readonly offsets: Uint8Array;
} {
  const offsets = new Uint8Array((descriptions.length + 1) * 4);
  let size = 0;
  descriptions.forEach((description, i) => {
    writeU32(offsets, i * 4, size);
    size += padded(description.length);
  });
  writeU32(offsets, descriptions.length * 4, size);
  const bytes = new Uint8Array(size);
  descriptions.forEach((description, i) => {
    bytes.set(description, readU32(offsets, i * 4));
  });
  return { bytes, offsets };
}

function makeHead(tables: FontTables): Uint8Array {
  const head = tables.read('head').slice();
  writeU32(head, 8, 0);
  writeU16(head, 50, 1);
  return head;
}

function withCount(table: Uint8Array, at: number, count: number): Uint8Array {
  const copy = table.slice();
  writeU16(copy, at, count);
  return copy;
}

function makeMetrics(source: SubsetSource, glyphs: readonly GlyphId[]): Uint8Array {
  const bytes = new Uint8Array(glyphs.length * 4);
  glyphs.forEach((glyph, i) => {
    writeU16(bytes, i * 4, source.advanceOf(glyph));
    writeU16(bytes, i * 4 + 2, source.leftOf(glyph) & 0xffff);
  });
  return bytes;
}

/** Puts tables, sorted by tag, into one file with its directory and sums. */
function makeFontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory);
  const file = new Uint8Array(size);
  writeU32(file, 0, 0x0001_0000);
  writeU16(file, 4, tables.length);
  let power = 1;
  let exponent = 0;
  while (power * 2 <= tables.length) {
    power *= 2;
    exponent += 1;
  }
  writeU16(file, 6, power * 16);
  writeU16(file, 8, exponent);
  writeU16(file, 10, (tables.length - power) * 16);
  let offset = directory;
  let head = 0;
  let sum = 0;
  tables.forEach(([tag, bytes], i) => {
    const record = 12 + i * 16;
    const checksum = checksumOf(bytes);
    file.set(bytes, offset);
    for (let letter = 0; letter < 4; letter += 1) file[record + letter] = tag.charCodeAt(letter);
    writeU32(file, record + 4, checksum);
    writeU32(file, record + 8, offset);
    writeU32(file, record + 12, bytes.length);
    if (tag === 'head') head = offset;
    offset += padded(bytes.length);
    sum += checksum;
  });
  sum += checksumOf(file.subarray(0, directory));
  writeU32(file, head + 8, (CHECKSUM_BASE - (sum % 0x1_0000_0000)) >>> 0);
  return file;
}

/**
 * Bytes that one call sums up: a function that is called often is compiled well by its third or fourth
 * call, while one long loop runs on slowly.
 */
const STRETCH = 1024;

/** The sum of all words, missing bytes of the last one counting as zero. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += STRETCH) sum = (sum + sumOfStretch(bytes, at)) | 0;
  return sum >>> 0;
}

function sumOfStretch(bytes: Uint8Array, from: number): number {
  const to = Math.min(from + STRETCH, bytes.length);
  const whole = to - (to % 4);
  let sum = 0;
  for (let at = from; at < whole; at += 4) {
    const word =
      (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    sum = (sum + word) | 0;
  }
  for (let at = whole; at < to; at += 1) sum = (sum + (bytes[at]! << (24 - (at - whole) * 8))) | 0;
  return sum;
}

/** The length in whole words. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
