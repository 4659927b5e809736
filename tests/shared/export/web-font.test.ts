/** Fonts cut for the web, read back by a decoder and a shaper that are not ours. */
import { brotliCompressSync } from 'node:zlib';
import { decompress } from 'woff2-encoder';
import { afterAll, describe, expect, test } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { makeWebFont, type WebLetters } from '../../../shared/export/web-font.ts';
import { makeWoff2 } from '../../../shared/export/woff2.ts';
import type { Font } from '../../../shared/fonts/font.ts';
import {
  carriedBook,
  carriedFont,
  fontBytes,
  makeJudge,
  type Judge,
} from '../fonts/carried-fonts.ts';

const fonts = carriedBook();

afterAll(() => {
  fonts.close();
});

function lettersOf(font: Font, text: string): WebLetters['letters'] {
  const codes = [...text].map((letter) => letter.codePointAt(0)!);
  return new Map(codes.map((code) => [code, font.glyphOf(code)]));
}

function packed(font: Font, more: Partial<WebLetters>): Uint8Array {
  const letters = { family: 'test', letters: new Map(), clusters: new Map(), ...more };
  return makeWoff2(makeWebFont(font, letters), brotliCompressSync);
}

async function readBack(font: Font, more: Partial<WebLetters>): Promise<Judge> {
  return makeJudge(await decompress(packed(font, more)));
}

describe('a web font', () => {
  test.each([
    ['noto-serif-sc-400', '的一是了我不人在他有这上们来，。“”·0A𠮷'],
    ['noto-sans-sc-900', '温暖工程健全机制《》（）'],
    ['lxgw-wenkai-400', '王晓丽李慧龙□'],
    ['ma-shan-zheng-400', '科协动态'],
    ['source-serif-4-400', 'Offices naïve façade ÅÉŽ 1,017 “—”'],
    ['source-serif-4-400-italic', 'Italic, too'],
    ['libre-franklin-900', 'Heating Works ÄÖÜ'],
  ])(
    'of %s gives every character the outline and the advance that print has',
    async (key, text) => {
      const font = carriedFont(fonts, key);
      const letters = lettersOf(font, text);
      const judge = await readBack(font, { letters });
      const original = makeJudge(fontBytes(key));
      for (const [code, glyph] of letters) {
        const [shown] = judge.shape({ text: String.fromCodePoint(code), script: 'Zyyy' });
        const { glyph: id, advance } = present(shown, 'nothing is shown');
        expect(id).toBeGreaterThan(0);
        expect(judge.outline(id)).toEqual(original.outline(glyph));
        expect(advance).toBe(original.advance(glyph));
      }
    },
  );

  test('shows the mark of a missing glyph for a character it does not have', async () => {
    const font = carriedFont(fonts, 'noto-sans-sc-700');
    const judge = await readBack(font, { letters: new Map([[0xe123, 0]]) });
    const [shown] = judge.shape({ text: '\u{E123}', script: 'Zyyy' });
    expect(shown?.glyph).toBe(1);
    expect(judge.outline(1).length).toBeGreaterThan(8);
  });

  test('joins a cluster into its one glyph, and only the whole of it', async () => {
    const font = carriedFont(fonts, 'noto-serif-sc-400');
    const dash = font.glyphOf(0x2014);
    const long = present(font.ligatureOf(dash, dash), 'the font has no long dash');
    const judge = await readBack(font, {
      letters: new Map([[0x2014, dash]]),
      clusters: new Map([['——', long]]),
    });
    const shape = (text: string) =>
      judge.shape({ text, script: 'Hani' }).map(({ glyph, advance }) => [glyph, advance]);
    expect(shape('——')).toEqual([[2, font.advanceOf(long)]]);
    expect(shape('—')).toEqual([[1, font.advanceOf(dash)]]);
    expect(shape('———')).toEqual([
      [2, font.advanceOf(long)],
      [1, font.advanceOf(dash)],
    ]);
  });

  test('takes the longest of the clusters that begin alike', async () => {
    const font = carriedFont(fonts, 'source-serif-4-400');
    const [fi, ffi] = [font.shape('fi').glyphs[0]!, font.shape('ffi').glyphs[0]!];
    const judge = await readBack(font, {
      letters: lettersOf(font, 'fi'),
      clusters: new Map([
        ['fi', fi],
        ['ffi', ffi],
      ]),
    });
    const shape = (text: string) => judge.shape({ text, script: 'Latn' }).length;
    expect([shape('ffi'), shape('fi'), shape('iffi')]).toEqual([1, 1, 2]);
  });

  test('is the same bytes every time, and about half of the bare font', () => {
    const font = carriedFont(fonts, 'noto-serif-sc-400');
    const codes = Array.from({ length: 400 }, (_, i) => 0x4e00 + i * 7);
    const letters = new Map(codes.map((code) => [code, font.glyphOf(code)]));
    const woff2 = packed(font, { letters });
    expect(packed(font, { letters })).toEqual(woff2);
    expect(woff2.length).toBeLessThan(0.52 * font.subset([...letters.values()]).bytes.length);
  });
});
