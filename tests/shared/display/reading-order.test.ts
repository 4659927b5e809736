// The order in which a page is read, and that every output keeps it: a page of vertical text goes from the
// right to the left, any other from the left to the right.
import { afterAll, describe, expect, it } from 'vitest';
import { summariseLayout } from '../../../renderer/workers/summarise-layout.ts';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayList } from '../../../shared/display/build-display-list.ts';
import { pageToHtml } from '../../../shared/export/html-page.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import { planWebFaces } from '../../../shared/export/web-faces.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { article, buildEdition, cells, headFrame, story } from '../../support/build-edition.ts';
import { textFrame } from '../../support/build-edition.ts';
import { carriedBook } from '../fonts/carried-fonts.ts';
import { judge, missingPrograms } from '../export/pdf/judges.ts';
import { readerWordsForTests } from '../export/reader-words-for-tests.ts';

type Direction = 'horizontal' | 'vertical';
const WORDS = ['江岸早潮', '渔港新灯', '山村晚钟', '城南旧桥'] as const;

/**
 * Four articles in two rows of two: the first of each row at the right, the piles upside down. The last
 * has its text in two frames, the second of them lower in the pile.
 */
function pageOf(directions: readonly [Direction, Direction]): Edition {
  const at = (i: number) => ({ column: i % 2 === 0 ? 2 : 0, line: i < 2 ? 0 : 20 });
  const frames = WORDS.flatMap((_, i) => {
    const { column, line } = at(i);
    const direction = directions[i % 2]!;
    const text = { direction, columns: { mode: 'grid', count: 1 } } as const;
    const head = { direction, parts: ['headline'] } as const;
    const legs =
      i < 3
        ? [textFrame(`text-${i}`, cells(column, 1, line, 19), text)]
        : [
            textFrame('text-3b', cells(column, 1, line + 9, 10), text),
            textFrame('text-3', cells(column, 1, line, 8), text),
          ];
    return [...legs, headFrame(`head-${i}`, `a${i}`, cells(column + 1, 1, line, 19), head)];
  });
  const long = '潮水涨了又落，码头的灯一盏一盏亮起来，船工们收起缆绳，往岸上走去。';
  return buildEdition({
    articles: WORDS.map((words, i) =>
      article(`a${i}`, [
        ['headline', words],
        ['paragraph', i === 3 ? long.repeat(3) : `${words}正文。${long}`],
      ]),
    ),
    pages: [{ folio: 'A01', frames: frames.toReversed() }],
    stories: WORDS.map((_, i) =>
      story(`s${i}`, [`a${i}`], i < 3 ? [`text-${i}`] : ['text-3', 'text-3b'], { balance: false }),
    ),
  });
}

const fonts = carriedBook();
afterAll(() => fonts.close());

const downAll = pageOf(['vertical', 'vertical']);
const laidOut = layoutEdition(downAll, fonts);
const list = buildDisplayList(downAll, present(laidOut.pages[0], 'A01'));

function orderOf(edition: Edition): string {
  const page = present(layoutEdition(edition, fonts).pages[0], 'A01');
  return buildDisplayList(edition, page)
    .zones.map((zone) => zone.article)
    .join(' ');
}

describe('a page whose text all runs down', () => {
  it('is read from the upper right, row after row', () => {
    expect(list.zones.map((zone) => zone.title)).toEqual(WORDS);
    expect(list.groups.map((group) => group.frame)).toEqual([
      ...['head-0', 'text-0', 'head-1', 'text-1', 'head-2', 'text-2'],
      ...['head-3', 'text-3', 'text-3b'],
    ]);
  });

  it('has its keyboard go the same way', () => {
    const [view] = summariseLayout(downAll, laidOut).pages;
    expect(view?.order.filter((id) => id.startsWith('head'))).toEqual([
      ...['head-0', 'head-1', 'head-2', 'head-3'],
    ]);
  });

  it('has its words in that order in the replica', () => {
    const faces = planWebFaces([list], fonts);
    const html = pageToHtml(list, {
      paper: '测试报',
      date: '2026年11月24日',
      words: readerWordsForTests,
      fonts,
      faces,
      fontAddress: ({ family }) => `../fonts/${family}.woff2`,
      pictureAddress: () => undefined,
      articleAddress: (id) => `../articles/${id}.html`,
      contents: '../index.html',
    });
    const places = ['a0', 'a1', 'a2', 'a3'].map((id) => html.indexOf(`articles/${id}.html`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it.skipIf(missingPrograms('pdftotext', 'mutool').length > 0)('and in the PDF', () => {
    const input = { pages: [list], fonts, title: '竖排', author: '测试报', date: '2026-11-24' };
    const file = judge(exportPdf({ ...input, pictures: () => undefined }));
    for (const [program, args] of [
      ['pdftotext', ['-raw', 'file', '-']],
      ['mutool', ['draw', '-q', '-F', 'text', 'file']],
    ] as const) {
      const text = file.run(program, ...args).replace(/\s/gu, '');
      const places = WORDS.map((words) => text.indexOf(words));
      expect(places, program).toEqual(places.toSorted((a, b) => a - b));
      expect(places, program).not.toContain(-1);
    }
    file.close();
  });
});

describe('any other page', () => {
  it('is read from the upper left', () => {
    expect(orderOf(pageOf(['horizontal', 'horizontal']))).toBe('a1 a0 a3 a2');
  });

  it('is so too when only some of its text runs down', () => {
    expect(orderOf(pageOf(['vertical', 'horizontal']))).toBe('a1 a0 a3 a2');
  });
});
