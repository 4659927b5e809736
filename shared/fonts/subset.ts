/**
 * Cuts a TrueType font down to the glyphs of a document, for embedding in a PDF. Numbers are given out
 * anew without gaps; instructions for screens are left out; the same glyphs give the same bytes.
 */
import { readI16, readU16, readU32, writeU16, writeU32 } from './font-bytes.ts';
import { makeFontFile, padded } from './font-file.ts';
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
  return { kind: 'truetype', bytes: makeFontFile('truetype', tables), glyphs };
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

/** The head of a font whose sum is not reckoned yet and whose offsets are long. */
export function makeHead(tables: FontTables): Uint8Array {
  const head = tables.read('head').slice();
  writeU32(head, 8, 0);
  writeU16(head, 50, 1);
  return head;
}

/** A copy of a table with another count at `at`. */
export function withCount(table: Uint8Array, at: number, count: number): Uint8Array {
  const copy = table.slice();
  writeU16(copy, at, count);
  return copy;
}

/** The advances and left edges of glyphs as a table. */
export function makeMetrics(
  source: Pick<SubsetSource, 'advanceOf' | 'leftOf'>,
  glyphs: readonly GlyphId[],
): Uint8Array {
  const bytes = new Uint8Array(glyphs.length * 4);
  glyphs.forEach((glyph, i) => {
    writeU16(bytes, i * 4, source.advanceOf(glyph));
    writeU16(bytes, i * 4 + 2, source.leftOf(glyph) & 0xffff);
  });
  return bytes;
}
