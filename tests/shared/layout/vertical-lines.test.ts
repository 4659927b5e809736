// Specimens of vertical Chinese lines: this copy, down this measure, gives these lines.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERTICAL_FORM } from '../../support/grid-font.ts';
import { SIZE } from '../../support/sketch.ts';
import { setDown, sketchDown, stancesIn } from '../../support/sketch-down.ts';

/** The glyphs of the first line, as the characters whose vertical forms or own forms they are. */
function formsIn(copy: string): string {
  const [line] = setDown(copy, 20);
  return line!.runs
    .flatMap((run) => run.glyphs)
    .map((glyph) =>
      glyph >= VERTICAL_FORM
        ? `${String.fromCodePoint(glyph - VERTICAL_FORM)}↓`
        : String.fromCodePoint(glyph),
    )
    .join('');
}

describe('lines', () => {
  it('run from top to bottom, and the first stands at the right', () => {
    expect(sketchDown('天地玄黄宇宙洪荒日月盈昃辰宿列张寒来', 8)).toEqual([
      '寒 日 天',
      '来 月 地',
      '\u3000 盈 玄',
      '\u3000 昃 黄',
      '\u3000 辰 宇',
      '\u3000 宿 宙',
      '\u3000 列 洪',
      '\u3000 张 荒',
    ]);
  });

  it('begin a paragraph two characters lower', () => {
    expect(sketchDown('天地玄黄宇宙洪荒', 8, { indent: 2 }).slice(0, 3)).toEqual([
      '洪 \u3000',
      '荒 \u3000',
      '\u3000 天',
    ]);
  });
});

describe('marks (GB/T 15834, 5.2; clreq, 3.1.3 and 3.1.6)', () => {
  it('stand in their vertical forms', () => {
    expect(formsIn('《诗》，（注）。')).toBe('《↓诗》↓，↓（↓注）↓。↓');
  });

  it('double quotes become ﹃﹄ and single ones ﹁﹂', () => {
    expect(formsIn('“甲‘乙’丙”')).toBe('『↓甲「↓乙」↓丙』↓');
  });

  it('the text of quotes stays what the copy has', () => {
    const [line] = setDown('“甲‘乙’丙”', 20);
    expect(line?.runs.map((run) => run.text).join('')).toBe('“甲‘乙’丙”');
  });

  it('a comma at the foot of a line takes half its em', () => {
    const [line] = setDown('天地玄黄宇宙洪荒日月盈，辰宿列张', 12, { indent: 0.5 });
    expect(line?.to).toBe(12);
    expect(line?.width).toBeCloseTo(120, 6);
    expect(line?.fit.step).toBe(0);
  });

  it('an opening bracket at the head of a line loses the blank above it', () => {
    const [line] = setDown('（注）天', 12);
    const y = line?.runs[0]?.ys?.[0] ?? NaN;
    expect(y).toBeCloseTo(0.88 * SIZE - SIZE / 2, 6);
  });

  it('a stop and a closing quote that meet share half an em', () => {
    // 好 。 ” are three em, less half where they meet and half at the end.
    expect(setDown('好。”', 20)[0]?.width).toBeCloseTo(20, 6);
  });

  it.each(['：', '；', '？', '！'])('%s keeps its em, at the foot of a line too', (mark) => {
    expect(setDown(`天地${mark}`, 20)[0]?.width).toBeCloseTo(30, 6);
    expect(setDown(`天地${mark}”`, 20)[0]?.width).toBeCloseTo(35, 6);
  });

  it('dashes, dots and the wave are turned; a dash and dots take two em', () => {
    const [line] = setDown('天——地……日～月', 20);
    expect(stancesIn(line!)).toBe('天‹——›地‹……›日‹～›月');
    expect(line?.width).toBeCloseTo(90, 6);
  });

  it('strokes stand with their ink on the axis of the line', () => {
    const [line] = setDown('天——地', 20);
    const dash = line?.runs.find((run) => run.turned);
    // The grid font has the ink of a dash from 80 below the baseline to 820 above.
    expect(dash?.xs[0]).toBeCloseTo(-0.37 * SIZE, 6);
  });
});

describe('prohibition (GB/T 15834, 5.2.6: as in horizontal lines)', () => {
  it('a stop never begins a line', () => {
    expect(sketchDown('一二三四五六七八九十一二，三四五六七八', 12)[0]).toBe('二 一');
  });

  it('an opening quote never ends a line', () => {
    const copy = '天地玄黄宇宙洪荒日月盈“昃辰”宿列张';
    expect(setDown(copy, 12)[0]?.to).toBe(11);
  });

  it('dots of two em stay together', () => {
    expect(sketchDown('一二三四五六七八九十一……二三四五', 12)[0]).toBe('… 一');
  });
});

describe('letters and figures (clreq, 3.2.2)', () => {
  const stance = (copy: string): string => stancesIn(setDown(copy, 20)[0]!);

  it('single letters and capitals of short forms stand upright, one em each', () => {
    expect(stance('甲A乙')).toBe('甲A乙');
    expect(stance('本省GDP增长')).toBe('本省GDP增长');
    expect(setDown('本省GDP增长', 20)[0]?.width).toBeCloseTo(70, 6);
    expect(sketchDown('省GDP增', 20)).toEqual(['省', 'G ', 'D ', 'P ', '增']);
  });

  it('words are turned with their gaps to the Han beside them', () => {
    expect(stance('用Word写')).toBe('用‹Word›写');
    expect(setDown('用Word写', 20)[0]?.width).toBeCloseTo(10 + 2.5 + 20 + 2.5 + 10, 6);
  });

  it('two or three figures are set across in one em (纵中横)', () => {
    expect(stance('3月25日第128次')).toBe('3月[25]日第[128]次');
    expect(setDown('3月25日', 20)[0]?.width).toBeCloseTo(40, 6);
    expect(sketchDown('25日', 20)).toEqual(['25', '日']);
  });

  it('three figures are made smaller, so that they stay clear of the lines beside them', () => {
    const run = setDown('第128次', 20)[0]?.runs[1];
    expect(run?.size).toBe(8.333);
    expect(run?.xs[0]).toBeCloseTo(-0.625 * SIZE, 3);
  });

  it('four figures and more, decimals and percentages are turned', () => {
    expect(stance('至2026年')).toBe('至‹2026›年');
    expect(stance('长3.5米')).toBe('长‹3.5›米');
    expect(stance('约25%的')).toBe('约‹25%›的');
  });

  it('short forms with figures stand upright: 5G, G20', () => {
    expect(stance('用5G网')).toBe('用5G网');
    expect(stance('在G20上')).toBe('在G[20]上');
    expect(stance('患COVID-19者')).toBe('患‹COVID-19›者');
  });

  it('figures stay with their unit', () => {
    const lines = setDown('天地玄黄宇宙洪荒日月盈25日', 12, {});
    expect(lines.map((line) => line.to)).toEqual([11, 14]);
  });

  it('a Latin article is turned whole', () => {
    const [line] = setDown('A plan for 25 years', 20, { latin: true });
    expect(stancesIn(line!)).toBe('‹A plan for 25 years›');
  });
});

describe('filling', () => {
  it('a word cut at the foot of a line has its hyphen turned below it', () => {
    const copy = 'The international cooperation of neighbouring towns';
    const line = setDown(copy, 12, { latin: true }).find(({ hyphenated }) => hyphenated);
    const run = line?.runs.at(-1);
    expect([run?.turned, run?.text.endsWith('\u00ad')]).toEqual([true, true]);
    // The hyphen of the grid font is half an em long.
    expect((run?.ys?.at(-1) ?? 0) + SIZE / 2).toBeCloseTo(line?.width ?? NaN, 6);
    expect(run?.xs.at(-1)).toBeCloseTo(-0.35 * SIZE, 6);
  });

  it('squeezes marks before it pushes out, as across', () => {
    const lines = setDown('一二，三四五六七八九十一。二三四五六七', 12);
    expect(lines[0]?.to).toBe(13);
    expect(lines[0]?.width).toBeCloseTo(120, 6);
    expect(lines[0]?.fit.step).toBe(5);
  });

  it('the last glyph of a full line ends at its foot', () => {
    const [line] = setDown('一二三四五六七八九十用Word写一二三', 15);
    const run = line?.runs.at(-1);
    expect((run?.ys?.at(-1) ?? 0) + 0.12 * SIZE).toBeCloseTo(150, 6);
  });
});

const sentence = fc
  .array(
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constantFrom(...Array.from('的一是在不了有和人这中大为上个国我以要他时来')),
      },
      { weight: 2, arbitrary: fc.constantFrom('，', '。', '、', '；', '！', '？', '：') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('“好”', '（见下）', '《日报》', '——', '……', '“他说，”'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('2026年', '3.5%', 'A4', 'GDP', '15分钟', '第3届', '128', 'Word'),
      },
    ),
    { minLength: 3, maxLength: 120 },
  )
  .map((parts) => parts.join(''));
const measure = fc.integer({ min: 12, max: 26 });

describe('any copy', () => {
  it('loses nothing, and draws its characters in order', () => {
    fc.assert(
      fc.property(sentence, measure, (copy, chars) => {
        const lines = setDown(copy, chars);
        expect(lines.map((line) => copy.slice(line.from, line.to)).join('')).toBe(copy);
        expect(lines.flatMap((line) => line.runs.map((run) => run.text)).join('')).toBe(copy);
      }),
      { numRuns: 300 },
    );
  });

  it('has no line longer than its measure, and every full line reaches from head to foot', () => {
    fc.assert(
      fc.property(sentence, measure, (copy, chars) => {
        for (const line of setDown(copy, chars)) {
          expect(line.width).toBeLessThanOrEqual(chars * SIZE + 0.001);
          if (!line.last) expect(line.width).toBeCloseTo(chars * SIZE, 3);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same lines twice, and never a glyph above the one before it', () => {
    fc.assert(
      fc.property(sentence, measure, (copy, chars) => {
        const lines = setDown(copy, chars);
        expect(JSON.stringify(setDown(copy, chars))).toBe(JSON.stringify(lines));
        for (const { runs } of lines) {
          const tops = runs.flatMap((run) =>
            (run.ys ?? []).map((y) => y - (run.turned ? 0 : 0.88 * run.size)),
          );
          tops.forEach((top, i) => {
            if (i > 0) expect(top).toBeGreaterThan(tops[i - 1]! - 0.35 * SIZE);
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
