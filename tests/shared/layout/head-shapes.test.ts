// The shape of headlines by choice, lines spaced to fill their width, and size weighed against breaks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { HeadFrame } from '../../../shared/model/frame.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { placeHead } from '../../../shared/layout/place-head.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han } from '../../support/small-page.ts';

const house = defaultHouse(10);
const composer = { house, fonts: gridFonts(), latin: false, tight: false };

/** A head frame for a headline of 30 pt in three lines at most, unless `more` says otherwise. */
function headFrame(width: number, more: Partial<HeadFrame>): HeadFrame {
  return {
    kind: 'head',
    id: 'head',
    box: { x: 0, y: 0, width, height: 160 },
    article: 'a',
    parts: ['headline'],
    align: 'left',
    direction: 'horizontal',
    size: 30,
    maxLines: 3,
    ...more,
  };
}

function linesOf(text: string, width: number, more: Partial<HeadFrame> = {}) {
  const article = articleOf('a', makeBlock('headline', text));
  return placeHead(headFrame(width, more), article, composer).lines;
}

/** Characters that form no known words. */
const lone = (count: number): string => '鑫森淼焱垚'.repeat(9).slice(0, count);

const words = (text: string, width: number, more: Partial<HeadFrame> = {}): readonly string[] =>
  linesOf(text, width, more).map(({ line }) => line.runs.map((run) => run.text).join(''));

describe('shape', () => {
  const text = '江心洲码头扩建工程今日开工明年通航';

  it('without one, sense comes before shape', () => {
    expect(words(text, 400)).toEqual(['江心洲码头扩建工程', '今日开工明年通航']);
  });

  it('even: two lines of the same number of characters when there are such', () => {
    expect(words('三千人沿江跑步迎新年，万盏灯点亮老城门', 330, { shape: 'even' })).toEqual([
      '三千人沿江跑步迎新年，',
      '万盏灯点亮老城门',
    ]);
    expect(words('市民中心增设夜间办事窗口', 300, { shape: 'even' })).toEqual([
      '市民中心增设',
      '夜间办事窗口',
    ]);
  });

  it('even: three lines', () => {
    const lines = words('今年粮食再获丰收农民收入稳步增长乡村面貌焕然一新', 260, { shape: 'even' });
    expect(lines).toEqual(['今年粮食再获丰收', '农民收入稳步增长', '乡村面貌焕然一新']);
  });

  it('pyramid: every line is longer than the one above', () => {
    expect(words('外交部发言人就边境贸易问题答记者问', 400, { shape: 'pyramid' })).toEqual([
      '外交部发言人',
      '就边境贸易问题答记者问',
    ]);
  });

  it('inverted: every line is shorter than the one above', () => {
    expect(words('五十万亩高标准农田改造让旱地变良田', 400, { shape: 'inverted' })).toEqual([
      '五十万亩高标准农田改造',
      '让旱地变良田',
    ]);
  });

  it('lines grow or shrink downward whatever their number, where no word stands in the way', () => {
    const widths = (shape: 'pyramid' | 'inverted', count: number): readonly number[] =>
      linesOf(lone(count), 300, { shape }).map(({ line }) => line.width);
    for (let count = 12; count <= 24; count += 1) {
      const down = widths('pyramid', count);
      const up = widths('inverted', count);
      expect(down.length).toBeGreaterThan(1);
      down.slice(1).forEach((width, i) => expect(width).toBeGreaterThanOrEqual(down[i]!));
      up.slice(1).forEach((width, i) => expect(width).toBeLessThanOrEqual(up[i]!));
    }
  });
});

describe('filled lines', () => {
  const filled = (count: number, width: number) => linesOf(han(count), width, { fill: true });

  it('a line that nearly fills its width is spaced', () => {
    const [line] = filled(9, 280);
    expect(line?.line.width).toBeCloseTo(280, 6);
    expect(line?.line.fit.letterSpace).toBeCloseTo(10 / 8 / 30, 6);
    expect(line?.line.runs[0]?.xs[1]).toBeCloseTo(31.25, 6);
  });

  it('a line a little too long is tightened and stays one line', () => {
    expect(filled(9, 262).map(({ line }) => Math.round(line.width))).toEqual([262]);
    expect(linesOf(han(9), 262)).toHaveLength(2);
  });

  it('a line that would be seen to be spaced keeps its width', () => {
    expect(filled(9, 330)[0]?.line.width).toBeCloseTo(270, 6);
  });

  it('the limits are those of the house', () => {
    const wide = { ...composer, house: { ...house, headTracking: { least: 0, most: 0.5 } } };
    const frame = headFrame(330, { fill: true });
    const { lines } = placeHead(frame, articleOf('a', makeBlock('headline', han(9))), wide);
    expect(lines[0]?.line.width).toBeCloseTo(330, 6);
  });

  it('no line is wider than its frame, none is spaced beyond the limits', () => {
    const any = fc.record({
      count: fc.integer({ min: 3, max: 40 }),
      width: fc.integer({ min: 150, max: 700 }),
    });
    fc.assert(
      fc.property(any, ({ count, width }) => {
        for (const { line } of linesOf(han(count), width, { fill: true, maxLines: 4 })) {
          expect(line.width).toBeLessThanOrEqual(width + 0.02);
          expect(line.fit.letterSpace).toBeGreaterThanOrEqual(-0.0502);
          expect(line.fit.letterSpace).toBeLessThanOrEqual(0.1002);
        }
      }),
    );
  });
});

describe('lines of one width (等宽)', () => {
  const text = '江心洲码头扩建工程今日开工明年通航';
  const widths = (copy: string, width: number, more: Partial<HeadFrame> = {}): readonly number[] =>
    linesOf(copy, width, { shape: 'even', ...more }).map(({ line }) => line.width);

  it('nine characters over eight: the shorter line is spaced to the width of the longer', () => {
    expect(words(text, 400, { shape: 'even' })).toEqual(['江心洲码头扩建工程', '今日开工明年通航']);
    const lines = linesOf(text, 400, { shape: 'even' });
    // One em over seven places would be too much: the longer line is tightened as much as it takes.
    expect(lines.map(({ line }) => line.width)).toEqual([261, 261]);
    expect(lines[0]?.line.fit.letterSpace).toBeCloseTo(-0.3 / 8, 6);
    expect(lines[1]?.line.fit.letterSpace).toBeCloseTo(0.1, 4);
  });

  it('three lines', () => {
    const copy = '秋粮入库颗粒归仓\n农民收入稳步增长着\n乡村面貌焕然一新';
    const [first, ...others] = widths(copy, 300);
    expect(others).toEqual([first, first]);
  });

  it('of as wide a frame as they can fill together, when they are to fill it', () => {
    expect(widths('秋粮颗粒归仓\n农民收入增长', 195, { fill: true })).toEqual([195, 195]);
    expect(widths('秋粮颗粒归仓\n农民收入增长', 250, { fill: true })).toEqual([180, 180]);
  });

  it('in the middle of the frame, as its other lines', () => {
    const lines = linesOf(text, 400, { shape: 'even', align: 'center' });
    const starts = lines.map(({ line }) => line.runs[0]!.xs[0]!);
    expect(starts[0]).toBeCloseTo((400 - 261) / 2, 6);
    expect(starts[1]).toBe(starts[0]);
  });

  it('keep their own when they differ too much for letter-space', () => {
    expect(widths('秋粮入仓\n农民收入稳步增长', 300, { maxLines: 2 })).toEqual([120, 240]);
  });

  it('are of one width or their own, in the frame and within the limits', () => {
    const any = fc.record({
      count: fc.integer({ min: 4, max: 40 }),
      width: fc.integer({ min: 150, max: 700 }),
      align: fc.constantFrom('left' as const, 'center' as const),
      fill: fc.boolean(),
    });
    fc.assert(
      fc.property(any, ({ count, width, align, fill }) => {
        const more = { shape: 'even', maxLines: 4, align, ...(fill && { fill }) } as const;
        const lines = linesOf(lone(count), width, more).map(({ line }) => line);
        const spaced = lines.filter(({ fit }) => fit.letterSpace !== 0);
        for (const line of lines) {
          expect(line.width).toBeLessThanOrEqual(width + 0.02);
          expect(Math.abs(line.fit.letterSpace - 0.025)).toBeLessThanOrEqual(0.0752);
        }
        if (!fill && spaced.length > 0)
          for (const line of lines) expect(line.width).toBeCloseTo(lines[0]!.width, 6);
      }),
    );
  });
});

describe('vertical heads', () => {
  const down = (height: number, more: Partial<HeadFrame> = {}): Partial<HeadFrame> => ({
    direction: 'vertical',
    box: { x: 0, y: 0, width: 200, height },
    ...more,
  });

  it('have the shape that is asked for', () => {
    const text = '外交部发言人就边境贸易问题答记者问';
    expect(words(text, 0, down(400, { shape: 'pyramid' }))).toEqual([
      '外交部发言人',
      '就边境贸易问题答记者问',
    ]);
  });

  it('have lines that fill the height, where they nearly do', () => {
    const [line] = linesOf(han(9), 0, down(280, { fill: true }));
    expect(line?.line.width).toBeCloseTo(280, 6);
    expect(line?.line.vertical).toBe(true);
    const ys = line?.line.runs.flatMap((run) => run.ys ?? []) ?? [];
    expect(ys[1]! - ys[0]!).toBeCloseTo(31.25, 6);
  });

  it('have lines of one length, from the right to the left', () => {
    const lines = linesOf(
      '江心洲码头扩建工程今日开工明年通航',
      0,
      down(400, { shape: 'even', align: 'center' }),
    );
    expect(lines.map(({ line }) => line.width)).toEqual([261, 261]);
    expect(new Set(lines.map(({ at }) => at.y))).toEqual(new Set([(400 - 261) / 2]));
    expect(lines[0]!.at.x).toBeGreaterThan(lines[1]!.at.x);
  });

  it('have the kicker at the right of the headline and the deck at its left', () => {
    const article = articleOf(
      'a',
      makeBlock('kicker', '江心洲今晨开工'),
      makeBlock('headline', '旧码头\n要扩建'),
      makeBlock('deck', '明年秋天通航'),
    );
    const frame = headFrame(0, down(186, { parts: ['kicker', 'headline', 'deck'] }));
    const { lines, overflow } = placeHead(frame, article, composer);
    const texts = lines
      .toSorted((a, b) => b.at.x - a.at.x)
      .map(({ line }) => line.runs.map((run) => run.text).join(''));
    expect(texts).toEqual(['江心洲今晨开工', '旧码头', '要扩建', '明年秋天通航']);
    expect(overflow).toBe(0);
  });
});

describe('the size of the ladder', () => {
  /** The size that is found, and the lines. */
  const auto = (text: string, width: number, height: number): readonly (string | number)[] => {
    const { size, ...frame } = headFrame(width, { maxLines: 2 });
    const box = { ...frame.box, height };
    const article = articleOf('a', makeBlock('headline', text));
    const { lines } = placeHead({ ...frame, box }, article, composer);
    const found = lines[0]?.line.runs[0]?.size ?? size ?? 0;
    return [found, ...lines.map(({ line }) => line.runs.map((run) => run.text).join(''))];
  };

  it('is the largest that fits when the breaks are good', () => {
    expect(auto('国产大飞机完成首次商业载客飞行', 280, 100)).toEqual([
      32,
      '国产大飞机完成',
      '首次商业载客飞行',
    ]);
  });

  it('is a step smaller when that saves a word from being torn', () => {
    const [size, ...lines] = auto('中国共产党诞生地', 145, 90);
    expect(lines).toEqual(['中国共产党', '诞生地']);
    expect(size).toBe(28);
  });
});
