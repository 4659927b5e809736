/**
 * The raw outline of each glyph (loca and glyf). Single glyphs are read as they are asked for; for a
 * subset many are read at once, near neighbours in one go.
 */
import { readU16, readU32 } from './font-bytes.ts';
import type { FontTables } from './font-tables.ts';
import type { GlyphId } from './font.ts';

export interface GlyphData {
  /** The description of a glyph; empty when it draws nothing or its place is damaged. */
  read(glyph: GlyphId): Uint8Array;
  /** The first bytes of a description, enough for its header. */
  readHeader(glyph: GlyphId): Uint8Array;
  /** The descriptions of many glyphs, in the order asked for. */
  readMany(glyphs: readonly GlyphId[]): readonly Uint8Array[];
}

/** Bytes of a glyph's header: number of contours and ink box. */
const HEADER = 10;

/**
 * Bytes between two glyphs that are read along rather than skipped: a read costs some 3 µs, as much as
 * copying about 4 kB.
 */
const NEAR = 4096;

/** Makes the reader of outlines; `longOffsets` is what head says of loca. */
export function makeGlyphData(
  tables: FontTables,
  longOffsets: boolean,
  glyphCount: number,
): GlyphData {
  const glyf = tables.find('glyf') ?? { offset: 0, length: 0 };
  const offsetOf = (glyph: GlyphId): number => {
    const loca = tables.read('loca');
    return longOffsets ? readU32(loca, glyph * 4) : readU16(loca, glyph * 2) * 2;
  };
  const lengthOf = (glyph: GlyphId): number => {
    if (glyph < 0 || glyph >= glyphCount) return 0;
    const end = offsetOf(glyph + 1);
    const length = end - offsetOf(glyph);
    return end <= glyf.length && length >= HEADER ? length : 0;
  };
  const readPart = (glyph: GlyphId, length: number): Uint8Array =>
    length === 0 ? new Uint8Array(0) : tables.source.read(glyf.offset + offsetOf(glyph), length);

  return {
    read: (glyph) => readPart(glyph, lengthOf(glyph)),
    readHeader: (glyph) => readPart(glyph, Math.min(lengthOf(glyph), HEADER)),
    readMany(glyphs) {
      const found: Uint8Array[] = new Array<Uint8Array>(glyphs.length).fill(new Uint8Array(0));
      const order = Array.from(glyphs.keys())
        .filter((i) => lengthOf(glyphs[i]!) > 0)
        .sort((a, b) => offsetOf(glyphs[a]!) - offsetOf(glyphs[b]!));
      let first = 0;
      while (first < order.length) {
        const from = offsetOf(glyphs[order[first]!]!);
        let next = first;
        let to = from;
        while (next < order.length && offsetOf(glyphs[order[next]!]!) <= to + NEAR) {
          to = Math.max(to, offsetOf(glyphs[order[next]!]! + 1));
          next += 1;
        }
        const stretch = tables.source.read(glyf.offset + from, to - from);
        for (const i of order.slice(first, next)) {
          const start = offsetOf(glyphs[i]!) - from;
          found[i] = stretch.subarray(start, start + lengthOf(glyphs[i]!));
        }
        first = next;
      }
      return found;
    },
  };
}
