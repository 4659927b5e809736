// Laws of levelled columns (拉平) in any frame with any pictures and cut-ins in it: the text is level as far as
// whole lines allow, and what is short stands last.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutStory } from '../../../shared/layout/layout-story.ts';
import type { Slot } from '../../../shared/layout/line-slots.ts';
import type { PictureFrame, TextFrame } from '../../../shared/model/frame.ts';
import type { Story } from '../../../shared/model/story.ts';
import { gridFonts } from '../../support/grid-font.ts';
import {
  articleOf,
  cutIn,
  han,
  smallEdition,
  textFrame,
  SMALL_GRID,
} from '../../support/small-page.ts';

const fonts = gridFonts();

const picture: fc.Arbitrary<PictureFrame> = fc
  .record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 30, max: 400 }),
    width: fc.integer({ min: 20, max: 300 }),
    height: fc.integer({ min: 15, max: 200 }),
    isRound: fc.boolean(),
    both: fc.boolean(),
  })
  .map(({ isRound, both, ...box }) => ({
    ...cutIn('p', { column: 0, columns: 1, line: 0, lines: 1 }),
    box,
    wrap: {
      standoff: 4,
      ...(isRound && { shape: { kind: 'ellipse' } as const }),
      ...(both && { sides: 'both' as const }),
    },
  }));

const cut = fc.record({ above: fc.nat(5), below: fc.nat(5) });

interface Page {
  readonly frame: TextFrame;
  readonly pictures: readonly PictureFrame[];
  readonly lengths: readonly number[];
}

const pages: fc.Arbitrary<Page> = fc.record({
  frame: fc
    .record({
      columns: fc.integer({ min: 2, max: 4 }),
      line: fc.nat(4),
      lines: fc.integer({ min: 8, max: 26 }),
      mode: fc.constantFrom<TextFrame['columns']['mode']>('grid', 'whole', 'uneven'),
      fewer: fc.nat(1),
      cuts: fc.oneof(fc.constant([]), fc.array(cut, { maxLength: 4 })),
    })
    .map(({ mode, fewer, cuts, ...cells }): TextFrame => ({
      ...textFrame('t', { column: 0, ...cells }),
      columns: {
        mode,
        count: Math.max(2, cells.columns - fewer),
        ...(cuts.length > 0 && { cuts }),
      },
    })),
  pictures: fc
    .array(picture, { maxLength: 3 })
    .map((all) => all.map((one, i) => ({ ...one, id: `p${i}` }))),
  lengths: fc.array(fc.integer({ min: 3, max: 200 }), { minLength: 1, maxLength: 5 }),
});

const STORY: Story = { id: 's', articles: ['a'], thread: ['t'], balance: true };

/** A page whose text fits, with what is taken of the places down to its lowest line. */
interface Levelled {
  readonly page: Page;
  readonly over: number;
  readonly lowest: number;
  /** Places down to the lowest line, in the order in which they are read. */
  readonly level: readonly Slot[];
  readonly isUsed: (slot: Slot) => boolean;
}

function levelled(page: Page): Levelled {
  const { frame, pictures, lengths } = page;
  const edition = smallEdition({
    articles: [articleOf('a', ...lengths.map(han))],
    pages: { A01: [frame, ...pictures] },
    stories: [STORY],
  });
  const { slots, lines, fit } = layoutStory(edition, STORY, fonts);
  const placed = lines.get('t') ?? [];
  const keyOf = (column: number, line: number, x: number): string => `${column} ${line} ${x}`;
  const used = new Set(
    placed.map(({ column, gridLine, at }) => keyOf(column, gridLine ?? 0, at.x)),
  );
  const lowest = Math.max(...placed.map(({ gridLine }) => gridLine ?? 0));
  return {
    page,
    over: fit.over,
    lowest,
    level: slots.filter(({ gridLine }) => gridLine <= lowest),
    isUsed: ({ column, gridLine, x }) => used.has(keyOf(column, gridLine, x)),
  };
}

/** Checks a law on pages by chance whose text fits; most do. */
function always(law: (levelled: Levelled) => void, numRuns = 400): void {
  let fitting = 0;
  fc.assert(
    fc.property(pages, (page) => {
      const found = levelled(page);
      if (found.over > 0) return;
      fitting += 1;
      law(found);
    }),
    { numRuns },
  );
  expect(fitting).toBeGreaterThan(numRuns / 3);
}

it('every place above the lowest line is taken, but for those after the last line of the text', () => {
  always(({ level, lowest, isUsed }) => {
    const last = level.findLast(isUsed)!.column;
    const holes = level.filter((slot) => slot.gridLine < lowest && !isUsed(slot));
    expect(holes.filter(({ column }) => column < last)).toEqual([]);
    // A column that pictures leave no more than a line or two may stay empty.
    for (const column of [1, 2, 3].filter((one) => one > last))
      expect(holes.filter((slot) => slot.column === column).length).toBeLessThanOrEqual(2);
    const own = level.filter(({ column }) => column === last).map(isUsed);
    expect(own.lastIndexOf(true)).toBeLessThan([...own, false].indexOf(false));
  });
});

it('on the lowest line the columns that reach it come first', () => {
  always(({ level, lowest, isUsed }) => {
    const ends = level.filter(({ gridLine }) => gridLine === lowest).map(isUsed);
    expect(ends.lastIndexOf(true)).toBeLessThan([...ends, false].indexOf(false));
  });
});

it('columns of one measure leave two lines at most to the last', () => {
  always(({ level, lowest, isUsed }) => {
    if (level.some(({ measure }) => measure !== level[0]!.measure)) return;
    const last = level.findLast(isUsed)!.column;
    const free = level.filter((slot) => slot.column === last && !isUsed(slot));
    expect(free.length).toBeLessThanOrEqual(2);
    expect(free.every(({ gridLine }) => gridLine > lowest - 2)).toBe(true);
  });
});

it('one line less in every column would not hold the text', () => {
  always(({ page, lowest }) => {
    const { frame } = page;
    const height = SMALL_GRID.top + lowest * SMALL_GRID.leading - frame.box.y;
    // Columns that leave lines free at their foot would leave others free in a shallower frame.
    if (frame.columns.cuts || height < SMALL_GRID.leading) return;
    const shallower = levelled({ ...page, frame: { ...frame, box: { ...frame.box, height } } });
    expect(shallower.over).toBeGreaterThan(0);
  });
});
