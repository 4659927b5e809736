/**
 * Packs bytes as a zlib stream, the same bytes on every machine. It is our own because a cold process
 * packs one page and ends: this loop goes over the bytes once and is compiled soon, so that a page takes
 * half the time of fflate (27 against 48 ms on a busy machine) for streams 4 % larger. Each block is
 * written with the codes that would have been best for the block before it.
 */
import { makeCodes, makeLengths, type HuffmanCode } from './huffman.ts';

const MIN_MATCH = 4;
const MAX_MATCH = 258;
const MAX_DISTANCE = 32_768;
/** Bits of the table of hashes: enough for the length allowed, fewer for streams that are short. */
const HASH_BITS = 15;
const SHORT = 16_384;
const SHORT_HASH_BITS = 12;
/** Bytes of the first block, whose codes are a guess, and of the others. */
const FIRST_BLOCK = 4096;
const BLOCK = 65_536;
/**
 * Bytes that one call of an inner loop takes. A function that is called often is compiled well by its
 * third or fourth call; one long loop would run on slowly while its better form lies ready.
 */
const STRETCH = 1024;
const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
const LITERALS = 286;
const DISTANCES = 30;
/** With 7 bits waiting and 13 bits of distance no code may be longer, or 32 bits would not hold them. */
const LONGEST_CODE = 11;
/** In which order the lengths of the code of code lengths are written. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Symbol, extra bits and what they say, for each length of a match. */
const lengthSymbols = new Uint16Array(MAX_MATCH + 1);
const lengthExtras = new Uint8Array(MAX_MATCH + 1);
const lengthRests = new Uint8Array(MAX_MATCH + 1);
fillLengths();

/** What is known while a stream is written. */
interface Packing {
  readonly bytes: Uint8Array;
  readonly out: Uint8Array;
  /** Where in `out` the next byte goes; bits of it that wait, and how many. */
  at: number;
  held: number;
  count: number;
  /** Where four bytes with such a hash were last seen, and by how much a hash is shifted down. */
  readonly heads: Int32Array;
  readonly shift: number;
  readonly literalCounts: Uint32Array;
  readonly distanceCounts: Uint32Array;
}

/** Packs bytes; the answer is a whole zlib stream with its check sum. */
export function deflate(bytes: Uint8Array): Uint8Array {
  const packing = startPacking(bytes);
  let from = 0;
  do {
    const to =
      from === 0 ? Math.min(FIRST_BLOCK, bytes.length) : Math.min(from + BLOCK, bytes.length);
    const literals = makeCodes(makeLengths(packing.literalCounts, LONGEST_CODE));
    const distances = makeCodes(makeLengths(packing.distanceCounts, LONGEST_CODE));
    putBits(packing, to === bytes.length ? 1 : 0, 1);
    putBits(packing, 2, 2);
    putCodeLengths(packing, literals.lengths, distances.lengths);
    packing.literalCounts.fill(1);
    packing.distanceCounts.fill(1);
    for (let at = from; at < to;) at = putBytes(packing, { from: at, to }, literals, distances);
    putBits(packing, literals.codes[END_OF_BLOCK]!, literals.lengths[END_OF_BLOCK]!);
    from = to;
  } while (from < bytes.length);
  if (packing.count > 0) putBits(packing, 0, 8 - packing.count);
  const sum = adler32(bytes);
  for (let shift = 24; shift >= 0; shift -= 8) putBits(packing, (sum >>> shift) & 0xff, 8);
  return packing.out.slice(0, packing.at);
}

/** Guesses the first codes: bytes as they come, now and then a match, more often from afar. */
function startPacking(bytes: Uint8Array): Packing {
  const literalCounts = new Uint32Array(LITERALS).fill(1);
  const guess = bytes.subarray(0, FIRST_BLOCK);
  for (let i = 0, { length } = guess; i < length; i += 1) literalCounts[guess[i]!]! += 1;
  for (let length = MIN_MATCH; length < 12; length += 1) {
    literalCounts[lengthSymbols[length]!]! += guess.length >> (length + 1);
  }
  const blocks = 2 + Math.ceil(bytes.length / BLOCK);
  // A byte takes one code, of eleven bits at most.
  const out = new Uint8Array(Math.ceil(bytes.length * 1.4) + blocks * 512);
  const bits = bytes.length < SHORT ? SHORT_HASH_BITS : HASH_BITS;
  out.set([0x78, 0x9c]);
  return {
    bytes,
    out,
    at: 2,
    held: 0,
    count: 0,
    heads: new Int32Array(1 << bits).fill(-MAX_DISTANCE),
    shift: 32 - bits,
    literalCounts,
    distanceCounts: Uint32Array.from({ length: DISTANCES }, (_, symbol) => symbol + 1),
  };
}

/** Writes a stretch of bytes and gives its end. All that the loop touches is in variables of its own. */
function putBytes(
  packing: Packing,
  { from, to }: { readonly from: number; readonly to: number },
  literals: HuffmanCode,
  distances: HuffmanCode,
): number {
  const { bytes, out, heads, shift, literalCounts, distanceCounts } = packing;
  let { at: end, held, count } = packing;
  const lastMatch = to - MIN_MATCH;
  const stop = Math.min(from + STRETCH, to);
  let at = from;
  while (at < stop) {
    let symbol = bytes[at]!;
    let length = 1;
    let distance = 0;
    if (at <= lastMatch) {
      const word = symbol | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      const hash = Math.imul(word, 0x9e37_79b1) >>> shift;
      const before = heads[hash]!;
      heads[hash] = at;
      distance = at - before;
      if (distance < MAX_DISTANCE && bytes[before] === symbol) {
        const most = Math.min(MAX_MATCH, to - at);
        while (length < most && bytes[before + length] === bytes[at + length]) length += 1;
        if (length >= MIN_MATCH) symbol = lengthSymbols[length]!;
      }
    }
    literalCounts[symbol]! += 1;
    held |= literals.codes[symbol]! << count;
    count += literals.lengths[symbol]!;
    if (symbol < FIRST_LENGTH) {
      at += 1;
    } else {
      held |= lengthRests[length]! << count;
      count += lengthExtras[length]!;
      for (; count >= 8; count -= 8, held >>>= 8) out[end++] = held;
      const far = distanceSymbol(distance - 1);
      const extra = far < 4 ? 0 : (far >> 1) - 1;
      distanceCounts[far]! += 1;
      held |= distances.codes[far]! << count;
      count += distances.lengths[far]!;
      held |= ((distance - 1) & ((1 << extra) - 1)) << count;
      count += extra;
      at += length;
    }
    for (; count >= 8; count -= 8, held >>>= 8) out[end++] = held;
  }
  packing.at = end;
  packing.held = held;
  packing.count = count;
  return at;
}

function putBits(packing: Packing, value: number, bits: number): void {
  packing.held |= value << packing.count;
  packing.count += bits;
  for (; packing.count >= 8; packing.count -= 8, packing.held >>>= 8) {
    packing.out[packing.at] = packing.held;
    packing.at += 1;
  }
}

/** Writes both tables of code lengths, themselves packed. Every symbol has a code, so none is 0. */
function putCodeLengths(packing: Packing, literals: Uint8Array, distances: Uint8Array): void {
  const counts = new Uint32Array(LENGTH_ORDER.length);
  countLengths(literals, counts);
  countLengths(distances, counts);
  const code = makeCodes(makeLengths(counts, 7));
  putBits(packing, LITERALS - FIRST_LENGTH, 5);
  putBits(packing, DISTANCES - 1, 5);
  putBits(packing, LENGTH_ORDER.length - 4, 4);
  for (const symbol of LENGTH_ORDER) putBits(packing, code.lengths[symbol]!, 3);
  for (const lengths of [literals, distances]) {
    for (let i = 0, end = lengths.length; i < end; i += 1) {
      putBits(packing, code.codes[lengths[i]!]!, code.lengths[lengths[i]!]!);
    }
  }
}

function countLengths(lengths: Uint8Array, counts: Uint32Array): void {
  for (let i = 0, end = lengths.length; i < end; i += 1) counts[lengths[i]!]! += 1;
}

/** The symbol of a distance less one: two symbols for each power of two. */
function distanceSymbol(distance: number): number {
  if (distance < 4) return distance;
  const power = 31 - Math.clz32(distance);
  return power * 2 + ((distance >>> (power - 1)) & 1);
}

/** The check sum of the format: a sum of bytes below, a sum of those sums above. */
function adler32(bytes: Uint8Array): number {
  let sum = 1;
  for (let at = 0; at < bytes.length; at += STRETCH) sum = addSums(bytes, at, sum);
  return sum;
}

function addSums(bytes: Uint8Array, from: number, sum: number): number {
  const to = Math.min(from + STRETCH, bytes.length);
  let low = sum & 0xffff;
  let high = sum >>> 16;
  for (let at = from; at < to; at += 1) {
    low += bytes[at]!;
    high += low;
  }
  return (((high % 65_521) << 16) | (low % 65_521)) >>> 0;
}

function fillLengths(): void {
  let length = 3;
  for (let symbol = FIRST_LENGTH; symbol < LITERALS; symbol += 1) {
    const step = symbol - FIRST_LENGTH;
    const extra = step < 8 ? 0 : (step >> 2) - 1;
    for (let rest = 0; rest < 1 << extra && length < MAX_MATCH; rest += 1, length += 1) {
      lengthSymbols[length] = symbol;
      lengthExtras[length] = extra;
      lengthRests[length] = rest;
    }
  }
  lengthSymbols[MAX_MATCH] = LITERALS - 1;
}
