/**
 * A font for one publication: only the glyphs that its pages use, each found by its character, so that
 * a browser shows exactly what layout chose. It carries no rules of its own but the joining of clusters.
 */
import { readI16, readU16, readU32, writeU16 } from '../fonts/font-bytes.ts';
import { tablesIn } from '../fonts/font-file.ts';
import { glyphsToEmbed } from '../fonts/font-rights.ts';
import type { Font, GlyphId } from '../fonts/font.ts';
import { FontWriter } from './font-writer.ts';
import { makeCharacterMap, makeJoining, type Joining } from './web-font-maps.ts';

/** What a web font shows: one glyph for a character, or one for several that stand together. */
export interface WebLetters {
  readonly family: string;
  readonly letters: ReadonlyMap<number, GlyphId>;
  readonly clusters: ReadonlyMap<string, GlyphId>;
}

/** The tables of a font by tag; its outlines are in `glyf`, or in `CFF `. */
export type FontFileTables = ReadonlyMap<string, Uint8Array>;

/**
 * Above and below the baseline, in em. All web fonts say the same, whatever their makers did, so that
 * fonts mixed in a line agree on where it stands.
 */
export const WEB_ASCENT = 0.88;
const WEB_DESCENT = 0.12;

/** Makes the tables of a web font. Same letters, same bytes. */
export function makeWebFont(font: Font, { family, letters, clusters }: WebLetters): FontFileTables {
  const codes = [...letters.keys()].sort((a, b) => a - b);
  const joined = [...clusters].sort(([a], [b]) => (a < b ? -1 : 1));
  const glyphs = [...codes.map((code) => letters.get(code) ?? 0), ...joined.map(([, id]) => id)];
  // One new glyph a character, in the order of characters: a missing one shows the font's mark.
  const numbers = new Map(codes.map((code, i) => [code, i + 1]));
  const joinings = joined.map(([text], i): Joining => ({
    parts: [...text].map((letter) => numbers.get(letter.codePointAt(0) ?? 0) ?? 0),
    whole: codes.length + 1 + i,
  }));
  const tables = new Map(tablesIn(font.subset(glyphsToEmbed(font, glyphs)).bytes));
  tables.set('cmap', makeCharacterMap(codes));
  tables.set('hhea', withHeights(tables.get('hhea'), font.unitsPerEm));
  tables.set('OS/2', makeFacts(font, codes));
  tables.set('name', makeNames(family));
  tables.set('post', new FontWriter().u32(0x0003_0000, 0, 0, 0, 0, 0, 0, 0).done());
  if (joinings.length > 0) tables.set('GSUB', makeJoining(joinings));
  return new Map([...tables].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function heights(unitsPerEm: number): readonly [number, number] {
  return [Math.round(unitsPerEm * WEB_ASCENT), Math.round(unitsPerEm * WEB_DESCENT)];
}

function withHeights(table: Uint8Array | undefined, unitsPerEm: number): Uint8Array {
  const hhea = (table ?? new Uint8Array(36)).slice();
  const [above, below] = heights(unitsPerEm);
  writeU16(hhea, 4, above);
  writeU16(hhea, 6, -below & 0xffff);
  writeU16(hhea, 8, 0);
  return hhea;
}

/** Regular, and "use the typographic heights". */
const SELECTION = 0x00c0;

/** The OS/2 table, version 4. What browsers do not ask for is zero. */
function makeFacts(font: Font, codes: readonly number[]): Uint8Array {
  const em = font.unitsPerEm;
  const [above, below] = heights(em);
  const last = Math.min(codes.at(-1) ?? 0, 0xffff);
  const part = (share: number): number => Math.round(em * share);
  return new FontWriter()
    .u16(4, em, font.weight, 5, 0)
    .u16(part(0.65), part(0.6), 0, part(0.075), part(0.65), part(0.6), 0, part(0.35))
    .u16(part(0.05), part(0.3), 0)
    .raw(new Uint8Array(10 + 16))
    .tag('NONE')
    .u16(SELECTION, Math.min(codes[0] ?? 0, 0xffff), last)
    .u16(above, -below & 0xffff, 0, above, below)
    .u32(0, 0)
    .u16(part(0.5), font.capHeight, 0, 0x20, 2)
    .done();
}

/** Family, cut, whole name and PostScript name; browsers go by the name in the style sheet. */
function makeNames(family: string): Uint8Array {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replace(/[^\w-]/gu, '')],
  ] as const;
  const strings = new FontWriter();
  const table = new FontWriter().u16(0, names.length, 6 + names.length * 12);
  for (const [number, words] of names) {
    table.u16(3, 1, 0x0409, number, words.length * 2, strings.length);
    for (let i = 0; i < words.length; i += 1) strings.u16(words.charCodeAt(i));
  }
  return table.raw(strings.done()).done();
}

/** How many glyphs a font has. */
export function glyphCountOf(tables: FontFileTables): number {
  return readU16(tables.get('maxp') ?? new Uint8Array(), 4);
}

/** Where the description of each glyph lies in `glyf`, and one more for the end. */
export function glyphOffsets(tables: FontFileTables): readonly number[] {
  const loca = tables.get('loca') ?? new Uint8Array();
  const long = readI16(tables.get('head') ?? new Uint8Array(), 50) !== 0;
  const count = glyphCountOf(tables) + 1;
  return Array.from({ length: count }, (_, i) =>
    long ? readU32(loca, i * 4) : readU16(loca, i * 2) * 2,
  );
}
