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
const NOTHING = new Uint8Array(0);

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
  let loca: Uint8Array | undefined;
  const offsetOf = (glyph: GlyphId): number => {
    loca ??= tables.read('loca');
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
      const found: Uint8Array[] = new Array<Uint8Array>(glyphs.length).fill(NOTHING);
      const spans = findSpans(glyphs, offsetOf, lengthOf);
      let first = 0;
      while (first < spans.length) {
        const from = spans[first]!.offset;
        let next = first;
        let to = from;
        while (next < spans.length && spans[next]!.offset <= to + NEAR) {
          to = Math.max(to, spans[next]!.offset + spans[next]!.length);
          next += 1;
        }
        const stretch = tables.source.read(glyf.offset + from, to - from);
        for (; first < next; first += 1) {
          const { index, offset, length } = spans[first]!;
          found[index] = stretch.subarray(offset - from, offset - from + length);
        }
      }
      return found;
    },
  };
}

/** Where in the outlines the glyph at one place of the list lies. */
interface Span {
  readonly index: number;
  readonly offset: number;
  readonly length: number;
}

/** Lists the glyphs that draw something in the order of the file. Numbers sort faster than records. */
function findSpans(
  glyphs: readonly GlyphId[],
  offsetOf: (glyph: GlyphId) => number,
  lengthOf: (glyph: GlyphId) => number,
): readonly Span[] {
  const room = glyphs.length;
  const keys = Float64Array.from(glyphs, (glyph, index) => offsetOf(glyph) * room + index).sort();
  const spans: Span[] = [];
  for (const key of keys) {
    const index = key % room;
    const length = lengthOf(glyphs[index]!);
    if (length > 0) spans.push({ index, offset: (key - index) / room, length });
  }
  return spans;
}
