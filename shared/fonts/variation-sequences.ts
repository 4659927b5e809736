/**
 * Variation sequences of a font (cmap, format 14): a character and a selector after it ask for one form of
 * that character. Found where they lie, like the map of characters.
 */
import { readU16, readU32, readU8 } from './font-bytes.ts';
import type { GlyphId } from './font.ts';

/**
 * What a font has for a sequence: a glyph of its own; `usual`, when the character has that form by itself;
 * undefined, when the font does not know the sequence.
 */
export type Variations = (codePoint: number, selector: number) => GlyphId | 'usual' | undefined;

/** Platform 0, encoding 5. */
const SEQUENCES = 5;
const RECORD = 11;
const RANGE = 4;
const MAPPING = 5;

function readU24(bytes: Uint8Array, at: number): number {
  return readU8(bytes, at) * 0x10000 + readU16(bytes, at + 1);
}

/** Reads the sequences of a cmap table; a font without them knows none. */
export function readVariations(cmap: Uint8Array): Variations {
  const start = findSubtable(cmap);
  if (start === undefined) return () => undefined;
  const records = Math.min(readU32(cmap, start + 6), Math.floor(cmap.length / RECORD));
  return (codePoint, selector) => {
    const record = find(cmap, { from: start + 10, size: RECORD, count: records }, selector);
    if (record === undefined || readU24(cmap, record) !== selector) return undefined;
    const usual = readU32(cmap, record + 3);
    const own = readU32(cmap, record + 7);
    if (usual !== 0 && isUsual(cmap, start + usual, codePoint)) return 'usual';
    return own === 0 ? undefined : ownGlyph(cmap, start + own, codePoint);
  };
}

function findSubtable(cmap: Uint8Array): number | undefined {
  const count = Math.min(readU16(cmap, 2), cmap.length >> 3);
  for (let i = 0; i < count; i += 1) {
    const record = 4 + i * 8;
    const at = readU32(cmap, record + 4);
    const isSequences = readU16(cmap, record) === 0 && readU16(cmap, record + 2) === SEQUENCES;
    if (isSequences && readU16(cmap, at) === 14) return at;
  }
  return undefined;
}

/** Records in a row, sorted by the number of 24 bits that each begins with. */
interface Rows {
  readonly from: number;
  readonly size: number;
  readonly count: number;
}

/** The last record whose number is not above `wanted`. */
function find(cmap: Uint8Array, { from, size, count }: Rows, wanted: number): number | undefined {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readU24(cmap, from + middle * size) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : from + (low - 1) * size;
}

function rowsAt(cmap: Uint8Array, at: number, size: number): Rows {
  const room = Math.max(0, Math.floor((cmap.length - at - 4) / size));
  return { from: at + 4, size, count: Math.min(readU32(cmap, at), room) };
}

function isUsual(cmap: Uint8Array, at: number, codePoint: number): boolean {
  const range = find(cmap, rowsAt(cmap, at, RANGE), codePoint);
  return range !== undefined && codePoint <= readU24(cmap, range) + readU8(cmap, range + 3);
}

function ownGlyph(cmap: Uint8Array, at: number, codePoint: number): GlyphId | undefined {
  const mapping = find(cmap, rowsAt(cmap, at, MAPPING), codePoint);
  if (mapping === undefined || readU24(cmap, mapping) !== codePoint) return undefined;
  return readU16(cmap, mapping + 3);
}

/** Says whether a code point only chooses the form of the character before it. */
export function isSelector(codePoint: number): boolean {
  return (
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
  );
}
