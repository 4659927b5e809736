/**
 * A fingerprint of bytes, for the identity of a file and the tags of its font subsets. It tells files
 * apart; it does not guard secrets. Four sums of 32 bits, mixed as MurmurHash3 mixes them.
 */

const FACTORS = [0x239b_961b, 0xab0e_9789, 0x38b3_4ae5, 0xa1e3_8b93] as const;
const TURN = 15;

/** The fingerprint of parts put one after the other, as 32 hexadecimal digits. */
export function digestOf(parts: readonly Uint8Array[]): string {
  const sums = [0x9368_e53c, 0x586d_cd20, 0x85eb_ca6b, 0xc2b2_ae35];
  let length = 0;
  for (const part of parts) {
    addTo(sums, part);
    length += part.length;
  }
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < 4; i += 1) {
      const before = sums[(i + 3) % 4]!;
      sums[i] = finish((sums[i]! ^ length) + before);
    }
  }
  return sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

function addTo(sums: number[], bytes: Uint8Array): void {
  let [a, b, c, d] = sums as [number, number, number, number];
  const whole = bytes.length - (bytes.length % 16);
  for (let at = 0; at < whole; at += 16) {
    a = mix(a, wordAt(bytes, at), 0) + b;
    b = mix(b, wordAt(bytes, at + 4), 1) + c;
    c = mix(c, wordAt(bytes, at + 8), 2) + d;
    d = mix(d, wordAt(bytes, at + 12), 3) + a;
  }
  for (let at = whole; at < bytes.length; at += 1) a = mix(a + at, bytes[at]! + 1, at % 4) + d;
  sums.splice(0, 4, a | 0, b | 0, c | 0, d | 0);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

function mix(sum: number, word: number, lane: number): number {
  const product = Math.imul(word, FACTORS[lane]!);
  const turned = (product << TURN) | (product >>> (32 - TURN));
  const mixed = sum ^ Math.imul(turned, FACTORS[(lane + 1) % 4]!);
  return Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0x561c_cd1b;
}

function finish(sum: number): number {
  let mixed = sum ^ (sum >>> 16);
  mixed = Math.imul(mixed, 0x85eb_ca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16);
}
