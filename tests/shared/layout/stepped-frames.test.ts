// Text frames of other shapes than a box: columns of unequal depth (阶梯), two stories that lock into
// each other (咬合), and a change of columns inside a frame and inside a thread (变栏).
import { describe, expect, it } from 'vitest';
import { buildDisplayList } from '../../../shared/display/build-display-list.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { ColumnCut, ColumnOpening, TextFrame } from '../../../shared/model/frame.ts';
import { BLACK } from '../../../shared/model/ink.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han, smallEdition, textFrame } from '../../support/small-page.ts';
import { depthsOf, laidOutFrame, sketchFrame } from '../../support/sketch-page.ts';

const none: ColumnCut = { above: 0, below: 0 };
const below = (lines: number): ColumnCut => ({ above: 0, below: lines });
const above = (lines: number): ColumnCut => ({ above: lines, below: 0 });

/** A frame over three base columns and ten lines, whose columns leave lines free. */
function stepped(cuts: readonly ColumnCut[], more: Partial<TextFrame> = {}): TextFrame {
  const frame = textFrame('t', { column: 0, columns: 3, line: 2, lines: 10 });
  return { ...frame, ...more, columns: { ...frame.columns, cuts } };
}

function filledWith(frame: TextFrame, lines: number, balance = true): Edition {
  return smallEdition({
    articles: [articleOf('a', han(12 * lines - 2))],
    pages: { A01: [frame] },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance }],
  });
}

describe('columns of unequal depth', () => {
  it.each<[string, readonly ColumnCut[], readonly number[]]>([
    ['L: the first column is the deepest', [none, below(6), below(6)], [10, 4, 4]],
    ['T: the middle column stands on', [below(7), none, below(7)], [3, 10, 3]],
    ['U: the middle column begins lower', [none, above(6), none], [10, 4, 10]],
    [
      'Z: the last column begins lower, the first ends higher',
      [below(4), none, above(3)],
      [6, 10, 7],
    ],
    ['steps down to the right', [below(6), below(3), none], [4, 7, 10]],
    ['a column that leaves all of it free holds nothing', [none, above(10), none], [10, 0, 10]],
  ])('%s', (_, cuts, depths) => {
    const room = depths.reduce((sum, one) => sum + one, 0);
    const edition = filledWith(stepped(cuts), room);
    const frame = laidOutFrame(edition, 't');
    expect(depthsOf(frame)).toEqual(depths);
    expect([frame.linesAvailable, frame.linesUsed]).toEqual([room, room]);
    expect(layoutEdition(edition, gridFonts()).stories[0]?.over).toBe(0);
  });

  it('text runs column by column, and the last column is the short one', () => {
    const frame = laidOutFrame(filledWith(stepped([none, below(6), below(6)]), 16), 't');
    expect(sketchFrame(frame)).toEqual([
      '############.############.############',
      '############.############.############',
      '############.############.############',
      '############.############.############',
      ...Array.from({ length: 4 }, () => '############..........................'),
    ]);
  });

  it('a short story is levelled under a high step: bottoms within one line', () => {
    const frame = laidOutFrame(filledWith(stepped([none, above(3), above(3)]), 12), 't');
    const bottoms = [0, 1, 2].map((column) =>
      Math.max(...frame.lines.filter((l) => l.column === column).map((l) => l.gridLine ?? 0)),
    );
    expect(depthsOf(frame)).toEqual([6, 3, 3]);
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThanOrEqual(1);
  });

  it('keeps its steps when it is made deeper', () => {
    const frame = stepped([none, below(6), below(6)]);
    const deeper = { ...frame, box: { ...frame.box, height: frame.box.height + 45 } };
    expect(depthsOf(laidOutFrame(filledWith(deeper, 40), 't'))).toEqual([13, 7, 7]);
  });

  it('insets move the text, not the number of lines left free', () => {
    const inset = { top: 15, right: 0, bottom: 15, left: 0 };
    const frame = stepped([none, below(4), above(4)], { inset });
    expect(depthsOf(laidOutFrame(filledWith(frame, 30), 't'))).toEqual([8, 4, 4]);
  });
});

describe('rules and borders of a stepped frame', () => {
  const columnRule = { style: 'single', weight: 0.25, ink: BLACK } as const;

  it('a rule stands only where two columns stand beside each other', () => {
    const frame = stepped([none, below(6), above(6)], { columnRule });
    const { rules } = laidOutFrame(filledWith(frame, 18), 't');
    expect(rules).toHaveLength(1);
    const lines = rules.map(({ from, to }) => [from.y, to.y].map((y) => Math.round(y)));
    // Baselines 2 and 5 of the page: four lines.
    expect(lines).toEqual([[40 + 2 * 15 + 11.3 - 8.5, 40 + 5 * 15 + 11.3 + 1].map(Math.round)]);
  });

  it('the border follows the steps, and is closed', () => {
    const border = { style: 'single', weight: 1, ink: BLACK } as const;
    const edition = filledWith(stepped([none, below(6), below(6)], { border }), 18);
    const [page] = layoutEdition(edition, gridFonts()).pages;
    const strokes = buildDisplayList(edition, page!).groups.flatMap(({ paint }) =>
      paint.flatMap((item) => (item.kind === 'stroke' ? [item] : [])),
    );
    expect(strokes).toHaveLength(6);
    const flat = strokes.filter(({ from, to }) => from.y === to.y);
    const heights = flat.map(({ from }) => from.y).sort((a, b) => a - b);
    expect(heights).toEqual([70.5, 129.5, 219.5]);
    // Between the first two columns the border goes down in the middle of the gutter.
    const upright = strokes.filter(({ from, to }) => from.x === to.x).map(({ from }) => from.x);
    expect(upright.sort((a, b) => a - b)).toEqual([30.5, 154.5, 409.5]);
  });

  it('the ground covers the strips and leaves the corner free', () => {
    const tint = { ...BLACK, k: 0.1 };
    const edition = filledWith(stepped([none, below(6), below(6)], { tint }), 18);
    const [page] = layoutEdition(edition, gridFonts()).pages;
    const fills = buildDisplayList(edition, page!).groups.flatMap(({ paint }) =>
      paint.flatMap((item) => (item.kind === 'fill' ? [item.box] : [])),
    );
    const covers = (x: number, y: number): boolean =>
      fills.some(
        (box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
    expect([covers(40, 200), covers(300, 100), covers(155, 100)]).toEqual([true, true, true]);
    expect(covers(300, 180)).toBe(false);
  });
});

it('two stories lock into each other, and neither touches the other (咬合)', () => {
  const one = stepped([none, below(5), below(5)]);
  const box = { ...textFrame('u', { column: 1, columns: 3, line: 7, lines: 10 }) };
  const other = { ...box, columns: { ...box.columns, cuts: [none, none, none] } };
  const edition = smallEdition({
    articles: [articleOf('a', han(12 * 20 - 2)), articleOf('b', han(12 * 30 - 2))],
    pages: { A01: [one, other] },
    stories: [
      { id: 's', articles: ['a'], thread: ['t'], balance: true },
      { id: 'r', articles: ['b'], thread: ['u'], balance: true },
    ],
  });
  const taken = ['t', 'u'].flatMap((id) =>
    laidOutFrame(edition, id).lines.map(({ at }) => `${Math.round(at.x)} ${Math.round(at.y)}`),
  );
  expect(taken).toHaveLength(50);
  expect(new Set(taken).size).toBe(50);
});

describe('a change of columns (变栏)', () => {
  const opening = (lines: number, count: number): ColumnOpening => ({ lines, count });
  function opened(openings: readonly ColumnOpening[]): TextFrame {
    const frame = textFrame('t', { column: 0, columns: 3, line: 0, lines: 10 });
    return { ...frame, columns: { ...frame.columns, openings } };
  }

  it('the first two lines run over all columns, then come three', () => {
    const frame = laidOutFrame(filledWith(opened([opening(2, 1)]), 12), 't');
    expect(sketchFrame(frame)).toEqual([
      '######################################',
      '######################################',
      '############.############.############',
      '############.############.############',
    ]);
  });

  it('one paragraph runs on through the change, and the columns below are levelled', () => {
    const frame = laidOutFrame(filledWith(opened([opening(1, 1), opening(2, 2)]), 19), 't');
    expect(frame.lines.map((line) => line.line.measure / 10).slice(0, 6)).toEqual([
      38, 18, 18, 18, 18, 12,
    ]);
    const below = depthsOf(frame).slice(3);
    expect(Math.max(...below) - Math.min(...below)).toBeLessThanOrEqual(1);
  });

  it('an opening deeper than its frame takes all of it', () => {
    const frame = laidOutFrame(filledWith(opened([opening(50, 1)]), 9), 't');
    expect(depthsOf(frame)).toEqual([3, 0, 0, 0]);
  });

  it('the frames of a thread may have other numbers of columns', () => {
    const first = textFrame('t', { column: 0, columns: 2, line: 0, lines: 4 }, 1);
    const second = textFrame('u', { column: 0, columns: 3, line: 5, lines: 6 });
    const edition = smallEdition({
      articles: [articleOf('a', han(25 * 4 + 12 * 9 - 2))],
      pages: { A01: [first, second] },
      stories: [{ id: 's', articles: ['a'], thread: ['t', 'u'], balance: true }],
    });
    expect(depthsOf(laidOutFrame(edition, 't'))).toEqual([4]);
    expect(depthsOf(laidOutFrame(edition, 'u'))).toEqual([3, 3, 3]);
    const [before, after] = ['t', 'u'].map((id) => laidOutFrame(edition, id).lines);
    expect(after![0]!.line.from).toBe(before!.at(-1)!.line.to);
  });
});
