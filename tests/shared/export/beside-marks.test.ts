/** Marks beside characters in every export: drawn alike, and never among the words that are copied. */
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayLists } from '../../../shared/display/build-display-list.ts';
import { articleToHtml } from '../../../shared/export/html-article.ts';
import { pageToHtml } from '../../../shared/export/html-page.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import { pageToSvg } from '../../../shared/export/svg-page.ts';
import { planWebFaces } from '../../../shared/export/web-faces.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { besideEdition } from '../../support/beside-edition.ts';
import { carriedBook } from '../fonts/carried-fonts.ts';
import { difference, judge, missingPrograms, type Drawing, drawSvg } from './pdf/judges.ts';
import { copiedText } from './read-replica.ts';
import { readerWordsForTests } from './reader-words-for-tests.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());

const [marked, plain] = [true, false].map((withMarks) => {
  const edition = besideEdition(withMarks);
  const lists = buildDisplayLists(edition, layoutEdition(edition, fonts));
  return { edition, lists };
}) as [Made, Made];

interface Made {
  readonly edition: ReturnType<typeof besideEdition>;
  readonly lists: ReturnType<typeof buildDisplayLists>;
}

const withoutSpace = (text: string): string => text.replace(/[\s\u200b\u00ad]/gu, '');

const missing = missingPrograms('pdftotext', 'pdftoppm', 'mutool', 'gs', 'qpdf');

describe.skipIf(missing.length > 0)('the PDF', () => {
  const [file, bare] = [marked, plain].map(({ lists }) =>
    judge(
      exportPdf({
        pages: lists,
        fonts,
        pictures: () => undefined,
        title: '字旁标记',
        author: '测试报',
        date: '2026-11-25',
      }),
    ),
  ) as [ReturnType<typeof judge>, ReturnType<typeof judge>];
  afterAll(() => {
    file.close();
    bare.close();
  });

  it('is sound', () => {
    expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
  });

  it.each([
    ['pdftotext', ['-raw', 'file', '-']],
    ['mutool', ['draw', '-q', '-F', 'text', 'file']],
    ['gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', '-o', '-', 'file']],
  ] as const)('has the same characters as without marks, says %s', (program, args) => {
    const characters = (judged: typeof file): string =>
      [...withoutSpace(judged.run(program, ...args))].sort().join('');
    expect(characters(file)).toBe(characters(bare));
    expect(characters(file)).not.toContain('ǎ');
  });

  it('draws the marks alone as the SVG does, in three renderers', async () => {
    const page = present(marked.lists[0], 'A01');
    const list = { ...page, groups: page.groups.map((group) => ({ ...group, lines: [] })) };
    const svg = pageToSvg(list, fonts, () => undefined);
    const wanted = await drawSvg(svg);
    const blank: Drawing = { ...wanted, pixels: new Uint8Array(wanted.pixels.length).fill(255) };
    const ink = difference(wanted, blank);
    const drawn = judge(
      exportPdf({
        pages: [list],
        fonts,
        pictures: () => undefined,
        title: '',
        author: '',
        date: '2026-11-25',
      }),
    );
    // At two pixels to the point a dot is three pixels wide: its soft edge is much of it.
    for (const program of ['pdftoppm', 'mutool', 'gs'] as const)
      expect(difference(await drawn.draw(program, 144), wanted) / ink, program).toBeLessThan(0.3);
    expect(withoutSpace(drawn.run('pdftotext', 'file', '-'))).toBe('');
    drawn.close();
  });
});

describe('HTML', () => {
  it('of the page draws the marks and copies the words alone', () => {
    const [html, bare] = [marked, plain].map(({ lists }) =>
      pageToHtml(present(lists[0], 'A01'), {
        paper: '测试报',
        date: '2026年11月25日',
        words: readerWordsForTests,
        fonts,
        faces: planWebFaces(lists, fonts),
        fontAddress: ({ family }) => `../fonts/${family}.woff2`,
        pictureAddress: () => undefined,
        articleAddress: () => undefined,
      }),
    ) as [string, string];
    expect(withoutSpace(copiedText(html))).toBe(withoutSpace(copiedText(bare)));
    const shapes = (page: string, tag: string): number => page.split(`<${tag} `).length - 1;
    expect(shapes(bare, 'line') + shapes(bare, 'path')).toBe(0);
    // Two stories, each with four names and two more lines of one word that turns at a line end at most.
    expect(shapes(html, 'line')).toBeGreaterThanOrEqual(6);
    expect(shapes(html, 'path')).toBeGreaterThan(30);
    expect(shapes(html, 'use')).toBeGreaterThan(30);
  });

  it('of an article says what the marks are', () => {
    const article = present(Object.values(marked.edition.articles)[0], 'the article of the page');
    const html = articleToHtml(article, marked.edition, {
      date: '2026年11月25日',
      words: readerWordsForTests,
      picture: () => undefined,
      pages: [],
      contents: '../index.html',
    });
    for (const part of [
      '<u class="name">司马迁</u><u class="name apart">任安</u>',
      '<u class="book">史记</u>',
      '<em class="dots">究天人之际，通古今之变</em>',
      '<strong><em class="dots">史家之绝唱</em></strong>',
      '<ruby>窗<rp>（</rp><rt>chuāng</rt><rp>）</rp></ruby>',
    ])
      expect(html).toContain(part);
    expect(html).toContain('.dots{font-style:normal;text-emphasis:dot;');
  });
});
