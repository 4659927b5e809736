// Letters made wider or narrower, last of all, where a house allows it: after spaces and tracking, within
// the limit, and the line flush.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import type { LineRules } from '../../../shared/model/house-style.ts';
import { setCopy, SIZE } from '../../support/sketch.ts';

const set = (copy: string, chars: number, rules: Partial<LineRules>): readonly SetLine[] =>
  setCopy(copy, chars, { latin: true, rules });

// Its first line is 'aa bb cc dd': letters of 4 em, and three spaces that grow to half an em: 5.5.
const FOUR = 'aa bb cc dd eeeeeeeeeeeeee';
const SCALED = { glyphScalingMax: 0.03 };
const BOTH = { ...SCALED, latinTrackingMax: 0.01 };

const stretchOf = (line: SetLine | undefined): number => line?.runs[0]?.stretch ?? 1;

it('spaces and tracking come first', () => {
  expect(set(FOUR, 5.4, BOTH)[0]).toEqual(set(FOUR, 5.4, {})[0]);
  const tracked = set(FOUR, 5.55, BOTH)[0];
  expect(stretchOf(tracked)).toBe(1);
  expect(tracked?.runs[0]?.xs[1]).toBeCloseTo(5.05, 6);
});

it('then letters grow by what is missing, their places with them', () => {
  // A tenth of an em over four em of letters.
  const [line] = set(FOUR, 5.6, SCALED);
  expect(stretchOf(line)).toBeCloseTo(1.025, 6);
  expect(line?.fit).toMatchObject({ step: -3, letterSpace: 0 });
  expect(line?.width).toBeCloseTo(56, 6);
  const xs = line?.runs[0]?.xs ?? [];
  expect(xs[1]).toBeCloseTo(5 * 1.025, 6);
  // 'bb' begins after 'aa' and a space of half an em, which keeps its width.
  expect(xs[3]).toBeCloseTo(10 * 1.025 + 5, 6);
});

it('no further than the house allows: the rest is letter-space', () => {
  const [line] = set(FOUR, 6, SCALED);
  expect(stretchOf(line)).toBeCloseTo(1.03, 6);
  expect(line?.fit.letterSpace).toBeGreaterThan(0);
  expect(line?.width).toBeCloseTo(60, 6);
});

it('a line that is a little too long is narrowed instead of broken', () => {
  const copy = 'aaaa bbbb cccc dddd eeee';
  const width = (chars: number): readonly number[] =>
    set(copy, chars, SCALED).map((line) => Math.round(stretchOf(line) * 1000) / 1000);
  // Ten em of letters and four spaces of a quarter less a quarter of that.
  expect(width(10.6)[0]).toBeLessThan(1);
  expect(set(copy, 10.6, SCALED).length).toBeLessThan(set(copy, 10.6, {}).length);
});

it('text that is not of a Latin language is never scaled', () => {
  const han = '大桥今天恢复通车，用了NewBridge这个名字，市民说很好记也很好念。';
  expect(setCopy(han, 9, { rules: SCALED })).toEqual(setCopy(han, 9));
});

const WORDS = [
  'The',
  'council',
  'voted',
  'to',
  'a',
  'reconstruction',
  'of',
  'harbour,',
  '“late”',
  'in',
];
const copy = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 50 });

it('every full line is flush, no letter beyond the limit, no word lost', () => {
  fc.assert(
    fc.property(copy, fc.integer({ min: 8, max: 24 }), fc.boolean(), (words, chars, isTracked) => {
      const text = words.join(' ');
      const lines = set(text, chars, isTracked ? BOTH : SCALED);
      expect(lines.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
      for (const line of lines) {
        for (const { stretch = 1 } of line.runs) {
          expect(Math.abs(stretch - 1)).toBeLessThanOrEqual(0.03 + 1e-9);
        }
        const isFull =
          !line.last &&
          line.runs
            .map(({ text: shown }) => shown)
            .join('')
            .includes(' ');
        if (isFull) expect(line.width).toBeCloseTo(chars * SIZE, 3);
      }
    }),
    { numRuns: 300 },
  );
});
