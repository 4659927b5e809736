// The law of the character grid: whatever the copy, every character begins in a cell of one em, across and
// down, and nothing is squeezed or spread.
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
