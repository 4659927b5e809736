// What a house may allow the running text of Latin articles: marks that hang at the edges, and letters
// that move a little when the spaces of a line give no more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import type { LineRules } from '../../../shared/model/house-style.ts';
import { setCopy, SIZE, sketch } from '../../support/sketch.ts';

const OPTICAL = { opticalMargins: true };
const TRACKED = { latinTrackingMax: 0.02 };

const COPY =
  'The council will reopen the riverside library on Saturday after eighteen months of reconstruction, ' +
  'and neighbouring municipalities have promised additional transportation for the celebration.';

const set = (copy: string, chars: number, rules: Partial<LineRules>): readonly SetLine[] =>
  setCopy(copy, chars, { latin: true, rules });

const places = (line: SetLine | undefined): readonly number[] =>
  (line?.runs ?? []).flatMap((run) => run.xs);

/** The width of a character in the grid font. */
const widthOf = (character: string | undefined): number =>
  character !== undefined && character >= '\u2000' && !'‘’“”'.includes(character) ? SIZE : SIZE / 2;

const drawn = (line: SetLine): string => line.runs.map((run) => run.text).join('');

/** Copy as it comes in an English paper. */
const copy = fc
  .array(
    fc.constantFrom(
      ...['The', 'council', 'voted', 'to', 'a', 'reconstruction', 'of', 'the', 'harbour,', 'it'],
      ...[
        'said.',
        '“Nobody',
        'will',
        'mind,”',
        'transportation',
        'well-known',
        'in',
        '2026;',
        '$1.50',
      ],
      ...['municipalities', 'was', '‘late’', 'celebration:', 'and', '(again)', 'O’Neill', 'stood'],
    ),
    { minLength: 4, maxLength: 60 },
  )
  .map((words) => words.join(' '));
const measure = fc.integer({ min: 9, max: 24 });
const rules = fc.record({
  opticalMargins: fc.boolean(),
  latinTrackingMax: fc.constantFrom(0, 0.01, 0.02, 0.05),
});

describe('optical margins', () => {
  it('a comma at a line end stands half outside, and the line keeps its measure', () => {
    // Letters and the comma of the grid font take half an em, a space a quarter: 3.75 em, 3.5 of which count.
    expect(sketch('it four, five', 3.5, { latin: true })[0]).toBe('it');
    const [line] = set('it four, five', 3.5, OPTICAL);
    expect(line?.to).toBe('it four, '.length);
    expect(line?.width).toBeCloseTo(3.5 * SIZE, 6);
    expect(places(line).at(-1)).toBeCloseTo((3.5 - 0.25) * SIZE, 6);
  });

  it('a quotation mark at a line start stands half outside', () => {
    // Inside words the marks of the grid font take half an em.
    expect(places(set('“no” he', 8, OPTICAL)[0])[0]).toBeCloseTo(-0.25 * SIZE, 6);
    expect(places(set('“no” he', 8, {})[0])[0]).toBe(0);
  });

  it('an added hyphen stands half outside', () => {
    const hyphens = set(COPY, 13, OPTICAL).filter((line) => line.hyphenated);
    expect(hyphens.length).toBeGreaterThan(0);
    for (const line of hyphens) {
      expect(line.width).toBeCloseTo(13 * SIZE, 6);
      expect(places(line).at(-1)).toBeCloseTo((13 - 0.25) * SIZE, 6);
    }
  });

  it('marks inside a line keep their place', () => {
    const inside = 'one, two, three';
    expect(places(set(inside, 40, OPTICAL)[0])).toEqual(places(set(inside, 40, {})[0]));
  });

  it('Han text is set as without them', () => {
    const han = '大桥今天恢复通车，“很好。”市民说，十八个月没有走过这座桥了。';
    expect(setCopy(han, 9, { rules: OPTICAL })).toEqual(setCopy(han, 9));
  });
});

describe('tracking of Latin lines', () => {
  // Its first line is 'aa bb cc dd': 4.75 em, and three spaces that grow to half an em make 5.5.
  const FOUR = 'aa bb cc dd eeeeeeeeeeeeee';

  it('spaces are spread first: a line they can fill is not tracked', () => {
    expect(set(FOUR, 5.4, TRACKED)[0]).toEqual(set(FOUR, 5.4, {})[0]);
  });

  it('then letters move apart, as far as is needed', () => {
    const [plain] = set(FOUR, 5.6, {});
    const [tracked] = set(FOUR, 5.6, TRACKED);
    expect(plain?.fit.letterSpace).toBeCloseTo(0.1 / 3, 6);
    expect(tracked?.fit.letterSpace).toBe(0);
    // A tenth of an em over the ten places between eleven glyphs.
    expect(places(tracked)[1]).toBeCloseTo((0.5 + 0.01) * SIZE, 6);
    expect(tracked?.width).toBeCloseTo(5.6 * SIZE, 6);
  });

  it('and no further than the house allows: the spaces take the rest', () => {
    const [tracked] = set(FOUR, 6, TRACKED);
    expect(places(tracked)[1]).toBeCloseTo((0.5 + 0.02) * SIZE, 6);
    expect(tracked?.fit.letterSpace).toBeCloseTo((0.5 - 10 * 0.02) / 3, 6);
    expect(tracked?.width).toBeCloseTo(6 * SIZE, 6);
  });

  it('a line a little too long is tightened by its letters', () => {
    const rules2 = { letterSqueezeMax: 0, ...TRACKED };
    const whole = 'extraordinarily straightforward';
    const natural = set(whole, 100, {})[0]?.width ?? 0;
    const room = natural / SIZE - 0.45;
    expect(set(whole, room, { letterSqueezeMax: 0 }).length).toBe(2);
    const [line, ...more] = set(whole, room, rules2);
    expect(more).toEqual([]);
    expect(line?.width).toBeLessThanOrEqual(room * SIZE + 0.001);
  });
});

describe('laws, whatever the house allows', () => {
  it('no line is wider than its measure, and every full line fills it', () => {
    fc.assert(
      fc.property(copy, measure, rules, (text, chars, allowed) => {
        for (const line of set(text, chars, allowed)) {
          expect(line.width).toBeLessThanOrEqual(chars * SIZE + 0.001);
          const canSpread = drawn(line).trim().includes(' ');
          if (!line.last && canSpread) expect(line.width).toBeCloseTo(chars * SIZE, 3);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no ink stands further outside than half a mark', () => {
    fc.assert(
      fc.property(copy, measure, rules, (text, chars, allowed) => {
        for (const line of set(text, chars, allowed)) {
          const xs = places(line);
          const [first, last] = [widthOf(drawn(line)[0]), widthOf(drawn(line).trimEnd().at(-1))];
          const share = allowed.opticalMargins ? 0.5 : 0;
          expect(xs[0]).toBeGreaterThanOrEqual(-share * first - 0.001);
          expect((xs.at(-1) ?? 0) + last).toBeLessThanOrEqual(chars * SIZE + share * last + 0.001);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no character is lost or doubled, and glyphs never turn back', () => {
    fc.assert(
      fc.property(copy, measure, rules, (text, chars, allowed) => {
        const lines = set(text, chars, allowed);
        expect(lines.map((line) => text.slice(line.from, line.to)).join('')).toBe(text);
        for (const line of lines) {
          const xs = places(line);
          for (let i = 1; i < xs.length; i += 1) expect(xs[i]).toBeGreaterThan(xs[i - 1] ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
