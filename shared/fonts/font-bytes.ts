/**
 * Numbers in font tables, most significant byte first. A number that lies beyond the end reads as zero:
 * a damaged font then gives a poor answer, never an exception.
 */

/** An unsigned byte. */
export function readU8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** A signed byte. */
export function readI8(bytes: Uint8Array, at: number): number {
  return (readU8(bytes, at) << 24) >> 24;
}

/** An unsigned 16-bit number. */
export function readU16(bytes: Uint8Array, at: number): number {
  return at + 1 < bytes.length ? (bytes[at]! << 8) | bytes[at + 1]! : 0;
}

/** A signed 16-bit number. */
export function readI16(bytes: Uint8Array, at: number): number {
  return (readU16(bytes, at) << 16) >> 16;
}

/** An unsigned 32-bit number. */
export function readU32(bytes: Uint8Array, at: number): number {
  return readU16(bytes, at) * 0x10000 + readU16(bytes, at + 2);
}

/** A table tag or other four letters. */
export function readTag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(
    readU8(bytes, at),
    readU8(bytes, at + 1),
    readU8(bytes, at + 2),
    readU8(bytes, at + 3),
  );
}

/** Writes an unsigned 16-bit number. */
export function writeU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 8;
  bytes[at + 1] = value;
}

/** Writes an unsigned 32-bit number. */
export function writeU32(bytes: Uint8Array, at: number, value: number): void {
  writeU16(bytes, at, value >>> 16);
  writeU16(bytes, at + 2, value & 0xffff);
}
