// Specimens of Chinese lines: this copy in this measure gives these lines.
import { describe, expect, it } from 'vitest';
import { setCopy, sketch } from '../../support/sketch.ts';

describe('prohibition', () => {
  it('a stop that would begin a line is squeezed in when marks give way', () => {
    expect(sketch('一二，三四五六七八九十一。二三四五六七', 12)).toEqual([
      '一二，三四五六七八九十一。',
      '二三四五六七',
    ]);
  });

  it('a stop that cannot be squeezed in takes the character before it along', () => {
    expect(sketch('一二三四五六七八九十一二，三四五六七八', 12)).toEqual([
      '一二三四五六七八九十一',
      '二，三四五六七八',
    ]);
  });

  it('an opening bracket never ends a line', () => {
    const lines = sketch('本市新建了三座人行天桥（含一座电梯桥）已经开通', 12);
    for (const line of lines) expect(line).not.toMatch(/（$/u);
    expect(lines.join('')).toBe('本市新建了三座人行天桥（含一座电梯桥）已经开通');
  });

  it('without prohibition a comma may begin a line', () => {
    const rules = { prohibition: 'none' } as const;
    expect(sketch('一二三四五六七八，九十', 8, { rules })[1]).toBe('，九十');
  });

  it('only the strict level keeps dashes from the head of a line', () => {
    const copy = '一二三四五六七八九十一二——三四五六七';
    expect(sketch(copy, 12)[1]).toBe('——三四五六七');
    const rules = { prohibition: 'strict' } as const;
    expect(sketch(copy, 12, { rules })[1]).toBe('二——三四五六七');
  });
});

describe('units that never part', () => {
  it('a dash of two em goes to the next line whole', () => {
    expect(sketch('一二三四五六七八九十一——二三四五六', 12)).toEqual([
      '一二三四五六七八九十一',
      '——二三四五六',
    ]);
  });

  it('dots of two em stay together', () => {
    expect(sketch('一二三四五六七八九十一……二三四五', 12)[1]).toBe('……二三四五');
  });

  it('figures stay with their unit and their separators', () => {
    const lines = sketch('这座大桥全长共计为1234.5米，工期约25个月，总投资13.4亿元。', 12);
    expect(lines.join('')).toContain('1234.5米');
    for (const line of lines) {
      expect(line).not.toMatch(/[\d.]$/u);
      expect(line).not.toMatch(/^[米个月亿元]/u);
    }
  });

  it('第 stays with its figures, and figures with the per cent sign', () => {
    const lines = sketch('他们参加了全国举办的第14届比赛，成绩提高了25%以上。', 10);
    for (const line of lines) expect(line).not.toMatch(/第$|^%/u);
  });
});

describe('marks', () => {
  it('a mark at the end of a line takes half its em', () => {
    const [first] = setCopy('一二三四五六七八九十一，二三四五六七八', 12, { indent: 0.5 });
    expect(first?.to).toBe(12);
    expect(first?.fit.step).toBe(0);
    expect(first?.width).toBeCloseTo(120, 6);
  });

  it('two marks that meet share half an em', () => {
    const [line] = setCopy('他说：“好。”', 20);
    // 他 说 ： “ 好 。 ” : seven em, less half an em where ：“ and 。” meet and half at the end.
    expect(line?.width).toBeCloseTo(55, 6);
  });

  it('an opening quote at the head of a line, or after the indent, loses its blank half', () => {
    const [line] = setCopy('“好消息”来了', 20, { indent: 2 });
    const run = line?.runs[0];
    expect(run?.xs[0]).toBeCloseTo(15, 6);
    expect(run?.xs[1]).toBeCloseTo(25, 6);
  });

  it('brackets are squeezed before commas, and commas before stops', () => {
    const steps = ['一（二）三四五，六七八。九十一二', '一二三四五，六七八。九十一二三四'].map(
      (copy) => setCopy(copy, 12.5)[0]?.fit.step,
    );
    expect(steps).toEqual([4, 5]);
  });
});

describe('mixed text', () => {
  it('a quarter em stands between Han and letters, and nothing beside marks', () => {
    const [line] = setCopy('用A4纸，B5不用', 20);
    const xs = line?.runs.flatMap((run) => run.xs) ?? [];
    // 用 10, gap 2.5, A4 10, gap 2.5, 纸 10, ， 10, B5 10, gap 2.5, 不用.
    expect(xs).toEqual([0, 12.5, 17.5, 25, 35, 45, 50, 57.5, 67.5]);
  });

  it('a typed space between Han and letters is that same gap', () => {
    const [spaced] = setCopy('用 A4 纸', 20);
    const [solid] = setCopy('用A4纸', 20);
    expect(spaced?.width).toBeCloseTo(solid?.width ?? 0, 6);
  });

  it('a space after the dateline is a full em', () => {
    const block = {
      type: 'paragraph',
      content: [
        { type: 'text', text: '本报讯', marks: [{ type: 'dateline' }] },
        { type: 'text', text: ' 今年' },
      ],
    } as const;
    expect(setCopy(block, 20)[0]?.width).toBeCloseTo(60, 6);
  });
});

describe('the end of a paragraph', () => {
  it('no single character with its stop stands alone on the last line', () => {
    const copy = '今年以来，全市各学校的新食堂，陆续开伙，学生们中午，不再奔波来回了。';
    const lines = sketch(copy, 12);
    expect(lines.at(-1)?.length).toBeGreaterThan(2);
  });

  it('the last line is not spread', () => {
    expect(setCopy('一二三四五六七八九十一二三四五', 12).at(-1)?.width).toBeCloseTo(30, 6);
  });
});
