// Lone lines (孤行): a paragraph's first line alone at the foot of a column, its last alone at the head.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { LaidOutFrame } from '../../../shared/layout/laid-out.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han, smallEdition, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();

/** Paragraphs of so many lines each, in three columns of ten lines. */
function editionOf(lines: readonly number[], noLoneLines: boolean): Edition {
  const edition = smallEdition({
    articles: [articleOf('a', ...lines.map((count) => han(12 * count - 2)))],
    pages: { A01: [textFrame('t', { column: 0, columns: 3, line: 0, lines: 10 })] },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: false }],
  });
  const { paper } = edition;
  const house = { ...paper.house, rules: { ...paper.house.rules, noLoneLines } };
  return { ...edition, paper: { ...paper, house } };
}

function frameOf(lines: readonly number[], noLoneLines = true): LaidOutFrame {
  return layoutEdition(editionOf(lines, noLoneLines), fonts).pages[0]!.frames[0]!;
}

/** The blocks whose lines stand in each column, by number, from head to foot. */
function columnsOf({ columns, lines }: LaidOutFrame): readonly (readonly number[])[] {
  return columns.map((_, column) =>
    lines.filter((line) => line.column === column).map(({ source }) => source!.block),
  );
}

describe('lone lines', () => {
  it('stand where they fall in a house that allows them', () => {
    expect(columnsOf(frameOf([9, 3], false)).map((blocks) => blocks.length)).toEqual([10, 2, 0]);
  });

  it('a first line alone at the foot goes to the next column', () => {
    expect(columnsOf(frameOf([9, 3]))).toEqual([Array(9).fill(0), [1, 1, 1], []]);
  });

  it('a last line alone at the head takes the line before it along', () => {
    expect(columnsOf(frameOf([7, 4]))).toEqual([[...Array<number>(7).fill(0), 1, 1], [1, 1], []]);
  });

  it('a paragraph of three lines with room for two goes over whole', () => {
    expect(columnsOf(frameOf([8, 3]))).toEqual([Array(8).fill(0), [1, 1, 1], []]);
  });

  it('never stand anywhere, and nothing is lost', () => {
    const paragraphs = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const edition = editionOf(lines, true);
        const { pages, stories } = layoutEdition(edition, fonts);
        const frame = pages[0]!.frames[0]!;
        const over = stories[0]!.overset;
        const columns = columnsOf(frame).map((blocks, i) => ({
          blocks,
          next: columnsOf(frame)[i + 1],
        }));
        const lone = columns.flatMap(({ blocks, next }) => {
          const [foot, before] = [blocks.at(-1), blocks.at(-2)];
          const [head, after] = [next?.[0], next?.[1]];
          if (foot === undefined || head !== foot || lines[foot]! < 2) return [];
          const isFirst = before !== foot;
          const isLast = after !== head && !over.some(({ source }) => source.block === head);
          return isFirst || isLast ? [foot] : [];
        });
        expect(lone).toEqual([]);
        const text = [
          ...frame.lines.map(({ line, source }) => ({ line, source: source! })),
          ...over,
        ];
        const set = text.map(({ line, source }) => `${source.block} ${line.from}`);
        expect(new Set(set).size).toBe(lines.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 200 },
    );
  });
});
