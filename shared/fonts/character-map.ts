/**
 * From code points to glyphs (cmap). The table is searched where it lies: a Chinese font maps 30,000
 * characters, a page uses a thousand of them.
 */
import { readI16, readU16, readU32 } from './font-bytes.ts';
import type { GlyphId } from './font.ts';

/** Gives the glyph of a code point, or 0. */
export type CharacterMap = (codePoint: number) => GlyphId;

/** Encodings that hold Unicode, best first: platform and encoding as one number. */
const UNICODE = [0x0003_000a, 0x0000_0004, 0x0000_0006, 0x0003_0001, 0x0000_0003];

/** Reads a cmap table. A table without a Unicode part that can be read maps everything to 0. */
export function readCharacterMap(cmap: Uint8Array): CharacterMap {
  const offsets = new Map<number, number>();
  const count = Math.min(readU16(cmap, 2), cmap.length >> 3);
  for (let i = 0; i < count; i += 1) {
    const at = 4 + i * 8;
    offsets.set(readU32(cmap, at), readU32(cmap, at + 4));
  }
  for (const encoding of UNICODE) {
    const at = offsets.get(encoding);
    if (at === undefined) continue;
    const format = readU16(cmap, at);
    if (format === 12) return readGroups(cmap, at);
    if (format === 4) return readSegments(cmap, at);
  }
  return () => 0;
}

/** Format 12: groups of code points in a row. */
function readGroups(cmap: Uint8Array, start: number): CharacterMap {
  const groups = start + 16;
  const room = Math.max(0, Math.floor((cmap.length - groups) / 12));
  const count = Math.min(readU32(cmap, start + 12), room);
  return (codePoint) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (readU32(cmap, groups + middle * 12 + 4) < codePoint) low = middle + 1;
      else high = middle;
    }
    const at = groups + low * 12;
    const first = readU32(cmap, at);
    if (low === count || first > codePoint) return 0;
    return (readU32(cmap, at + 8) + codePoint - first) & 0xffff;
  };
}

/** Format 4: segments of the first 65,536 code points. */
function readSegments(cmap: Uint8Array, start: number): CharacterMap {
  const count = Math.min(readU16(cmap, start + 6) >> 1, cmap.length >> 3);
  const ends = start + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const ranges = deltas + count * 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (readU16(cmap, ends + middle * 2) < codePoint) low = middle + 1;
      else high = middle;
    }
    const first = readU16(cmap, starts + low * 2);
    if (low === count || first > codePoint) return 0;
    const delta = readI16(cmap, deltas + low * 2);
    const range = readU16(cmap, ranges + low * 2);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = readU16(cmap, ranges + low * 2 + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
