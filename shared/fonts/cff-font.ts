/**
 * The outlines of a font that are kept as PostScript curves (its CFF table): named glyphs as Latin fonts
 * have them, or numbered ones in several parts (CID) as Chinese fonts do.
 */
import { DICT, readDict, type CffDict } from './cff-dict.ts';
import { readList, type CffList, type ReadStretch } from './cff-index.ts';
import { readCharstring, type CharstringFont, type GlyphProgram } from './charstring.ts';
import { readU16, readU8 } from './font-bytes.ts';
import type { GlyphId, Outline } from './font.ts';
import { standardNameOf } from './standard-encoding.ts';

/** Outlines of a CFF table. */
export interface CffFont {
  readonly glyphCount: number;
  /** The outline of a glyph in font units; an empty one for a glyph that is not there or is damaged. */
  outlineOf(glyph: GlyphId): Outline;
}

const HEADER = 4;
/** Dictionaries and numbers of parts are short; longer ones are damaged. */
const LONGEST_DICT = 4096;
const MOST_PARTS = 256;
const CHARSTRING_TYPE = 2;

/** Opens a CFF table, or gives undefined when it cannot be one. */
export function openCff(read: ReadStretch): CffFont | undefined {
  const header = read(0, HEADER);
  if (readU8(header, 0) !== 1) return undefined;
  const names = readList(read, readU8(header, 2));
  const dicts = names && readList(read, names.end);
  const strings = dicts && readList(read, dicts.end);
  const global = strings && readList(read, strings.end);
  if (dicts === undefined || global === undefined) return undefined;
  const top = readDict(dicts.read(0));
  const charstrings = readList(read, numberIn(top, DICT.charstrings));
  if (charstrings === undefined || charstrings.count === 0) return undefined;
  if ((top.get(DICT.charstringType)?.[0] ?? CHARSTRING_TYPE) !== CHARSTRING_TYPE) return undefined;
  const localOf = readLocals(read, top, charstrings.count);
  const programOf = (glyph: GlyphId): GlyphProgram => ({
    bytes: charstrings.read(glyph),
    local: localOf(glyph),
  });
  const font: CharstringFont = { global, findStandard: findStandards(read, top, programOf) };
  return {
    glyphCount: charstrings.count,
    outlineOf: (glyph) => readCharstring(programOf(glyph), font),
  };
}

function numberIn(dict: CffDict, operator: number): number {
  const number = dict.get(operator)?.at(-1) ?? 0;
  return number > 0 ? Math.trunc(number) : 0;
}

/** Gives the subroutines of the part of the font to which a glyph belongs. */
function readLocals(
  read: ReadStretch,
  top: CffDict,
  glyphCount: number,
): (glyph: GlyphId) => CffList | undefined {
  const fonts = numberIn(top, DICT.fonts);
  if (fonts === 0) {
    const only = readSubroutines(read, top);
    return () => only;
  }
  const parts = readList(read, fonts);
  const count = Math.min(parts?.count ?? 0, MOST_PARTS);
  const locals = Array.from({ length: count }, (_, i) =>
    readSubroutines(read, readDict(parts?.read(i) ?? new Uint8Array())),
  );
  const partOf = readParts(read, numberIn(top, DICT.fontOf), glyphCount);
  return (glyph) => locals[partOf(glyph)];
}

function readSubroutines(read: ReadStretch, dict: CffDict): CffList | undefined {
  const [size = 0, offset = 0] = dict.get(DICT.private) ?? [];
  if (size <= 0 || size > LONGEST_DICT || offset <= 0) return undefined;
  const subrs = numberIn(readDict(read(offset, size)), DICT.subrs);
  return subrs === 0 ? undefined : readList(read, offset + subrs);
}

/** Reads to which part each glyph belongs (FDSelect). */
function readParts(read: ReadStretch, at: number, glyphCount: number): (glyph: GlyphId) => number {
  const head = read(at, 3);
  if (at === 0) return () => 0;
  if (readU8(head, 0) === 0) {
    const parts = read(at + 1, glyphCount);
    return (glyph) => readU8(parts, glyph);
  }
  const count = readU16(head, 1);
  const ranges = read(at + 3, count * 3);
  return (glyph) => {
    let low = 0;
    let high = count;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (readU16(ranges, middle * 3) <= glyph) low = middle;
      else high = middle;
    }
    return readU8(ranges, low * 3 + 2);
  };
}

/** Charsets below this number are fixed by the format; the first has the standard names in their order. */
const FIXED_CHARSETS = 3;

/** Finds the letters and accents that a glyph is made of, by their standard numbers. */
function findStandards(
  read: ReadStretch,
  top: CffDict,
  programOf: (glyph: GlyphId) => GlyphProgram,
): (code: number) => GlyphProgram | undefined {
  return (code) => {
    const name = standardNameOf(code);
    if (name === undefined) return undefined;
    const charset = numberIn(top, DICT.charset);
    const glyph = charset < FIXED_CHARSETS ? name : findInCharset(read, charset, name);
    return glyph === undefined ? undefined : programOf(glyph);
  };
}

/** Names of a charset beyond this are not looked at: a letter made of two is in no larger font. */
const MOST_NAMES = 4096;

function findInCharset(read: ReadStretch, at: number, name: number): GlyphId | undefined {
  const format = readU8(read(at, 1), 0);
  const bytes = read(at + 1, MOST_NAMES * 2);
  if (format === 0) {
    for (let glyph = 1; glyph < MOST_NAMES; glyph += 1) {
      if (readU16(bytes, (glyph - 1) * 2) === name) return glyph;
    }
    return undefined;
  }
  const size = format === 1 ? 3 : 4;
  let glyph = 1;
  for (let i = 0; glyph < MOST_NAMES && i + size <= bytes.length; i += size) {
    const first = readU16(bytes, i);
    const more = format === 1 ? readU8(bytes, i + 2) : readU16(bytes, i + 2);
    if (name >= first && name <= first + more) return glyph + name - first;
    glyph += more + 1;
  }
  return undefined;
}
