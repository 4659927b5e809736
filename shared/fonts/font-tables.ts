/**
 * The tables of a TrueType file. Each is read when it is first asked for and then kept; the outlines
 * (glyf) are never read as a whole, only glyph by glyph.
 */
import { failed, success, type Result } from '../base/result.ts';
import { readTag, readU16, readU32 } from './font-bytes.ts';
import type { FontSource } from './font-source.ts';

/** Where a table lies in its file. */
interface TableRange {
  readonly offset: number;
  readonly length: number;
}

export interface FontTables {
  readonly source: FontSource;
  /** Where a table lies, or undefined when the font has none. */
  find(tag: string): TableRange | undefined;
  /** The bytes of a table; none when the font has no such table. */
  read(tag: string): Uint8Array;
}

/** Tables without which nothing can be set; everything else may be missing. */
const REQUIRED = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'loca', 'glyf'];

/** File kinds that begin with other letters, and the failure that names each. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  OTTO: 'font-cff',
  ttcf: 'font-collection',
  wOFF: 'font-compressed',
  wOF2: 'font-compressed',
};

const DIRECTORY_ENTRY = 16;

/** Reads the table directory. Fails for a file that is no TrueType font, or a damaged one; `name` names it. */
export function readTables(source: FontSource, name: string): Result<FontTables> {
  const header = source.read(0, 12);
  const kind = readTag(header, 0);
  if (kind !== '\0\u0001\0\0' && kind !== 'true') {
    return failed(OTHER_KINDS[kind] ?? 'font-unknown', { name });
  }
  const count = readU16(header, 4);
  const ranges = readDirectory(source.read(12, count * DIRECTORY_ENTRY), count);
  for (const tag of REQUIRED) {
    const range = ranges.get(tag);
    if (range === undefined) return failed('font-damaged', { name, table: tag });
    if (range.offset + range.length > source.size || range.length === 0) {
      return failed('font-damaged', { name, table: tag });
    }
  }
  return success(makeTables(source, ranges));
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

function makeTables(source: FontSource, ranges: ReadonlyMap<string, TableRange>): FontTables {
  const kept = new Map<string, Uint8Array>();
  return {
    source,
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
