/** Scaled letters in every export: the words stand where layout put them, as wide as it made them. */
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayLists } from '../../../shared/display/build-display-list.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import { pageToSvg } from '../../../shared/export/svg-page.ts';
import { findCaret } from '../../../shared/layout/find-position.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import {
  article,
  buildEdition,
  cells,
  story,
  TEST_PAPER,
  textFrame,
} from '../../support/build-edition.ts';
import { carriedBook } from '../fonts/carried-fonts.ts';
import { difference, judge, missingPrograms, type Drawing, drawSvg } from './pdf/judges.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());

const COPY =
  'The council will reopen the riverside library on Saturday after eighteen months of reconstruction, and ' +
  'neighbouring municipalities have promised additional transportation for the celebration, which nobody minds.';
const { house } = TEST_PAPER;
const edition = buildEdition({
  articles: [
    article(
      'a',
      [
        ['paragraph', COPY],
        ['paragraph', COPY],
      ],
      { lang: 'en' },
    ),
  ],
  pages: [{ folio: 'A01', frames: [textFrame('t', cells(0, 1, 0, 40))] }],
  stories: [story('s', ['a'], ['t'])],
  paper: { house: { ...house, rules: { ...house.rules, glyphScalingMax: 0.03, hyphensInRow: 0 } } },
});
const laidOut = layoutEdition(edition, fonts);
const lists = buildDisplayLists(edition, laidOut);
const lines = present(laidOut.pages[0]?.frames[0], 'frame').lines;
const scaled = lines.filter(({ line }) => line.runs.some(({ stretch }) => stretch !== undefined));

it('lines of both ways are there', () => {
  const stretches = scaled.map(({ line }) => line.runs[0]?.stretch ?? 1);
  expect(stretches.some((stretch) => stretch > 1)).toBe(true);
  expect(scaled.length).toBeLessThan(lines.length);
});

it('a caret between scaled letters stands between them', () => {
  const { line, at, source } = present(scaled[0], 'a scaled line');
  const run = present(line.runs[0], 'a run');
  const caret = findCaret(laidOut, { ...present(source, 'source'), offset: run.from + 3 });
  expect(caret?.at.x).toBeCloseTo(at.x + (run.xs[3] ?? 0), 6);
});

const missing = missingPrograms('pdftotext', 'pdftoppm', 'mutool', 'gs', 'qpdf');

describe.skipIf(missing.length > 0)('the PDF', () => {
  const file = judge(
    exportPdf({
      pages: lists,
      fonts,
      pictures: () => undefined,
      title: 'Scaled',
      author: 'Paper',
      date: '2026-11-25',
    }),
  );
  afterAll(() => file.close());

  it('is sound, and its text whole', () => {
    expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
    const text = file.run('pdftotext', '-raw', 'file', '-').replace(/\s+/gu, ' ');
    expect(text).toContain('The council will reopen');
  });

  it('has every word where layout put it', () => {
    const boxes = [
      ...file
        .run('pdftotext', '-bbox', 'file', '-')
        .matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)</gu),
    ].map(([, left, , right, text = '']) => ({ left: Number(left), right: Number(right), text }));
    let next = 0;
    for (const { line, at } of lines) {
      const shown = line.runs.map(({ text }) => text).join('');
      const words = shown.replaceAll('\u00ad', '-').trim().split(' ').length;
      const own = boxes.slice(next, next + words);
      next += words;
      expect(present(own[0], shown).left).toBeCloseTo(at.x + (line.runs[0]?.xs[0] ?? 0), 1);
      // A long word alone in its line cannot fill it.
      if (!line.last && words > 1)
        expect(Math.abs(present(own.at(-1), shown).right - at.x - line.measure)).toBeLessThan(0.3);
    }
    expect(next).toBe(boxes.length);
  });

  it('looks like the page in SVG, in three renderers', async () => {
    const svg = pageToSvg(present(lists[0], 'page'), fonts, () => undefined);
    const drawn = await drawSvg(svg);
    const blank: Drawing = { ...drawn, pixels: new Uint8Array(drawn.pixels.length).fill(255) };
    const ink = difference(drawn, blank);
    for (const program of ['pdftoppm', 'mutool', 'gs'] as const)
      expect(difference(await file.draw(program, 144), drawn) / ink, program).toBeLessThan(0.12);
  });
});
