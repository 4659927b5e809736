/**
 * Writes a CFF table of numbered glyphs (Adobe Technical Note 5176): what a PDF calls CIDFontType0C. The
 * number of a glyph is its place. The same glyphs give the same bytes.
 */
import { DICT } from './cff-dict.ts';
import { writeCharstring } from './charstring-writer.ts';
import { writeU16, writeU32 } from './font-bytes.ts';
import type { InkBox, Outline } from './font.ts';

/** A glyph to be written. */
export interface WrittenGlyph {
  readonly outline: Outline;
  readonly advance: number;
}

/** What a table says of its font. */
export interface WrittenFont {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly bounds: InkBox;
  /** From the missing glyph on; at most 65,535. */
  readonly glyphs: readonly WrittenGlyph[];
}

/** The names that every numbered font has: Adobe, Identity; their numbers follow the 391 standard names. */
const STRINGS = ['Adobe', 'Identity'];
const FIRST_STRING = 391;
const USUAL_EM = 1000;

/** Writes the table. */
export function writeCff(font: WrittenFont): Uint8Array {
  const { glyphs, unitsPerEm } = font;
  const count = glyphs.length;
  const head = joinBytes([Uint8Array.of(1, 0, 4, 4), listOf([lettersOf(font.postScriptName)])]);
  const tail = joinBytes([listOf(STRINGS.map(lettersOf)), listOf([])]);
  const charset = count === 1 ? Uint8Array.of(0) : Uint8Array.of(2, 0, 1, ...bytes16(count - 2));
  const fontOf = Uint8Array.of(3, 0, 1, 0, 0, 0, ...bytes16(count));
  const outlines = listOf(
    glyphs.map(({ outline, advance }) =>
      writeCharstring(outline, advance === unitsPerEm ? undefined : advance),
    ),
  );
  const widths = joinBytes([entry(DICT.defaultWidth, [unitsPerEm]), entry(DICT.nominalWidth, [0])]);
  // Offsets are written in five bytes each, so the length of what stands before them is known.
  const topLength = topDict(font, [0, 0, 0, 0]).length;
  const partLength = listOf([privateEntry(0, 0)]).length;
  const charsetAt = head.length + listLength(topLength) + tail.length;
  const fontOfAt = charsetAt + charset.length;
  const outlinesAt = fontOfAt + fontOf.length;
  const partsAt = outlinesAt + outlines.length;
  const parts = listOf([privateEntry(widths.length, partsAt + partLength)]);
  const top = topDict(font, [charsetAt, fontOfAt, outlinesAt, partsAt]);
  return joinBytes([head, listOf([top]), tail, charset, fontOf, outlines, parts, widths]);
}

/** The dictionary of the whole font, with the places of charset, parts of glyphs, outlines and parts. */
function topDict(
  { unitsPerEm, bounds, glyphs }: WrittenFont,
  [charset, fontOf, outlines, parts]: readonly [number, number, number, number],
): Uint8Array {
  const { left, bottom, right, top } = bounds;
  return joinBytes([
    entry(DICT.registry, [FIRST_STRING, FIRST_STRING + 1, 0]),
    unitsPerEm === USUAL_EM ? new Uint8Array(0) : matrixEntry(unitsPerEm),
    entry(DICT.bounds, [left, bottom, right, top]),
    entry(DICT.glyphCount, [glyphs.length]),
    entry(DICT.charset, [charset]),
    entry(DICT.fontOf, [fontOf]),
    entry(DICT.charstrings, [outlines]),
    entry(DICT.fonts, [parts]),
  ]);
}

function privateEntry(length: number, at: number): Uint8Array {
  return entry(DICT.private, [length, at]);
}

/** An operator with whole numbers, five bytes each. */
function entry(operator: number, numbers: readonly number[]): Uint8Array {
  const name = operatorOf(operator);
  const bytes = new Uint8Array(numbers.length * 5 + name.length);
  numbers.forEach((number, i) => {
    bytes[i * 5] = 29;
    writeU32(bytes, i * 5 + 1, Math.trunc(number) >>> 0);
  });
  bytes.set(name, numbers.length * 5);
  return bytes;
}

function operatorOf(operator: number): Uint8Array {
  return operator < 1200 ? Uint8Array.of(operator) : Uint8Array.of(12, operator - 1200);
}

/** How one unit becomes a share of the em, for fonts that do not have a thousand of them. */
function matrixEntry(unitsPerEm: number): Uint8Array {
  const scale = realOf(1 / unitsPerEm);
  const none = Uint8Array.of(139);
  return joinBytes([scale, none, none, scale, none, none, operatorOf(DICT.matrix)]);
}

/** Digits kept of a real number. */
const DIGITS = 10;

/** A number between 0 and 1 as the format's decimal digits. */
function realOf(number: number): Uint8Array {
  const digits = number.toFixed(DIGITS).replace(/^0/u, '').replace(/0+$/u, '');
  const nibbles = [...digits].map((digit) => (digit === '.' ? 10 : Number(digit)));
  nibbles.push(15);
  if (nibbles.length % 2 === 1) nibbles.push(15);
  const bytes = new Uint8Array(1 + nibbles.length / 2);
  bytes[0] = 30;
  for (let i = 0; i < nibbles.length; i += 2) {
    bytes[1 + i / 2] = ((nibbles[i] ?? 0) << 4) | (nibbles[i + 1] ?? 0);
  }
  return bytes;
}

function bytes16(value: number): readonly [number, number] {
  return [(value >>> 8) & 0xff, value & 0xff];
}

function lettersOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The length of a list of one object. */
function listLength(length: number): number {
  return 3 + 2 * OFFSET + length;
}

const OFFSET = 4;

/** A list of objects with offsets of four bytes. */
function listOf(objects: readonly Uint8Array[]): Uint8Array {
  if (objects.length === 0) return new Uint8Array(2);
  const offsets = 3 + (objects.length + 1) * OFFSET;
  const bytes = new Uint8Array(objects.reduce((sum, { length }) => sum + length, offsets));
  writeU16(bytes, 0, objects.length);
  bytes[2] = OFFSET;
  let at = offsets;
  objects.forEach((object, i) => {
    writeU32(bytes, 3 + i * OFFSET, at - offsets + 1);
    bytes.set(object, at);
    at += object.length;
  });
  writeU32(bytes, 3 + objects.length * OFFSET, at - offsets + 1);
  return bytes;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
