/** The dictionaries of a CFF table (Adobe Technical Note 5176, chapter 4): operators with their numbers. */
import { readI16, readU32, readU8 } from './font-bytes.ts';

/** The numbers of each operator. Operators of two bytes, 12 and another, count from 1200. */
export type CffDict = ReadonlyMap<number, readonly number[]>;

/** The operators that the program asks for or writes. */
export const DICT = {
  bounds: 5,
  charset: 15,
  charstrings: 17,
  private: 18,
  subrs: 19,
  defaultWidth: 20,
  nominalWidth: 21,
  charstringType: 1206,
  matrix: 1207,
  registry: 1230,
  glyphCount: 1234,
  fonts: 1236,
  fontOf: 1237,
} as const;

const ESCAPE = 12;
const LAST_OPERATOR = 21;
const MOST_NUMBERS = 48;

/** Reads a dictionary; what cannot be read is left out. */
export function readDict(bytes: Uint8Array): CffDict {
  const dict = new Map<number, readonly number[]>();
  let numbers: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = readU8(bytes, at);
    if (first <= LAST_OPERATOR) {
      const isLong = first === ESCAPE;
      dict.set(isLong ? 1200 + readU8(bytes, at + 1) : first, numbers);
      numbers = [];
      at += isLong ? 2 : 1;
      continue;
    }
    const { value, next } = readNumber(bytes, at);
    if (numbers.length < MOST_NUMBERS) numbers.push(value);
    at = next;
  }
  return dict;
}

function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } {
  const first = readU8(bytes, at);
  if (first === 28) return { value: readI16(bytes, at + 1), next: at + 3 };
  if (first === 29) return { value: readU32(bytes, at + 1) | 0, next: at + 5 };
  if (first === 30) return readReal(bytes, at + 1);
  if (first >= 32 && first <= 246) return { value: first - 139, next: at + 1 };
  const second = readU8(bytes, at + 1);
  if (first >= 247 && first <= 250) {
    return { value: (first - 247) * 256 + second + 108, next: at + 2 };
  }
  if (first >= 251 && first <= 254) {
    return { value: -(first - 251) * 256 - second - 108, next: at + 2 };
  }
  return { value: 0, next: at + 1 };
}

/** What four bits of a real number stand for; 15 ends it. */
const NIBBLES = [...Array.from('0123456789.'), 'E', 'E-', '', '-'];

function readReal(bytes: Uint8Array, start: number): { value: number; next: number } {
  let digits = '';
  let at = start;
  for (; at < bytes.length; at += 1) {
    const pair = readU8(bytes, at);
    for (const nibble of [pair >> 4, pair & 15]) {
      if (nibble === 15) return { value: Number(digits) || 0, next: at + 1 };
      digits += NIBBLES[nibble] ?? '';
    }
  }
  return { value: 0, next: at };
}
