// The sums of columns that newspaper textbooks give (长栏, 破栏), in whole characters: a broadsheet of 8
// base columns of 13 characters, a tabloid of 6 of 11; and the four ways of splitting, on one width.
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/layout/column-grid.ts';
import type { ColumnSplit, TextFrame } from '../../../shared/model/frame.ts';
import { cellsToRect, type PageGrid } from '../../../shared/model/grid.ts';

const BROADSHEET: PageGrid = {
  left: 40,
  top: 60,
  columns: 8,
  columnChars: 13,
  em: 9,
  gutter: 9,
  lines: 116,
  leading: 12,
  baseline: 9.42,
};
const TABLOID: PageGrid = { ...BROADSHEET, columns: 6, columnChars: 11, lines: 82 };

/** The columns of a frame over so many base columns: their measures and gutters in characters. */
function cut(grid: PageGrid, over: number, columns: ColumnSplit) {
  const box = cellsToRect(grid, { column: 0, columns: over, line: 0, lines: 20 });
  const frame: TextFrame = { kind: 'text', id: 'f', box, columns };
  const made = columnsOf(frame, grid);
  const inChars = (length: number): number => Math.round((length / grid.em) * 1000) / 1000;
  return {
    measures: made.map((column) => inChars(column.width)),
    gutters: made.slice(1).map((column, i) => inChars(column.x - made[i]!.x - made[i]!.width)),
  };
}

const whole = (count: number): ColumnSplit => ({ mode: 'whole', count });
const spread = (count: number): ColumnSplit => ({ mode: 'whole', count, remainder: 'columns' });

describe('a long measure over several base columns (长栏)', () => {
  it.each([13, 27, 41, 55, 69, 83, 97, 111].map((chars, i) => [i + 1, chars]))(
    'over %i columns of 13 holds %i characters',
    (over, chars) => {
      expect(cut(BROADSHEET, over, whole(1)).measures).toEqual([chars]);
    },
  );

  it.each([11, 23, 35, 47, 59, 71].map((chars, i) => [i + 1, chars]))(
    'over %i columns of 11 holds %i characters',
    (over, chars) => {
      expect(cut(TABLOID, over, whole(1)).measures).toEqual([chars]);
    },
  );
});

describe('base columns cut anew (破栏)', () => {
  it.each([
    ['三破二', 3, 2, 20, 0],
    ['四破三', 4, 3, 17, 2],
    ['五破三', 5, 3, 22, 1],
    ['五破四', 5, 4, 16, 2],
    ['六破四', 6, 4, 20, 0],
    ['六破五', 6, 5, 15, 4],
    ['七破五', 7, 5, 18, 3],
    ['八破五', 8, 5, 21, 2],
    ['八破六', 8, 6, 17, 4],
  ])('%s: %i into %i gives %i characters, %i over', (...sum) => {
    const [, over, count, chars, rest] = sum;
    const gutter = Math.round((1 + rest / (count - 1)) * 1000) / 1000;
    expect(cut(BROADSHEET, over, whole(count))).toEqual({
      measures: Array.from({ length: count }, () => chars),
      gutters: Array.from({ length: count - 1 }, () => gutter),
    });
    expect(cut(BROADSHEET, over, spread(count))).toEqual({
      measures: Array.from({ length: count }, (__, i) => chars + (i < rest ? 1 : 0)),
      gutters: Array.from({ length: count - 1 }, () => 1),
    });
  });

  it.each([
    ['三分二', 3, 2, 17],
    ['四分三', 4, 3, 15],
    ['五分四', 5, 4, 14],
  ])('%s on a tabloid: %i into %i gives %i characters', (_, over, count, chars) => {
    expect(cut(TABLOID, over, whole(count)).measures).toEqual(
      Array.from({ length: count }, () => chars),
    );
  });
});

describe('the four ways of splitting five base columns into three', () => {
  it('绝对: whole characters, the gutters take what is left', () => {
    expect(cut(BROADSHEET, 5, whole(3))).toEqual({ measures: [22, 22, 22], gutters: [1.5, 1.5] });
  });

  it('自由: the gutter of the page, a measure that is no whole number', () => {
    expect(cut(BROADSHEET, 5, { mode: 'free', count: 3 })).toEqual({
      measures: [22.333, 22.333, 22.333],
      gutters: [1, 1],
    });
  });

  it('相对: the gutter of the page, the spare character in the first column', () => {
    expect(cut(BROADSHEET, 5, { mode: 'uneven', count: 3 })).toEqual({
      measures: [23, 22, 22],
      gutters: [1, 1],
    });
  });

  it('自动: the base columns where they are as many, else whole characters', () => {
    expect(cut(BROADSHEET, 5, { mode: 'grid', count: 5 })).toEqual({
      measures: [13, 13, 13, 13, 13],
      gutters: [1, 1, 1, 1],
    });
    expect(cut(BROADSHEET, 5, { mode: 'grid', count: 3 })).toEqual(cut(BROADSHEET, 5, whole(3)));
  });
});
