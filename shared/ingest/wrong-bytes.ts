/** Finds the bytes of a file that mean nothing in an encoding, and how much of the rest speaks for it. */

/** A stretch of bytes without meaning. */
export interface Fault {
  readonly from: number;
  readonly to: number;
}

/** What a look through a file found. */
export interface ByteReport {
  readonly faults: readonly Fault[];
  /** Characters of more than one byte that are sound. */
  readonly multibyte: number;
  /** Those of them that are common in the encoding; for UTF-8 all. */
  readonly common: number;
}

/** Past so many faults in the first bytes a file is not text in this encoding; no need to read on. */
const HOPELESS = 1000;

/** Looks through UTF-8. A fault is as long as the longest beginning of a character that broke off. */
export function scanUtf8(bytes: Uint8Array): ByteReport {
  const faults: Fault[] = [];
  let multibyte = 0;
  let at = 0;
  while (at < bytes.length && faults.length < HOPELESS + bytes.length / 50) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = utf8Length(bytes, at);
    if (length > 0) multibyte += 1;
    else faults.push({ from: at, to: at - length });
    at += Math.abs(length);
  }
  return { faults, multibyte, common: multibyte };
}

/**
 * Length of the UTF-8 character that begins here; negative for a character that breaks off after so many
 * bytes. The second byte has a narrower range after some first bytes, which keeps out doubled forms,
 * halves of surrogate pairs and numbers above U+10FFFF.
 */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4 || !mayFollow(first, bytes[at + 1] ?? 0)) return -1;
  const count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  for (let i = 2; i < count; i += 1) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return -i;
  }
  return count;
}

function mayFollow(first: number, second: number): boolean {
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

/** Looks through GB18030. Common are the characters of GB2312, which nearly all Chinese text is made of. */
export function scanGb18030(bytes: Uint8Array): ByteReport {
  const faults: Fault[] = [];
  let multibyte = 0;
  let common = 0;
  let at = 0;
  while (at < bytes.length && faults.length < HOPELESS + bytes.length / 50) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const length = gbLength(bytes, at);
    if (length === 0) {
      faults.push({ from: at, to: at + 1 });
      at += 1;
      continue;
    }
    multibyte += 1;
    if (length === 4 || isGb2312(first, bytes[at + 1] ?? 0)) common += 1;
    at += length;
  }
  return { faults, multibyte, common };
}

/** Characters of four bytes speak for the encoding too: chance hardly makes them. */
function isGb2312(first: number, second: number): boolean {
  return first >= 0xa1 && first <= 0xf7 && second >= 0xa1;
}

/** Length of the GB18030 character that begins here; 0 when none does. */
function gbLength(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0] = bytes.subarray(at, at + 2);
  if (!isWithin(a, 0x81, 0xfe)) return 0;
  if (isWithin(b, 0x40, 0xfe) && b !== 0x7f) return 2;
  return isWithin(b, 0x30, 0x39) && isFourBytes(bytes, at) ? 4 : 0;
}

/** Of the characters of four bytes, 8431A439 is U+FFFF; 90308130 to E3329A35 are the planes above. */
function isFourBytes(bytes: Uint8Array, at: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  if (!isWithin(c, 0x81, 0xfe) || !isWithin(d, 0x30, 0x39)) return false;
  const order = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
  return order <= 39419 || isWithin(order, 189000, 1237575);
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** Looks through UTF-16: a code unit cut in half at the end, and halves of surrogate pairs. */
export function scanUtf16(bytes: Uint8Array, high: 0 | 1): ByteReport {
  const faults: Fault[] = [];
  let multibyte = 0;
  const last = bytes.length - (bytes.length % 2);
  for (let at = 0; at < last; at += 2) {
    const top = bytes[at + high] ?? 0;
    if (top < 0xd8 || top > 0xdf) multibyte += 1;
    else if (top < 0xdc && isLowSurrogate(bytes, at + 2, high)) at += 2;
    else faults.push({ from: at, to: at + 2 });
  }
  if (last < bytes.length) faults.push({ from: last, to: bytes.length });
  return { faults, multibyte, common: multibyte };
}

function isLowSurrogate(bytes: Uint8Array, at: number, high: 0 | 1): boolean {
  const top = bytes[at + high] ?? 0;
  return at + 1 < bytes.length && top >= 0xdc && top <= 0xdf;
}
