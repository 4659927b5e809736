/**
 * Lays raw articles out by itself in a plain way: the first leads, each is an upright rectangle of whole
 * base columns under a headline that spans it, the rectangles fill the page, what does not fit goes to a
 * further page, and the last page is closed with a rule. The result is an ordinary set of records.
 */
import { bottomOf } from '../base/geometry.ts';
import type { ArticleId } from '../base/ids.ts';
import { composerFor } from '../layout/composers.ts';
import { fitHead, isWellSet } from '../layout/fit-head.ts';
import type { Article } from '../model/article.ts';
import type { Frame, HeadFrame, TextFrame } from '../model/frame.ts';
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
    const planned = planOne(request.pageAt(pages.length), waiting, request);
    for (const { article, frame } of planned.texts) {
      threads.set(article, [...(threads.get(article) ?? []), frame]);
    }
    pages.push(planned.page);
    frames.push(...planned.frames);
    waiting = planned.waiting;
  }
  const stories = [...threads].map(([article, thread]): Story => {
    return { id: request.nextId('story'), articles: [article], thread, balance: true };
  });
  return { pages, frames, stories };
}

/** A planned page, the text frames of its articles, and what waits for the next. */
interface PlannedPage {
  readonly page: Page;
  readonly frames: readonly Frame[];
  readonly texts: readonly { readonly article: ArticleId; readonly frame: string }[];
  readonly waiting: readonly Waiting[];
}

function planOne(empty: EmptyPage, waiting: readonly Waiting[], request: PlanRequest): PlannedPage {
  const { columns, lines } = request.paper.grid;
  const top = freeTop(empty, request.paper.grid);
  const plan = planPage(waiting, { columns, lines: Math.max(1, lines - top) });
  const made = plan.rectangles.flatMap((rectangle) => {
    const own = waiting[rectangle.article];
    return own ? [{ own, ...makeFrames(rectangle, own, { top, plan, request }) }] : [];
  });
  const left = rest(waiting, plan);
  const after = waiting.filter((_, i) => !plan.taken.includes(i));
  const last = left.length + after.length === 0;
  const rules = makeRules(plan, { top, lines, last }, request);
  const heads = made.flatMap(({ head, text }) => (head ? [head, text] : [text]));
  const frames = [...rules, ...heads];
  const ids = [...empty.page.frames, ...frames.map((frame) => frame.id)];
  return {
    page: { ...empty.page, frames: ids },
    frames: [...empty.frames, ...frames],
    texts: made.map(({ own, text }) => ({ article: own.article.id, frame: text.id })),
    waiting: [...left, ...after],
  };
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
  { article, lead, goesOn }: Waiting,
  { top, plan, request }: FrameSite,
): { head: Frame | undefined; text: TextFrame } {
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
  const chosen = smallerBeside(rectangle, plan) ? stepDown(wished, request) : wished;
  const frame = { ...headFrame(request.nextId('frame'), article, chosen), box: box(0, deep) };
  return { head: { ...frame, size: grownSize(frame, article, request) }, text };
}

/** A headline may grow with the room that its head got beyond its need, by a third at most. */
function grownSize(frame: HeadFrame, article: Article, { paper, fonts }: PlanRequest): number {
  const size = frame.size ?? 0;
  const composer = composerFor(paper.house, fonts, article.lang);
  const inner = { ...frame.box, height: Math.max(0, frame.box.height - paper.grid.leading) };
  const fits = (larger: number): boolean =>
    isWellSet(fitHead({ ...frame, box: inner, size: larger }, article, composer));
  const larger = paper.house.headlineSizes.filter((step) => step > size && step <= size * GROWTH);
  return larger.toReversed().find(fits) ?? size;
}

const GROWTH = 1.34;

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

/** What is left of an article that was longer than its page. */
function rest(waiting: readonly Waiting[], plan: PagePlan): readonly Waiting[] {
  const [rectangle] = plan.rectangles;
  const [first] = waiting;
  if (!rectangle || !first || plan.taken.length !== 1) return [];
  const held = (rectangle.lines - rectangle.headLines) * rectangle.columns;
  if (first.lines <= held) return [];
  const none = first.headLines.map(() => 0);
  // One line goes to the jump line at the foot, one to the continued line at the head.
  return [{ ...first, goesOn: true, lines: first.lines - held + 2, headLines: none }];
}
