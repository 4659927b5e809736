/** The two tables by which a browser goes from characters to glyphs: `cmap`, and `GSUB` for clusters. */
import { FontWriter } from './font-writer.ts';

/** A cluster: glyphs of its characters one after another, and the glyph that takes their place. */
export interface Joining {
  readonly parts: readonly number[];
  readonly whole: number;
}

/** A stretch of characters without a gap; glyphs of a stretch have numbers without a gap as well. */
interface Stretch {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

const LAST_PLAIN = 0xffff;

/** Makes a `cmap` in which the n-th character, in ascending order, is glyph n + 1. */
export function makeCharacterMap(codes: readonly number[]): Uint8Array {
  const stretches: Stretch[] = [];
  codes.forEach((code, i) => {
    const open = stretches.at(-1);
    if (open && open.last + 1 === code && code !== LAST_PLAIN + 1) open.last = code;
    else stretches.push({ first: code, last: code, glyph: i + 1 });
  });
  const plain = makePlainMap(stretches.filter(({ last }) => last < LAST_PLAIN));
  const full = makeFullMap(stretches);
  const offset = 4 + 2 * 8;
  return new FontWriter()
    .u16(0, 2)
    .u16(3, 1)
    .u32(offset)
    .u16(3, 10)
    .u32(offset + plain.length)
    .raw(plain)
    .raw(full)
    .done();
}

/** Format 4: characters of the first plane, closed by the stretch that the format asks for. */
function makePlainMap(stretches: readonly Stretch[]): Uint8Array {
  const all = [...stretches, { first: LAST_PLAIN, last: LAST_PLAIN, glyph: 0 }];
  let power = 1;
  let exponent = 0;
  while (power * 2 <= all.length) {
    power *= 2;
    exponent += 1;
  }
  const search = [power * 2, exponent, (all.length - power) * 2];
  return new FontWriter()
    .u16(4, 16 + all.length * 8, 0, all.length * 2, ...search)
    .u16(...all.map(({ last }) => last), 0)
    .u16(...all.map(({ first }) => first))
    .u16(...all.map(({ first, glyph }) => (glyph - first) & 0xffff))
    .u16(...all.map(() => 0))
    .done();
}

/** Format 12: all characters. */
function makeFullMap(stretches: readonly Stretch[]): Uint8Array {
  const table = new FontWriter().u16(12, 0).u32(16 + stretches.length * 12, 0, stretches.length);
  for (const { first, last, glyph } of stretches) table.u32(first, last, glyph);
  return table.done();
}

/** Makes a `GSUB` that joins clusters under `ccmp`, which letter-spacing does not switch off. */
export function makeJoining(joinings: readonly Joining[]): Uint8Array {
  const scripts = new FontWriter().u16(1).tag('DFLT').u16(8).u16(4, 0).u16(0, 0xffff, 1, 0).done();
  const features = new FontWriter().u16(1).tag('ccmp').u16(8).u16(0, 1, 0).done();
  const lookups = new FontWriter().u16(1, 4).u16(4, 0, 1, 8).raw(makeLigatures(joinings)).done();
  const offset = 10;
  return new FontWriter()
    .u16(1, 0, offset, offset + scripts.length, offset + scripts.length + features.length)
    .raw(scripts)
    .raw(features)
    .raw(lookups)
    .done();
}

/** Clusters by their first glyph, the longest first. */
function makeLigatures(joinings: readonly Joining[]): Uint8Array {
  const byFirst = new Map<number, Joining[]>();
  for (const joining of joinings) {
    const first = joining.parts[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), joining]);
  }
  const firsts = [...byFirst.keys()].sort((a, b) => a - b);
  const head = 6 + firsts.length * 2;
  const coverage = new FontWriter().u16(1, firsts.length, ...firsts).done();
  const sets = firsts.map((first) => makeSet(byFirst.get(first)!));
  const table = new FontWriter().u16(1, head, firsts.length);
  let offset = head + coverage.length;
  for (const set of sets) {
    table.u16(offset);
    offset += set.length;
  }
  table.raw(coverage);
  for (const set of sets) table.raw(set);
  return table.done();
}

function makeSet(joinings: readonly Joining[]): Uint8Array {
  const longestFirst = joinings.toSorted((a, b) => b.parts.length - a.parts.length);
  const records = longestFirst.map(({ parts, whole }) =>
    new FontWriter().u16(whole, parts.length, ...parts.slice(1)).done(),
  );
  const table = new FontWriter().u16(records.length);
  let offset = 2 + records.length * 2;
  for (const record of records) {
    table.u16(offset);
    offset += record.length;
  }
  for (const record of records) table.raw(record);
  return table.done();
}
