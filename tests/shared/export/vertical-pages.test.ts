/** Pages of vertical text in every export: the same glyphs in the same places, words that read in order. */
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayLists } from '../../../shared/display/build-display-list.ts';
import { pageToHtml } from '../../../shared/export/html-page.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import { pageToSvg } from '../../../shared/export/svg-page.ts';
import { planWebFaces } from '../../../shared/export/web-faces.ts';
import { makeWebFont } from '../../../shared/export/web-font.ts';
import { makeWoff2 } from '../../../shared/export/woff2.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { textOf } from '../../../shared/model/text.ts';
import { verticalEdition } from '../../support/vertical-edition.ts';
import { carriedBook, makeJudge, fontBytes, type Judge } from '../fonts/carried-fonts.ts';
import { difference, judge, missingPrograms, type Drawing, drawSvg } from './pdf/judges.ts';
import { copiedText, judgesOf, linesOfReplica, scaled, shownGlyphs } from './read-replica.ts';
import { readerWordsForTests } from './reader-words-for-tests.ts';

const fonts = carriedBook();
const edition = verticalEdition();
const laidOut = layoutEdition(edition, fonts);
const lists = buildDisplayLists(edition, laidOut);

afterAll(() => fonts.close());

const withoutSpace = (text: string): string => text.replace(/[\s\u200b\u00ad]/gu, '');

/** The words of the paragraphs of an article. */
function paragraphsOf(id: string): readonly string[] {
  const article = present(edition.articles[id], id);
  return article.blocks.filter(({ type }) => type === 'paragraph').map((block) => textOf(block));
}

const missing = missingPrograms('pdftotext', 'pdftoppm', 'mutool', 'gs', 'qpdf');

describe.skipIf(missing.length > 0)('the PDF', () => {
  const files = lists.map((list) =>
    judge(
      exportPdf({
        pages: [list],
        fonts,
        pictures: () => undefined,
        title: '竖排',
        author: '测试报',
        date: '2026-11-24',
      }),
    ),
  );
  afterAll(() => files.forEach((file) => file.close()));
  const [first, second] = [present(files[0], 'A01'), present(files[1], 'A02')];

  it('is sound', () => {
    for (const file of files)
      expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
  });

  it.each([
    ['pdftotext', ['-raw', 'file', '-']],
    ['mutool', ['draw', '-q', '-F', 'text', 'file']],
  ] as const)('gives every paragraph whole to %s', (program, args) => {
    const text = withoutSpace(second.run(program, ...args));
    for (const paragraph of paragraphsOf('page'))
      expect(text.replace(/(\d+)\1(?=[日版分秒])/gu, '$1')).toContain(withoutSpace(paragraph));
    const turning = withoutSpace(first.run(program, ...args));
    for (const paragraph of paragraphsOf('bridge'))
      expect(turning).toContain(withoutSpace(paragraph));
  });

  it('tells a reader that looks at the page how its lines run', () => {
    const seenText = withoutSpace(second.run('pdftotext', 'file', '-'));
    const frame = present(
      laidOut.pages[1]?.frames.find(({ frame: id }) => id === 'page-text'),
      'page-text',
    );
    const seen = frame.lines.filter(({ line, source }) => {
      const block = edition.articles[source?.article ?? '']?.blocks[source?.block ?? -1];
      const words = withoutSpace(block ? textOf(block).slice(line.from, line.to) : '');
      return seenText.includes(words);
    });
    // What runs on in the next tier, one em lower, is now and then taken for the same line.
    expect(seen.length / frame.lines.length).toBeGreaterThan(0.85);
  });

  it('looks like the page in SVG, in three renderers', async () => {
    for (const [i, file] of files.entries()) {
      const wanted = await drawSvg(pageToSvg(lists[i]!, fonts, () => undefined));
      const blank: Drawing = { ...wanted, pixels: new Uint8Array(wanted.pixels.length).fill(255) };
      const ink = difference(wanted, blank);
      for (const program of ['pdftoppm', 'mutool', 'gs'] as const) {
        const drawn = await file.draw(program, 144);
        expect([drawn.width, drawn.height]).toEqual([wanted.width, wanted.height]);
        expect(difference(drawn, wanted) / ink, program).toBeLessThan(0.12);
      }
    }
  });
});

describe('the replica', () => {
  const faces = planWebFaces(lists, fonts);
  const pages = lists.map((list) =>
    pageToHtml(list, {
      paper: '测试报',
      date: '2026年11月24日',
      words: readerWordsForTests,
      fonts,
      faces,
      fontAddress: ({ family }) => `../fonts/${family}.woff2`,
      pictureAddress: () => undefined,
      articleAddress: (id) => `../articles/${id}.html`,
      contents: '../index.html',
    }),
  );
  let judges: ReadonlyMap<string, Judge>;
  const originals = new Map<string, Judge>();

  beforeAll(async () => {
    const made = faces.faces.map((face) => {
      const font = present(fonts.find(face.font), face.font);
      return [face.family, makeWoff2(makeWebFont(font, face), brotliCompressSync)] as const;
    });
    judges = await judgesOf(new Map(made));
    for (const { font } of faces.faces) originals.set(font, makeJudge(fontBytes(font)));
  });

  it('shows every glyph in its place, to 0.03 pt', () => {
    lists.forEach((list, page) => {
      const wanted = new Map<string, { x: number; y: number }[]>();
      for (const { at, run } of list.groups.flatMap((group) =>
        group.lines.flatMap((line) => line.items),
      )) {
        run.glyphs.forEach((glyph, i) => {
          const outline = scaled(
            present(originals.get(run.font), run.font).outline(glyph),
            run.size,
          );
          if (outline.length === 0) return;
          const place = { x: at.x + run.xs[i]!, y: at.y + (run.ys?.[i] ?? 0) };
          wanted.set(outline, [...(wanted.get(outline) ?? []), place]);
        });
      }
      const lines = linesOfReplica(present(pages[page], 'page'));
      expect(lines.length).toBeGreaterThan(150);
      for (const line of lines) {
        const size = Math.max(...line.stretches.map((stretch) => stretch.size));
        for (const { x, outline } of shownGlyphs(line, judges)) {
          const at = {
            x: line.left + (line.turned ? 0 : x),
            y: line.top + 0.88 * size + (line.turned ? x : 0),
          };
          const places = wanted.get(outline) ?? [];
          const found = places.findIndex(
            (one) => Math.abs(one.x - at.x) + Math.abs(one.y - at.y) < 0.03,
          );
          expect(found, `a glyph at ${at.x.toFixed(2)}, ${at.y.toFixed(2)}`).not.toBe(-1);
          places.splice(found, 1);
        }
      }
      expect([...wanted.values()].flat()).toEqual([]);
    });
  });

  it('copies every paragraph whole, with the quotes of the copy', () => {
    const copied = pages.map(copiedText).join('\n').split('\n');
    for (const id of ['ferry', 'bridge', 'page'])
      for (const paragraph of paragraphsOf(id)) expect(copied).toContain(paragraph);
  });
});
