// Titles and initials stay with the name behind them; the single cases stand in specimens/titles.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakBySense } from '../../../shared/layout/break-by-sense.ts';
import { composerFor } from '../../../shared/layout/composers.ts';
import { prepareBlock } from '../../../shared/layout/set-block.ts';
import { DEFAULT_RULES, defaultHouse } from '../../../shared/model/default-house.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { setCopy, sketch, type SketchOptions } from '../../support/sketch.ts';

const ENGLISH: SketchOptions = { latin: true, lang: 'en' };
/** As an English paper has it: letters may move a little. */
const TRACKED: SketchOptions = { ...ENGLISH, rules: { latinTrackingMax: 0.015 } };

const COPY =
  'When the yard was sold Mr. Penhale said that he had never met Dr. Castell, and that it was all the same to him. ' +
  'A letter from Mrs. E. Tolliver came a week too late, and what Capt. J. M. Holm told the board is not known. On ' +
  'the quay of St. Bride’s people say that Prof. Reeve and Gov. Marr had it from Sen. Roe long before.';
/** A line that ends so has lost a name. */
const ENDS_IN_TITLE = /(?:^| )(?:M[rs]s?|Dr|Prof|Capt|St|Gov|Sen|Rep|Sgt|\p{Lu})\.$/u;

const titlesAtEnds = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, -1).filter((line) => ENDS_IN_TITLE.test(line));

describe('titles at line ends', () => {
  it('there are none in measures of 35 letters and more', () => {
    for (let chars = 17.5; chars <= 30; chars += 0.25) {
      expect(titlesAtEnds(sketch(COPY, chars, TRACKED)), String(chars)).toEqual([]);
    }
  });

  it('there are some where the language has no such titles', () => {
    const found = Array.from({ length: 51 }, (_, i) =>
      titlesAtEnds(sketch(COPY, 17.5 + i / 4, { ...TRACKED, lang: 'fi' })),
    );
    expect(found.flat().length).toBeGreaterThan(20);
  });

  it('names take no hyphen behind them', () => {
    const isCut = (line: string): boolean => /(?:Mr|Ms|Dr|Prof)\. \p{Lu}\p{Ll}*-$/u.test(line);
    for (let chars = 17.5; chars <= 30; chars += 0.25) {
      expect(sketch(COPY, chars, TRACKED).filter(isCut), String(chars)).toEqual([]);
    }
  });

  it('stand only where a line would be far too loose without them', () => {
    const word = fc.array(fc.constantFrom('a', 'e', 'i', 'o', 'u'), { minLength: 1, maxLength: 9 });
    const piece = fc.tuple(
      word.map((letters) => letters.join('')),
      fc.boolean(),
    );
    const copy = fc.array(piece, { minLength: 12, maxLength: 40 });
    let parted = 0;
    fc.assert(
      fc.property(copy, fc.integer({ min: 6, max: 24 }), (pieces, chars) => {
        const words = pieces.map(([letters, isName]) => (isName ? `Mr. X${letters}` : letters));
        const text = `${words.join(' ')}.`;
        if (titlesAtEnds(sketch(text, chars, ENGLISH)).length === 0) return;
        parted += 1;
        const keptWhole = words.filter((one) => one.startsWith('Mr.'));
        const kept = setCopy(text, chars, { ...ENGLISH, rules: { keptWhole } });
        const loosest = Math.max(...kept.map((line) => line.fit.letterSpace));
        expect(loosest).toBeGreaterThan(DEFAULT_RULES.letterSpaceMax);
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(parted).toBeGreaterThan(0);
  });
});

it('a headline is not parted behind a title either', () => {
  const text = 'Board thanks Mr. Penhale for all nine of the boats';
  const house = defaultHouse(10);
  const composer = { ...composerFor(house, gridFonts(), 'en'), tight: true };
  const dress = { face: 'hei', boldFace: 'hei', size: 10, ink: house.heads.headline.ink };
  const p = prepareBlock(makeBlock('headline', text), dress, composer);
  const lines = [2, 3, 4].flatMap((count) =>
    (breakBySense(p, count)?.ends ?? []).map((last) => text.slice(0, p.to[last]).trimEnd()),
  );
  expect(lines.length).toBe(9);
  expect(titlesAtEnds([...lines, ''])).toEqual([]);
});
