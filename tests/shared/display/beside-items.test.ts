// Marks beside characters as they are painted: where they lie, and that they are no words.
import { describe, expect, it } from 'vitest';
import { buildDisplayList } from '../../../shared/display/build-display-list.ts';
import type { PaintItem } from '../../../shared/display/display-list.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Block, Mark } from '../../../shared/model/text.ts';
import { beside, markedParagraph } from '../layout/specimens/beside.ts';
import { besideEdition } from '../../support/beside-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, smallEdition, SMALL_GRID, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();

interface Page {
  readonly block: Block;
  readonly leading?: number;
  readonly down?: boolean;
}

/** One paragraph at the corner of a page; lines across begin at x = 30, the first baseline is at 51.3. */
function pageOf({ block, leading = 15, down = false }: Page) {
  const frame = textFrame('t', { column: 0, columns: 1, line: 0, lines: 12 });
  const made = smallEdition({
    articles: [articleOf('a', block)],
    pages: { A01: [down ? { ...frame, direction: 'vertical' } : frame] },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: false }],
  });
  const { house } = made.paper;
  const paragraph = { ...house.paragraphs.paragraph, indent: 0 };
  const edition = {
    ...made,
    paper: {
      ...made.paper,
      grid: { ...SMALL_GRID, leading },
      house: { ...house, paragraphs: { ...house.paragraphs, paragraph } },
    },
  };
  const laidOut = layoutEdition(edition, fonts).pages[0]!;
  const list = buildDisplayList(edition, laidOut);
  return { laidOut, list, paint: list.groups.flatMap((group) => group.paint) };
}

const dots = { type: 'emphasis' } as const;
const name = { type: 'properName' } as const;
const book = { type: 'bookName' } as const;
const ruby = { type: 'ruby', attrs: { text: 'dà' } } as const;

/** Where items lie: dots by their middle, strokes and waves by where they begin. */
function places(paint: readonly PaintItem[]): readonly string[] {
  const round = (length: number): number => Math.round(length * 100) / 100;
  return paint.map((item) => {
    const at = item.kind === 'stroke' ? item.from : 'at' in item ? item.at : item.box;
    return `${item.kind} ${round(at.x)} ${round(at.y)}`;
  });
}

describe('across', () => {
  it('dots and lines of names lie under the em, rubies over it', () => {
    const { paint } = pageOf({ block: markedParagraph(['大', dots], ['样', name], ['书', book]) });
    // The em of the first line ends 1.2 pt under its baseline.
    expect(places(paint)).toEqual(['shape 35 53.7', 'stroke 40.63 53.4', 'shape 50.63 53.4']);
    const over = pageOf({ block: markedParagraph(['大', ruby]) }).paint[0];
    expect(over?.kind === 'glyphs' && [over.run.size, over.run.ys]).toEqual([5, [-9.4, -9.4]]);
  });

  it('a dot keeps away from the line of a name', () => {
    const { paint } = pageOf({ block: markedParagraph(['大', dots, name]) });
    expect(places(paint)).toEqual(['shape 35 55.2', 'stroke 30.63 53.4']);
  });

  it('all stays inside of half an em between two lines', () => {
    const { paint } = pageOf({ block: markedParagraph(['大', dots, name], ['小', book, ruby]) });
    for (const item of paint) {
      if (item.kind !== 'shape') continue;
      const lowest = item.at.y - Math.min(...item.outline.points.filter((_, i) => i % 2 === 1));
      expect(lowest).toBeLessThan(51.3 + 1.2 + 5);
    }
  });
});

describe('down', () => {
  it('dots and rubies lie at the right of the em, lines of names at its left', () => {
    const { paint, laidOut } = pageOf({
      block: markedParagraph(['大', dots, name], ['样', ruby]),
      down: true,
    });
    const axis = laidOut.frames[0]!.lines[0]!.at;
    const [dot, line, read] = paint;
    expect(dot?.kind === 'shape' && dot.at.x - axis.x).toBeCloseTo(6.2);
    expect(dot?.kind === 'shape' && dot.at.y - axis.y).toBeCloseTo(5);
    expect(line?.kind === 'stroke' && line.from.x - axis.x).toBeCloseTo(-5.9);
    expect(line?.kind === 'stroke' && line.to.y - line.from.y).toBeCloseTo(8.75);
    // Letters lie on their side, their em between the one of the text and half an em beside it.
    expect(read?.kind === 'glyphs' && read.run.turned).toBe(true);
    expect(read?.kind === 'glyphs' && read.run.xs[0]).toBeCloseTo(5 + 2.5 - 0.35 * 5);
  });
});

describe('the words', () => {
  it('of lines are the same with and without marks, and nothing is painted without', () => {
    const [marked, plain] = [true, false].map((with_) => {
      const edition = besideEdition(with_);
      return buildDisplayList(edition, layoutEdition(edition, fonts).pages[0]!);
    });
    const words = (list: typeof marked): string =>
      (list?.groups ?? [])
        .flatMap(({ lines }) => lines.flatMap(({ items }) => items.map(({ run }) => run.text)))
        .join('');
    expect(words(marked)).toBe(words(plain));
    expect(marked?.groups.flatMap(({ paint }) => paint).length).toBeGreaterThan(30);
    expect(plain?.groups.flatMap(({ paint }) => paint)).toEqual([]);
  });
});

describe('the gap between lines', () => {
  const problems = (page: Page) =>
    pageOf(page).laidOut.problems.map(({ code, values }) => [code, values]);
  const long = '天地玄黄宇宙洪荒日月盈昃辰宿列张';

  it('of half an em has room for marks on one side', () => {
    expect(problems({ block: markedParagraph([long, dots]) })).toEqual([]);
  });

  it('of a third is reported, once for a paragraph', () => {
    const narrow = { block: markedParagraph([long, dots]), leading: 13.3 };
    expect(problems(narrow)).toEqual([
      ['page-narrow-gap', { folio: 'A01', percent: 33, wanted: 50 }],
    ]);
    expect(pageOf(narrow).paint).toHaveLength(16);
  });

  it('of half an em has no room for marks on both sides', () => {
    expect(problems({ block: markedParagraph([long, dots, ruby]) })).toEqual([
      ['page-narrow-gap', { folio: 'A01', percent: 50, wanted: 63 }],
    ]);
  });

  const down = (...marks: readonly Mark[]) => ({
    block: markedParagraph([long, ...marks]),
    down: true,
  });

  it('of vertical text has room for dots, or rubies, at the right, and names at the left', () => {
    expect(problems(down(dots))).toEqual([]);
    expect(problems(down(ruby))).toEqual([]);
    expect(problems(down(name))).toEqual([]);
    expect(problems({ ...down(dots), leading: 13.3 })).toEqual([
      ['page-narrow-gap', { folio: 'A01', percent: 33, wanted: 50 }],
    ]);
  });

  it('of vertical text holds a ruby outside of dots, and names across from them, when it is wider', () => {
    expect(problems(down(dots, ruby))).toEqual([
      ['page-narrow-gap', { folio: 'A01', percent: 50, wanted: 72 }],
    ]);
    expect(problems({ ...down(dots, ruby), leading: 17.3 })).toEqual([]);
    expect(problems(down(dots, name))).toEqual([
      ['page-narrow-gap', { folio: 'A01', percent: 50, wanted: 63 }],
    ]);
    const hanRuby = { type: 'ruby', attrs: { text: '大' } } as const;
    expect(problems(down(dots, hanRuby))).toEqual([
      ['page-narrow-gap', { folio: 'A01', percent: 50, wanted: 72 }],
    ]);
    expect(problems(down(hanRuby))).toEqual([]);
  });

  it('is not looked at where there are no marks', () => {
    expect(problems({ block: markedParagraph(long), leading: 11 })).toEqual([]);
  });
});

it('every specimen of the table has marks to show', () => {
  for (const { copy } of beside)
    expect(pageOf({ block: copy as Block }).paint.length).toBeGreaterThan(0);
});
