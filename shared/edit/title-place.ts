/**
 * Where a title stands to its text (题文关系): over it (盖文), before it (串文), between its columns (文夹题), or
 * within it, with text on all sides (文包题). Head and text together keep the room that they have; the text
 * keeps away from a title that stands in it.
 */
import { bottomOf, overlaps, rightOf, roundRect, type Rect } from '../base/geometry.ts';
import type { FrameId } from '../base/ids.ts';
import type { Pt } from '../base/units.ts';
import { failed, success, type Result } from '../base/result.ts';
import { isHanLanguage, type Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame, HeadFrame, TextFrame } from '../model/frame.ts';
import { nearestCells, type PageGrid } from '../model/grid.ts';
import { USUAL_LEAST_MEASURE } from '../model/house-style.ts';
import type { Command } from './command.ts';
import { headRoom } from './head-room.ts';

/** The places a title may have, as layout people count them. */
export const TITLE_PLACES = ['over', 'beside', 'between', 'within'] as const;

export type TitlePlace = (typeof TITLE_PLACES)[number];

/** A head frame and the text frame it belongs to. */
export interface TitleFrames {
  readonly head: FrameId;
  readonly text: FrameId;
}

/** Lines of text that must be left under a title, and both over and under one within its text. */
const LEAST_UNDER = 4;
const LEAST_AROUND = 3;
/** A title in one column leaves so much of it to the text. */
const SHARE_OF_COLUMN = 1 / 3;
/** A box so many times as high as it is wide has its title run down. */
const UPRIGHT = 1.5;
/** Edges that differ less than this, in points, are the same. */
const NEAR = 1;

/** The place of a title as its boxes have it; undefined when it is another. */
export function titlePlaceOf(head: HeadFrame, text: TextFrame): TitlePlace | undefined {
  const [a, b] = [head.box, text.box];
  if (!overlaps(a, b)) return bottomOf(a) <= b.y + NEAR ? 'over' : undefined;
  if (!head.wrap) return undefined;
  const top = a.y <= b.y + NEAR;
  const foot = bottomOf(a) >= bottomOf(b) - NEAR;
  const left = a.x <= b.x + NEAR;
  const right = rightOf(a) >= rightOf(b) - NEAR;
  if (top && foot) return left || right ? 'beside' : 'between';
  return top || foot || left || right ? undefined : 'within';
}

/**
 * Gives the one gesture that puts a title into a place. Fails with `edit-title-apart` when head and text do
 * not stand together, with `edit-title-no-room` when they have too few columns or lines for that place.
 */
export function placeTitle(
  edition: Edition,
  { head: headId, text: textId }: TitleFrames,
  place: TitlePlace,
): Result<Command> {
  const [head, text] = [edition.frames[headId], edition.frames[textId]];
  if (head?.kind !== 'head') return failed('edit-no-frame', { id: headId });
  if (text?.kind !== 'text') return failed('edit-no-frame', { id: textId });
  const article = edition.articles[head.article];
  if (!article) return failed('edit-no-article', { id: head.article });
  const box = around(head.box, text.box);
  if (isParted(edition, { head, text }, box)) return failed('edit-title-apart');
  const made = boxesFor(place, { box, text, article, edition });
  if (!made) return failed('edit-title-no-room');
  return success({ kind: 'all', commands: commandsFor(head, text, { place, ...made }) });
}

function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(rightOf(a), rightOf(b)) - x;
  return { x, y, width, height: Math.max(bottomOf(a), bottomOf(b)) - y };
}

/** Says whether another frame stands between a head and its text, or they are not on one page. */
function isParted(
  { pages, frames }: Edition,
  { head, text }: { readonly head: Frame; readonly text: Frame },
  box: Rect,
): boolean {
  const page = Object.values(pages).find((one) => one.frames.includes(text.id));
  if (!page?.frames.includes(head.id)) return true;
  return page.frames.some((id) => {
    const other = frames[id];
    if (!other || other === head || other === text || other.kind === 'box') return false;
    const isTheirs = overlaps(other.box, head.box) || overlaps(other.box, text.box);
    return overlaps(other.box, box) && !isTheirs;
  });
}

interface Site {
  /** The room of head and text together. */
  readonly box: Rect;
  readonly text: TextFrame;
  readonly article: Article;
  readonly edition: Edition;
}

interface Boxes {
  readonly head: Rect;
  readonly text: Rect;
  /** The title runs down. */
  readonly down: boolean;
  /** How far the text keeps away: the gutters do, where a title takes whole columns. */
  readonly standoff: Pt;
}

/** The boxes of head and text; undefined when there is no room for both. */
function boxesFor(place: TitlePlace, site: Site): Boxes | undefined {
  switch (place) {
    case 'over':
      return overText(site);
    case 'beside':
      return beside(site);
    case 'between':
    case 'within': {
      const across = middleColumns(site);
      if (!across) return undefined;
      return place === 'between' ? upright({ ...site.box, ...across }, site) : within(across, site);
    }
  }
}

function overText({ box, article, edition: { paper } }: Site): Boxes | undefined {
  const { grid } = paper;
  const lines = headRoom(article, paper, nearestCells(grid, box).columns);
  const height = lines * grid.leading;
  if (lines === 0 || box.height < height + LEAST_UNDER * grid.leading) return undefined;
  const text = { ...box, y: box.y + height, height: box.height - height };
  return { head: { ...box, height }, text, down: false, standoff: 0 };
}

/** Before the text: at its left, at the right of lines that run down. */
function beside(site: Site): Boxes | undefined {
  const { box, text } = site;
  const count = columnsOf(site);
  if (count === 1) return inColumn(site);
  const width = spanOf(site, Math.max(1, Math.floor(count / 3)));
  const x = text.direction === 'vertical' ? rightOf(box) - width : box.x;
  return upright({ ...box, x, width }, site);
}

/** In a column of its text, half a character away from it. */
function inColumn(site: Site): Boxes | undefined {
  const { box, text, edition } = site;
  const { grid, house } = edition.paper;
  const standoff = grid.em / 2;
  const width = Math.floor((box.width * SHARE_OF_COLUMN) / grid.em) * grid.em;
  const left = Math.floor((box.width - width - standoff) / grid.em + 0.02);
  const isDown = text.direction === 'vertical';
  if (!isDown && left < (house.leastMeasure ?? USUAL_LEAST_MEASURE)) return undefined;
  const x = isDown ? rightOf(box) - width : box.x;
  return { ...upright({ ...box, x, width }, site), standoff };
}

/** A title as deep as its text; in a narrow box it runs down, where its words can. */
function upright(head: Rect, { box, article }: Site): Boxes {
  const down = isHanLanguage(article.lang) && head.height > UPRIGHT * head.width;
  return { head, text: box, down, standoff: 0 };
}

function within(across: Pick<Rect, 'x' | 'width'>, site: Site): Boxes | undefined {
  const { box, text, article, edition } = site;
  const { paper } = edition;
  const { em, leading } = paper.grid;
  const isDown = text.direction === 'vertical';
  // Lines that run down are parted, and each part needs its least measure.
  const measure = (paper.house.leastMeasure ?? USUAL_LEAST_MEASURE) * em;
  const least = isDown ? Math.ceil(measure / leading) : LEAST_AROUND;
  const { columns } = nearestCells(paper.grid, { ...box, ...across });
  const lines = headRoom(article, paper, columns);
  const all = Math.floor(box.height / leading + 0.01);
  const above = Math.floor((all - lines) / 2);
  if (lines === 0 || above < least) return undefined;
  const head = { ...across, y: box.y + above * leading, height: lines * leading };
  return { head, text: box, down: false, standoff: isDown ? em / 2 : 0 };
}

/** Columns of the text, or base columns under lines that run down. */
function columnsOf({ box, text, edition }: Site): number {
  if (text.direction === 'vertical') return nearestCells(edition.paper.grid, box).columns;
  return text.columns.count;
}

/** From one column to the next. */
function pitchOf(site: Site, grid: PageGrid): number {
  return (site.box.width + grid.gutter) / columnsOf(site);
}

/** Width over so many columns. */
function spanOf(site: Site, columns: number): number {
  const { grid } = site.edition.paper;
  return columns * pitchOf(site, grid) - grid.gutter;
}

/** Columns in the middle that leave as many on both sides, at least one; undefined when there are too few. */
function middleColumns(site: Site): Pick<Rect, 'x' | 'width'> | undefined {
  const count = columnsOf(site);
  const half = Math.floor(count / 2);
  const columns = (count - half) % 2 === 0 ? half : half - 1;
  if (columns < 1) return undefined;
  const before = (count - columns) / 2;
  const x = site.box.x + before * pitchOf(site, site.edition.paper.grid);
  return { x, width: spanOf(site, columns) };
}

function commandsFor(
  head: HeadFrame,
  text: TextFrame,
  made: Boxes & { readonly place: TitlePlace },
): readonly Command[] {
  const { place, down } = made;
  const direction = down ? 'vertical' : 'horizontal';
  const boxes: readonly Command[] = [
    { kind: 'frame-set-box', frame: text.id, box: roundRect(made.text) },
    { kind: 'frame-set-box', frame: head.id, box: roundRect(made.head) },
  ];
  // The size was chosen for the room that the title had.
  if (place === 'over')
    return [...boxes, { ...setHead(head, { direction }), clear: ['wrap', 'size'] }];
  const sides = place === 'within' && text.direction === 'vertical' && ({ sides: 'both' } as const);
  const wrap = { standoff: made.standoff, ...sides };
  const set = { direction, align: 'center', wrap } as const;
  return [...boxes, { ...setHead(head, set), clear: ['size'] }];
}

function setHead(
  { id }: HeadFrame,
  set: Partial<Pick<HeadFrame, 'direction' | 'align' | 'wrap'>>,
): Extract<Command, { kind: 'frame-set' }> {
  return { kind: 'frame-set', frame: id, set };
}
