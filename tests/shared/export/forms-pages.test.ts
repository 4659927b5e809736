/** Forms of paragraphs in every export: marks of items and deep letters read on with their words. */
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayLists } from '../../../shared/display/build-display-list.ts';
import { pageToHtml } from '../../../shared/export/html-page.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import { pageToSvg } from '../../../shared/export/svg-page.ts';
import { planWebFaces } from '../../../shared/export/web-faces.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { listMarks } from '../../../shared/model/list-marks.ts';
import { textOf } from '../../../shared/model/text.ts';
import { CHINESE, formsEdition } from '../../support/forms-edition.ts';
import { carriedBook } from '../fonts/carried-fonts.ts';
import { difference, judge, missingPrograms, type Drawing, drawSvg } from './pdf/judges.ts';
import { copiedText } from './read-replica.ts';
import { readerWordsForTests } from './reader-words-for-tests.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());

const edition = formsEdition('＊　＊　＊');
const lists = buildDisplayLists(edition, layoutEdition(edition, fonts));

const withoutSpace = (text: string): string => text.replace(/[\s\u200b\u00ad]/gu, '');

const marks = listMarks(CHINESE);
/** The Chinese story as a reader copies it: marks before their items, the sign between sections. */
const wanted = withoutSpace(
  CHINESE.map((block, i) => {
    const text = textOf(block);
    return text === '' ? '＊＊＊' : `${marks[i]?.text ?? ''}${text}`;
  }).join(''),
);
const ENGLISH = ['Wewillruntheboats', '9.firstboat', '10.lastboatatten', 'Afterthattheriver'];

const missing = missingPrograms('pdftotext', 'pdftoppm', 'mutool', 'gs', 'qpdf');

describe.skipIf(missing.length > 0)('the PDF', () => {
  const file = judge(
    exportPdf({
      pages: lists,
      fonts,
      pictures: () => undefined,
      title: '段落形式',
      author: '测试报',
      date: '2026-11-25',
    }),
  );
  afterAll(() => file.close());

  it('is sound', () => {
    expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
  });

  it.each([
    ['pdftotext', ['-raw', 'file', '-']],
    ['mutool', ['draw', '-q', '-F', 'text', 'file']],
  ] as const)('gives the story with its marks in order to %s', (program, args) => {
    const text = withoutSpace(file.run(program, ...args));
    expect(text.split(wanted).length).toBe(3);
    for (const words of ENGLISH) expect(text).toContain(words);
  });

  it('looks like the page in SVG, in three renderers', async () => {
    const drawn = await drawSvg(pageToSvg(present(lists[0], 'page'), fonts, () => undefined));
    const blank: Drawing = { ...drawn, pixels: new Uint8Array(drawn.pixels.length).fill(255) };
    const ink = difference(drawn, blank);
    for (const program of ['pdftoppm', 'mutool', 'gs'] as const) {
      expect(difference(await file.draw(program, 144), drawn) / ink, program).toBeLessThan(0.12);
    }
  });
});

it('the replica copies the story with its marks in order', () => {
  const faces = planWebFaces(lists, fonts);
  const html = pageToHtml(present(lists[0], 'page'), {
    paper: '测试报',
    date: '2026年11月25日',
    words: readerWordsForTests,
    fonts,
    faces,
    fontAddress: ({ family }) => `../fonts/${family}.woff2`,
    pictureAddress: () => undefined,
    articleAddress: () => undefined,
    contents: '../index.html',
  });
  const text = withoutSpace(copiedText(html));
  expect(text.split(wanted).length).toBe(3);
  for (const words of ENGLISH) expect(text).toContain(words);
});
