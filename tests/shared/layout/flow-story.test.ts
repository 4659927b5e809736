// Stories in their threads: levelled columns, runaround, overset, jumps, headings at a column foot.
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/model/edition.ts';
import type { LaidOutFrame } from '../../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, cutIn, han, smallEdition, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();

function frameOf(edition: Edition, id: string): LaidOutFrame {
  const laidOut = layoutEdition(edition, fonts);
  return laidOut.pages.flatMap((page) => page.frames).find((frame) => frame.frame === id)!;
}

/** Lines in each column of a frame. */
function depths(frame: LaidOutFrame): readonly number[] {
  return frame.columns.map((_, i) => frame.lines.filter((line) => line.column === i).length);
}

const story = (thread: readonly string[], balance = true) =>
  ({ id: 's', articles: ['a'], thread, balance }) as const;

function oneFrame(lines: number, balance = true): Edition {
  return smallEdition({
    articles: [articleOf('a', han(12 * lines - 2))],
    pages: { A01: [textFrame('t', { column: 0, columns: 3, line: 2, lines: 10 })] },
    stories: [story(['t'], balance)],
  });
}

describe('columns', () => {
  it('ten lines over three columns stand 4, 4, 2: the short one last', () => {
    expect(depths(frameOf(oneFrame(10), 't'))).toEqual([4, 4, 2]);
  });

  it('without levelling the first column is filled to its foot', () => {
    expect(depths(frameOf(oneFrame(12, false), 't'))).toEqual([10, 2, 0]);
  });

  it('every baseline lies on the grid of the page', () => {
    for (const line of frameOf(oneFrame(25), 't').lines) {
      expect((line.at.y - 40 - 11.3) / 15).toBeCloseTo(line.gridLine ?? -1, 9);
    }
  });

  it('columns stay level around a picture that reaches into two of them', () => {
    const edition = smallEdition({
      articles: [articleOf('a', han(12 * 20 - 2))],
      pages: {
        A01: [
          textFrame('t', { column: 0, columns: 3, line: 0, lines: 15 }),
          cutIn('p', { column: 1, columns: 2, line: 0, lines: 5 }),
        ],
      },
      stories: [story(['t'])],
    });
    expect(depths(frameOf(edition, 't'))).toEqual([10, 5, 5]);
  });
});

describe('runaround', () => {
  it('lines beside a cut-in are shorter, inside one paragraph', () => {
    const picture = { ...cutIn('p', { column: 0, columns: 1, line: 3, lines: 2 }) };
    const narrow = { ...picture, box: { ...picture.box, width: 40 } };
    const edition = smallEdition({
      articles: [articleOf('a', han(90))],
      pages: { A01: [textFrame('t', { column: 0, columns: 1, line: 0, lines: 12 }), narrow] },
      stories: [story(['t'])],
    });
    const { lines } = frameOf(edition, 't');
    expect(lines.slice(0, 7).map((line) => line.line.measure / 10)).toEqual([
      12, 12, 12, 8, 8, 12, 12,
    ]);
    expect(lines[3]!.at.x).toBeCloseTo(30 + 40, 6);
  });

  it('a stretch of fewer than seven characters stays empty', () => {
    const picture = { ...cutIn('p', { column: 0, columns: 1, line: 1, lines: 2 }) };
    const wide = { ...picture, box: { ...picture.box, width: 60 } };
    const edition = smallEdition({
      articles: [articleOf('a', han(46))],
      pages: { A01: [textFrame('t', { column: 0, columns: 1, line: 0, lines: 12 }), wide] },
      stories: [story(['t'])],
    });
    expect(frameOf(edition, 't').lines.map((line) => line.gridLine)).toEqual([0, 3, 4, 5]);
  });
});

describe('copyfit', () => {
  it('says how many lines and about how many characters are over', () => {
    const laidOut = layoutEdition(oneFrame(34), fonts);
    const fit = laidOut.stories[0]!;
    expect([fit.linesUsed, fit.linesAvailable, fit.over, fit.overChars]).toEqual([34, 30, 4, 48]);
    expect(fit.oversetAt).toEqual({ article: 'a', block: 0, offset: 12 * 30 - 2 });
    expect(laidOut.problems.map((problem) => problem.code)).toEqual(['page-overset']);
  });

  it('says how many lines are short', () => {
    expect(layoutEdition(oneFrame(28), fonts).stories[0]!.over).toBe(-2);
  });

  it('all text is in a line or left over, in order, once', () => {
    const edition = oneFrame(34);
    const fit = layoutEdition(edition, fonts).stories[0]!;
    const placed = frameOf(edition, 't').lines.map((line) => line.line);
    const ranges = [...placed, ...fit.overset.map((rest) => rest.line)].map((l) => [l.from, l.to]);
    expect(ranges[0]![0]).toBe(0);
    for (let i = 1; i < ranges.length; i += 1) expect(ranges[i]![0]).toBe(ranges[i - 1]![1]);
    expect(ranges.at(-1)![1]).toBe(12 * 34 - 2);
  });
});

describe('jumps', () => {
  const jumping = (lines: number): Edition =>
    smallEdition({
      articles: [articleOf('a', han(12 * lines - 2))],
      pages: {
        A01: [textFrame('t1', { column: 0, columns: 1, line: 0, lines: 10 })],
        A03: [textFrame('t2', { column: 1, columns: 2, line: 5, lines: 10 })],
      },
      stories: [story(['t1', 't2'])],
    });
  const words = (frame: LaidOutFrame): readonly string[] =>
    frame.lines
      .filter((line) => !line.source)
      .map((line) => line.line.runs.map((run) => run.text).join(''));

  it('a story that runs to another page says so at both ends', () => {
    expect(words(frameOf(jumping(15), 't1'))).toEqual(['（下转A03版）']);
    expect(words(frameOf(jumping(15), 't2'))).toEqual(['（上接A01版）']);
  });

  const faults = (edition: Edition): readonly string[] =>
    layoutEdition(edition, fonts).problems.flatMap(({ code }) =>
      code.startsWith('page-jump') ? [code] : [],
    );

  it('six lines on each page, and a sentence that goes on, are a good jump', () => {
    expect(faults(jumping(17))).toEqual([]);
  });

  it('fewer lines after the jump than six are told', () => {
    expect(faults(jumping(12))).toEqual(['page-jump-short']);
  });

  it('a jump at the end of a paragraph is told', () => {
    const paragraphs = [han(12 * 9 - 2), han(12 * 7 - 2)];
    const edition = { ...jumping(9), articles: { a: articleOf('a', ...paragraphs) } };
    expect(faults(edition)).toEqual(['page-jump-at-end']);
  });

  it('a story that ends before the jump says nothing', () => {
    expect(words(frameOf(jumping(9), 't1'))).toEqual([]);
    expect(frameOf(jumping(9), 't2').lines).toEqual([]);
  });
});

it('a subhead never stands alone at the foot of a column', () => {
  const edition = smallEdition({
    articles: [articleOf('a', han(12 * 8 - 2), makeBlock('subhead', '小标题'), han(60))],
    pages: { A01: [textFrame('t', { column: 0, columns: 2, line: 0, lines: 10 })] },
    stories: [story(['t'], false)],
  });
  const lines = frameOf(edition, 't').lines;
  const heading = lines.find((line) => line.source?.block === 1)!;
  expect([heading.column, heading.gridLine]).toEqual([1, 0]);
});

it('rows of a table stand in line, cell under cell', () => {
  const edition = smallEdition({
    articles: [
      articleOf('a', makeBlock('row', '1\t林晓\t41:07'), makeBlock('row', '12\t周一鸣\t43:52')),
    ],
    pages: { A01: [textFrame('t', { column: 0, columns: 1, line: 0, lines: 4 })] },
    stories: [story(['t'])],
  });
  const [first, second] = frameOf(edition, 't').lines.map((line) =>
    line.line.runs.map((run) => run.xs[0]),
  );
  expect(first).toHaveLength(3);
  expect(first).toEqual(second);
});
