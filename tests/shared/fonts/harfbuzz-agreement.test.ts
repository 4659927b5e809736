/** HarfBuzz reads the same fonts whole; what we read from stretches of them must be the same. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../shared/fonts/catalogue.ts';
import type { Font, ShapedText } from '../../../shared/fonts/font.ts';
import {
  carriedBook,
  carriedFont,
  fontBytes,
  makeJudge,
  type Judge,
  type JudgedGlyph,
} from './carried-fonts.ts';

const CHINESE = '温暖工程让群众幸福升温，。、；：？！（）《》〈〉【】〔〕“”‘’—…·～□％０Ａ㎡①囍镕喆';
const WORDS = [
  '2023',
  '1,234.5%',
  '10:30',
  '7/8',
  '(1)',
  'ENJOYAI',
  'DN',
  'AVATAR office',
  'To Waffle fjord',
  'naïve Zürich façade Łódź',
  'C++',
  'A1',
  '5G',
  'COVID-19',
  '“quoted” — it’s',
  'x²',
  'Ταβέρνα',
  'Ёлка',
  'e\u0301te\u0301',
];

const book = carriedBook();
afterAll(() => book.close());

/** Glyphs with the place of each from the left, which is what is drawn. */
function placed(glyphs: readonly JudgedGlyph[]): unknown {
  let pen = 0;
  return glyphs.map(({ glyph, offset, advance, shift }) => {
    const at = pen + shift;
    pen += advance;
    return { glyph, offset, at };
  });
}

function placedOurs(shaped: ShapedText): unknown {
  let pen = 0;
  return shaped.glyphs.map((glyph, i) => {
    const at = pen;
    pen += shaped.advances[i]!;
    return { glyph, offset: shaped.offsets[i], at };
  });
}

function judgeLatin(judge: Judge, text: string): unknown {
  const script = /[\u0370-\u03ff]/u.test(text)
    ? 'Grek'
    : /[\u0400-\u04ff]/u.test(text)
      ? 'Cyrl'
      : 'Latn';
  return placed(judge.shape({ text, script }));
}

function chineseAsJudged(judge: Judge, text: string, vertical = false): readonly JudgedGlyph[] {
  return judge.shape({ text, script: 'Hani', language: 'zh-Hans', vertical });
}

describe.each(CATALOGUE)('$key', ({ key, script }) => {
  const font = carriedFont(book, key);
  const judge = makeJudge(fontBytes(key));
  const glyphs = Array.from(CHINESE).map((char) => font.glyphOf(char.codePointAt(0)!));

  it('gives Chinese characters and marks the glyphs and advances that HarfBuzz gives', () => {
    const ours = glyphs.map((glyph) => [glyph, font.advanceOf(glyph)]);
    const judged = Array.from(CHINESE).map((char) =>
      chineseAsJudged(judge, char).map(({ glyph, advance }) => [glyph, advance]),
    );
    expect(ours.map((one) => [one])).toEqual(judged);
  });

  it('turns the marks of vertical text upright as HarfBuzz does', () => {
    const chars = script === 'han' ? CHINESE : '';
    const ours = Array.from(chars).map((char) =>
      font.verticalOf(font.glyphOf(char.codePointAt(0)!)),
    );
    expect(ours).toEqual(
      Array.from(chars).map((char) => chineseAsJudged(judge, char, true)[0]?.glyph),
    );
  });

  it('makes one long dash of two where HarfBuzz does', () => {
    const dash = font.glyphOf(0x2014);
    const joined = font.ligatureOf(dash, dash);
    const ours = joined === undefined ? [dash, dash] : [joined];
    const judged = chineseAsJudged(judge, '——');
    expect(ours).toEqual(judged.map(({ glyph }) => glyph));
    expect(ours.map((glyph) => font.advanceOf(glyph))).toEqual(judged.map((one) => one.advance));
  });

  it.each(WORDS)('shapes %s as HarfBuzz does', (text) => {
    expect(placedOurs(font.shape(text))).toEqual(judgeLatin(judge, text));
  });

  it('shapes any run of letters, figures and marks as HarfBuzz does', () => {
    const typed = 'AVTWYLPaceoflijtrwy0123456789.,:;%-/()$&@“”’–—é ';
    const letters = fc.constantFrom(...Array.from(typed));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), (text) => {
        expect(placedOurs(font.shape(text))).toEqual(judgeLatin(judge, text));
      }),
      { numRuns: 200, seed: 20_241_123 },
    );
  });

  it('draws the outlines that HarfBuzz draws', () => {
    const letters = Array.from('Aag&%8éÅ').flatMap((char) => font.shape(char).glyphs);
    for (const glyph of new Set([...glyphs, ...letters, 0])) {
      expect(drawn(font, glyph)).toEqual(judgedDrawing(judge, glyph));
    }
  });

  it('gives the box of the ink', () => {
    const boxes = glyphs.map((glyph) => font.inkOf(glyph));
    expect(boxes).toEqual(glyphs.map((glyph) => judge.ink(glyph)));
  });
});

/** Segments with their end points; lines that lead nowhere or home again are left out. */
function segments(
  steps: readonly { readonly type: string; readonly values: readonly number[] }[],
): readonly string[] {
  const found: string[] = [];
  let start: readonly number[] = [];
  let pen: readonly number[] = [];
  for (const { type, values } of steps) {
    const to = values.slice(-2);
    if (type === 'M') start = to;
    const end = type === 'Z' ? start : to;
    const leads = end[0] !== pen[0] || end[1] !== pen[1];
    if (type !== 'M' && leads) found.push([...pen, ...(type === 'Q' ? values : end)].join(' '));
    pen = end;
  }
  return found.sort();
}

function drawn(font: Font, glyph: number): readonly string[] {
  const { commands, points } = font.outlineOf(glyph);
  let at = 0;
  return segments(
    [...commands].map((type) => {
      const count = { M: 2, L: 2, Q: 4, Z: 0 }[type] ?? 0;
      at += count;
      return { type, values: points.slice(at - count, at) };
    }),
  );
}

function judgedDrawing(judge: Judge, glyph: number): readonly string[] {
  return segments(judge.outline(glyph));
}
