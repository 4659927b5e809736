// The law of the character grid: whatever the copy, every character begins in a cell of one em, across and
// down, and nothing is squeezed or spread.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { HouseStyle, ParagraphStyle } from '../../../shared/model/house-style.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { setCopy, SIZE } from '../../support/sketch.ts';

const PARTS = [
  '大桥',
  '今天通车',
  '，',
  '。',
  '“好',
  '”',
  '《',
  '》',
  'GPS',
  'A4',
  '125',
  '12',
  ' ',
  '——',
  '……',
  '·',
  '？！',
];
const copy = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''));
const HAN = /[一-鿿]/u;

it.each([
  ['across', false],
  ['down', true],
])('Han stand in cells, %s', (_way, vertical) => {
  fc.assert(
    fc.property(copy, fc.integer({ min: 6, max: 20 }), (text, chars) => {
      // A word longer than its line has to be cut, and leaves the grid.
      const longest = Math.max(0, ...(text.match(/\w+/gu) ?? []).map((word) => word.length));
      fc.pre(longest < chars);
      const rules = { characterGrid: true };
      for (const line of setCopy(text, chars, { rules, vertical })) {
        expect(line.width).toBeLessThanOrEqual(chars * SIZE + 0.01);
        expect(line.fit.letterSpace).toBe(0);
        for (const run of line.runs) {
          run.glyphs.forEach((_, i) => {
            const at = run.offsets[i] ?? 0;
            if (!HAN.test(run.text.charAt(at))) return;
            const along = ((run.ys ?? run.xs)[i] ?? 0) - (vertical ? 0.88 * SIZE : 0);
            expect(Math.abs(along / SIZE - Math.round(along / SIZE))).toBeLessThan(0.001);
          });
        }
      }
    }),
    { numRuns: 1000 },
  );
});

it('headlines and Latin articles have no grid', () => {
  const rules = { characterGrid: true };
  const english = 'The council voted on Tuesday to reopen the bridge.';
  expect(setCopy(english, 12, { latin: true, rules })).toEqual(
    setCopy(english, 12, { latin: true }),
  );
});

describe('a style', () => {
  const copy = '“好，”他说：“用GPS定位。”';
  const places = (lines: readonly SetLine[]): readonly (readonly number[])[] =>
    lines.flatMap(({ runs }) => runs.map(({ xs }) => xs));
  const houseWith = (verse: Partial<ParagraphStyle>): Partial<HouseStyle> => {
    const { paragraphs } = defaultHouse(SIZE);
    return { paragraphs: { ...paragraphs, verse: { ...paragraphs.verse, ...verse } } };
  };
  const onGrid = places(setCopy(makeBlock('verse', copy), 6, { rules: { characterGrid: true } }));
  const free = places(setCopy(makeBlock('verse', copy), 6));

  it('stands on the grid in a house that does not, and the other way round', () => {
    expect(onGrid).not.toEqual(free);
    const verse = makeBlock('verse', copy);
    const house = houseWith({ characterGrid: true });
    expect(places(setCopy(verse, 6, { house }))).toEqual(onGrid);
    // Other kinds of blocks stay as the house has them.
    expect(places(setCopy(copy, 6, { house }))).toEqual(places(setCopy(copy, 6)));
    const off = { rules: { characterGrid: true }, house: houseWith({ characterGrid: false }) };
    expect(places(setCopy(makeBlock('verse', copy), 6, off))).toEqual(free);
  });
});
