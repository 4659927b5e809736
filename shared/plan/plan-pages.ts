/**
 * Lays raw articles out by itself in a plain way: the first leads, each is an upright rectangle of whole
 * base columns under a headline that spans it, the rectangles fill the page, what does not fit goes to a
 * further page, and the last page is closed with a rule. The result is an ordinary set of records.
 */
import { bottomOf } from '../base/geometry.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Article } from '../model/article.ts';
import type { Frame, TextFrame } from '../model/frame.ts';
import { cellsToRect, firstLineBelow, type GridCells, type PageGrid } from '../model/grid.ts';
import { BLACK } from '../model/ink.ts';
import type { Page } from '../model/page.ts';
import type { Story } from '../model/story.ts';
import { planPage, type PagePlan, type PlanArticle, type Rectangle } from './bands.ts';
import { bodyLines, fittingSize, headFrame, headLines, type PlanSite } from './measure-article.ts';

/** An empty page with its furniture. */
export interface EmptyPage {
  readonly page: Page;
  readonly frames: readonly Frame[];
}

/** What planning needs beside the articles. */
export interface PlanRequest extends PlanSite {
  readonly nextId: (kind: 'frame' | 'story') => string;
  /** Gives the n-th planned page, from 0, with its furniture. */
  readonly pageAt: (index: number) => EmptyPage;
  /** Lines to add to the measured length of an article, when a first plan left some over. */
  readonly extraLines?: ReadonlyMap<ArticleId, number>;
}

/** The records of planned pages. */
export interface PlannedPages {
  readonly pages: readonly Page[];
  readonly frames: readonly Frame[];
  readonly stories: readonly Story[];
}

/** An article on its way to a page; one that ran over its page goes on without a head. */
interface Waiting extends PlanArticle {
  readonly article: Article;
  readonly lead: boolean;
  readonly goesOn: boolean;
}

/** Plans pages for articles in their order. Every article gets a place. */
export function planPages(articles: readonly Article[], request: PlanRequest): PlannedPages {
  const pages: Page[] = [];
  const frames: Frame[] = [];
  const threads = new Map<ArticleId, string[]>();
  let waiting: readonly Waiting[] = articles.map((article, i) =>
    measure(article, i === 0, request),
  );
  while (waiting.length > 0) {
    const empty = request.pageAt(pages.length);
    const top = freeTop(empty, request.paper.grid);
    const { columns, lines } = request.paper.grid;
    const room = { columns, lines: Math.max(1, lines - top) };
    const plan = planPage(waiting, room);
    const made = plan.rectangles.flatMap((rectangle) => {
      const framesOf = makeFrames(rectangle, waiting, { top, plan, request });
      const own = threads.get(waiting[rectangle.article]!.article.id) ?? [];
      threads.set(waiting[rectangle.article]!.article.id, [...own, framesOf.text.id]);
      return framesOf.head ? [framesOf.head, framesOf.text] : [framesOf.text];
    });
    const last = plan.taken === waiting.length;
    const rules = makeRules(plan, { top, lines, last: last && !runsOver(waiting, plan) }, request);
    frames.push(...empty.frames, ...rules, ...made);
    const own = [...empty.page.frames, ...[...rules, ...made].map((frame) => frame.id)];
    pages.push({ ...empty.page, frames: own });
    waiting = [...rest(waiting, plan), ...waiting.slice(plan.taken)];
  }
  const stories = [...threads].map(([article, thread]): Story => {
    return { id: request.nextId('story'), articles: [article], thread, balance: true };
  });
  return { pages, frames, stories };
}

function measure(article: Article, lead: boolean, request: PlanRequest): Waiting {
  const extra = request.extraLines?.get(article.id) ?? 0;
  const lines = bodyLines(article, request) + extra;
  return { article, lead, goesOn: false, lines, headLines: headLines(article, lead, request) };
}

/** The first grid line under the furniture at the head of a page. */
function freeTop({ frames }: EmptyPage, grid: PageGrid): number {
  const middle = grid.top + (grid.lines * grid.leading) / 2;
  const feet = frames.map((frame) => bottomOf(frame.box)).filter((foot) => foot < middle);
  const foot = Math.max(grid.top, ...feet);
  return foot <= grid.top + 1 ? 0 : firstLineBelow(grid, foot) + 1;
}

interface FrameSite {
  readonly top: number;
  readonly plan: PagePlan;
  readonly request: PlanRequest;
}

function makeFrames(
  rectangle: Rectangle,
  waiting: readonly Waiting[],
  { top, plan, request }: FrameSite,
): { head: Frame | undefined; text: TextFrame } {
  const { article, lead, goesOn } = waiting[rectangle.article]!;
  const { grid } = request.paper;
  const { column, columns } = rectangle;
  const line = rectangle.line + top;
  const box = (from: number, lines: number) =>
    cellsToRect(grid, { column, columns, line: line + from, lines });
  const { headLines: deep } = rectangle;
  const text: TextFrame = {
    kind: 'text',
    id: request.nextId('frame'),
    box: box(deep, rectangle.lines - deep),
    columns: { mode: 'grid', count: columns },
  };
  if (goesOn || deep === 0) return { head: undefined, text };
  const wished = fittingSize(article, columns, lead, request);
  const size = smallerBeside(rectangle, plan) ? stepDown(wished, request) : wished;
  const head = { ...headFrame(request.nextId('frame'), article, size), box: box(0, deep) };
  return { head, text };
}

/** Every second article abreast gets a smaller headline, so that no two like ones stand side by side. */
function smallerBeside(rectangle: Rectangle, plan: PagePlan): boolean {
  const abreast = plan.rectangles.filter((other) => other.line === rectangle.line);
  const twin = abreast[abreast.indexOf(rectangle) - 1];
  return twin?.columns === rectangle.columns && abreast.indexOf(rectangle) % 2 === 1;
}

function stepDown(size: number, { paper }: PlanRequest): number {
  return paper.house.headlineSizes.filter((step) => step < size).at(-1) ?? size;
}

/** Thin rules between bands; a thick one under the last when the page is left open at its foot. */
function makeRules(
  plan: PagePlan,
  { top, lines, last }: { top: number; lines: number; last: boolean },
  request: PlanRequest,
): readonly Frame[] {
  const { grid } = request.paper;
  const starts = [...new Set(plan.rectangles.map((rectangle) => rectangle.line))].slice(1);
  const rule = (line: number, weight: number): Frame => {
    const cells: GridCells = { column: 0, columns: grid.columns, line: line + top, lines: 1 };
    const style = 'single' as const;
    const box = cellsToRect(grid, cells);
    return { kind: 'rule', id: request.nextId('frame'), box, line: { style, weight, ink: BLACK } };
  };
  const between = starts.map((line) => rule(line - 1, 0.5));
  const open = last && plan.end + top < lines - 1;
  return open ? [...between, rule(plan.end, 2)] : between;
}

/** Says whether the only article of a page is longer than it. */
function runsOver(waiting: readonly Waiting[], plan: PagePlan): boolean {
  return rest(waiting, plan).length > 0;
}

/** What is left of an article that was longer than its page. */
function rest(waiting: readonly Waiting[], plan: PagePlan): readonly Waiting[] {
  const [rectangle] = plan.rectangles;
  const [first] = waiting;
  if (!rectangle || !first || plan.taken !== 1) return [];
  const held = (rectangle.lines - rectangle.headLines) * rectangle.columns;
  if (first.lines <= held) return [];
  const none = first.headLines.map(() => 0);
  // One line goes to the jump line at the foot, one to the continued line at the head.
  return [{ ...first, goesOn: true, lines: first.lines - held + 2, headLines: none }];
}
