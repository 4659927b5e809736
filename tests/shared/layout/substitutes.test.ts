/** What a house sets for rare characters, the forms of letters it asks for, and what is said when a font has them not. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { Substitute } from '../../../shared/model/face.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { makeBlock, type Block } from '../../../shared/model/text.ts';
import {
  article,
  buildEdition,
  cells,
  headFrame,
  labelFrame,
  story,
  TEST_PAPER,
  textFrame,
} from '../../support/build-edition.ts';
import {
  FIGURES,
  HAN,
  houseWith,
  KAI,
  LATIN,
  MARKS,
  partsOf,
  runOf,
  setLine as setInFonts,
} from '../../support/face-lines.ts';
import { setCopy, SIZE, type SketchOptions } from '../../support/sketch.ts';
import { carriedBook, carriedFont } from '../fonts/carried-fonts.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());

const setLine = (
  copy: string | Block,
  house: Partial<HouseStyle>,
  more: SketchOptions = {},
): SetLine => setInFonts(copy, house, { fonts, ...more });

describe('substitutes', () => {
  const withTable = (substitutes: readonly Substitute[]): Partial<HouseStyle> =>
    houseWith({}, { substitutes });

  it('set other characters in place of those of the copy, which stay in the line', () => {
    const line = setLine('姓\ue863的人', withTable([{ for: '\ue863', text: '䶮' }]));
    const font = carriedFont(fonts, HAN);
    const [run] = line.runs;
    expect(run?.text).toBe('姓\ue863的人');
    expect(run?.glyphs[1]).toBe(font.glyphOf('䶮'.codePointAt(0)!));
    expect(line.width).toBe(4 * SIZE);
  });

  it('may be several characters, each with its em, that stand for one place', () => {
    const line = setLine('在\ue001里', withTable([{ for: '\ue001', text: '国家' }]));
    expect(line.width).toBe(4 * SIZE);
    expect(line.runs[0]?.offsets).toEqual([0, 1, 1, 2]);
    expect(line.runs[0]?.xs).toEqual([0, 10, 20, 30]);
  });

  it('may be a glyph of a named font, of the same character or of another', () => {
    const table = [
      { for: '喆', font: MARKS },
      { for: '\ue863', font: KAI, text: '䶮' },
    ];
    expect(partsOf(setLine('甲喆乙\ue863', withTable(table)))).toEqual([
      `甲 ${HAN}`,
      `喆 ${MARKS}`,
      `乙 ${HAN}`,
      `\ue863 ${KAI}`,
    ]);
  });

  it('may stand for a description of a character, which is one em then', () => {
    const line = setLine('⿰亻尔好', withTable([{ for: '⿰亻尔', text: '你' }]));
    expect(line.width).toBe(2 * SIZE);
    expect(line.runs[0]?.offsets).toEqual([0, 3]);
  });

  it('know a character with its selector from the character alone', () => {
    const table = [
      { for: '礼\ufe00', font: KAI, text: '禮' },
      { for: '礼', font: MARKS },
    ];
    expect(partsOf(setLine('礼\ufe00礼礼\ufe01', withTable(table)))).toEqual([
      `礼\ufe00 ${KAI}`,
      `礼 ${MARKS}`,
      `礼\ufe01 ${HAN}`,
    ]);
  });

  it('work inside a word', () => {
    const line = setLine('a℡b', withTable([{ for: '℡', text: 'Tel', font: FIGURES }]));
    expect(partsOf(line)).toEqual([`a ${LATIN}`, `℡ ${FIGURES}`, `b ${LATIN}`]);
    expect(runOf(line, '℡').offsets).toEqual([0, 0, 0]);
  });

  it('stand one below the other down the page', () => {
    const house = withTable([{ for: '\ue001', text: '国家' }]);
    const line = setLine('在\ue001里', house, { vertical: true });
    expect(line.runs[0]?.ys?.map((y) => Math.round(y * 10) / 10)).toEqual([8.8, 18.8, 28.8, 38.8]);
  });

  it('never change where a line stands in the copy', () => {
    const letters = Array.from('天地，。“”2026GDP 礼\ufe00\ue863\ue001℡喆—…！？');
    const table = [
      { for: '\ue863', text: '䶮' },
      { for: '\ue001', text: '国家' },
      { for: '℡', text: 'Tel.' },
      { for: '，', font: MARKS },
    ];
    const copy = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(copy, fc.boolean(), (text, vertical) => {
        const lines = setCopy(text, 8, { fonts, house: withTable(table), vertical });
        let end = 0;
        for (const line of lines) {
          expect(line.from).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, line.from).trim()).toBe('');
          const shown = line.runs.map((run) => run.text).join('');
          expect(shown.trimEnd()).toBe(text.slice(line.from, line.to).trimEnd());
          end = line.to;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('problems', () => {
  const codesOf = (copy: string | Block, house: Partial<HouseStyle>): readonly string[] => {
    const block = typeof copy === 'string' ? makeBlock('paragraph', copy) : copy;
    const edition = buildEdition({
      paper: { ...TEST_PAPER, house: { ...TEST_PAPER.house, ...house } },
      articles: [article('a', [], { blocks: [block] })],
      pages: [{ folio: 'A01', frames: [textFrame('t', cells(0, 4, 0, 40))] }],
      stories: [story('s', ['a'], ['t'], { balance: false })],
    });
    return layoutEdition(edition, fonts).problems.map(({ code, level, place }) =>
      code.startsWith('page-overset') ? '' : `${level} ${code} ${place.from}-${place.to}`,
    );
  };

  it('say which character no font has', () => {
    expect(codesOf('天𠀋地', houseWith({}))).toEqual(['error page-missing-glyph 1-3']);
    expect(codesOf('天𠀋地', houseWith({ fallback: [KAI] }))).toEqual([]);
  });

  it('say which character of a ruby no font has', () => {
    const read = (text: string): Block => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: '念' },
        { type: 'text', text: '甲', marks: [{ type: 'ruby', attrs: { text } }] },
      ],
    });
    expect(codesOf(read('jiǎ'), houseWith({}))).toEqual([]);
    expect(codesOf(read('ㄐ𠀋'), houseWith({}))).toEqual(['error page-missing-glyph 1-2']);
  });

  it('say what came from a fallback only when the house wants to know', () => {
    const house = houseWith({ fallback: [KAI] }, { reportFallback: true });
    expect(codesOf('天𠀋地𠀋', house)).toEqual(['note page-fallback-glyph 1-3']);
  });

  it('say which sequence no font has; the base is set then', () => {
    expect(codesOf('礼\ufe02', houseWith({}))).toEqual(['warning page-no-variant 0-2']);
    expect(codesOf('礼\ufe00', houseWith({}))).toEqual([]);
    expect(codesOf('a\ufe00b', houseWith({}))).toEqual(['warning page-no-variant 0-2']);
  });

  it('say that a private character is whatever its font has, unless the table says what it is', () => {
    const own = houseWith({ han: KAI });
    const letter = '\ue003';
    expect(carriedFont(fonts, KAI).glyphOf(0xe003)).not.toBe(0);
    expect(codesOf(letter, own)).toEqual(['warning page-private-glyph 0-1']);
    const substitutes = [{ for: letter, font: KAI }];
    expect(codesOf(letter, { ...own, substitutes })).toEqual([]);
  });

  it('say that a mark over a Han character is not set', () => {
    expect(codesOf('天\u3099地', houseWith({}))).toEqual(['error page-missing-glyph 1-2']);
  });

  it('say which forms of letters a font does not have, once for an article', () => {
    const caps: Block = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Unesco', marks: [{ type: 'smallCaps' }] }],
    };
    expect(codesOf(caps, houseWith({}))).toEqual(['warning page-no-small-caps 0-6']);
    expect(codesOf(caps, houseWith({ latin: FIGURES }))).toEqual([]);
    const old = { letters: { figures: 'old' } } as const;
    expect(codesOf('1987年，2026年', houseWith({}, old))).toEqual([
      'warning page-no-old-figures 0-4',
    ]);
    expect(codesOf('年年', houseWith({}, old))).toEqual([]);
    expect(codesOf('1987年', houseWith({ figures: FIGURES }, old))).toEqual([]);
  });

  it('are said of headlines in the face that their frame has chosen', () => {
    const codes = (face: string): readonly string[] => {
      const edition = buildEdition({
        articles: [article('a', [['headline', '喆人其萎']])],
        pages: [{ folio: 'A01', frames: [headFrame('h', 'a', cells(0, 4, 0, 10), { face })] }],
        stories: [],
      });
      return layoutEdition(edition, fonts).problems.map(({ code }) => code);
    };
    expect(codes('heiBlack')).toEqual([]);
    expect(carriedFont(fonts, 'ma-shan-zheng-400').glyphOf('喆'.codePointAt(0)!)).toBe(0);
    expect(codes('brush')).toEqual(['page-missing-glyph']);
  });

  it('are said of labels too', () => {
    const edition = buildEdition({
      paper: TEST_PAPER,
      articles: [],
      pages: [{ folio: 'A01', frames: [labelFrame('l', '天𠀋')] }],
      stories: [],
    });
    expect(layoutEdition(edition, fonts).problems.map(({ code }) => code)).toEqual([
      'page-label-missing-glyph',
    ]);
  });
});

describe('forms of letters', () => {
  const FORMS = { latin: FIGURES };
  const glyphsOf = (copy: string | Block, more: Partial<HouseStyle> = {}): readonly number[] =>
    setLine(copy, houseWith(FORMS, more)).runs.flatMap((run) => run.glyphs);
  const serif = carriedFont(fonts, FIGURES);

  it('are those of the house, changed by those of the style', () => {
    const old = serif.withFeatures('onum').shape('1987').glyphs;
    expect(glyphsOf('1987', { letters: { figures: 'old' } })).toEqual(old);
    const { paragraphs } = defaultHouse(SIZE);
    const lining = { ...paragraphs.paragraph, letters: { figures: 'lining' } } as const;
    const styled = {
      letters: { figures: 'old' },
      paragraphs: { ...paragraphs, paragraph: lining },
    } as const;
    expect(glyphsOf('1987', styled)).toEqual(serif.withFeatures('lnum').shape('1987').glyphs);
  });

  it('are small capitals where a run is marked so', () => {
    const block: Block = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The ' },
        { type: 'text', text: 'Unesco', marks: [{ type: 'smallCaps' }] },
        { type: 'text', text: ' of old' },
      ],
    };
    const small = serif.withFeatures('smcp').shape('Unesco').glyphs;
    const all = glyphsOf(block);
    expect(all.slice(4, 10)).toEqual(small);
    expect(all.slice(0, 4)).toEqual(serif.shape('The ').glyphs);
  });

  it('leave out ligatures where the house does', () => {
    expect(glyphsOf('office').length).toBeLessThan(6);
    expect(glyphsOf('office', { letters: { ligatures: 'none' } })).toHaveLength(6);
  });
});
