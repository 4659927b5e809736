/**
 * What GSUB and GPOS have in common: scripts choose features, features choose lookups, and coverage and
 * class tables say which glyphs a lookup is about.
 */
import { readTag, readU16, readU32 } from './font-bytes.ts';
import type { GlyphId } from './font.ts';

/** One lookup; the subtables of extension lookups are already resolved. */
export interface Lookup {
  readonly type: number;
  /** Offsets of the subtables in the table. */
  readonly subtables: readonly number[];
}

/** The lookups of some features of one script, in the order in which they apply. */
export interface FeatureQuery {
  /** Script tags, the first that the table has is taken. */
  readonly scripts: readonly string[];
  /** Languages whose habits are wanted where the script has some of its own, best first. */
  readonly languages?: readonly string[];
  readonly features: readonly string[];
  /** Lookup type that only points to another place: 7 in GSUB, 9 in GPOS. */
  readonly extension: number;
}

const NO_FEATURE = 0xffff;
/** No font has lists half as long; a damaged one must not keep us busy for ever. */
const LONGEST_LIST = 512;

function readCount(table: Uint8Array, at: number): number {
  return Math.min(readU16(table, at), LONGEST_LIST);
}

/** Finds the lookups of features in a GSUB or GPOS table; none when it has no such feature. */
export function findLookups(table: Uint8Array, query: FeatureQuery): readonly Lookup[] {
  const language = findLanguage(table, query);
  if (language === undefined) return [];
  const features = readU16(table, 6);
  const indices = new Set<number>();
  const required = readU16(table, language + 2);
  const count = readCount(table, language + 4);
  const chosen = Array.from({ length: count }, (_, i) => readU16(table, language + 6 + i * 2));
  for (const feature of required === NO_FEATURE ? chosen : [required, ...chosen]) {
    const record = features + 2 + feature * 6;
    if (feature !== required && !query.features.includes(readTag(table, record))) continue;
    const at = features + readU16(table, record + 4);
    const length = readCount(table, at + 2);
    for (let i = 0; i < length; i += 1) indices.add(readU16(table, at + 4 + i * 2));
  }
  return [...indices]
    .sort((a, b) => a - b)
    .map((index) => readLookup(table, index, query.extension));
}

function findLanguage(table: Uint8Array, query: FeatureQuery): number | undefined {
  const scripts = readU16(table, 4);
  const scriptByTag = readOffsets(table, scripts, scripts);
  const tag = query.scripts.find((wanted) => scriptByTag.has(wanted));
  const script = tag === undefined ? undefined : scriptByTag.get(tag);
  if (script === undefined) return undefined;
  if (query.languages) {
    const own = readOffsets(table, script + 2, script);
    const known = query.languages.find((wanted) => own.has(wanted));
    if (known !== undefined) return own.get(known);
  }
  const usual = readU16(table, script);
  return usual === 0 ? undefined : script + usual;
}

/** The tags of all features that some scripts have in their usual language. */
export function readFeatureTags(
  table: Uint8Array,
  scripts: readonly string[],
): ReadonlySet<string> {
  const language = findLanguage(table, { scripts, features: [], extension: 0 });
  if (language === undefined) return new Set();
  const features = readU16(table, 6);
  const count = readCount(table, language + 4);
  return new Set(
    Array.from({ length: count }, (_, i) =>
      readTag(table, features + 2 + readU16(table, language + 6 + i * 2) * 6),
    ),
  );
}

/** Reads a counted list of tags and offsets; the offsets count from `base`. */
function readOffsets(table: Uint8Array, at: number, base: number): ReadonlyMap<string, number> {
  const count = readCount(table, at);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const record = at + 2 + i * 6;
      return [readTag(table, record), base + readU16(table, record + 4)];
    }),
  );
}

function readLookup(table: Uint8Array, index: number, extension: number): Lookup {
  const lookups = readU16(table, 8);
  const at = lookups + readU16(table, lookups + 2 + index * 2);
  const type = readU16(table, at);
  const subtables = Array.from({ length: readCount(table, at + 4) }, (_, i) => {
    return at + readU16(table, at + 6 + i * 2);
  });
  if (type !== extension) return { type, subtables };
  const first = subtables[0];
  return {
    type: first === undefined ? 0 : readU16(table, first + 2),
    subtables: subtables.map((subtable) => subtable + readU32(table, subtable + 4)),
  };
}

/** Finds the place of a glyph in a coverage table, or undefined when it is not covered. */
export function findCovered(table: Uint8Array, at: number, glyph: GlyphId): number | undefined {
  const format = readU16(table, at);
  const count = readU16(table, at + 2);
  if (format === 1) {
    const index = lowerBound(count, (i) => readU16(table, at + 4 + i * 2) >= glyph);
    return index < count && readU16(table, at + 4 + index * 2) === glyph ? index : undefined;
  }
  if (format !== 2) return undefined;
  const range = lowerBound(count, (i) => readU16(table, at + 6 + i * 6) >= glyph);
  const record = at + 4 + range * 6;
  const first = readU16(table, record);
  if (range === count || first > glyph) return undefined;
  return readU16(table, record + 4) + glyph - first;
}

/** The class of a glyph in a class table; 0 when the table does not name it. */
export function classOf(table: Uint8Array, at: number, glyph: GlyphId): number {
  const format = readU16(table, at);
  if (format === 1) {
    const index = glyph - readU16(table, at + 2);
    return index >= 0 && index < readU16(table, at + 4) ? readU16(table, at + 6 + index * 2) : 0;
  }
  if (format !== 2) return 0;
  const count = readU16(table, at + 2);
  const range = lowerBound(count, (i) => readU16(table, at + 6 + i * 6) >= glyph);
  const record = at + 4 + range * 6;
  return range < count && readU16(table, record) <= glyph ? readU16(table, record + 4) : 0;
}

function lowerBound(count: number, reaches: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
