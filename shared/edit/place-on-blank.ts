/**
 * An article dropped on an empty place of a page: makes its head and text frames, on the grid, in the
 * width that suits its length best. What it cannot hold is overset, as with any frame.
 */
import { overlaps, type Point, type Rect } from '../base/geometry.ts';
import type { ArticleId, FrameId, PageId, StoryId } from '../base/ids.ts';
import { failed, success, type Result } from '../base/result.ts';
import type { Article } from '../model/article.ts';
import type { Edition, Paper } from '../model/edition.ts';
import type { HeadFrame, TextFrame } from '../model/frame.ts';
import { cellsToRect, widthOver, type GridCells } from '../model/grid.ts';
import { HEAD_TYPES, isHeadType, textOf } from '../model/text.ts';
import type { Command } from './command.ts';
import { headRoom, widthInEm } from './head-room.ts';

/** Where an article is dropped. */
export interface BlankPlace {
  readonly page: PageId;
  readonly at: Point;
}

/** Ids of the records that are made. */
export interface NewIds {
  readonly head: FrameId;
  readonly text: FrameId;
  readonly story: StoryId;
}

/** Fewest lines of text that make a place worth having. */
const LEAST_LINES = 4;

/** A drop so few lines below something goes up to it: people aim at the gap, not at a line. */
const REACH_UP = 4;

/** Width over height of a block that looks well; a block half or twice as wide is still good. */
const GOOD_SHAPE = 1.2;

/**
 * Gives the one gesture that places an article at a point of a page. Fails with `edit-no-room` when the
 * place is taken or too small, and when article or page are not there.
 */
export function placeOnBlank(
  edition: Edition,
  id: ArticleId,
  place: BlankPlace,
  ids: NewIds,
): Result<Command> {
  const article = edition.articles[id];
  const page = edition.pages[place.page];
  if (!article) return failed('edit-no-article', { id });
  if (!page) return failed('edit-no-page', { id: place.page });
  // A box is a ground for other frames, so it does not stand in the way.
  const frames = page.frames.flatMap((frame) => edition.frames[frame] ?? []);
  const taken = frames.filter(({ kind }) => kind !== 'box').map(({ box }) => box);
  const block = chooseBlock(
    article,
    edition.paper,
    startCells(edition.paper, place.at, taken),
    taken,
  );
  if (!block) return failed('edit-no-room');
  return success({ kind: 'all', commands: commandsFor(article, block, { place, ids, edition }) });
}

/** A rectangle of the grid for an article, and how many of its lines the head takes. */
interface PlacedBlock extends GridCells {
  readonly headLines: number;
}

/** The cell under the point, drawn up to what stands just above it. */
function startCells({ grid }: Paper, at: Point, taken: readonly Rect[]): GridCells {
  const step = widthOver(grid, 2) - widthOver(grid, 1);
  const column = bounded(Math.floor((at.x - grid.left) / step), grid.columns);
  const line = bounded(Math.floor((at.y - grid.top) / grid.leading), grid.lines);
  const isTaken = (row: number): boolean =>
    row < 0 || !isFree(cellsToRect(grid, { column, columns: 1, line: row, lines: 1 }), taken);
  const rows = Array.from({ length: REACH_UP + 1 }, (_, i) => line - i);
  const top = isTaken(line) ? line : rows.find((row) => isTaken(row - 1));
  return { column, columns: 1, line: top ?? line, lines: 1 };
}

function bounded(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

/** The best of the rectangles that begin at a cell: one that holds the article, in a good shape. */
function chooseBlock(
  article: Article,
  paper: Paper,
  start: GridCells,
  taken: readonly Rect[],
): PlacedBlock | undefined {
  const { grid } = paper;
  const text = textLines(article, paper);
  const choices: { readonly block: PlacedBlock; readonly score: number }[] = [];
  for (let columns = 1; start.column + columns <= grid.columns; columns += 1) {
    const depth = freeDepth(paper, { ...start, columns }, taken);
    const head = headRoom(article, paper, columns);
    const lines = Math.min(depth, head + Math.max(LEAST_LINES, Math.ceil(text / columns)));
    if (lines - head < LEAST_LINES) continue;
    const held = Math.min(1, ((lines - head) * columns) / text);
    const shape = widthOver(grid, columns) / (lines * grid.leading) / GOOD_SHAPE;
    const score = held * 10 - Math.max(shape, 1 / shape);
    choices.push({ block: { ...start, columns, lines, headLines: head }, score });
  }
  return choices.sort((a, b) => b.score - a.score)[0]?.block;
}

/** Free lines from a cell down, over so many columns. */
function freeDepth(
  { grid }: Paper,
  { column, columns, line }: GridCells,
  taken: readonly Rect[],
): number {
  let lines = 0;
  while (line + lines < grid.lines) {
    const row = cellsToRect(grid, { column, columns, line: line + lines, lines: 1 });
    if (!isFree(row, taken)) break;
    lines += 1;
  }
  return lines;
}

function isFree(box: Rect, taken: readonly Rect[]): boolean {
  return !taken.some((other) => overlaps(box, other));
}

/** About how many lines of one base column the text takes; letters are half as wide as Han. */
function textLines(article: Article, { grid, house }: Paper): number {
  const body = article.blocks.filter(({ type }) => !isHeadType(type) && type !== 'cutline');
  return body.reduce((sum, block) => {
    const { indent, lineHeight, linesBefore } = house.paragraphs[block.type];
    const lines = Math.ceil((widthInEm(textOf(block)) + indent) / grid.columnChars);
    return sum + Math.max(1, lines) * lineHeight + linesBefore;
  }, 0);
}

interface Site {
  readonly place: BlankPlace;
  readonly ids: NewIds;
  readonly edition: Edition;
}

function commandsFor(
  article: Article,
  { headLines: deep, ...block }: PlacedBlock,
  { place: { page }, ids, edition }: Site,
): readonly Command[] {
  const { grid } = edition.paper;
  const text: TextFrame = {
    kind: 'text',
    id: ids.text,
    box: cellsToRect(grid, { ...block, line: block.line + deep, lines: block.lines - deep }),
    columns: { mode: 'grid', count: block.columns },
  };
  const head: HeadFrame = {
    kind: 'head',
    id: ids.head,
    box: cellsToRect(grid, { ...block, lines: Math.max(1, deep) }),
    article: article.id,
    parts: [...HEAD_TYPES, 'byline'],
    align: 'center',
    direction: 'horizontal',
    maxLines: 2,
  };
  return [
    ...(deep > 0 ? [{ kind: 'frame-add' as const, page, frame: head }] : []),
    { kind: 'frame-add', page, frame: text },
    { kind: 'story-place', story: ids.story, article: article.id, frame: ids.text },
  ];
}
