// Jumps (转版): the title at the head of a continuation, and what readers would not follow.
import { describe, expect, it } from 'vitest';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { PlacedLine } from '../../../shared/layout/laid-out.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { TextFrame } from '../../../shared/model/frame.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han, smallEdition, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();
const HEADLINE = makeBlock('headline', '江心洲的橘子熟了');

interface Jumping {
  /** Base columns of the first text column on the other page. */
  readonly columns?: number;
  readonly jumpTitle?: string;
  readonly lines?: number;
  readonly frame?: Partial<TextFrame>;
  readonly backward?: true;
}

/** A story of so many lines that runs from ten lines of A01 to another page. */
function jumping({ columns = 1, jumpTitle, lines = 20, frame, backward }: Jumping = {}): Edition {
  const first = textFrame('t1', { column: 0, columns: 1, line: 0, lines: 10 });
  const cells = { column: 1, columns, line: 5, lines: 14 };
  const second: TextFrame = { ...textFrame('t2', cells, 1), ...frame };
  const edition = smallEdition({
    articles: [articleOf('a', HEADLINE, han(12 * lines - 2))],
    pages: { A01: [first], A03: [second] },
    stories: [
      {
        ...{ id: 's', articles: ['a'], thread: backward ? ['t2', 't1'] : ['t1', 't2'] },
        ...{ balance: false, ...(jumpTitle !== undefined && { jumpTitle }) },
      },
    ],
  });
  return {
    ...edition,
    frames: { ...edition.frames, head: { ...HEAD_FRAME } },
    pages: {
      ...edition.pages,
      'page-A01': { ...edition.pages['page-A01']!, frames: ['t1', 'head'] },
    },
  };
}

const HEAD_FRAME = {
  kind: 'head',
  id: 'head',
  box: { x: 300, y: 40, width: 200, height: 60 },
  article: 'a',
  parts: ['headline'],
  align: 'left',
  direction: 'horizontal',
  maxLines: 2,
} as const;

function linesIn(edition: Edition, id: string): readonly PlacedLine[] {
  const frames = layoutEdition(edition, fonts).pages.flatMap((page) => page.frames);
  return frames.find(({ frame }) => frame === id)?.lines ?? [];
}

const words = ({ line }: PlacedLine): string => line.runs.map((run) => run.text).join('');

/** The lines at the head of a continuation: their words, and how far down the grid they stand. */
function headOf(edition: Edition): readonly string[] {
  return linesIn(edition, 't2')
    .filter(({ source }) => !source)
    .map((placed) => `${placed.gridLine ?? ''} ${words(placed)}`);
}

const faults = (edition: Edition): readonly string[] =>
  layoutEdition(edition, fonts).problems.flatMap(({ code }) =>
    code.startsWith('page-jump') ? [code] : [],
  );

describe('the title of a continuation (续题)', () => {
  it('stands above the jump words in a narrow column', () => {
    expect(headOf(jumping({ jumpTitle: '洲上橘子熟了' }))).toEqual([
      ...['5 洲上橘子熟了', '6 （上接A01版）'],
    ]);
  });

  it('stands before them where both go into one line, in bold', () => {
    const edition = jumping({ jumpTitle: '橘子熟了', columns: 2 });
    expect(headOf(edition)).toEqual(['5 橘子熟了', '5 （上接A01版）']);
    const [title, jump] = linesIn(edition, 't2').filter(({ source }) => !source);
    expect(title?.line.runs[0]?.xs[0]).toBe(0);
    expect(jump?.line.width).toBeCloseTo(jump?.line.measure ?? 0, 6);
    expect(title?.line.runs[0]?.font).not.toBe(jump?.line.runs[0]?.font);
  });

  it('takes two lines when it must, and the words end its second', () => {
    const long = '江心洲的橘子今年熟得早些';
    expect(headOf(jumping({ jumpTitle: `${long}今年` }))).toEqual([
      ...['5 江心洲的橘子今年熟得早些', '6 今年', '6 （上接A01版）'],
    ]);
  });

  it('is left out when it is longer than that', () => {
    expect(headOf(jumping({ jumpTitle: '橘子'.repeat(20) }))).toEqual(['5 （上接A01版）']);
  });

  it('takes nothing from the text', () => {
    const plain = jumping();
    const titled = jumping({ jumpTitle: '洲上橘子熟了' });
    const text = (edition: Edition): string =>
      [...linesIn(edition, 't1'), ...linesIn(edition, 't2')]
        .filter(({ source }) => source)
        .map(words)
        .join('');
    expect(text(titled)).toBe(text(plain));
    expect(linesIn(titled, 't2').find(({ source }) => source)?.gridLine).toBe(7);
  });

  it('runs down at the right of vertical text', () => {
    const frame = { direction: 'vertical', columns: { mode: 'grid', count: 1 } } as const;
    const [title, jump] = linesIn(
      jumping({ jumpTitle: '橘子熟了', columns: 2, frame }),
      't2',
    ).filter(({ source }) => !source);
    expect([title && words(title), title?.line.vertical]).toEqual(['橘子熟了', true]);
    expect(title!.at.x).toBeGreaterThanOrEqual(jump!.at.x);
  });
});

describe('jumps that readers would not follow', () => {
  it('a title with a word of the headline is known again', () => {
    expect(faults(jumping({ jumpTitle: '橘子熟了' }))).toEqual([]);
  });

  it('a title with none is told', () => {
    expect(faults(jumping({ jumpTitle: '江上轮渡' }))).toEqual(['page-jump-title']);
  });

  it('a jump to a page before is told', () => {
    expect(faults(jumping({ backward: true, lines: 20 }))).toContain('page-jump-back');
  });

  it('English stories have four inches before and six after', () => {
    const inEnglish = (edition: Edition): Edition => {
      const { a } = edition.articles;
      const text = 'The river was quiet and the boats lay still along the quay. '.repeat(20);
      const blocks = [makeBlock('headline', 'Quiet river'), makeBlock('paragraph', text.trim())];
      return { ...edition, articles: { a: { ...a!, lang: 'en', blocks } } };
    };
    const told = layoutEdition(inEnglish(jumping()), fonts).problems.filter(
      ({ code }) => code === 'page-jump-short',
    );
    // 4 × 72 / 15 and 6 × 72 / 15 lines of this grid.
    expect(told.map(({ values }) => values['least'])).toEqual([20, 29]);
  });
});
