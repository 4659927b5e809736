/** Puts the tables of a font together into a file, with the sums that the format asks for. */
import { readTag, readU16, readU32, writeU16, writeU32 } from './font-bytes.ts';
import type { OutlineKind } from './font.ts';

/** How a file says what outlines it holds; the second is OTTO. */
const VERSIONS: Readonly<Record<OutlineKind, number>> = { truetype: 0x0001_0000, cff: 0x4f54_544f };
/** The sum of all words of a font file and its adjustment, fixed by the format. */
const CHECKSUM_BASE = 0xb1b0afba;

/** Puts tables, sorted by tag, into one file with its directory and sums. */
export function makeFontFile(
  kind: OutlineKind,
  tables: readonly (readonly [string, Uint8Array])[],
): Uint8Array {
  const directory = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory);
  const file = new Uint8Array(size);
  writeU32(file, 0, VERSIONS[kind]);
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

/** The tables of a font file in memory, each with its tag, in the order of its directory. */
export function tablesIn(file: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  return Array.from({ length: readU16(file, 4) }, (_, i) => {
    const record = 12 + i * 16;
    const offset = readU32(file, record + 8);
    return [readTag(file, record), file.subarray(offset, offset + readU32(file, record + 12))];
  });
}

/** One table of a font file in memory; empty when it has none. */
export function tableIn(file: Uint8Array, tag: string): Uint8Array {
  return tablesIn(file).find(([name]) => name === tag)?.[1] ?? new Uint8Array(0);
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
export function padded(length: number): number {
  return (length + 3) & ~3;
}
