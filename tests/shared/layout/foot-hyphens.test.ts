// No hyphen at the foot of a column, in a house that wants it, when the paragraph has another way in as many lines.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOutFrame, SetLine } from '../../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Language } from '../../../shared/model/article.ts';
import type { LineRules } from '../../../shared/model/house-style.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han, smallEdition, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();
/** As an English paper has it: letters may move a little. */
const TRACKED = { latinTrackingMax: 0.02 };

/** Paragraphs in three columns of 32 letters and so many lines. */
function frameOf(
  paragraphs: readonly string[],
  depth: number,
  rules: Partial<LineRules>,
  lang: Language = 'en',
): LaidOutFrame {
  const edition = smallEdition({
    articles: [{ ...articleOf('a', ...paragraphs), lang }],
    pages: { A01: [textFrame('t', { column: 0, columns: 4, line: 0, lines: depth }, 3)] },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: false }],
  });
  const { paper } = edition;
  const house = { ...paper.house, rules: { ...paper.house.rules, ...TRACKED, ...rules } };
  return layoutEdition({ ...edition, paper: { ...paper, house } }, fonts).pages[0]!.frames[0]!;
}

const columnsOf = ({ columns, lines }: LaidOutFrame): readonly (readonly SetLine[])[] =>
  columns.map((_, n) => lines.flatMap(({ column, line }) => (column === n ? [line] : [])));

const feetOf = (frame: LaidOutFrame): readonly SetLine[] =>
  columnsOf(frame).flatMap((lines) => lines.at(-1) ?? []);

const WORDS = [
  ...['reconstruction', 'municipal', 'celebration', 'engineer', 'harbour', 'tomorrow'],
  ...['bridge', 'quay', 'boat', 'the', 'of', 'and', 'in', 'a', 'is', 'river', 'it', 'to', 'on'],
] as const;

const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
  .map((words) => `${words.join(' ')}.`);

describe('hyphens at the feet of columns', () => {
  const site = {
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    depth: fc.integer({ min: 1, max: 5 }),
    noLoneLines: fc.boolean(),
  };

  it('go where they can, no column holds a line more or less, and no word is lost', () => {
    let [before, after] = [0, 0];
    fc.assert(
      fc.property(fc.record(site), ({ paragraphs, depth, noLoneLines }) => {
        const usual = frameOf(paragraphs, depth, { noLoneLines });
        const kept = frameOf(paragraphs, depth, { noLoneLines, noHyphenAtFoot: true });
        const counts = (frame: LaidOutFrame) => columnsOf(frame).map((lines) => lines.length);
        expect(counts(kept)).toEqual(counts(usual));
        const text = kept.lines.map(({ source, line }) =>
          paragraphs[source!.block]!.slice(line.from, line.to),
        );
        const set = text.join('').replaceAll(' ', '');
        expect(paragraphs.join('').replaceAll(' ', '').startsWith(set)).toBe(true);
        const cut = feetOf(kept).filter((line) => line.hyphenated).length;
        expect(cut).toBeLessThanOrEqual(feetOf(usual).filter((line) => line.hyphenated).length);
        before += feetOf(usual).filter((line) => line.hyphenated).length;
        after += cut;
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(before).toBeGreaterThan(40);
    // Spaces of the grid font cannot be squeezed: in real fonts two of three go.
    expect(after).toBeLessThan(before * 0.8);
  });

  it('stay when every other way has a line more', () => {
    const copy = [
      'reconstruction reconstruction reconstruction reconstruction reconstruction reconstruction',
    ];
    const feet = feetOf(frameOf(copy, 2, { noHyphenAtFoot: true }));
    expect(feet[0]?.hyphenated).toBe(true);
  });

  it('go from the English words of a Chinese column too', () => {
    const copy = [`${han(6)}，${han(6)}municipality，${han(20)}`];
    const usual = feetOf(frameOf(copy, 1, {}, 'zh-Hans'));
    const kept = feetOf(frameOf(copy, 1, { noHyphenAtFoot: true }, 'zh-Hans'));
    expect(usual[0]?.hyphenated).toBe(true);
    expect(kept[0]?.hyphenated).toBe(false);
  });
});
