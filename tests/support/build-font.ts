/**
 * Font files for tests of tables that no carried font has: a carried font with tables of its own, among them
 * variation sequences and forms by language.
 */
import { readTag, readU16, readU32 } from '../../shared/fonts/font-bytes.ts';
import { FontWriter } from '../../shared/export/font-writer.ts';

/** A font file with some of its tables replaced. Sums are left out: nobody here asks them. */
export function withTables(
  file: Uint8Array,
  replaced: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < readU16(file, 4); i += 1) {
    const record = 12 + i * 16;
    const at = readU32(file, record + 8);
    tables.set(readTag(file, record), file.subarray(at, at + readU32(file, record + 12)));
  }
  for (const [tag, bytes] of Object.entries(replaced)) tables.set(tag, bytes);
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = new FontWriter().u32(0x0001_0000).u16(sorted.length, 0, 0, 0);
  const data = new FontWriter();
  const start = 12 + sorted.length * 16;
  for (const [tag, bytes] of sorted) {
    data.pad();
    directory.tag(tag).u32(0, start + data.length, bytes.length);
    data.raw(bytes);
  }
  return directory.raw(data.done()).done();
}

/** A GSUB table with `locl` for Han text: by language tag, which glyph becomes which. */
export function loclTable(
  languages: Readonly<Record<string, readonly (readonly [number, number])[]>>,
): Uint8Array {
  const tags = Object.keys(languages).sort();
  const count = tags.length;
  // Script list: one script, `hani`, whose usual language has no features.
  const langSys = (feature: number | undefined): FontWriter =>
    feature === undefined
      ? new FontWriter().u16(0, 0xffff, 0)
      : new FontWriter().u16(0, 0xffff, 1, feature);
  const script = new FontWriter().u16(4 + count * 6, count);
  tags.forEach((tag, i) => script.tag(tag).u16(4 + count * 6 + 6 + i * 8));
  script.raw(langSys(undefined).done());
  tags.forEach((_, i) => script.raw(langSys(i).done()));
  const scripts = new FontWriter().u16(1).tag('hani').u16(8).raw(script.done()).done();
  const features = new FontWriter().u16(count);
  tags.forEach((_, i) => features.tag('locl').u16(2 + count * 6 + i * 6));
  tags.forEach((_, i) => features.u16(0, 1, i));
  const lookups = new FontWriter().u16(count);
  const bodies = tags.map((tag) => singleSubstitution(languages[tag]!));
  let offset = 2 + count * 2;
  for (const body of bodies) {
    lookups.u16(offset);
    offset += body.length;
  }
  for (const body of bodies) lookups.raw(body);
  const header = 10;
  return new FontWriter()
    .u16(1, 0, header, header + scripts.length)
    .u16(header + scripts.length + features.length)
    .raw(scripts)
    .raw(features.done())
    .raw(lookups.done())
    .done();
}

function singleSubstitution(pairs: readonly (readonly [number, number])[]): Uint8Array {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const coverage = 6 + sorted.length * 2;
  const table = new FontWriter().u16(1, 0, 1, 8).u16(2, coverage, sorted.length);
  for (const [, to] of sorted) table.u16(to);
  table.u16(1, sorted.length);
  for (const [from] of sorted) table.u16(from);
  return table.done();
}

/** A character with a selector: `glyph` is its own form; absent: the usual one. */
export interface Sequence {
  readonly base: number;
  readonly selector: number;
  readonly glyph?: number;
}

/** A cmap table with the map of another and variation sequences beside it. */
export function withSequences(cmap: Uint8Array, sequences: readonly Sequence[]): Uint8Array {
  const count = readU16(cmap, 2);
  const records = Array.from({ length: count }, (_, i) => 4 + i * 8).filter(
    (record) => readU32(cmap, record) !== 0x0000_0005,
  );
  const start = 4 + (records.length + 1) * 8;
  const table = new FontWriter().u16(0, records.length + 1);
  const shift = start - (4 + count * 8);
  const rows = records.map((record) => ({
    encoding: readU32(cmap, record),
    at: readU32(cmap, record + 4) + shift,
  }));
  const body = cmap.subarray(4 + count * 8);
  rows.push({ encoding: 5, at: start + body.length });
  for (const { encoding, at } of rows.sort((a, b) => a.encoding - b.encoding))
    table.u32(encoding, at);
  return table.raw(body).raw(sequenceTable(sequences)).done();
}

function u24(writer: FontWriter, value: number): FontWriter {
  return writer.u8(value >>> 16).u16(value & 0xffff);
}

function sequenceTable(sequences: readonly Sequence[]): Uint8Array {
  const selectors = [...new Set(sequences.map((one) => one.selector))].sort((a, b) => a - b);
  const head = new FontWriter();
  const rest = new FontWriter();
  const start = 10 + selectors.length * 11;
  for (const selector of selectors) {
    const own = sequences.filter((one) => one.selector === selector);
    const sorted = own.sort((a, b) => a.base - b.base);
    const usual = sorted.filter((one) => one.glyph === undefined);
    const others = sorted.filter((one) => one.glyph !== undefined);
    u24(head, selector).u32(usual.length > 0 ? start + rest.length : 0);
    if (usual.length > 0) rest.u32(usual.length);
    for (const { base } of usual) u24(rest, base).u8(0);
    head.u32(others.length > 0 ? start + rest.length : 0);
    if (others.length > 0) rest.u32(others.length);
    for (const { base, glyph } of others) u24(rest, base).u16(glyph!);
  }
  return new FontWriter()
    .u16(14)
    .u32(start + rest.length, selectors.length)
    .raw(head.done())
    .raw(rest.done())
    .done();
}
