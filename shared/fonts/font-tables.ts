/**
 * The tables of a font file, TrueType or OpenType, or of one font of a collection. Each is read when it is first asked for and then kept; the outlines
 * (glyf) are never read as a whole, only glyph by glyph.
 */
import { failed, success, type Result } from '../base/result.ts';
import { readTag, readU16, readU32 } from './font-bytes.ts';
import { findFace } from './font-collection.ts';
import type { FontSource } from './font-source.ts';
import type { OutlineKind } from './font.ts';

/** Where a table lies in its file. */
interface TableRange {
  readonly offset: number;
  readonly length: number;
}

export interface FontTables {
  readonly source: FontSource;
  readonly outlines: OutlineKind;
  /** Where a table lies, or undefined when the font has none. */
  find(tag: string): TableRange | undefined;
  /** The bytes of a table; none when the font has no such table. */
  read(tag: string): Uint8Array;
}

/** Tables without which nothing can be set; everything else may be missing. */
const REQUIRED = ['head', 'hhea', 'maxp', 'hmtx', 'cmap'];
const OUTLINES: Readonly<Record<OutlineKind, readonly string[]>> = {
  truetype: ['loca', 'glyf'],
  cff: ['CFF '],
};

/** How files begin that hold one font: TrueType's number, Apple's word for it, and OpenType with CFF. */
const KINDS = ['\0\u0001\0\0', 'true', 'OTTO'];
/** Tables of fonts whose weight or width is chosen when they are used. */
const VARIABLE = ['fvar', 'CFF2'];

const DIRECTORY_ENTRY = 16;

/** Which font of a file is meant, and how it is called in a failure. */
export interface FontChoice {
  readonly name: string;
  /** Its place in a collection; absent: the first. */
  readonly face?: number | undefined;
}

/** Reads the table directory. Fails for a file that is no font that can be used, or a damaged one. */
export function readTables(source: FontSource, { name, face = 0 }: FontChoice): Result<FontTables> {
  const start = findFace(source, { name, face });
  if (!start.ok) return start;
  const header = source.read(start.value, 12);
  if (!KINDS.includes(readTag(header, 0))) return failed('font-unknown', { name });
  const count = readU16(header, 4);
  const ranges = readDirectory(source.read(start.value + 12, count * DIRECTORY_ENTRY), count);
  if (VARIABLE.some((tag) => ranges.has(tag))) return failed('font-variable', { name });
  const outlines = ranges.has('CFF ') ? 'cff' : 'truetype';
  for (const tag of [...REQUIRED, ...OUTLINES[outlines]]) {
    const range = ranges.get(tag);
    if (range === undefined) return failed('font-damaged', { name, table: tag });
    if (range.offset + range.length > source.size || range.length === 0) {
      return failed('font-damaged', { name, table: tag });
    }
  }
  return success(makeTables(source, outlines, ranges));
}

function readDirectory(bytes: Uint8Array, count: number): Map<string, TableRange> {
  const ranges = new Map<string, TableRange>();
  for (let i = 0; i < count && (i + 1) * DIRECTORY_ENTRY <= bytes.length; i += 1) {
    const at = i * DIRECTORY_ENTRY;
    ranges.set(readTag(bytes, at), {
      offset: readU32(bytes, at + 8),
      length: readU32(bytes, at + 12),
    });
  }
  return ranges;
}

function makeTables(
  source: FontSource,
  outlines: OutlineKind,
  ranges: ReadonlyMap<string, TableRange>,
): FontTables {
  const kept = new Map<string, Uint8Array>();
  return {
    source,
    outlines,
    find: (tag) => ranges.get(tag),
    read(tag) {
      const known = kept.get(tag);
      if (known !== undefined) return known;
      const range = ranges.get(tag);
      const bytes = range ? source.read(range.offset, range.length) : new Uint8Array(0);
      kept.set(tag, bytes);
      return bytes;
    },
  };
}
