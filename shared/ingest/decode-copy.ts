/**
 * Finds out in which encoding copy was written and reads it. Nothing in a text file says so for certain
 * but a byte order mark; otherwise the encoding that explains the bytes is taken. Bytes that mean nothing
 * in it are kept as U+FFFD and reported with their place.
 */
import type { WrongByte } from './draft.ts';
import { decodeWindows } from './windows-1252.ts';
import { scanGb18030, scanUtf16, scanUtf8, type ByteReport, type Fault } from './wrong-bytes.ts';

/** The encodings that text decoders are asked for, by their labels. */
export type CopyEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Reads bytes that are sound in an encoding. Node and the window both have it: `new TextDecoder(encoding).decode(bytes)`. */
export type DecodeText = (encoding: CopyEncoding, bytes: Uint8Array) => string;

/** The text of a file. */
export interface DecodedCopy {
  readonly text: string;
  readonly encoding: CopyEncoding | 'windows-1252';
  /** True when nothing but the look of the words spoke for the encoding. */
  readonly guessed: boolean;
  /** One entry for every U+FFFD of the text in order; undefined when the file itself held it. */
  readonly lost: readonly (WrongByte | undefined)[];
}

interface Reading {
  readonly encoding: CopyEncoding | 'windows-1252';
  /** Bytes of the byte order mark. */
  readonly skip: number;
  readonly faults: readonly Fault[];
  readonly guessed?: boolean;
}

/** Reads a file of copy; undefined when it is not text in any of the encodings. */
export function decodeCopy(bytes: Uint8Array, decode: DecodeText): DecodedCopy | undefined {
  const reading = readMark(bytes) ?? guess(bytes);
  return reading && decodeAround(bytes, reading, decode);
}

/** The byte order mark, when the file begins with one. */
function readMark(bytes: Uint8Array): Reading | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return marked('utf-8', 3, bytes, scanUtf8);
  if (a === 0xff && b === 0xfe) return marked('utf-16le', 2, bytes, (rest) => scanUtf16(rest, 1));
  if (a === 0xfe && b === 0xff) return marked('utf-16be', 2, bytes, (rest) => scanUtf16(rest, 0));
  const gb = a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33;
  return gb ? marked('gb18030', 4, bytes, scanGb18030) : undefined;
}

function marked(
  encoding: CopyEncoding,
  skip: number,
  bytes: Uint8Array,
  scan: (rest: Uint8Array) => ByteReport,
): Reading {
  const { faults } = scan(bytes.subarray(skip));
  const moved = faults.map(({ from, to }) => ({ from: from + skip, to: to + skip }));
  return { encoding, skip, faults: moved };
}

/**
 * Without a mark: sound UTF-8 is UTF-8, for chance hardly ever makes it. Zero bytes or a look of UTF-16
 * make UTF-16. Then GB18030 when its characters are those Chinese is written in. A file with a few wrong
 * bytes is read in the encoding that explains the rest.
 */
function guess(bytes: Uint8Array): Reading | undefined {
  const utf8 = scanUtf8(bytes);
  const zeros = bytes.includes(0);
  if (utf8.faults.length === 0 && !zeros) return { encoding: 'utf-8', skip: 0, faults: [] };
  const gb = scanGb18030(bytes);
  const isChinese = !zeros && gb.multibyte > 0 && gb.common >= gb.multibyte * 0.8;
  if (isChinese && gb.faults.length === 0) return { encoding: 'gb18030', skip: 0, faults: [] };
  const wide = lookOfUtf16(bytes);
  if (wide || zeros) return wide;
  return guessFaulty(bytes, utf8, isChinese ? gb : undefined);
}

/** Some bytes are wrong in every encoding: takes the one that explains most of the others. */
function guessFaulty(
  bytes: Uint8Array,
  utf8: ByteReport,
  gb: ByteReport | undefined,
): Reading | undefined {
  if (utf8.multibyte > 0 && utf8.multibyte >= 2 * utf8.faults.length) {
    return { encoding: 'utf-8', skip: 0, faults: utf8.faults };
  }
  if (gb && gb.faults.length * 10 <= gb.multibyte) {
    return { encoding: 'gb18030', skip: 0, faults: gb.faults };
  }
  return guessAlphabet(bytes, utf8);
}

/** Plain letters with a few high bytes: the accents and quotes of Windows, else ASCII with wrong bytes. */
function guessAlphabet(bytes: Uint8Array, utf8: ByteReport): Reading | undefined {
  if (isWestern(bytes)) return { encoding: 'windows-1252', skip: 0, faults: [], guessed: true };
  const count = utf8.faults.length;
  const few = count * 50 <= bytes.length || (count <= 3 && count * 5 <= bytes.length);
  return few ? { encoding: 'utf-8', skip: 0, faults: utf8.faults } : undefined;
}

/** UTF-16 without a mark: nearly all code units are Han, marks, kana or ASCII in one byte order. */
function lookOfUtf16(bytes: Uint8Array): Reading | undefined {
  // Pairs of plain letters look like Han too; in real UTF-16 half the bytes are no letters.
  if (bytes.length < 4 || (!bytes.includes(0) && isPlain(bytes))) return undefined;
  for (const high of [1, 0] as const) {
    let likely = 0;
    const units = Math.floor(bytes.length / 2);
    for (let i = 0; i < units; i += 1) {
      const top = bytes[2 * i + high] ?? 0;
      const low = bytes[2 * i + 1 - high] ?? 0;
      if (isCommonUnit(top, low)) likely += 1;
    }
    if (likely < units * 0.9) continue;
    const encoding = high === 1 ? 'utf-16le' : 'utf-16be';
    return { encoding, skip: 0, faults: scanUtf16(bytes, high).faults };
  }
  return undefined;
}

function isPlain(bytes: Uint8Array): boolean {
  let plain = 0;
  for (const byte of bytes) if (byte >= 0x20 && byte < 0x7f) plain += 1;
  return plain >= bytes.length * 0.85;
}

function isCommonUnit(top: number, low: number): boolean {
  if (top === 0) return (low >= 0x20 && low < 0x7f) || (low >= 9 && low <= 13) || low >= 0xa0;
  return (top >= 0x4e && top <= 0x9f) || top === 0x20 || top === 0x30 || top === 0xff;
}

/** Curly quotes, dashes and dots of Windows, or letters with accents beside plain letters; few of them. */
function isWestern(bytes: Uint8Array): boolean {
  const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  let high = 0;
  for (const [i, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    const mark = [0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa3, 0xa9, 0xb0].includes(byte);
    const accent = byte >= 0xc0 && byte <= 0xfd && byte !== 0xd7 && byte !== 0xf7;
    if (!mark && !(accent && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])))) return false;
  }
  return high > 0 && high * 8 <= bytes.length;
}

/** Decodes the sound stretches, with a U+FFFD for each fault between them. */
function decodeAround(bytes: Uint8Array, reading: Reading, decode: DecodeText): DecodedCopy {
  const { encoding, skip, faults } = reading;
  const lost: (WrongByte | undefined)[] = [];
  const parts: string[] = [];
  let at = skip;
  let line = 1;
  const take = (to: number): void => {
    const part = bytes.subarray(at, to);
    const text = encoding === 'windows-1252' ? decodeWindows(part) : decode(encoding, part);
    for (const match of text.matchAll(/\ufffd|\r\n|[\n\r]/gu)) {
      if (match[0] === '\ufffd') lost.push(undefined);
      else line += 1;
    }
    parts.push(text);
  };
  for (const fault of faults) {
    take(fault.from);
    lost.push({ byte: fault.from, value: bytes[fault.from] ?? 0, line });
    parts.push('\ufffd');
    at = fault.to;
  }
  take(bytes.length);
  return { text: parts.join(''), encoding, guessed: reading.guessed === true, lost };
}
