// Laws of line composition, on generated copy.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setCopy, SIZE } from '../../support/sketch.ts';
import { LOOSE } from '../../../shared/layout/break-lines.ts';

const NOT_AT_START = /^[。．，、：；！？”’」』）》〉】〗〕］｝～–·・‧]/u;
const NOT_AT_END = /[“‘「『（《〈【〖〔［｛]$/u;

/** Copy as it comes: mostly Han, with marks in places where a writer could put them. */
const sentence = fc
  .array(
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constantFrom(
          ...Array.from('的一是在不了有和人这中大为上个国我以要他时来用们生到作地'),
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom('，', '。', '、', '；', '！', '？') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('“好”', '（见下）', '《日报》', '——', '……', '“他说，”'),
      },
      { weight: 1, arbitrary: fc.constantFrom('2026年', '3.5%', 'A4', 'GDP', '15分钟', '第3届') },
    ),
    { minLength: 3, maxLength: 120 },
  )
  .map((parts) => parts.join(''));

const measure = fc.integer({ min: 12, max: 26 });

it('no character is lost or doubled, and the order stays', () => {
  fc.assert(
    fc.property(sentence, measure, (copy, chars) => {
      const lines = setCopy(copy, chars);
      expect(lines.map((line) => copy.slice(line.from, line.to)).join('')).toBe(copy);
      const drawn = lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
      expect(drawn.replaceAll(/[\s\u00ad]/gu, '')).toBe(copy.replaceAll(/\s/gu, ''));
    }),
    { numRuns: 400 },
  );
});

it('no line is wider than its measure, and every full line fills it', () => {
  fc.assert(
    fc.property(sentence, measure, (copy, chars) => {
      for (const line of setCopy(copy, chars)) {
        expect(line.width).toBeLessThanOrEqual(chars * SIZE + 0.001);
        if (!line.last) expect(line.width).toBeCloseTo(chars * SIZE, 3);
      }
    }),
    { numRuns: 400 },
  );
});

it('no mark stands where it is forbidden', () => {
  fc.assert(
    fc.property(sentence.filter(writable), measure, (copy, chars) => {
      const lines = setCopy(copy, chars).map((line) => copy.slice(line.from, line.to));
      for (const [i, line] of lines.entries()) {
        if (i > 0) expect(line).not.toMatch(NOT_AT_START);
        if (i < lines.length - 1) expect(line).not.toMatch(NOT_AT_END);
      }
    }),
    { numRuns: 400 },
  );
});

/** Rows of marks longer than a line have no lawful break at all. */
function writable(copy: string): boolean {
  return !/[，。、；！？”）》]{8}/u.test(copy);
}

it('the same copy gives the same lines', () => {
  fc.assert(
    fc.property(sentence, measure, (copy, chars) => {
      expect(JSON.stringify(setCopy(copy, chars))).toBe(JSON.stringify(setCopy(copy, chars)));
    }),
    { numRuns: 50 },
  );
});

it('lines may change their measure inside a paragraph', () => {
  fc.assert(
    fc.property(sentence, fc.array(measure, { minLength: 12, maxLength: 12 }), (copy, measures) => {
      const lines = setCopy(copy, 20, { measures });
      lines.forEach((line, i) => {
        const room = (measures[i] ?? 20) * SIZE;
        expect(line.width).toBeLessThanOrEqual(room + 0.001);
        if (!line.last) expect(line.width).toBeCloseTo(room, 3);
      });
    }),
    { numRuns: 200 },
  );
});

it('loose lines are rare in ordinary copy', () => {
  let [lines, loose] = [0, 0];
  fc.assert(
    fc.property(sentence, (copy) => {
      for (const line of setCopy(copy, 20)) {
        lines += 1;
        if (line.fit.letterSpace > LOOSE) loose += 1;
      }
    }),
    { numRuns: 300, seed: 20261124 },
  );
  expect(loose / lines).toBeLessThan(0.05);
});
