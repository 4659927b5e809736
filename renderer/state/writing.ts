// Typing on the page: which article takes the words, where its caret is, and how it moves over the lines
// of the page. The article editor owns the words; this only tells it where to put the caret.
import type { ArticleId, PageId } from '../../shared/base/ids.ts';
import type { Point, Rect } from '../../shared/base/geometry.ts';
import type { Desk } from './desk.ts';
import type { FocusWish } from './desk-state.ts';
import type { FoundPlace } from './layout-client.ts';

let serial = 0;

/** Asks the article editor for a caret or selection; each wish is a new one. */
function wish(focus: Omit<FocusWish, 'serial'>): FocusWish {
  serial += 1;
  return { ...focus, serial };
}

/** Puts the caret at a place of an article; `onPage` says whether typing is seen on the page. */
export function putCaret(desk: Desk, place: FoundPlace, onPage: boolean): void {
  const { article, block, offset } = place;
  if (desk.store.get().view.article !== article) desk.closeGesture();
  desk.look({
    article,
    isWriting: onPage,
    focus: wish({ block, offset }),
    stretch: { article, block, from: offset, to: offset, head: offset },
  });
}

/** Ends typing on the page; the words typed so far are one undo step. */
export function endWriting(desk: Desk): void {
  if (!desk.store.get().view.isWriting) return;
  desk.closeGesture();
  desk.look({ isWriting: false, stretch: undefined, focus: undefined });
}

/** Begins typing at a point of a page. Gives the place, or undefined when no words are near it. */
export async function writeAt(
  desk: Desk,
  page: PageId,
  point: Point,
): Promise<FoundPlace | undefined> {
  const place = await desk.layout.find(page, point);
  if (place) putCaret(desk, place, true);
  return place;
}

/** Selects the word at a point of a page, as a double click in text does. */
export async function selectWordAt(desk: Desk, page: PageId, point: Point): Promise<void> {
  const place = await desk.layout.find(page, point);
  if (!place?.word) return;
  const { article, block, word } = place;
  const { from, to } = word;
  desk.look({
    article,
    isWriting: true,
    focus: wish({ block, offset: from, to }),
    stretch: { article, block, from, to, head: to },
  });
}

/** Selects from a place to a point of a page, as a drag over text does. */
export async function selectTo(
  desk: Desk,
  from: FoundPlace,
  page: PageId,
  point: Point,
): Promise<void> {
  const place = await desk.layout.find(page, point);
  if (place?.article !== from.article) return;
  const { block, offset } = place;
  const anchor = { block: from.block, offset: from.offset };
  const isSame = anchor.block === block;
  desk.look({
    focus: isSame
      ? wish({ block, offset: anchor.offset, to: offset })
      : wish({ block, offset, anchor }),
  });
}

/** Moves the caret one line back or on over the page, or selects up to there. Vertical lines go on to the left. */
export async function moveByLine(
  desk: Desk,
  direction: -1 | 1,
  isSelecting: boolean,
): Promise<void> {
  const { caret, edition } = desk.store.get();
  if (!caret.caret || !edition) return;
  const { page, box } = caret.caret;
  const step = Math.max(edition.paper.grid.leading, box.height, box.width);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const point = isCaretAcross(box)
    ? { x: middle.x - direction * step, y: middle.y }
    : { x: middle.x, y: middle.y + direction * step };
  await goTo(desk, page, point, isSelecting);
}

/** Says whether a caret lies across its line, as it does in vertical text. */
export function isCaretAcross(box: Rect): boolean {
  return box.width > 0 && box.height === 0;
}

/** Moves the caret to the start or the end of its line on the page, or selects up to there. */
export function moveToEdge(desk: Desk, edge: 'start' | 'end', isSelecting: boolean): void {
  const { galley, view } = desk.store.get();
  const { stretch } = view;
  if (!stretch || galley?.article !== stretch.article) return;
  const { article, block, head } = stretch;
  const line = galley.lines.findLast((one) => one.block === block && one.from <= head);
  if (!line) return;
  const last = galley.lines.some((one) => one.block === block && one.from >= line.to);
  // The end of a line that runs on is before its last character: after it, the next line begins.
  const offset = edge === 'start' ? line.from : line.to - (last ? 1 : 0);
  if (!isSelecting) putCaret(desk, { article, block, offset }, true);
  else desk.look({ focus: wish({ block, offset: anchorOf(stretch).offset, to: offset }) });
}

async function goTo(desk: Desk, page: PageId, point: Point, isSelecting: boolean): Promise<void> {
  const { stretch } = desk.store.get().view;
  if (isSelecting && stretch) {
    await selectTo(desk, { article: stretch.article, ...anchorOf(stretch) }, page, point);
  } else {
    await writeAt(desk, page, point);
  }
}

/** The end of a selection that stays. */
function anchorOf(stretch: NonNullable<ReturnType<Desk['store']['get']>['view']['stretch']>): {
  readonly block: number;
  readonly offset: number;
} {
  const { block, from, to, head, anchor } = stretch;
  return anchor ?? { block, offset: head === from ? to : from };
}

/** Opens an article in the editor, at its headline or at a place. */
export function openArticle(
  desk: Desk,
  article: ArticleId,
  place?: { readonly block: number; readonly offset: number },
): void {
  const { view } = desk.store.get();
  const { block, offset } = place ?? { block: 0, offset: 0 };
  putCaret(desk, { article, block, offset }, false);
  if (view.mode === 'page') desk.look({ mode: 'split' });
}
