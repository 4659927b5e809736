// The automatic page make-up: rectangles that fill the page, in order, every article placed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { furnishPage, makePaper } from '../../../shared/model/templates.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { planPage, type PagePlan, type PlanArticle } from '../../../shared/plan/bands.ts';
import { makeEdition } from '../../../shared/plan/make-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { han } from '../../support/small-page.ts';

const ROOM = { columns: 6, lines: 90 };

/** Draws a plan: one letter an article, one character a column, one row every `step` lines. */
function draw(plan: PagePlan, step: number): readonly string[] {
  return Array.from({ length: ROOM.lines / step }, (_, row) =>
    Array.from({ length: ROOM.columns }, (_, column) => {
      const line = row * step;
      const found = plan.rectangles.find(
        (r) =>
          column >= r.column &&
          column < r.column + r.columns &&
          line >= r.line &&
          line < r.line + r.lines,
      );
      return found ? String.fromCodePoint(65 + found.article) : '.';
    }).join(''),
  );
}

const article = (lines: number, head: number): PlanArticle => ({
  lines,
  headLines: Array.from({ length: 6 }, () => head),
});

describe('bands', () => {
  it('the first article leads across the page, equal ones stand abreast under it', () => {
    const plan = planPage([article(120, 10), article(80, 6), article(80, 6), article(40, 6)], ROOM);
    expect(draw(plan, 15)[0]).toBe('AAAAAA');
    expect(draw(plan, 15)).toContain('BBBCCC');
    expect(draw(plan, 15).at(-1)).toBe('DDDDDD');
  });

  it('rectangles never overlap, stay on the page, and hold their text', () => {
    const articles = fc.array(
      fc.record({ lines: fc.integer({ min: 5, max: 160 }), head: fc.integer({ min: 3, max: 9 }) }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(articles, (sizes) => {
        const all = sizes.map(({ lines, head }) => article(lines, head));
        const plan = planPage(all, ROOM);
        const cells = new Set<string>();
        for (const r of plan.rectangles) {
          expect(r.column + r.columns).toBeLessThanOrEqual(ROOM.columns);
          expect(r.line + r.lines).toBeLessThanOrEqual(ROOM.lines);
          const held = (r.lines - r.headLines) * r.columns;
          if (plan.taken.length > 1) expect(held).toBeGreaterThanOrEqual(all[r.article]!.lines);
          for (let c = r.column; c < r.column + r.columns; c += 1) {
            for (let l = r.line; l < r.line + r.lines; l += 1) {
              expect(cells.has(`${c} ${l}`)).toBe(false);
              cells.add(`${c} ${l}`);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

const fonts = gridFonts();

function made(lengths: readonly number[]): Edition {
  let next = 0;
  const nextId = (): string => `id${(next += 1)}`;
  const paper = makePaper('broadsheet', '小报');
  const articles = lengths.map((length, i): Article => {
    const head = makeBlock('headline', `第${i + 1}篇稿件的标题在这里`);
    const paragraphs = Array.from({ length: Math.ceil(length / 150) }, (_, n) =>
      makeBlock('paragraph', `${han(Math.min(150, length - n * 150))}。`),
    );
    return { id: `a${i}`, slug: `a${i}`, lang: 'zh-Hans', blocks: [head, ...paragraphs] };
  });
  const empty = {
    id: 'e',
    date: '2026-11-24',
    issue: 1,
    paper,
    ...{ pageIds: [], articles: {}, pictures: {}, pages: {}, frames: {}, stories: {} },
  };
  const pageAt = (index: number) => furnishPage(paper, index + 1, nextId);
  return makeEdition(articles, { empty, fonts, nextId, pageAt });
}

describe('an edition of raw copy', () => {
  it('is sound, and nothing is over', () => {
    const edition = made([2100, 1300, 1300, 620, 540]);
    expect(checkInvariants(edition)).toEqual([]);
    const fits = layoutEdition(edition, fonts).stories;
    expect(fits).toHaveLength(5);
    for (const fit of fits) expect(fit.over).toBeLessThanOrEqual(0);
  });

  it('goes on to further pages, and closes the last with a rule', () => {
    const edition = made([4000, 3500, 3000, 2500, 2000, 1500, 1000]);
    expect(edition.pageIds.length).toBeGreaterThan(1);
    for (const fit of layoutEdition(edition, fonts).stories)
      expect(fit.over).toBeLessThanOrEqual(0);
  });

  it('an article longer than a page runs on over pages', () => {
    const edition = made([30_000]);
    const [story] = Object.values(edition.stories);
    expect(story?.thread.length).toBeGreaterThan(1);
    expect(layoutEdition(edition, fonts).stories[0]?.over).toBeLessThanOrEqual(0);
  });
});
