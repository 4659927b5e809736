/** A subset must draw and measure what the whole font does, and be a sound file; HarfBuzz reads it back. */
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { readTag, readU16, readU32 } from '../../../shared/fonts/font-bytes.ts';
import type { Font } from '../../../shared/fonts/font.ts';
import { CATALOGUE } from '../../../shared/fonts/catalogue.ts';
import { carriedBook, carriedFont, fontBytes, makeJudge } from './carried-fonts.ts';

const book = carriedBook();
afterAll(() => book.close());

function glyphsOf(font: Font, text: string): readonly number[] {
  return [...text].map((char) => font.glyphOf(char.codePointAt(0)!));
}

/** The sum of the words of a stretch, as the format defines it. */
function sumOf(bytes: Uint8Array, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + readU32(bytes, at)) >>> 0;
  return sum;
}

function directoryOf(
  bytes: Uint8Array,
): { tag: string; sum: number; at: number; length: number }[] {
  return Array.from({ length: readU16(bytes, 4) }, (_, i) => ({
    tag: readTag(bytes, 12 + i * 16),
    sum: readU32(bytes, 16 + i * 16),
    at: readU32(bytes, 20 + i * 16),
    length: readU32(bytes, 24 + i * 16),
  }));
}

describe.each(CATALOGUE)('a subset of $key', ({ key, script }) => {
  const font = carriedFont(book, key);
  const whole = makeJudge(fontBytes(key));
  const text = script === 'han' ? '永和九年，岁在癸丑——0123Aé' : 'The quick brown fox, Åé fi 0123½';
  const wanted = glyphsOf(font, text);
  const subset = font.subset(wanted);
  const part = makeJudge(subset.bytes);

  it('holds the missing glyph, then the glyphs in the order asked for, then parts', () => {
    expect(subset.glyphs.slice(0, wanted.length + 1)).toEqual([0, ...wanted]);
  });

  it('draws and advances as the whole font', () => {
    subset.glyphs.slice(0, wanted.length + 1).forEach((glyph, i) => {
      expect(part.outline(i)).toEqual(whole.outline(glyph));
      expect(part.advance(i)).toBe(whole.advance(glyph));
      expect(part.ink(i)).toEqual(whole.ink(glyph));
    });
  });

  it('has tables in order, on whole words, with right sums', () => {
    const directory = directoryOf(subset.bytes);
    const tags = directory.map(({ tag }) => tag);
    expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    const head = present(directory[1], 'no head');
    const blank = subset.bytes.slice();
    blank.fill(0, head.at + 8, head.at + 12);
    for (const { at, length, sum } of directory) {
      expect(at % 4).toBe(0);
      expect(sumOf(blank, at, Math.ceil(length / 4) * 4)).toBe(sum);
    }
    expect(sumOf(subset.bytes, 0, subset.bytes.length)).toBe(0xb1b0afba);
  });

  it('has the same bytes each time', () => {
    expect(font.subset(wanted).bytes).toEqual(subset.bytes);
  });
});

describe('subsets', () => {
  const font = carriedFont(book, 'source-serif-4-400');

  it('give the parts of a composite numbers after all others', () => {
    const glyph = font.glyphOf(0xe9);
    const { glyphs, bytes } = font.subset([glyph]);
    expect(glyphs.length).toBeGreaterThan(2);
    expect(makeJudge(bytes).outline(1)).toEqual(makeJudge(fontBytes(font.key)).outline(glyph));
  });

  it('hold a glyph twice when it is asked for twice', () => {
    const a = font.glyphOf(0x61);
    const { glyphs, bytes } = font.subset([a, a]);
    const judge = makeJudge(bytes);
    expect(glyphs).toEqual([0, a, a]);
    expect(judge.outline(1)).toEqual(judge.outline(2));
  });

  it('leave out the instructions for screens', () => {
    const hinted = carriedFont(book, 'zcool-xiaowei-400');
    const { bytes } = hinted.subset(glyphsOf(hinted, '大样'));
    const glyf = present(directoryOf(bytes)[0], 'no glyf');
    const loca = present(directoryOf(bytes)[4], 'no loca');
    const first = glyf.at + readU32(bytes, loca.at + 4);
    expect(readU16(bytes, first + 10 + readU16(bytes, first) * 2)).toBe(0);
  });
});
