/** Kerning of two neighbouring glyphs, read from the pair lookups of GPOS where they lie. */
import { readI16, readU16 } from './font-bytes.ts';
import type { GlyphId } from './font.ts';
import { classOf, findCovered, type Lookup } from './layout-tables.ts';

/** Bit of a value record that holds the change of the advance, and the bits before it. */
const ADVANCE = 0x0004;
const BEFORE_ADVANCE = 0x0003;

/** What a pair lookup says: the change of the first advance, or undefined when it has no word on the pair. */
export function kernOf(
  gpos: Uint8Array,
  lookup: Lookup,
  first: GlyphId,
  second: GlyphId,
): number | undefined {
  for (const at of lookup.subtables) {
    const index = findCovered(gpos, at + readU16(gpos, at + 2), first);
    if (index === undefined) continue;
    const byGlyph = readU16(gpos, at) === 1;
    const value = byGlyph
      ? kernByGlyph(gpos, at, index, second)
      : kernByClass(gpos, at, first, second);
    if (value !== undefined) return value;
  }
  return undefined;
}

function kernByGlyph(
  gpos: Uint8Array,
  at: number,
  index: number,
  second: GlyphId,
): number | undefined {
  const first = readU16(gpos, at + 4);
  const size = 2 + sizeOf(first) + sizeOf(readU16(gpos, at + 6));
  const set = at + readU16(gpos, at + 10 + index * 2);
  let low = 0;
  let high = readU16(gpos, set);
  while (low < high) {
    const middle = (low + high) >> 1;
    const record = set + 2 + middle * size;
    const glyph = readU16(gpos, record);
    if (glyph === second) return advanceIn(gpos, record + 2, first);
    if (glyph < second) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function kernByClass(gpos: Uint8Array, at: number, first: GlyphId, second: GlyphId): number {
  const format = readU16(gpos, at + 4);
  const size = sizeOf(format) + sizeOf(readU16(gpos, at + 6));
  const row = classOf(gpos, at + readU16(gpos, at + 8), first);
  const column = classOf(gpos, at + readU16(gpos, at + 10), second);
  const columns = readU16(gpos, at + 14);
  return advanceIn(gpos, at + 16 + (row * columns + column) * size, format);
}

function advanceIn(gpos: Uint8Array, at: number, format: number): number {
  if ((format & ADVANCE) === 0) return 0;
  return readI16(gpos, at + sizeOf(format & BEFORE_ADVANCE));
}

/** Bytes of a value record: two for each bit of its format. */
function sizeOf(format: number): number {
  let bits = 0;
  for (let rest = format & 0xff; rest !== 0; rest >>= 1) bits += rest & 1;
  return bits * 2;
}
