/** Huffman codes for packing: from how often each symbol occurs to its code, no code longer than allowed. */

/** Bits and their number for each symbol; a symbol that never occurs has length 0. */
export interface HuffmanCode {
  readonly lengths: Uint8Array;
  /** The bits in the order in which they are written, first bit lowest. */
  readonly codes: Uint16Array;
}

/** Symbols of the largest code, and more than any count of them needs to be told apart. */
const SYMBOLS = 512;
/** Deeper than any tree of as many symbols as 32-bit counts allow. */
const DEEPEST = 64;

/** Finds the length of each symbol's code; 0 for one that never occurs. One alone gets one bit. */
export function makeLengths(counts: Uint32Array, longest: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  // Count and symbol in one number: numbers sort many times faster than records.
  const keys = Float64Array.from(counts, (count, symbol) => count * SYMBOLS + symbol).sort();
  let first = 0;
  while (first < keys.length && keys[first]! < SYMBOLS) first += 1;
  const used = keys.subarray(first);
  if (used.length === 1) lengths[used[0]! % SYMBOLS] = 1;
  if (used.length <= 1) return lengths;
  const numbers = countDepths(used);
  limit(numbers, longest);
  // The rarest symbols come first and get the longest codes.
  let length = longest;
  for (let i = 0, end = used.length; i < end; i += 1) {
    const key = used[i]!;
    while (numbers[length] === 0) length -= 1;
    numbers[length]! -= 1;
    lengths[key % SYMBOLS] = length;
  }
  return lengths;
}

/** Counts the leaves at each depth of the Huffman tree of keys that rise. */
function countDepths(keys: Float64Array): Uint16Array {
  const count = keys.length;
  const nodes = 2 * count - 1;
  const sums = new Float64Array(nodes);
  for (let i = 0; i < count; i += 1) sums[i] = Math.floor(keys[i]! / SYMBOLS);
  const parents = new Uint16Array(nodes);
  let leaf = 0;
  let inner = count;
  for (let node = count; node < nodes; node += 1) {
    for (let child = 0; child < 2; child += 1) {
      const takesLeaf = leaf < count && (inner >= node || sums[leaf]! <= sums[inner]!);
      const taken = takesLeaf ? leaf++ : inner++;
      sums[node]! += sums[taken]!;
      parents[taken] = node;
    }
  }
  const depths = new Uint8Array(nodes);
  const numbers = new Uint16Array(DEEPEST);
  for (let node = nodes - 2; node >= 0; node -= 1) {
    depths[node] = depths[parents[node]!]! + 1;
    if (node < count) numbers[depths[node]!]! += 1;
  }
  return numbers;
}

/**
 * Brings all codes to the length allowed. Each code moved up takes room for two; a shorter code is
 * parted in two to make that room, until the codes fill the tree exactly.
 */
function limit(numbers: Uint16Array, longest: number): void {
  for (let length = longest + 1; length < DEEPEST; length += 1) {
    numbers[longest]! += numbers[length]!;
    numbers[length] = 0;
  }
  let room = 0;
  for (let length = 1; length <= longest; length += 1) {
    room += numbers[length]! << (longest - length);
  }
  for (; room > 1 << longest; room -= 1) {
    let length = longest - 1;
    while (numbers[length] === 0) length -= 1;
    numbers[length]! -= 1;
    numbers[length + 1]! += 2;
    numbers[longest]! -= 1;
  }
}

/** Gives out the codes of such lengths in the order of the format. */
export function makeCodes(lengths: Uint8Array): HuffmanCode {
  const counts = new Uint16Array(16);
  for (let i = 0, end = lengths.length; i < end; i += 1) counts[lengths[i]!]! += 1;
  counts[0] = 0;
  const next = new Uint16Array(17);
  for (let length = 1; length <= 15; length += 1) {
    next[length + 1] = (next[length]! + counts[length]!) << 1;
  }
  const codes = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length > 0) codes[symbol] = reversed(next[length]!++, length);
  });
  return { lengths, codes };
}

function reversed(code: number, length: number): number {
  let rest = code;
  let bits = 0;
  for (let i = 0; i < length; i += 1) {
    bits = (bits << 1) | (rest & 1);
    rest >>= 1;
  }
  return bits;
}
