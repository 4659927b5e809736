/** Faces of several fonts, fallbacks, substitutes and forms in every export: drawn alike, and the copy stays the copy. */
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayLists } from '../../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../../shared/display/display-list.ts';
import { articleToHtml } from '../../../shared/export/html-article.ts';
import { pageToHtml } from '../../../shared/export/html-page.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import { pageToSvg } from '../../../shared/export/svg-page.ts';
import { planWebFaces } from '../../../shared/export/web-faces.ts';
import { makeWebFont } from '../../../shared/export/web-font.ts';
import { makeWoff2 } from '../../../shared/export/woff2.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { articleText } from '../../../shared/model/article.ts';
import { textOf } from '../../../shared/model/text.ts';
import {
  article,
  buildEdition,
  cells,
  story,
  TEST_PAPER,
  textFrame,
} from '../../support/build-edition.ts';
import { FACES_HOUSE, facesEdition } from '../../support/faces-edition.ts';
import { carriedBook, fontBytes, makeJudge } from '../fonts/carried-fonts.ts';
import { difference, judge, missingPrograms, type Drawing, drawSvg } from './pdf/judges.ts';
import { copiedText, judgesOf, linesOfReplica, scaled, shownGlyphs } from './read-replica.ts';
import { readerWordsForTests } from './reader-words-for-tests.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());

const edition = facesEdition();
const laidOut = layoutEdition(edition, fonts);
const lists = buildDisplayLists(edition, laidOut);

const withoutSpace = (text: string): string => text.replace(/[\s\u200b\u00ad]/gu, '');
const sorted = (text: string): string => [...withoutSpace(text)].sort().join('');

function pdfOf(pages: readonly DisplayList[]): Uint8Array {
  const words = { title: '字形', author: '测试报', date: '2026-11-25' };
  return exportPdf({ pages, fonts, pictures: () => undefined, ...words });
}

const COPY = [
  ...Object.values(edition.articles).map(articleText),
  '\ue863先生：2026年第1号，Vol. 3',
].join('');

it('nothing is the matter with the page', () => {
  expect(laidOut.problems).toEqual([]);
});

const missing = missingPrograms('pdftotext', 'pdftoppm', 'mutool', 'gs', 'qpdf');

describe.skipIf(missing.length > 0)('the PDF', () => {
  const file = judge(pdfOf(lists));
  afterAll(() => file.close());

  it('is sound', () => {
    expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
  });

  it.each([
    ['pdftotext', ['-raw', 'file', '-']],
    ['mutool', ['draw', '-q', '-F', 'text', 'file']],
  ] as const)('gives back the characters of the copy and no others, says %s', (program, args) => {
    expect(sorted(file.run(program, ...args))).toBe(sorted(COPY));
  });

  it('keeps the parts of a word in several fonts together', () => {
    const text = file.run('pdftotext', '-raw', 'file', '-').replaceAll('\n', '');
    for (const words of ['3,104', '礼\ufe00郎', '⿰亻尔', '℡6631']) expect(text).toContain(words);
  });

  it('is drawn as the SVG is, by three renderers', async () => {
    const svg = pageToSvg(present(lists[0], 'A01'), fonts, () => undefined);
    const wanted = await drawSvg(svg);
    const blank: Drawing = { ...wanted, pixels: new Uint8Array(wanted.pixels.length).fill(255) };
    const ink = difference(wanted, blank);
    for (const program of ['pdftoppm', 'mutool', 'gs'] as const)
      expect(difference(await file.draw(program, 144), wanted) / ink, program).toBeLessThan(0.3);
  });

  it('gives back whatever copy it was made from', () => {
    const part = fc.constantFrom(
      ...[
        '2026',
        '3.5',
        'GDP',
        'fi',
        '，',
        '。',
        '“',
        '——',
        '礼\ufe00',
        '，\ufe01',
        '𠀋',
        '龙',
        '江',
      ],
      ...FACES_HOUSE.substitutes!.map((one) => one.for),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const copy = parts.join('');
        const own = buildEdition({
          paper: { ...TEST_PAPER, house: FACES_HOUSE },
          articles: [article('a', [['paragraph', copy]])],
          pages: [{ folio: 'A01', frames: [textFrame('t', cells(0, 4, 0, 40))] }],
          stories: [story('s', ['a'], ['t'], { balance: false })],
        });
        const made = judge(pdfOf(buildDisplayLists(own, layoutEdition(own, fonts))));
        const found = made.run('mutool', 'draw', '-q', '-F', 'text', 'file');
        made.close();
        expect(withoutSpace(found)).toBe(copy);
      }),
      { numRuns: 25 },
    );
  });
});

describe('HTML', () => {
  const faces = planWebFaces(lists, fonts);
  const page = pageToHtml(present(lists[0], 'A01'), {
    paper: '测试报',
    date: '2026年11月25日',
    words: readerWordsForTests,
    fonts,
    faces,
    fontAddress: ({ family }) => `../fonts/${family}.woff2`,
    pictureAddress: () => undefined,
    articleAddress: () => undefined,
  });

  it('of the page shows every glyph that a character has for itself, where and as large as layout says', async () => {
    const files = faces.faces.map((face) => {
      const font = present(fonts.find(face.font), face.font);
      return [face.family, makeWoff2(makeWebFont(font, face), brotliCompressSync)] as const;
    });
    const judges = await judgesOf(new Map(files));
    const originals = new Map(faces.faces.map(({ font }) => [font, makeJudge(fontBytes(font))]));
    const rounded = (outline: string): string =>
      outline.replace(/-?\d+\.\d+/gu, (number) => Number(number).toFixed(2)).slice(0, 60);
    const nameOf = (outline: string, x: number, y: number): string =>
      `${x.toFixed(1)} ${y.toFixed(1)} ${rounded(outline)}`;
    const shown = linesOfReplica(page).flatMap((line) => {
      const size = Math.max(...line.stretches.map((stretch) => stretch.size));
      return shownGlyphs(line, judges).map(({ x, outline }) => {
        const [along, down] = line.turned ? [0, x] : [x, 0];
        return nameOf(outline, line.left + along, line.top + 0.88 * size + down);
      });
    });
    const items = lists.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
    const wanted = items.flatMap((line) =>
      line.items.flatMap(({ at, run }) =>
        run.glyphs.flatMap((glyph, i) => {
          const isAlone = run.offsets.filter((offset) => offset === run.offsets[i]).length === 1;
          if (!isAlone) return [];
          const outline = present(originals.get(run.font), run.font).outline(glyph);
          if (outline.length === 0) return [];
          const y = at.y + (run.ys?.[i] ?? 0) - (run.rise ?? 0);
          return [nameOf(scaled(outline, run.size), at.x + run.xs[i]!, y)];
        }),
      ),
    );
    const away = wanted.filter((one) => !shown.includes(one));
    // Places that two roundings bring to either side of a tenth of a point are few.
    expect(wanted.length).toBeGreaterThan(300);
    expect(away.length).toBeLessThan(wanted.length * 0.05);
    const outlines = (list: readonly string[]): readonly string[] =>
      list.map((one) => one.split(' ').slice(2).join(' ')).sort();
    expect(outlines(shown)).toEqual(outlines(wanted));
  });

  it('of the page copies the words of the article', () => {
    for (const one of Object.values(edition.articles))
      expect(withoutSpace(copiedText(page))).toContain(withoutSpace(textOf(one.blocks[1]!)));
  });

  it('of an article has its own words in small capitals', () => {
    const one = present(Object.values(edition.articles)[0], 'the article of the page');
    const html = articleToHtml(one, edition, {
      date: '2026年11月25日',
      words: readerWordsForTests,
      picture: () => undefined,
      pages: [],
    });
    expect(html).toContain('<span class="caps">Unesco and Nasa 1987</span>');
    expect(html).toContain('.caps{font-variant-caps:small-caps}');
    expect(html).toContain('礼\ufe00郎');
    // Private characters are written out for those who have none of the paper's fonts; others stay.
    expect(html).toContain('户主䶮先生（镇里人读作国家）');
    expect(html).toContain('电话℡6631，⿰亻尔家');
  });
});
