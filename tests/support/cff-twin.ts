/**
 * Twins of TrueType fonts for tests: the same font with its outlines as PostScript curves in a numbered CFF
 * table of two parts, with hints, masks and subroutines, written by hand here and not by the program; and
 * several fonts as one collection. Glyphs, metrics and rules stay those of the original.
 */
import { readTag, readU16, readU32, writeU16, writeU32 } from '../../shared/fonts/font-bytes.ts';
import type { Font, GlyphId } from '../../shared/fonts/font.ts';

type Bytes = readonly number[];

/** Parts of a table one after another. */
function join(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const OP = { lines: 5, curves: 8, callLocal: 10, return: 11, end: 14, move: 21, callGlobal: 29 };
const STEMS = { across: 18, upright: 23, mask: 19 };
/** The number by which a list of few subroutines is called from zero. */
const BIAS = -107;

/** A whole number, or one in steps of 1/65,536. */
function number(value: number): Bytes {
  if (!Number.isInteger(value)) return [255, ...u32(Math.round(value * 65_536))];
  if (value >= -107 && value <= 107) return [value + 139];
  return [28, ...u16(value)];
}

const u16 = (value: number): Bytes => [(value >> 8) & 255, value & 255];
const u32 = (value: number): Bytes => [...u16(value >> 16), ...u16(value)];
const letters = (text: string): Bytes => Array.from(text, (letter) => letter.charCodeAt(0));

function list(objects: readonly ArrayLike<number>[]): Uint8Array {
  if (objects.length === 0) return Uint8Array.of(0, 0);
  let at = 1;
  const offsets = [at, ...objects.map((object) => (at += object.length))];
  return join(u16(objects.length), [4], offsets.flatMap(u32), ...objects);
}

/** A dictionary entry whose numbers take five bytes each, so that places can be reckoned beforehand. */
function entry(operator: Bytes, ...numbers: readonly number[]): Bytes {
  return [...numbers.flatMap((value) => [29, ...u32(value)]), ...operator];
}

/** Half the glyphs belong to the first part of the font, half to the second. */
const partOf = (glyph: GlyphId, count: number): 0 | 1 => (glyph < count >> 1 ? 0 : 1);

/** What the two parts call by number 0 and 1: the same number means another stroke in the other part. */
const LOCAL: readonly (readonly Bytes[])[] = [
  [
    [OP.curves, OP.return],
    [OP.lines, OP.return],
  ],
  [
    [OP.lines, OP.return],
    [OP.curves, OP.return],
  ],
];
const GLOBAL: readonly Bytes[] = [[OP.end], [OP.lines, OP.return]];

/** A glyph as a charstring. Its curves are called from the part's own list, its lines from the common one. */
function charstring(font: Font, glyph: GlyphId, part: 0 | 1): Uint8Array {
  const { commands, points } = font.outlineOf(glyph);
  const bytes: number[] = [
    ...number(font.advanceOf(glyph) - 500),
    ...[10, 20].flatMap(number),
    STEMS.across,
    ...[30, 40, 50, 60].flatMap(number),
    STEMS.mask,
    0b1110_0000,
  ];
  let [x, y, next] = [0, 0, 0];
  const step = (toX: number, toY: number): Bytes => {
    const steps = [...number(toX - x), ...number(toY - y)];
    [x, y] = [toX, toY];
    return steps;
  };
  const take = (): readonly [number, number] => {
    next += 2;
    return [points[next - 2]!, points[next - 1]!];
  };
  for (const command of commands) {
    if (command === 'M') bytes.push(...step(...take()), OP.move);
    if (command === 'L') bytes.push(...step(...take()), ...number(1 + BIAS), OP.callGlobal);
    if (command !== 'Q') continue;
    // Two thirds of the way, in the steps that the format has.
    const grid = (value: number): number => Math.round(value * 64) / 64;
    const [fromX, fromY] = [x, y];
    const [cx, cy] = take();
    const [toX, toY] = take();
    bytes.push(...step(grid(fromX + ((cx - fromX) * 2) / 3), grid(fromY + ((cy - fromY) * 2) / 3)));
    bytes.push(...step(grid(toX + ((cx - toX) * 2) / 3), grid(toY + ((cy - toY) * 2) / 3)));
    bytes.push(...step(toX, toY), ...number(part + BIAS), OP.callLocal);
  }
  bytes.push(...number(BIAS), OP.callGlobal);
  return Uint8Array.from(bytes);
}

/** The CFF table of a font. */
function cffTable(font: Font): Uint8Array {
  const count = font.glyphCount;
  const outlines = list(
    Array.from({ length: count }, (_, glyph) => charstring(font, glyph, partOf(glyph, count))),
  );
  const head = join([1, 0, 4, 4], list([letters(font.postScriptName)]));
  const tail = join(list([letters('Adobe'), letters('Identity')]), list(GLOBAL));
  const top = (charset: number, parts: number, glyphs: number, fonts: number): Uint8Array =>
    list([
      [
        ...entry([12, 30], 391, 392, 0),
        ...entry([15], charset),
        ...entry([12, 37], parts),
        ...entry([17], glyphs),
        ...entry([12, 36], fonts),
      ],
    ]);
  const charset = [2, ...u16(1), ...u16(count - 2)];
  const half = count >> 1;
  const select = [3, ...u16(2), ...u16(0), 0, ...u16(half), 1, ...u16(count)];
  const charsetAt = head.length + top(0, 0, 0, 0).length + tail.length;
  const selectAt = charsetAt + charset.length;
  const outlinesAt = selectAt + select.length;
  const fontsAt = outlinesAt + outlines.length;
  // Each part: its numbers, of which the last says where its subroutines follow.
  const numbers = (length: number): Bytes => [
    ...entry([20], 500),
    ...entry([21], 500),
    ...entry([19], length),
  ];
  const size = numbers(0).length;
  const fonts = (firstAt: number, secondAt: number): Uint8Array =>
    list([entry([18], size, firstAt), entry([18], size, secondAt)]);
  const firstAt = fontsAt + fonts(0, 0).length;
  const locals = LOCAL.map(list);
  const secondAt = firstAt + size + locals[0]!.length;
  return join(
    ...[head, top(charsetAt, selectAt, outlinesAt, fontsAt), tail, charset, select, outlines],
    ...[fonts(firstAt, secondAt), numbers(size), locals[0]!, numbers(size), locals[1]!],
  );
}

/** The OpenType twin of a TrueType font; `bytes` is its file. */
export function cffTwin(bytes: Uint8Array, font: Font): Uint8Array<ArrayBuffer> {
  const kept = tablesOf(bytes).filter(({ tag }) => !OUTLINE_TABLES.includes(tag));
  const maxp = Uint8Array.from([0, 0, 0x50, 0, ...u16(font.glyphCount)]);
  const tables = kept.map((table) => (table.tag === 'maxp' ? { tag: 'maxp', data: maxp } : table));
  return fontFile('OTTO', [...tables, { tag: 'CFF ', data: cffTable(font) }]);
}

const OUTLINE_TABLES = ['glyf', 'loca', 'cvt ', 'fpgm', 'prep', 'gasp', 'DSIG'];

interface Table {
  readonly tag: string;
  readonly data: Uint8Array;
}

function tablesOf(bytes: Uint8Array): readonly Table[] {
  return Array.from({ length: readU16(bytes, 4) }, (_, i) => {
    const record = 12 + i * 16;
    const at = readU32(bytes, record + 8);
    return {
      tag: readTag(bytes, record),
      data: bytes.subarray(at, at + readU32(bytes, record + 12)),
    };
  });
}

/** Tables as a file; its sums are left zero, which readers accept. */
function fontFile(kind: string, tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  let at = 12 + sorted.length * 16;
  const places = sorted.map(({ data }) => {
    const place = at;
    at += (data.length + 3) & ~3;
    return place;
  });
  const file = new Uint8Array(at);
  file.set(letters(kind), 0);
  writeU16(file, 4, sorted.length);
  sorted.forEach(({ tag, data }, i) => {
    const record = 12 + i * 16;
    file.set(letters(tag), record);
    writeU32(file, record + 8, places[i]!);
    writeU32(file, record + 12, data.length);
    file.set(data, places[i]);
  });
  return file;
}

/** Fonts one after another in one collection. */
export function collectionOf(fonts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const head = 12 + fonts.length * 4;
  let at = (head + 3) & ~3;
  const places = fonts.map((font) => {
    const place = at;
    at += (font.length + 3) & ~3;
    return place;
  });
  const file = new Uint8Array(at);
  file.set([...letters('ttcf'), 0, 1, 0, 0, ...u32(fonts.length), ...places.flatMap(u32)]);
  fonts.forEach((font, i) => {
    const place = places[i]!;
    file.set(font, place);
    for (let table = 0; table < readU16(font, 4); table += 1) {
      const record = place + 12 + table * 16;
      writeU32(file, record + 8, readU32(file, record + 8) + place);
    }
  });
  return file;
}

/** A copy of a font whose makers allow what these bits of OS/2 say. */
export function withRights(bytes: Uint8Array, bits: number): Uint8Array<ArrayBuffer> {
  return withNumber(bytes, { tag: 'OS/2', at: 8 }, bits);
}

/** A copy of a font that has so many units to the em: the same numbers in another scale. */
export function withEm(bytes: Uint8Array, em: number): Uint8Array<ArrayBuffer> {
  return withNumber(bytes, { tag: 'head', at: 18 }, em);
}

function withNumber(
  bytes: Uint8Array,
  place: { readonly tag: string; readonly at: number },
  value: number,
): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  for (let i = 0; i < readU16(copy, 4); i += 1) {
    const record = 12 + i * 16;
    if (readTag(copy, record) !== place.tag) continue;
    writeU16(copy, readU32(copy, record + 8) + place.at, value);
  }
  return copy;
}
