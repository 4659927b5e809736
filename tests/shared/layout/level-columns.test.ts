// Levelled columns (拉平) where pictures and cut-ins take lines from some of them: the short lines last,
// the bottoms within one line of each other, no column passed over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOutFrame } from '../../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { PictureFrame } from '../../../shared/model/frame.ts';
import type { GridCells } from '../../../shared/model/grid.ts';
import { makeBlock, type Block } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, cutIn, han, smallEdition, textFrame } from '../../support/small-page.ts';
import { depthsOf, laidOutFrame } from '../../support/sketch-page.ts';

const cells = (column: number, columns: number, line: number, lines: number): GridCells => ({
  column,
  columns,
  line,
  lines,
});

/** A frame over so many base columns and 20 lines, with pictures in it. */
function page(
  columns: number,
  copy: readonly (string | Block)[],
  ...pictures: readonly PictureFrame[]
): Edition {
  return smallEdition({
    articles: [articleOf('a', ...copy)],
    pages: { A01: [textFrame('t', cells(0, columns, 0, 20)), ...pictures] },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: true }],
  });
}

const lines = (count: number): string => han(12 * count - 2);

/** The last grid line of each column; undefined for one without text. */
function bottoms(frame: LaidOutFrame): readonly (number | undefined)[] {
  return frame.columns.map((_, i) => {
    const own = frame.lines.filter((line) => line.column === i);
    return own.length === 0 ? undefined : Math.max(...own.map((line) => line.gridLine ?? 0));
  });
}

const after = (edition: Edition): LaidOutFrame => laidOutFrame(edition, 't');

describe('a picture', () => {
  it('at the head of the first column', () => {
    const frame = after(page(3, [lines(18)], cutIn('p', cells(0, 1, 0, 4))));
    expect(depthsOf(frame)).toEqual([4, 7, 7]);
    expect(bottoms(frame)).toEqual([7, 6, 6]);
  });

  it('at the head of the middle column', () => {
    const frame = after(page(3, [lines(18)], cutIn('p', cells(1, 1, 0, 4))));
    expect(bottoms(frame)).toEqual([7, 6, 6]);
  });

  it('at the head of the last column', () => {
    const frame = after(page(3, [lines(18)], cutIn('p', cells(2, 1, 0, 4))));
    expect(bottoms(frame)).toEqual([7, 6, 6]);
  });

  it('over two columns', () => {
    const frame = after(page(3, [lines(21)], cutIn('p', cells(1, 2, 0, 6))));
    expect(depthsOf(frame)).toEqual([11, 5, 5]);
    expect(bottoms(frame)).toEqual([10, 10, 10]);
  });

  it('in the middle of a column, with text above and below', () => {
    const frame = after(page(3, [lines(19)], cutIn('p', cells(1, 1, 3, 2))));
    expect(bottoms(frame)).toEqual([6, 6, 6]);
    expect(depthsOf(frame)).toEqual([7, 5, 7]);
  });

  it('in the corner of a column, with narrow lines beside it', () => {
    const narrow = cutIn('p', cells(1, 1, 0, 3));
    const half = { ...narrow, box: { ...narrow.box, width: 40 } };
    const frame = after(page(3, [han(12 * 16 + 8 * 3 - 2)], half));
    expect(bottoms(frame)).toEqual([6, 5, 5]);
  });

  it('at the foot of a column: the text above it is not drawn down to it', () => {
    const frame = after(page(3, [lines(22)], cutIn('p', cells(0, 1, 5, 15))));
    expect(depthsOf(frame)).toEqual([5, 9, 8]);
  });

  it('deeper than the text leaves no hole beside it', () => {
    const frame = after(page(3, [lines(9)], cutIn('p', cells(1, 1, 0, 12))));
    expect(bottoms(frame)).toEqual([4, undefined, 3]);
  });
});

describe('columns without a picture', () => {
  it('keep a few short lines in the last', () => {
    expect(depthsOf(after(page(4, [lines(14)])))).toEqual([4, 4, 4, 2]);
  });

  it('share what would leave the last empty or far too short', () => {
    expect(depthsOf(after(page(4, [lines(9)])))).toEqual([3, 2, 2, 2]);
    expect(depthsOf(after(page(4, [lines(13)])))).toEqual([4, 3, 3, 3]);
  });
});

describe('a heading near the foot', () => {
  const heading = makeBlock('subhead', '小标题');

  it.each([3, 4, 5, 6, 7, 8])('after %i lines never ends a levelled column', (before) => {
    const copy = [lines(before), heading, lines(14 - before)];
    for (const picture of [[], [cutIn('p', cells(1, 1, 0, 3))]]) {
      const frame = after(page(3, copy, ...picture));
      const at = frame.lines.findIndex((line) => line.source?.block === 1);
      const followers = frame.lines
        .slice(at + 1)
        .filter((line) => line.column === frame.lines[at]!.column);
      expect(followers.length).toBeGreaterThanOrEqual(1);
      expect(new Set(frame.lines.map((line) => line.column)).size).toBe(3);
    }
  });
});

const anyPicture = fc
  .record({ column: fc.nat(3), line: fc.nat(10), lines: fc.integer({ min: 1, max: 8 }) })
  .map(({ column, line, lines: deep }) => cutIn('p', cells(column, 1, line, deep)));
const twoPictures = fc
  .tuple(anyPicture, anyPicture)
  .map(([one, other]) => [one, { ...other, id: 'q' }]);

it('levelling loses nothing, passes over no column, and ends within one line wherever it may', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 50 }), twoPictures, (count, pictures) => {
      const edition = page(4, [lines(count)], ...pictures);
      const frame = after(edition);
      expect(frame.lines).toHaveLength(count);
      expect(layoutEdition(edition, gridFonts()).stories[0]?.over).toBeLessThanOrEqual(0);
      const lowest = Math.max(...frame.lines.map((line) => line.gridLine ?? 0));
      const free = (column: number, line: number): boolean =>
        !pictures.some(({ box }) => {
          const [x, y] = [30 + column * 130 + 60, 40 + line * 15 + 7];
          return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        });
      const rows = Array.from({ length: lowest + 1 }, (_, line) => line);
      const open = [0, 1, 2, 3].filter((column) => rows.some((line) => free(column, line)));
      const isBlock = rows.every((line) => {
        const here = open.filter((column) => free(column, line)).length;
        return here === 0 || here === open.length;
      });
      frame.columns.forEach((_, column) => {
        const used = new Set(
          frame.lines.filter((line) => line.column === column).map((line) => line.gridLine),
        );
        // Every free line above the lowest but one is taken; a plain block may leave two in its last column.
        const must = rows.slice(0, -1).filter((line) => free(column, line));
        const left = must.filter((line) => !used.has(line)).length;
        expect(left).toBeLessThanOrEqual(isBlock && column === open.at(-1) ? 1 : 0);
      });
    }),
    { numRuns: 150 },
  );
});
