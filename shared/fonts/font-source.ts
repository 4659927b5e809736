/**
 * Where the bytes of a font come from: an open file of which only the asked stretches are read, or
 * bytes in memory. Fonts of 15 MB are the rule here, and a page needs a thirtieth of one.
 */

/** Gives stretches of a font file. A stretch that runs past the end comes back shorter, never as an error. */
export interface FontSource {
  /** Length of the file in bytes. */
  readonly size: number;
  /** The bytes from `offset` on; the caller only reads them. */
  read(offset: number, length: number): Uint8Array;
}

/** Makes a source of bytes that are in memory. Nothing is copied. */
export function sourceOfBytes(bytes: Uint8Array): FontSource {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  };
}
