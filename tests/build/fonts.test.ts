// The fonts that the build puts into the product: all that the program's catalogue promises, each a
// sound TrueType file, each with its licence.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fonts, trueTypeOf } from '../../build/fonts.mjs';
import { root } from '../../build/project.mjs';
import { CATALOGUE } from '../../shared/fonts/catalogue.ts';

const modules = join(root, 'node_modules');

/** The tables of a TrueType file: name, checksum as written, bytes. */
function readTables(file: Buffer): { tag: string; checksum: number; bytes: Buffer }[] {
  return Array.from({ length: file.readUInt16BE(4) }, (_, n) => {
    const at = 12 + 16 * n;
    const offset = file.readUInt32BE(at + 8);
    return {
      tag: file.toString('latin1', at, at + 4),
      checksum: file.readUInt32BE(at + 4),
      bytes: file.subarray(offset, offset + file.readUInt32BE(at + 12)),
    };
  });
}

/** The checksum of a table as the format defines it: the sum of its 32-bit words. */
function checksumOf(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('the fonts in the product', () => {
  test('are those of the catalogue, no more and no fewer', () => {
    expect(fonts.map((font) => font.key).sort()).toEqual(CATALOGUE.map((font) => font.key).sort());
  });

  test.each(fonts)('$key and its licence are in their package', ({ source, licence }) => {
    expect(existsSync(join(modules, source))).toBe(true);
    expect(readFileSync(join(modules, licence), 'utf8')).toContain('SIL Open Font License');
  });
});

test('a WOFF file becomes the TrueType file it was made from, table by table', () => {
  const packed = fonts.filter(({ source }) => source.endsWith('.woff'));
  expect(packed).toHaveLength(1);
  for (const { source } of packed) {
    const tables = readTables(trueTypeOf(readFileSync(join(modules, source))));
    expect(tables.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']),
    );
    // The checksum of `head` leaves out its own field for the checksum of the whole file.
    const wrong = tables.filter(
      ({ tag, checksum, bytes }) => tag !== 'head' && checksumOf(bytes) !== checksum,
    );
    expect(wrong.map(({ tag }) => tag)).toEqual([]);
  }
});
