// Specimens of the rules that papers settle differently: this copy, under this rule, gives these lines.
import { describe, expect, it } from 'vitest';
import type { LineRules, MarkWidths } from '../../../shared/model/house-style.ts';
import { setCopy, sketch, SIZE, type SketchOptions } from '../../support/sketch.ts';

/** Width of one natural line, in em. */
function widthOf(copy: string, rules: Partial<LineRules> = {}): number {
  const [line] = setCopy(copy, 60, { rules });
  return Math.round((line!.width / SIZE) * 1000) / 1000;
}

/** Left edge of each glyph of a line, in em. */
function placesOf(copy: string, rules: Partial<LineRules> = {}): readonly number[] {
  const [line] = setCopy(copy, 60, { rules });
  return line!.runs.flatMap(({ xs }) => xs.map((x) => Math.round((x / SIZE) * 1000) / 1000));
}

describe('widths of marks (标点宽度)', () => {
  // The last mark of a line always takes half an em; the line ends in 完 so that none is last.
  const copy = '甲，乙。丙“丁”完';
  const widths: readonly (readonly [MarkWidths, number])[] = [
    ['full', 9],
    ['kaiming', 7.5],
    ['half', 7],
    ['centred', 9],
  ];
  it.each(widths)('%s', (markWidths, width) => {
    expect(widthOf(copy, { markWidths })).toBe(width);
  });

  it('full: a mark has its blank after it, an opening one before it', () => {
    expect(placesOf('甲，乙“丙', {})).toEqual([0, 1, 2, 3, 4]);
  });

  it('half: an opening mark gives up the blank before it', () => {
    // 乙 stands at 1.5; the ink of “ lies in the right half of its em, which begins half an em earlier.
    expect(placesOf('甲，乙“丙', { markWidths: 'half' })).toEqual([0, 1, 1.5, 2, 3]);
  });

  it('centred: the ink of commas and stops stands in the middle, quotes keep to their words', () => {
    const [, comma, , quote] = placesOf('甲，乙“丙', { markWidths: 'centred' });
    expect(comma).toBe(1.25);
    expect(quote).toBe(3);
  });

  it('copy in traditional characters has its marks centred unless the house says otherwise', () => {
    const centre = (options: SketchOptions): number =>
      setCopy('甲，乙', 60, options)[0]!.runs[0]!.xs[1]! / SIZE;
    expect(centre({ lang: 'zh-Hant' })).toBe(1.25);
    expect(centre({ lang: 'zh-Hans' })).toBe(1);
    expect(centre({ lang: 'zh-Hant', rules: { markWidths: 'full' } })).toBe(1);
  });

  it('half: lines hold more', () => {
    const line = '春天来了，河水涨了，岸边的柳树绿了，人们出来了。';
    expect(sketch(line, 8, { rules: { markWidths: 'half' } })[0]).toBe('春天来了，河水涨');
    const longer = '一二，三四，五六七八九十一二';
    expect(sketch(longer, 8, { rules: { markWidths: 'half' } })[0]).toBe('一二，三四，五六七');
  });

  it('a mark whose blank was taken gets three shares of what a loose line has too much', () => {
    const copy = '一二，三四五“ABCDEFGHIJ”六七八九十';
    const [line] = setCopy(copy, 8, { rules: { markWidths: 'half', letterSpaceMax: 1 } });
    const [, two, comma, three, four] = line!.runs[0]!.xs.map((x) => x / SIZE);
    const each = line!.fit.letterSpace;
    expect(each).toBeGreaterThan(0.05);
    expect(comma! - two! - 1).toBeCloseTo(each, 6);
    expect(three! - comma! - 0.5).toBeCloseTo(3 * each, 6);
    expect(four! - three! - 1).toBeCloseTo(each, 6);
  });
});

describe('marks that meet', () => {
  it('take one em and a half together, a third one half an em more', () => {
    expect(widthOf('甲。”乙')).toBe(3.5);
    expect(widthOf('甲》，乙')).toBe(3.5);
    expect(widthOf('甲）（乙')).toBe(3.5);
    expect(widthOf('甲。』」乙')).toBe(4);
  });

  it('take one em where the house wants them tight', () => {
    expect(widthOf('甲。”乙', { tightPairs: true })).toBe(3.5);
    expect(widthOf('甲）（乙', { tightPairs: true })).toBe(3);
    expect(widthOf('甲，“乙', { tightPairs: true })).toBe(3);
  });

  it('？ and ！ are one em in pairs, two em in threes, and never part', () => {
    expect(widthOf('甲？！乙')).toBe(3);
    expect(widthOf('甲！！！乙')).toBe(4);
    expect(sketch('一二三四五六七？！八九十', 8)[0]).toBe('一二三四五六七？！');
  });
});

describe('squeezing', () => {
  it('a house may keep the em of its stops: then the stop is not squeezed for what follows', () => {
    const copy = '一二三。四五六七八九十';
    expect(sketch('一二三。四五六，七八九', 9)[0]).toBe('一二三。四五六，七');
    const [plain] = setCopy(copy, 7.5, { rules: { letterSqueezeMax: 0 } });
    expect(plain!.fit.step).toBe(7);
    const [stiff] = setCopy(copy, 7.5, { rules: { letterSqueezeMax: 0, stiffStops: true } });
    expect(stiff!.fit.step).not.toBe(7);
  });

  it('characters come nearer only where the house allows it, and no nearer than it allows', () => {
    const copy = '一二三四五六七八九十一二三四五六七八九十甲乙丙丁';
    // Twenty characters in 19.7 em: 0.3 em over nineteen places.
    const [tight] = setCopy(copy, 19.7, { rules: { letterSqueezeMax: 0.02 } });
    expect(tight!.to).toBe(20);
    expect(tight!.fit.step).toBe(8);
    expect(tight!.fit.letterSpace).toBeCloseTo(-0.3 / 19, 6);
    expect(tight!.width).toBeCloseTo(19.7 * SIZE, 6);
    const [loose] = setCopy(copy, 19.7, { rules: { letterSqueezeMax: 0.01 } });
    expect(loose!.to).toBe(19);
  });
});

describe('hanging marks (悬挂)', () => {
  const hanging = '。，、';

  it('a comma that finds no room hangs outside the measure', () => {
    const [line] = setCopy('一二三四五六七八，九十', 8, { rules: { hanging } });
    expect(line!.to).toBe(9);
    expect(line!.fit.step).toBe(0);
    // The measure is full without the mark.
    expect(line!.width).toBeCloseTo(8 * SIZE, 6);
  });

  it('other marks do not hang, nor does one of two', () => {
    expect(sketch('一二三四五六七八；九十', 8, { rules: { hanging } })[0]).toBe('一二三四五六七');
    expect(sketch('一二三四五六七”，九十', 8, { rules: { hanging } })[0]).toBe('一二三四五六七”，');
    expect(sketch('一二三四五六七八”，九十', 8, { rules: { hanging } })[0]).toBe('一二三四五六七');
  });
});

describe('figures and words', () => {
  it('figures of half an em: two stand under one character', () => {
    const rules = { halfFigures: true, hanLatinGap: 0, hanLatinGapMin: 0, hanLatinGapMax: 0 };
    expect(widthOf('共2026年', rules)).toBe(4);
    expect(placesOf('共12年', rules)).toEqual([0, 1, 1.5, 2]);
  });

  it('names of the house are never parted', () => {
    const copy = '出席会议的有欧阳明远和司马长风等人';
    expect(sketch(copy, 8)[0]).toBe('出席会议的有欧阳');
    const lines = sketch(copy, 8, { rules: { keptWhole: ['欧阳明远', '司马长风'] } });
    expect(lines).toEqual(['出席会议的有', '欧阳明远和', '司马长风等人']);
  });

  it('names in a list of names are kept whole where the house wants it', () => {
    const copy = '获奖者有李慧龙、王晓丽、袁娇三人';
    expect(sketch(copy, 6)).toEqual(['获奖者有李慧', '龙、王晓丽、袁', '娇三人']);
    expect(sketch(copy, 6, { rules: { namesWhole: true } })).toEqual([
      '获奖者有',
      '李慧龙、',
      '王晓丽、',
      '袁娇三人',
    ]);
  });

  it('what stands between list marks and is no name parts as ever', () => {
    const copy = '大家谈了供水、供电、供暖等问题';
    const plain = sketch(copy, 6);
    expect(sketch(copy, 6, { rules: { namesWhole: true } })).toEqual(plain);
  });

  it('a house changes what may begin or end a line', () => {
    expect(sketch('一二三四五六七八了九', 8)[0]).toBe('一二三四五六七八');
    const notAtStart = { add: '了', drop: '，' };
    expect(sketch('一二三四五六七八了九', 8, { rules: { notAtStart } })[1]).toBe('八了九');
    expect(sketch('一二三四五六七八，九', 8, { rules: { notAtStart } })[1]).toBe('，九');
    const notAtEnd = { add: '第' };
    expect(sketch('一二三四五六七第八九十', 8, { rules: { notAtEnd } })[0]).toBe('一二三四五六七');
  });
});

describe('Japanese copy', () => {
  it('small kana, the long stroke and repeated characters begin no line', () => {
    const japanese = { lang: 'ja' } as const;
    expect(sketch('一二三四五六七っ八九', 7, japanese)[1]).toBe('七っ八九');
    expect(sketch('サーバーのデーター', 8, japanese)).toEqual(['サーバーのデー', 'ター']);
    expect(sketch('一二三四五六人々の', 7, japanese)[1]).toBe('人々の');
  });

  it('corner brackets and marks share their blank as Chinese ones do', () => {
    expect(setCopy('彼は、「はい」と言った。終', 60, { lang: 'ja' })[0]!.width / SIZE).toBe(12.5);
  });
});
