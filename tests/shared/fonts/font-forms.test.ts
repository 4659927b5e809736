/** Forms of one character: by language, by variation selector, by features of letters. HarfBuzz is the judge. */
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import type { Font } from '../../../shared/fonts/font.ts';
import { makeLatinShaper } from '../../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import { readU16, readTag, readU32 } from '../../../shared/fonts/font-bytes.ts';
import { loclTable, withSequences, withTables, type Sequence } from '../../support/build-font.ts';
import { carriedBook, carriedFont, fontBytes, makeJudge } from './carried-fonts.ts';

const book = carriedBook();
afterAll(() => book.close());

function openBytes(bytes: Uint8Array): Font {
  const shaper = makeLatinShaper(() => new Uint8Array());
  const font = openFont(sourceOfBytes(bytes), { key: 'made', shaper });
  if (!font.ok) throw new Error(`the made font is not sound: ${font.failure.code}`);
  return font.value;
}

function tableOf(file: Uint8Array, wanted: string): Uint8Array {
  for (let i = 0; i < readU16(file, 4); i += 1) {
    const record = 12 + i * 16;
    if (readTag(file, record) !== wanted) continue;
    const at = readU32(file, record + 8);
    return file.subarray(at, at + readU32(file, record + 12));
  }
  throw new Error(`no table ${wanted}`);
}

const base = fontBytes('ma-shan-zheng-400');
const plain = carriedFont(book, 'ma-shan-zheng-400');
const glyph = (character: string): number => plain.glyphOf(character.codePointAt(0)!);

describe('forms by language', () => {
  // As the fonts of Adobe and Google for all of East Asia have them: 直 and 骨 by four habits.
  const [straight, bone] = ['直', '骨'].map(glyph) as [number, number];
  const forms = ['甲', '乙', '丙', '丁', '戊'].map(glyph) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const gsub = loclTable({
    'ZHS ': [[straight, forms[0]]],
    'ZHT ': [
      [straight, forms[1]],
      [bone, forms[2]],
    ],
    'JAN ': [[bone, forms[3]]],
    'KOR ': [[straight, forms[4]]],
  });
  const bytes = withTables(base, { GSUB: gsub });
  const font = openBytes(bytes);
  const judge = makeJudge(bytes);

  it.each(['zh-Hans', 'zh-Hant', 'ja', 'ko'] as const)(
    'are those that HarfBuzz gives in %s',
    (language) => {
      const view = font.inLanguage(language);
      for (const character of '直骨人') {
        const judged = judge.shape({ text: character, script: 'Hani', language })[0];
        expect(view.glyphOf(character.codePointAt(0)!), character).toBe(judged?.glyph);
      }
    },
  );

  it('differ by language in this font, so that the judge had something to say', () => {
    const made = (['zh-Hans', 'zh-Hant', 'ja', 'ko'] as const).map((language) =>
      ['直', '骨'].map((character) => font.inLanguage(language).glyphOf(character.codePointAt(0)!)),
    );
    expect(new Set(made.map(String)).size).toBe(4);
  });

  it('are one view for each language, and Simplified Chinese unasked', () => {
    expect(font.inLanguage('ja')).toBe(font.inLanguage('ja'));
    expect(font.inLanguage('ja').inLanguage('zh-Hans')).toBe(font);
  });

  it('fall to those of Simplified Chinese where a font knows no other language', () => {
    const noto = carriedFont(book, 'noto-serif-sc-400');
    const dash = noto.inLanguage('zh-Hant').glyphOf(0x2014);
    expect(noto.advanceOf(dash)).toBe(noto.unitsPerEm);
  });
});

describe('variation sequences', () => {
  const IVS = 0xe0100;
  const sequences: readonly Sequence[] = [
    { base: 0x845b, selector: IVS },
    { base: 0x845b, selector: IVS + 1, glyph: glyph('甲') },
    { base: 0x8fb9, selector: IVS, glyph: glyph('乙') },
    { base: 0x8fb9, selector: 0xfe00 },
    { base: 0x9f99, selector: IVS + 1, glyph: glyph('丙') },
  ];
  const bytes = withTables(base, { cmap: withSequences(tableOf(base, 'cmap'), sequences) });
  const font = openBytes(bytes);
  const judge = makeJudge(bytes);

  it.each(['葛', '边', '龙', '人'])('of %s are those that HarfBuzz finds', (character) => {
    const code = character.codePointAt(0)!;
    for (const selector of [0xfe00, 0xfe01, IVS, IVS + 1, IVS + 2]) {
      const text = character + String.fromCodePoint(selector);
      const judged = judge.shape({ text, script: 'Hani', language: 'zh-Hans' });
      // A sequence that a font does not know leaves the selector a glyph of its own, which is blank.
      const wanted = judged.length === 1 ? judged[0]?.glyph : undefined;
      expect(font.variantOf(code, selector), text).toBe(wanted);
      const known = sequences.some((one) => one.base === code && one.selector === selector);
      expect(wanted !== undefined).toBe(known);
    }
  });

  it('of a carried font are those that HarfBuzz finds', () => {
    const noto = carriedFont(book, 'noto-sans-sc-400');
    const own = makeJudge(fontBytes('noto-sans-sc-400'));
    for (const text of ['，\ufe00', '，\ufe01', '。\ufe01', '礼\ufe00', '郎\ufe00', '！\ufe01']) {
      const judged = own.shape({ text, script: 'Hani', language: 'zh-Hans' });
      const [code, selector] = [...text].map((one) => one.codePointAt(0)!) as [number, number];
      expect(noto.variantOf(code, selector), text).toBe(judged[0]?.glyph);
    }
    expect(noto.variantOf(0x4e00, 0xfe00)).toBeUndefined();
  });

  it('are none in a font whose table is damaged, and asking does no harm', () => {
    const whole = withSequences(tableOf(base, 'cmap'), sequences);
    for (const cut of [1, 9, 20, 40]) {
      const damaged = openBytes(withTables(base, { cmap: whole.subarray(0, whole.length - cut) }));
      for (const { base: code, selector } of sequences) damaged.variantOf(code, selector);
      expect(damaged.variantOf(0x4eba, IVS)).toBeUndefined();
    }
  });
});

describe('features of letters', () => {
  const WISHES = [
    'smcp',
    'smcp c2sc',
    'onum',
    'pnum',
    'onum pnum',
    'tnum lnum',
    'liga=0',
    'onum smcp',
  ];
  const WORDS = ['Unesco 1987', 'office', 'AVATAR 2026', 'fjord', 'To 1,234.5', 'Zürich'];
  const key = 'source-serif-4-400';
  const font = carriedFont(book, key);
  const judge = makeJudge(fontBytes(key));

  it.each(WISHES)('%s shape words as HarfBuzz does', (wish) => {
    const features = wish
      .split(' ')
      .map((one) => (one.endsWith('=0') ? `-${one.slice(0, 4)}` : `+${one}`));
    for (const text of WORDS) {
      const ours = font.withFeatures(wish).shape(text);
      const judged = judge.shape({ text, script: 'Latn', features });
      expect(ours.glyphs, text).toEqual(judged.map((one) => one.glyph));
      expect(ours.offsets, text).toEqual(judged.map((one) => one.offset));
      const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
      expect(sum(ours.advances), text).toBe(sum(judged.map((one) => one.advance)));
    }
  });

  it('are not asked of text without them', () => {
    expect(font.withFeatures('')).toBe(font);
    expect(font.withFeatures('smcp').withFeatures('')).toBe(font);
    expect(font.withFeatures('smcp')).toBe(font.withFeatures('smcp'));
    expect(font.withFeatures('smcp').shape('abc').glyphs).not.toEqual(font.shape('abc').glyphs);
  });

  it('are known to be there or not', () => {
    expect(['smcp', 'c2sc', 'onum', 'tnum'].every((tag) => font.hasFeature(tag))).toBe(true);
    const franklin = carriedFont(book, 'libre-franklin-400');
    expect(['smcp', 'c2sc', 'onum', 'tnum'].some((tag) => franklin.hasFeature(tag))).toBe(false);
    expect(franklin.hasFeature('frac')).toBe(true);
  });

  it('measure single letters in the same forms', () => {
    const old = font.withFeatures('onum');
    expect(old.glyphOf(0x33)).toBe(present(old.shape('3').glyphs[0], 'a glyph'));
    expect(old.glyphOf(0x33)).not.toBe(font.glyphOf(0x33));
    expect(old.glyphOf(0x4eba)).toBe(font.glyphOf(0x4eba));
  });
});
