/** The two breakers: calm, which takes the first line that fits while that is good, and best. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, firstFit } from '../../../shared/layout/break-lines.ts';
import { composerFor } from '../../../shared/layout/composers.ts';
import { prepareBlock } from '../../../shared/layout/set-block.ts';
import { costOf } from '../../../shared/layout/weigh-lines.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { Breaker, LineRules } from '../../../shared/model/house-style.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { paragraphOf, type CopyKind } from '../../support/news-copy.ts';
import { setCopy, SIZE } from '../../support/sketch.ts';

describe('the best way of a paragraph', () => {
  const copy = fc
    .array(
      fc.constantFrom(...Array.from('的一是不了人我在有他这中大来上国，。、；“”（）12345年a')),
      {
        minLength: 20,
        maxLength: 300,
      },
    )
    .map((all) => all.join(''));

  const fonts = gridFonts();

  /** What the lines cost that a breaker chooses, all in all. */
  function totalCost(text: string, chars: number, breaker: Breaker): number {
    const plain = defaultHouse(SIZE);
    const rules = { ...plain.rules, breaker };
    const composer = composerFor({ ...plain, rules }, fonts, 'zh-Hans');
    const block = makeBlock('paragraph', text);
    const p = prepareBlock(block, plain.paragraphs.paragraph, composer);
    const measures = { of: () => chars * SIZE, indents: { first: 0 } };
    const ends = breakLines(p, measures, { rules, latin: false, justify: true });
    return costOf(p, ends, measures, rules);
  }

  it('never costs more than the calm one', () => {
    fc.assert(
      fc.property(copy, fc.integer({ min: 8, max: 24 }), (text, chars) => {
        const best = totalCost(text, chars, 'best');
        expect(best).toBeLessThanOrEqual(totalCost(text, chars, 'calm') + 1e-6);
      }),
      { numRuns: 400 },
    );
  });

  it('costs less for one copy in twenty', () => {
    const texts = fc.sample(copy, { numRuns: 200, seed: 4 });
    const cheaper = texts.filter(
      (text) => totalCost(text, 13, 'best') < totalCost(text, 13, 'calm') - 1e-6,
    );
    expect(cheaper.length).toBeGreaterThan(10);
  });

  /** Lines that first fit takes in a measure, and those that a breaker makes of the same paragraph. */
  function counts(kind: CopyKind, seed: number, chars: number, more: Partial<LineRules>) {
    const plain = defaultHouse(SIZE);
    const rules = { ...plain.rules, ...more };
    const latin = kind === 'latin';
    const composer = composerFor({ ...plain, rules }, fonts, latin ? 'en' : 'zh-Hans');
    const block = makeBlock('paragraph', paragraphOf(kind, seed));
    const p = prepareBlock(block, plain.paragraphs.paragraph, composer);
    const measures = { of: () => chars * SIZE, indents: { first: 0 } };
    const options = { rules, latin, justify: true };
    const first = firstFit(p, measures, options);
    const isLawful = costOf(p, first, measures, rules) < Infinity;
    return { first: first.length, weighed: breakLines(p, measures, options).length, isLawful };
  }

  /** Paragraphs that are longer than by first fit, of all whose first lines that fit no rule forbids. */
  function longer(kind: CopyKind, rules: Partial<LineRules>): number {
    const all = Array.from({ length: 1000 }, (_, n) =>
      counts(kind, n + 1, 10 + (n % 31) / 2, rules),
    );
    return all.filter(({ first, weighed, isLawful }) => isLawful && weighed > first).length;
  }

  it.each(['chinese', 'mixed', 'latin'] as const)(
    'is never longer by a line than the first lines that fit, in %s copy',
    (kind) => {
      expect(longer(kind, { breaker: 'best' })).toBe(0);
      expect(longer(kind, { breaker: 'calm' })).toBe(0);
    },
  );

  it('is longer where that costs less and the house says so', () => {
    expect(longer('mixed', { breaker: 'best', longerParagraphs: true })).toBeGreaterThan(0);
    expect(longer('latin', { breaker: 'best', longerParagraphs: true })).toBeGreaterThan(0);
  });

  it('never takes more lines than the calm one', () => {
    fc.assert(
      fc.property(copy, fc.integer({ min: 8, max: 24 }), (text, measure) => {
        const calm = setCopy(text, measure, { rules: { breaker: 'calm' } });
        const best = setCopy(text, measure, { rules: { breaker: 'best' } });
        return best.length <= calm.length;
      }),
      { numRuns: 400 },
    );
  });
});
