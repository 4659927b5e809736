// What the window needs to know of a layout, without the lines themselves: how full, how far over or
// short, which problems; the lines of one article for the galley; the caret as boxes on pages.
import type { ArticleId, PageId } from '../../shared/base/ids.ts';
import type { Rect } from '../../shared/base/geometry.ts';
import { readingOrder } from '../../shared/display/reading-order.ts';
import { findCaret, type CaretPlace } from '../../shared/layout/find-position.ts';
import type {
  LaidOutEdition,
  LaidOutPage,
  PlacedLine,
  SetLine,
  StoryFit,
} from '../../shared/layout/laid-out.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { textOf } from '../../shared/model/text.ts';
import type { GalleyLine } from '../article-editor/galley-line.ts';
import type { CaretView, LayoutView, PageView, StoryView, TextStretch } from './layout-messages.ts';
import { sizeOfLine } from '../../shared/layout/line-size.ts';

const pageViews = new WeakMap<LaidOutPage, PageView>();

const layoutViews = new WeakMap<LaidOutEdition, LayoutView>();

/** Sums up a layout; remembered, because each layout is asked for twice. */
export function summariseLayout(edition: Edition, laidOut: LaidOutEdition): LayoutView {
  const known = layoutViews.get(laidOut);
  if (known) return known;
  const view: LayoutView = {
    pages: laidOut.pages.map((page) => summarisePage(edition, page)),
    stories: laidOut.stories.map((fit) => summariseStory(edition, fit)),
    problems: laidOut.problems,
  };
  layoutViews.set(laidOut, view);
  return view;
}

function summarisePage(edition: Edition, laidOut: LaidOutPage): PageView {
  const known = pageViews.get(laidOut);
  if (known) return known;
  const worded = readingOrder(edition, laidOut).map((frame) => frame.frame);
  const others = laidOut.frames.map((frame) => frame.frame).filter((id) => !worded.includes(id));
  const view: PageView = {
    page: laidOut.page,
    fill: laidOut.fill,
    frames: laidOut.frames.map(({ frame, columns, linesAvailable, linesUsed, overflow }) => ({
      frame,
      columns,
      linesAvailable,
      linesUsed,
      overflow,
    })),
    order: [...worded, ...others],
  };
  pageViews.set(laidOut, view);
  return view;
}

function summariseStory(edition: Edition, fit: StoryFit): StoryView {
  const { story, linesUsed, linesAvailable, over, overChars, oversetAt } = fit;
  const perLine = over === 0 ? edition.paper.grid.columnChars : Math.abs(overChars / over);
  return {
    story,
    linesUsed,
    linesAvailable,
    over,
    overChars,
    charsPerLine: Math.round(perLine),
    ...(oversetAt && { oversetAt }),
  };
}

/** The lines of an article in the order of its text: those on pages, then those that found no room. */
export function galleyOf(
  edition: Edition,
  laidOut: LaidOutEdition,
  article: ArticleId,
): readonly GalleyLine[] {
  const record = edition.articles[article];
  if (!record) return [];
  const galleyLine = (line: SetLine, block: number, place?: PlacedLine): GalleyLine | undefined => {
    const source = record.blocks[block];
    if (!source) return undefined;
    return {
      text: textOf(source).slice(line.from, line.to),
      block,
      from: line.from,
      to: line.to,
      over: place === undefined,
      column: place?.column ?? 0,
      kind: source.type,
      fit: line.fit,
      ...(place?.gridLine !== undefined && { gridLine: place.gridLine }),
    };
  };
  const placed = laidOut.pages
    .flatMap((page) => page.frames.flatMap((frame) => frame.lines))
    .flatMap((place) =>
      place.source?.article === article ? [galleyLine(place.line, place.source.block, place)] : [],
    );
  const overset = laidOut.stories
    .flatMap((story) => story.overset)
    .flatMap(({ line, source }) =>
      source.article === article ? [galleyLine(line, source.block)] : [],
    );
  return [...placed, ...overset]
    .filter((line) => line !== undefined)
    .sort((a, b) => a.block - b.block || a.from - b.from);
}

/** Where a stretch of text stands: its moving end as a caret, and a box for each line it covers. */
export function caretOf(
  edition: Edition,
  laidOut: LaidOutEdition,
  stretch: TextStretch,
): CaretView {
  const place = findCaret(laidOut, { ...stretch, offset: stretch.head });
  return {
    ...(place && {
      caret: {
        page: place.page,
        box: caretBox(place),
        column: place.column,
        line: place.gridLine ?? 0,
        charsPerLine: charactersIn(edition, laidOut, place),
      },
    }),
    marked: markedBoxes(laidOut, rangeOf(stretch)),
  };
}

/** How many characters a line takes where the caret is: those of a base column, or of a tier in vertical text. */
function charactersIn(edition: Edition, laidOut: LaidOutEdition, place: CaretPlace): number {
  const { columnChars, em } = edition.paper.grid;
  if (!place.across) return columnChars;
  const page = laidOut.pages.find((one) => one.page === place.page);
  const tier = page?.frames.find((one) => one.frame === place.frame)?.columns[place.column];
  return tier ? Math.round(tier.height / em) : columnChars;
}

/** The caret as a box without thickness. */
function caretBox({ at, up, down, across }: CaretPlace): Rect {
  return across
    ? { x: at.x - up, y: at.y, width: up + down, height: 0 }
    : { x: at.x, y: at.y - up, width: 0, height: up + down };
}

/** A stretch of an article from place to place, in the order of the text. */
interface TextRange {
  readonly article: ArticleId;
  readonly start: { readonly block: number; readonly offset: number };
  readonly end: { readonly block: number; readonly offset: number };
}

function rangeOf({ article, block, from, to, head, anchor }: TextStretch): TextRange {
  if (!anchor) {
    return { article, start: { block, offset: from }, end: { block, offset: to } };
  }
  const here = { block, offset: head };
  return anchor.block < block
    ? { article, start: anchor, end: here }
    : { article, start: here, end: anchor };
}

function markedBoxes(
  laidOut: LaidOutEdition,
  range: TextRange,
): readonly { page: PageId; box: Rect }[] {
  const { article, start, end } = range;
  if (start.block === end.block && start.offset === end.offset) return [];
  return laidOut.pages.flatMap((page) => {
    const one: LaidOutEdition = { ...laidOut, pages: [page] };
    const lines = page.frames.flatMap((frame) => frame.lines);
    return lines.flatMap((placed) => {
      const part = placed.source?.article === article ? partOf(placed, range) : undefined;
      if (!part) return [];
      const first = findCaret(one, { article, block: part.block, offset: part.from });
      const last = findCaret(one, { article, block: part.block, offset: part.to - 1 });
      const size = sizeOfLine(placed.line) ?? 10;
      return first && last ? [{ page: page.page, box: between(first, last, size) }] : [];
    });
  });
}

/** What of a line lies in a stretch; undefined for nothing. */
function partOf(
  { line, source }: PlacedLine,
  { start, end }: TextRange,
): { readonly block: number; readonly from: number; readonly to: number } | undefined {
  const block = source?.block ?? -1;
  if (block < start.block || block > end.block) return undefined;
  const from = block === start.block ? Math.max(start.offset, line.from) : line.from;
  const to = block === end.block ? Math.min(end.offset, line.to) : line.to;
  return from < to ? { block, from, to } : undefined;
}

/** The box from one character to another on the same line, the second one counted in. */
function between(first: CaretPlace, last: CaretPlace, size: number): Rect {
  const { at, up, down, across } = first;
  return across
    ? { x: at.x - up, y: at.y, width: up + down, height: last.at.y + size - at.y }
    : { x: at.x, y: at.y - up, width: last.at.x + size - at.x, height: up + down };
}
