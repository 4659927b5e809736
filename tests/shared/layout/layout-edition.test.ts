// A real newspaper page: what holds for every page, and that an edit composes only what it touches.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontBook } from '../../../shared/fonts/font.ts';
import { textOf, type Block } from '../../../shared/model/text.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { LaidOutEdition } from '../../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { peersEdition } from '../../bench/peers-edition.ts';

const fonts = gridFonts();
let edition: Edition;
let laidOut: LaidOutEdition;

beforeAll(() => {
  edition = peersEdition(1);
  laidOut = layoutEdition(edition, fonts);
});

const lines = (of: LaidOutEdition) =>
  of.pages.flatMap((page) => page.frames.flatMap((f) => f.lines));

/** The words of an edition as drawn, by block. */
function drawn(of: LaidOutEdition): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const all = [...lines(of), ...of.stories.flatMap((s) => s.overset)];
  for (const { line, source } of all) {
    if (!source) continue;
    const key = `${source.article} ${source.block}`;
    const text = line.runs.map((run) => run.text).join('');
    texts.set(key, (texts.get(key) ?? '') + text.replaceAll('\u00ad', ''));
  }
  return texts;
}

function expectAllText(of: Edition, result: LaidOutEdition): void {
  const texts = drawn(result);
  for (const article of Object.values(of.articles)) {
    article.blocks.forEach((block, i) => {
      const text = texts.get(`${article.id} ${i}`) ?? '';
      expect(text.replaceAll(/\s/gu, '')).toBe(textOf(block).replaceAll(/\s/gu, ''));
    });
  }
}

/** One more character in a block, as typing makes it. */
function typed(of: Edition, article: string, index: number, offset: number): Edition {
  const before = of.articles[article]!;
  const text = textOf(before.blocks[index]!);
  const at = Math.min(offset, text.length);
  const content = [{ type: 'text', text: `${text.slice(0, at)}新${text.slice(at)}` } as const];
  const blocks = before.blocks.map((block, i): Block =>
    i === index ? { ...block, content } : block,
  );
  return { ...of, articles: { ...of.articles, [article]: { ...before, blocks } } };
}

describe('a real page', () => {
  it('every character of every article is drawn, in order, once', () => {
    expectAllText(edition, laidOut);
  });

  it('every body line stands on the grid of the page', () => {
    const { top, leading, baseline } = edition.paper.grid;
    for (const line of lines(laidOut).filter((l) => l.gridLine !== undefined)) {
      expect(Math.abs((line.at.y - top - baseline) / leading - line.gridLine!)).toBeLessThan(1e-9);
    }
  });

  it('no line is wider than its measure', () => {
    for (const { line } of lines(laidOut))
      expect(line.width).toBeLessThanOrEqual(line.measure + 0.001);
  });

  it('the same edition gives the same result', () => {
    expect(JSON.stringify(layoutEdition(peersEdition(1), gridFonts()))).toBe(
      JSON.stringify(laidOut),
    );
  });
});

describe('an edit', () => {
  it('gives what a fresh layout gives, and loses nothing', () => {
    const articles = Object.values(edition.articles);
    const place = fc.record({
      article: fc.nat(articles.length - 1),
      block: fc.nat(40),
      offset: fc.nat(200),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        let now = edition;
        for (const { article, block, offset } of places) {
          const { id, blocks } = articles[article]!;
          const index = block % blocks.length;
          if (blocks[index]!.attrs) continue;
          now = typed(now, id, index, offset);
          layoutEdition(now, fonts);
        }
        const incremental = layoutEdition(now, fonts);
        expect(JSON.stringify(incremental)).toBe(JSON.stringify(layoutEdition(now, gridFonts())));
        expectAllText(now, incremental);
      }),
      { numRuns: 25 },
    );
  });

  it('composes only what it touches: other frames and other lines stay the very same', () => {
    const before = layoutEdition(edition, fonts);
    const changed = typed(edition, 'p1-medicine', 4, 30);
    const after = layoutEdition(changed, fonts);
    const frames = (of: LaidOutEdition) => of.pages[0]!.frames;
    frames(before).forEach((frame, i) => {
      const other = frames(after)[i]!;
      if (!frame.frame.startsWith('p1-medicine')) expect(other).toBe(frame);
    });
    const kept = new Set(lines(before).map((line) => line.line));
    const made = lines(after).filter((line) => !kept.has(line.line));
    expect(new Set(made.map((line) => line.source?.block))).toEqual(new Set([4]));
  });
});

it('a character without a glyph is a problem with its code point and its place', () => {
  const article = Object.values(edition.articles)[0]!;
  const blocks = [
    ...article.blocks,
    { type: 'paragraph', content: [{ type: 'text', text: '龘字' }] } as const,
  ];
  const odd = {
    ...edition,
    articles: { ...edition.articles, [article.id]: { ...article, blocks } },
  };
  const problem = layoutEdition(odd, fonts).problems.find((p) => p.code === 'page-missing-glyph');
  expect(problem?.values['code']).toBe('U+9F98');
  expect(problem?.place).toMatchObject({
    article: article.id,
    block: blocks.length - 1,
    from: 0,
    to: 1,
  });
});

it('letters are missing only until the fonts that have them are there', () => {
  const codes = (book: FontBook): readonly string[] =>
    layoutEdition(edition, book).problems.map((problem) => problem.code);
  const latinOnly: FontBook = {
    find(key) {
      const font = fonts.find(key);
      return font && { ...font, glyphOf: (code) => (code < 0x2000 ? font.glyphOf(code) : 0) };
    },
  };
  expect(new Set(codes(latinOnly))).toContain('page-missing-glyph');
  expect(new Set(codes(fonts))).not.toContain('page-missing-glyph');
});
