// Columns of a frame in the four modes, on a textbook grid: 8 base columns of 13 characters, 9 pt.
import { expect, it } from 'vitest';
import type { TextFrame } from '../../../shared/model/frame.ts';
import { cellsToRect, type PageGrid } from '../../../shared/model/grid.ts';
import { columnsOf } from '../../../shared/layout/column-grid.ts';

const grid: PageGrid = {
  left: 0,
  top: 0,
  columns: 8,
  columnChars: 13,
  em: 9,
  gutter: 9,
  lines: 116,
  leading: 12,
  baseline: 9.5,
};

function frame(columns: number, mode: TextFrame['columns']['mode'], count: number): TextFrame {
  const box = cellsToRect(grid, { column: 1, columns, line: 0, lines: 20 });
  return { kind: 'text', id: 'f', box, columns: { mode, count } };
}

const measures = (f: TextFrame): number[] => columnsOf(f, grid).map((c) => Math.round(c.width / 9));
const gutters = (f: TextFrame): number[] =>
  columnsOf(f, grid)
    .slice(1)
    .map((c, i) => (c.x - columnsOf(f, grid)[i]!.x - columnsOf(f, grid)[i]!.width) / 9);

it('on the grid (自动) a frame over three base columns has those columns', () => {
  expect(measures(frame(3, 'grid', 3))).toEqual([13, 13, 13]);
  expect(columnsOf(frame(3, 'grid', 3), grid).map((c) => c.x)).toEqual([126, 252, 378]);
});

it('one long column over two base columns holds 27 characters', () => {
  expect(measures(frame(2, 'whole', 1))).toEqual([27]);
});

it('three base columns cut into two hold 20 characters each', () => {
  expect(measures(frame(3, 'whole', 2))).toEqual([20, 20]);
});

it('five cut into three hold 22 each, and the spare character widens the gutters (绝对)', () => {
  expect(measures(frame(5, 'whole', 3))).toEqual([22, 22, 22]);
  for (const gutter of gutters(frame(5, 'whole', 3))) expect(gutter).toBeCloseTo(1.5, 3);
});

it('with fixed gutters the spare character goes to the first column (相对)', () => {
  expect(measures(frame(5, 'uneven', 3))).toEqual([23, 22, 22]);
});

it('a free measure (自由) uses all of the width', () => {
  const columns = columnsOf(frame(5, 'free', 3), grid);
  const width = columns.reduce((sum, c) => sum + c.width, 0) + 2 * grid.gutter;
  expect(width).toBeCloseTo(69 * 9, 3);
});
