/** The page replica: the same glyphs in the same places as on paper, words that copy whole, sound HTML. */
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import type { ArticleId } from '../../../shared/base/ids.ts';
import type { DisplayList, GlyphsItem } from '../../../shared/display/display-list.ts';
import { pageToHtml, type PageSite } from '../../../shared/export/html-page.ts';
import { planWebFaces, type WebFaces } from '../../../shared/export/web-faces.ts';
import { makeWebFont } from '../../../shared/export/web-font.ts';
import { makeWoff2 } from '../../../shared/export/woff2.ts';
import type { Article } from '../../../shared/model/article.ts';
import { textOf } from '../../../shared/model/text.ts';
import { carriedBook, fontBytes, makeJudge, type Judge } from '../fonts/carried-fonts.ts';
import { layOutSpecimen } from './html-specimen.ts';
import { copiedText, judgesOf, linesOfReplica, scaled, shownGlyphs } from './read-replica.ts';
import { readerWordsForTests } from './reader-words-for-tests.ts';

const fonts = carriedBook();
const { edition, lists } = layOutSpecimen(fonts);
const faces = planWebFaces(lists, fonts);
const pages = lists.map((list) => pageToHtml(list, siteOf(faces)));

afterAll(() => {
  fonts.close();
});

function siteOf(planned: WebFaces): PageSite {
  return {
    paper: '测试报',
    date: '2026年11月24日',
    words: readerWordsForTests,
    fonts,
    faces: planned,
    fontAddress: ({ family }) => `../fonts/${family}.woff2`,
    pictureAddress: (id) => (id === 'gone' ? undefined : `../pictures/${id}.jpg`),
    articleAddress: (id) => `../articles/${edition.articles[id]?.slug ?? ''}.html`,
    contents: '../index.html',
    next: { folio: 'A02', address: 'A02.html' },
  };
}

function articleOf(id: ArticleId): Article {
  return present(edition.articles[id], `the specimen has no ${id}`);
}

function page(folio: string): string {
  return present(pages[lists.findIndex((list) => list.folio === folio)], `no page ${folio}`);
}

function listOf(folio: string): DisplayList | undefined {
  return lists.find((list) => list.folio === folio);
}

interface PlacedShape {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

const itemsOf = (list: DisplayList): readonly GlyphsItem[] =>
  list.groups.flatMap((group) => group.lines.flatMap((line) => line.items));

describe('a browser with our fonts', () => {
  let judges: ReadonlyMap<string, Judge>;
  const originals = new Map<string, Judge>();

  beforeAll(async () => {
    const files = faces.faces.map((face) => {
      const font = present(fonts.find(face.font), face.font);
      return [face.family, makeWoff2(makeWebFont(font, face), brotliCompressSync)] as const;
    });
    judges = await judgesOf(new Map(files));
    for (const { font } of faces.faces) originals.set(font, makeJudge(fontBytes(font)));
  });

  /** Every glyph of a page that is not the missing one: its shape in points, and its place. */
  function placedGlyphs(list: DisplayList): readonly PlacedShape[] {
    return itemsOf(list).flatMap(({ at, run }) =>
      run.glyphs.flatMap((glyph, i) => {
        const outline = present(originals.get(run.font), run.font).outline(glyph);
        if (outline.length === 0 || glyph === 0) return [];
        const [x, y] = [at.x + run.xs[i]!, at.y + (run.ys?.[i] ?? 0)];
        return [{ outline: scaled(outline, run.size), x, y }];
      }),
    );
  }

  /** Every glyph that a browser draws, but for the marks of missing characters. */
  function drawnGlyphs(html: string): readonly PlacedShape[] {
    const missing = present(originals.get('noto-sans-sc-700'), 'noto-sans-sc-700').outline(0);
    return linesOfReplica(html).flatMap((line) => {
      const size = Math.max(...line.stretches.map((stretch) => stretch.size));
      return shownGlyphs(line, judges)
        .filter(({ outline }) => outline !== scaled(missing, size))
        .map(({ x, outline }) => ({
          outline,
          x: line.left + (line.turned ? 0 : x),
          y: line.top + 0.88 * size + (line.turned ? x : 0),
        }));
    });
  }

  test.each(['A01', 'A02'])('shows every glyph of %s in its place, to 0.03 pt', (folio) => {
    const wanted = new Map<string, PlacedShape[]>();
    for (const shape of placedGlyphs(present(listOf(folio), folio))) {
      wanted.set(shape.outline, [...(wanted.get(shape.outline) ?? []), shape]);
    }
    const drawn = drawnGlyphs(page(folio));
    expect(drawn.length).toBeGreaterThan(150);
    for (const { outline, x, y } of drawn) {
      const places = wanted.get(outline) ?? [];
      const found = places.findIndex((at) => Math.abs(at.x - x) + Math.abs(at.y - y) < 0.03);
      expect(found, `a glyph at ${x.toFixed(2)}, ${y.toFixed(2)}`).toBeGreaterThanOrEqual(0);
      places.splice(found, 1);
    }
    expect([...wanted.values()].flat()).toEqual([]);
  });

  test('finds the long dash, ligatures and upright marks by their own characters', () => {
    const shapes = faces.faces.flatMap(({ family, clusters }) =>
      [...clusters.keys()].map((text) => `${family} ${text}`),
    );
    expect(shapes.sort()).toEqual([
      'dayang-noto-sans-sc-700-2 ——',
      'dayang-noto-serif-sc-400-2 ——',
      'dayang-source-serif-4-400-2 ffi',
      'dayang-source-serif-4-400-2 fi',
      'dayang-source-serif-4-400-2 fl',
    ]);
    const upright = faces.faces.find(({ family }) => family === 'dayang-noto-sans-sc-700-2');
    const letters = [...(upright?.letters.keys() ?? [])].map((code) => String.fromCodePoint(code));
    expect(letters.sort()).toEqual(['—', '“', '”', '，']);
  });
});

describe('a copy of the page', () => {
  test('has every paragraph of an article whole, on one line', () => {
    const copied = `${copiedText(page('A01'))}\n${copiedText(page('A02'))}`.split('\n');
    const heat = articleOf('heat');
    const whole = heat.blocks.map((block) => textOf(block)).slice(0, 6);
    for (const text of whole.flatMap((one) => one.split('\n'))) expect(copied).toContain(text);
  });

  test('has neither the hyphens nor the line ends of the setting', () => {
    const text = textOf(articleOf('english').blocks[2]!);
    expect(page('A01')).toMatch(/<i class="[^"]*\bh"><\/i>/u);
    expect(copiedText(page('A01')).replace(/ /gu, '')).toContain(text.replace(/ /gu, ''));
  });

  test('has the tabs of a table, though nobody draws them', () => {
    expect(copiedText(page('A02')).split('\n')).toContain('姓名\t学校\t奖项');
  });

  test('leaves out furniture, which is hidden from those who have the page read out', () => {
    expect(copiedText(page('A01'))).not.toContain('测试报 A01');
    expect(page('A01')).toMatch(/<div class="f" aria-hidden="true">\n<p>.*测试报/su);
  });
});

describe('the document', () => {
  const judge = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
    // Every line of a replica carries its place.
    rules: { 'no-inline-style': 'off' },
  });

  test.each(['A01', 'A02'])('of %s is valid', async (folio) => {
    const { results } = await judge.validateString(page(folio));
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('asks the network for nothing and runs no script', () => {
    for (const html of pages) {
      expect(html.replace('http://www.w3.org/', '')).not.toMatch(
        /https?:|["'(]\/\/|<script|javascript:| on\w+=/u,
      );
    }
  });

  test('escapes what looks like markup', () => {
    expect(page('A02')).toContain('&lt;b&gt;&amp;"');
    expect(page('A01')).toContain('&lt;');
    expect(page('A01')).not.toContain('<供水>');
  });

  test('links each article once, from its headline, with a box for each of its frames', () => {
    const links = [...page('A01').matchAll(/<h2><a href="([^"]*)">(.*?)<\/a><\/h2>/gsu)];
    expect(links.map(([, address]) => address)).toEqual([
      '../articles/供热.html',
      '../articles/heating-works.html',
    ]);
    const zone = lists[0]!.zones[0]!;
    expect(links[0]![2]!.match(/class="zone"/gu)).toHaveLength(zone.boxes.length);
    const [first] = zone.boxes;
    expect(links[0]![2]).toContain(`left:${first!.x * 10}px;top:${first!.y * 10}px`);
  });

  test('gives an article without a headline on this page a link of its own with its name', () => {
    expect(page('A02')).toMatch(
      /<section aria-label="“温暖工程”让幸福 “升温”">\n<a href="[^"]*供热.html" aria-label="“温暖工程”让幸福 “升温”"><span class="zone"/u,
    );
  });

  test('describes pictures, and crosses the place of one that is missing', () => {
    expect(page('A01')).toContain('src="../pictures/photo.jpg" alt="工人在检修管道"');
    expect(page('A02')).not.toContain('<img');
    expect(page('A02')).toContain('fill="#f4f4f4"');
  });

  test('is the same text every time', () => {
    const again = layOutSpecimen(fonts);
    const site = siteOf(planWebFaces(again.lists, fonts));
    expect(again.lists.map((list) => pageToHtml(list, site))).toEqual(pages);
  });
});
