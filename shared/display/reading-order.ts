/**
 * The order in which a reader takes the frames of a page: article by article from the top left, on a page
 * whose text all runs down from the top right, each with its head, its text, then its cutlines; furniture
 * at the end.
 */
import type { ArticleId, FrameId } from '../base/ids.ts';
import { rightOf, type Rect } from '../base/geometry.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { LaidOutFrame, LaidOutPage } from '../layout/laid-out.ts';

/** Frames with words, in reading order. */
export function readingOrder(edition: Edition, page: LaidOutPage): readonly LaidOutFrame[] {
  const worded = page.frames.flatMap((laidOut, index): readonly Worded[] => {
    const frame = edition.frames[laidOut.frame];
    return frame && laidOut.lines.length > 0 ? [{ laidOut, frame, index }] : [];
  });
  const compare = isReadDown(worded) ? fromRight : fromLeft;
  const places = placesOf(worded, compare);
  const legs = legsOf(edition.stories);
  const placeOf = (of: Worded): Rect => places.get(keyOf(of.laidOut)) ?? of.frame.box;
  const legOf = ({ frame }: Worded): number => legs.get(frame.id) ?? 0;
  return worded
    .sort((a, b) => {
      const furniture = Number(isFurniture(a.frame)) - Number(isFurniture(b.frame));
      if (furniture !== 0) return furniture;
      const [ka, kb] = [keyOf(a.laidOut), keyOf(b.laidOut)];
      if (ka !== kb) return compare(placeOf(a), placeOf(b)) || (ka < kb ? -1 : 1);
      return rankOf(a.frame) - rankOf(b.frame) || legOf(a) - legOf(b) || a.index - b.index;
    })
    .map(({ laidOut }) => laidOut);
}

/** A frame with words, and its place in the pile. */
interface Worded {
  readonly laidOut: LaidOutFrame;
  readonly frame: Frame;
  readonly index: number;
}

/** Which of two boxes is met first: below 0 when it is the former. */
type Compare = (a: Rect, b: Rect) => number;

/** The box of each article that a reader meets first. */
function placesOf(worded: readonly Worded[], compare: Compare): ReadonlyMap<string, Rect> {
  const places = new Map<string, Rect>();
  for (const { laidOut, frame } of worded) {
    const place = places.get(keyOf(laidOut));
    if (!place || compare(frame.box, place) < 0) places.set(keyOf(laidOut), frame.box);
  }
  return places;
}

/** A page is read from the right when all its text runs down; where it has heads alone, they decide. */
function isReadDown(worded: readonly Worded[]): boolean {
  const ways = (kind: 'text' | 'head'): readonly boolean[] =>
    worded.flatMap(({ frame }) => (frame.kind === kind ? [frame.direction === 'vertical'] : []));
  const texts = ways('text');
  const telling = texts.length > 0 ? texts : ways('head');
  return telling.length > 0 && telling.every((isVertical) => isVertical);
}

const known = new WeakMap<Edition['stories'], ReadonlyMap<FrameId, number>>();

/** The number of each text frame in its thread. */
function legsOf(stories: Edition['stories']): ReadonlyMap<FrameId, number> {
  const before = known.get(stories);
  if (before) return before;
  const legs = new Map<FrameId, number>();
  for (const { thread } of Object.values(stories)) thread.forEach((id, i) => legs.set(id, i));
  known.set(stories, legs);
  return legs;
}

/** Frames of one article are read together; a label is read by itself. */
function keyOf(laidOut: LaidOutFrame): string {
  const article: ArticleId | undefined = laidOut.lines.find((line) => line.source)?.source?.article;
  return article ?? `frame ${laidOut.frame}`;
}

function isFurniture(frame: Frame): boolean {
  return frame.kind === 'label' && frame.role === 'furniture';
}

function rankOf(frame: Frame): number {
  const ranks: Partial<Record<Frame['kind'], number>> = { head: 0, text: 1, cutline: 2 };
  return ranks[frame.kind] ?? 3;
}

/** Higher up is earlier; at about the same height (steps of 6 pt, so that the order has no circles), further left. */
function fromLeft(a: Rect, b: Rect): number {
  return heightStep(a) - heightStep(b) || a.x - b.x;
}

/** Higher up is earlier; at about the same height, further right. */
function fromRight(a: Rect, b: Rect): number {
  return heightStep(a) - heightStep(b) || rightOf(b) - rightOf(a);
}

function heightStep({ y }: Rect): number {
  return Math.round(y / 6);
}
