// The grid lines kept for a head before its words are set hold the head once they are.
import { describe, expect, it } from 'vitest';
import { headRoom } from '../../../shared/edit/head-room.ts';
import { fitHead } from '../../../shared/layout/fit-head.ts';
import type { HeadFrame } from '../../../shared/model/frame.ts';
import { widthOver } from '../../../shared/model/grid.ts';
import { HEAD_TYPES } from '../../../shared/model/text.ts';
import { TEST_GRID, TEST_PAPER, article } from '../../support/build-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { CHINESE_HEADLINES } from '../layout/headline-table.ts';

const composer = { house: TEST_PAPER.house, fonts: gridFonts(), latin: false, tight: false };

/** The head of an article set in the room that is kept for it over so many columns. */
function fitted(of: ReturnType<typeof article>, columns: number) {
  const lines = headRoom(of, TEST_PAPER, columns);
  const frame: HeadFrame = {
    kind: 'head',
    id: 'head',
    box: { x: 0, y: 0, width: widthOver(TEST_GRID, columns), height: lines * TEST_GRID.leading },
    article: of.id,
    parts: [...HEAD_TYPES],
    align: 'center',
    direction: 'horizontal',
    maxLines: 2,
  };
  return { lines, head: fitHead(frame, of, composer) };
}

describe('a headline alone', () => {
  it.each(CHINESE_HEADLINES.map(({ first }) => first.replaceAll('|', '')))('%s', (text) => {
    for (const columns of [2, 3, 4]) {
      const { head } = fitted(article('a', [['headline', text]]), columns);
      expect(head.overflow).toBe(0);
      expect(head.parts[0]?.ends.length).toBeLessThanOrEqual(2);
    }
  });
});

it('a kicker, a headline and a deck', () => {
  const of = article('a', [
    ['kicker', '封闭十八个月 更换吊索九十六根'],
    ['headline', '白鹭江大桥今晨恢复通车'],
    ['deck', '早高峰过江时间缩短二十五分钟'],
  ]);
  for (const columns of [2, 3, 4]) expect(fitted(of, columns).head.overflow).toBe(0);
  expect([2, 3, 4].map((columns) => fitted(of, columns).lines)).toEqual([10, 8, 9]);
});

it('an article without a head needs no room', () => {
  expect(headRoom(article('a', [['paragraph', '一句话新闻。']]), TEST_PAPER, 2)).toBe(0);
});
