// The textbook's sums for titles: characters held, grid lines taken.
import { describe, expect, it } from 'vitest';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import {
  charactersHeld,
  headDepth,
  likelyHeadline,
  titleLines,
  verticalTitleLines,
} from '../../../shared/model/title-lines.ts';

/** Width of a long measure over base columns of `chars` characters of 9 pt. */
const over = (columns: number, chars: number): number => (columns * chars + columns - 1) * 9;

describe('characters held', () => {
  it('a title of 30 pt over six columns holds 24 characters on the broadsheet', () => {
    expect(over(6, 13) / 9).toBe(83);
    expect(charactersHeld(over(6, 13), 30)).toBe(24);
  });

  it('and 21 on the tabloid', () => {
    expect(over(6, 11) / 9).toBe(71);
    expect(charactersHeld(over(6, 11), 30)).toBe(21);
  });

  it('a width of whole characters holds them all', () => {
    expect(charactersHeld(270, 30)).toBe(9);
    expect(charactersHeld(269.9, 30)).toBe(8);
  });
});

describe('grid lines', () => {
  it('30 pt and 21 pt at a pitch of 11.25 pt with three blanks take 8 lines', () => {
    expect(titleLines(30 + 21, 11.25, 3)).toBe(8);
  });

  it('a head of two parts has a blank above, below and between them', () => {
    const main = { size: 30, lines: 1, leading: 1.2 };
    const deck = { size: 21, lines: 1, leading: 1.45 };
    expect(headDepth([main, deck], 11.25)).toBe(8);
    expect(headDepth([main], 11.25)).toBe(5);
    expect(headDepth([{ ...main, lines: 2 }], 11.25)).toBe(8);
    expect(headDepth([], 11.25)).toBe(0);
  });

  it('a vertical title of 8 characters of 30 pt runs along 27 lines', () => {
    expect(verticalTitleLines(8, 30, 11.25)).toBe(27);
  });

  it('what is a whole number of lines takes no line more', () => {
    expect(titleLines(45, 11.25, 2)).toBe(6);
  });
});

describe('the likely headline', () => {
  const house = defaultHouse(9);
  const likely = (em: number, columns: number) =>
    likelyHeadline(em, { width: over(columns, 13), columns }, house);

  it('is larger over more columns', () => {
    expect([1, 2, 3, 6].map((columns) => likely(8, columns).size)).toEqual([14, 28, 36, 60]);
  });

  it('stands on one line when that costs little of its size', () => {
    expect(likely(8, 1)).toMatchObject({ size: 14, lines: 1 });
    expect(likely(12, 1)).toMatchObject({ size: 18, lines: 2 });
  });

  it('is smaller when its words are many, so that two lines hold them', () => {
    expect(likely(24, 2)).toMatchObject({ size: 18, lines: 2 });
  });

  it('takes more lines when even the smallest size does not hold it in two', () => {
    expect(likely(30, 1)).toMatchObject({ size: 14, lines: 4 });
  });
});
