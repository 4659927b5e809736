// The sums of the page grid as the textbooks give them: columns in characters, pages in lines.
import { describe, expect, test } from 'vitest';
import { fromMm } from '../../../shared/base/units.ts';
import { typeArea } from '../../../shared/model/grid.ts';
import {
  linesIn,
  measureOver,
  recut,
  solveGrid,
  solveGridForSize,
  titleLines,
  type GridPlan,
} from '../../../shared/model/solve-grid.ts';

/** The textbook's broadsheet: 8 columns of 13 characters, gutters of one, 350 × 490 mm. */
const TEXTBOOK: GridPlan = {
  left: fromMm(20),
  top: fromMm(30),
  width: fromMm(350),
  height: fromMm(490),
  columns: 8,
  columnChars: 13,
  gutterChars: 1,
  leading: 12,
};

describe('long measures (长栏)', () => {
  const over = (columnChars: number, most: number): number[] =>
    Array.from({ length: most }, (_, i) => measureOver({ columnChars, gutterChars: 1 }, i + 1));

  test('of a broadsheet with 13 characters: 13 27 41 55 69 83 97 111', () => {
    expect(over(13, 8)).toEqual([13, 27, 41, 55, 69, 83, 97, 111]);
  });

  test('of a tabloid with 11 characters: 11 23 35 47 59 71', () => {
    expect(over(11, 6)).toEqual([11, 23, 35, 47, 59, 71]);
  });
});

describe('columns cut anew (破栏)', () => {
  test.each([
    [3, 2, 20, 0],
    [5, 3, 22, 1],
    [4, 3, 17, 2],
    [5, 4, 16, 2],
    [6, 4, 20, 0],
    [6, 5, 15, 4],
    [7, 5, 18, 3],
    [8, 5, 21, 2],
    [8, 6, 17, 4],
  ])('%d columns into %d: %d characters, %d over', (from, to, chars, rest) => {
    const long = measureOver({ columnChars: 13, gutterChars: 1 }, from);
    expect(recut(long, to)).toEqual({ chars, rest });
  });

  test.each([
    [2, 1, 23],
    [3, 2, 17],
    [4, 3, 15],
    [5, 4, 14],
  ])('%d columns of a tabloid into %d leave whole characters', (from, to, chars) => {
    const long = measureOver({ columnChars: 11, gutterChars: 1 }, from);
    expect(recut(long, to)).toEqual({ chars, rest: 0 });
  });
});

describe('the body size', () => {
  test('solved for 350 mm and 111 characters is 8.938 pt', () => {
    const grid = solveGrid(TEXTBOOK);
    expect(grid.em).toBe(8.938);
    expect(typeArea(grid).width).toBeLessThanOrEqual(fromMm(350));
    expect(typeArea(grid).width).toBeGreaterThan(fromMm(350) - 0.2);
  });

  test('of 9 pt makes a type area of 352.4 mm, in the middle of the planned one', () => {
    const grid = solveGridForSize(TEXTBOOK, 9);
    expect(typeArea(grid).width).toBe(999);
    const spare = fromMm(350) - 999;
    expect(grid.left).toBeCloseTo(fromMm(20) + spare / 2, 3);
  });
});

describe('lines of a page', () => {
  test.each([
    [490, 12, 116],
    [490, 11.25, 123],
    [350, 12, 82],
    [350, 11.25, 88],
  ])('%d mm at %d pt hold %d lines of 9 pt', (height, leading, lines) => {
    expect(linesIn(fromMm(height), 9, leading)).toBe(lines);
  });

  test('times characters give the capacity of a page: 12,064 and 5,412', () => {
    expect(8 * 13 * linesIn(fromMm(490), 9, 12)).toBe(12_064);
    expect(6 * 11 * linesIn(fromMm(350), 9, 12)).toBe(5_412);
  });

  test('a title of 30 and 21 pt with three blank lines takes 8 of 11.25 pt', () => {
    expect(titleLines([30, 21], 3, 11.25)).toBe(8);
  });

  test('six columns hold a title of 24 characters of 30 pt, or 21 on the tabloid', () => {
    const broad = measureOver({ columnChars: 13, gutterChars: 1 }, 6) * 9;
    const small = measureOver({ columnChars: 11, gutterChars: 1 }, 6) * 9;
    expect([Math.floor(broad / 30), Math.floor(small / 30)]).toEqual([24, 21]);
  });
});
