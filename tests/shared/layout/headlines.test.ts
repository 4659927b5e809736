// Headlines broken by sense: the breaks that an editor would choose.
import { describe, expect, it } from 'vitest';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { MarkWidths } from '../../../shared/model/house-style.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { breakBySense } from '../../../shared/layout/break-by-sense.ts';
import { prepareBlock } from '../../../shared/layout/set-block.ts';
import { setLine } from '../../../shared/layout/set-line.ts';
import { gridFonts } from '../../support/grid-font.ts';

const house = defaultHouse(10);
const dress = { face: 'hei', boldFace: 'hei', size: 30, ink: house.heads.headline.ink };
const composer = { house, fonts: gridFonts(), latin: false, tight: true };

function broken(text: string, lines: number): readonly string[] {
  const block = makeBlock('headline', text);
  const p = prepareBlock(block, dress, composer);
  const found = breakBySense(p, lines);
  return (found?.ends ?? []).map((end, i) =>
    text.slice(p.from[i === 0 ? 0 : found!.ends[i - 1]! + 1], p.to[end]).trim(),
  );
}

describe('two lines', () => {
  const table: readonly (readonly [string, readonly [string, string]])[] = [
    ['“温暖工程”让群众幸福“升温”', ['“温暖工程”', '让群众幸福“升温”']],
    ['健全机制推动医疗资源“沉下去”', ['健全机制推动', '医疗资源“沉下去”']],
    [
      '杭锦旗审计局“四个促进”推动审计工作提质增效',
      ['杭锦旗审计局“四个促进”', '推动审计工作提质增效'],
    ],
    ['技能培训“长本领”\n群众就业增“底气”', ['技能培训“长本领”', '群众就业增“底气”']],
  ];
  it.each(table)('%s', (headline, lines) => {
    expect(broken(headline, 2)).toEqual(lines);
  });
});

it('no line begins with 的, 了 or 着', () => {
  for (const text of ['我们一起走过的日子里最难忘的一天', '沿江新修了着力打造的步行长廊']) {
    for (const count of [2, 3]) {
      for (const line of broken(text, count).slice(1)) expect(line).not.toMatch(/^[的了着]/u);
    }
  }
});

it('a chosen line end is kept', () => {
  expect(broken('旧桥\n今晨合龙通车运行', 2)).toEqual(['旧桥', '今晨合龙通车运行']);
});

it('a chosen line end that is given up leaves a space of one em on the line', () => {
  const block = makeBlock('headline', '灯亮到十一点\n座位为谁而留');
  const p = prepareBlock(block, dress, composer);
  expect(breakBySense(p, 1)?.ends).toEqual([p.count - 1]);
  expect(breakBySense(p, 1)?.width).toBeCloseTo(13 * 30, 6);
  const spec = { first: 0, last: p.count - 1, measure: 600, indent: 0, align: 'left' } as const;
  expect(setLine(p, spec, house.rules).runs[0]?.text).toBe('灯亮到十一点 座位为谁而留');
});

/** Left edge of each glyph of a headline on one line, in em. */
function placesOf(text: string, markWidths: MarkWidths): readonly number[] {
  const scheme = { ...house, rules: { ...house.rules, markWidths } };
  const p = prepareBlock(makeBlock('headline', text), dress, { ...composer, house: scheme });
  const spec = { first: 0, last: p.count - 1, measure: 900, indent: 0, align: 'left' } as const;
  return setLine(p, spec, scheme.rules).runs.flatMap(({ xs }) => xs.map((x) => x / dress.size));
}

describe.each(['full', 'kaiming', 'half'] as const)(
  'marks of a headline, text with %s marks',
  (widths) => {
    it('take half an em between characters', () => {
      expect(placesOf('甲，乙“丙”丁', widths)).toEqual([0, 1, 1.5, 2, 3, 4, 4.5]);
    });

    it('keep their em before a space, which parts two titles', () => {
      const [, , closer, , next] = placesOf('“甲” 乙', widths);
      expect(next! - closer!).toBe(1.5);
    });

    it('add nothing to a space of one em', () => {
      const [, , closer, , next] = placesOf('“甲”　乙', widths);
      expect(next! - closer!).toBe(1.5);
      const [, , opener, inside] = placesOf('甲　“乙”', widths);
      expect([opener, inside]).toEqual([1.5, 2.5]);
    });

    it('add nothing to the one em that a given-up line end leaves', () => {
      const [, , closer, next] = placesOf('“甲”\n乙', widths);
      expect(next! - closer!).toBe(1.5);
    });
  },
);
