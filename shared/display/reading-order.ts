/**
 * The order in which a reader takes the frames of a page: article by article from the top left, each
 * with its head, its text, then its cutlines; furniture at the end.
 */
import type { ArticleId } from '../base/ids.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { LaidOutFrame, LaidOutPage } from '../layout/laid-out.ts';

/** Frames with words, in reading order. */
export function readingOrder(edition: Edition, page: LaidOutPage): readonly LaidOutFrame[] {
  const worded = page.frames.flatMap((laidOut, index): readonly Worded[] => {
    const frame = edition.frames[laidOut.frame];
    return frame && laidOut.lines.length > 0 ? [{ laidOut, frame, index }] : [];
  });
  const places = placesOf(worded);
  const placeOf = (of: Worded): Corner => places.get(keyOf(of.laidOut)) ?? of.frame.box;
  return worded
    .sort((a, b) => {
      const furniture = Number(isFurniture(a.frame)) - Number(isFurniture(b.frame));
      if (furniture !== 0) return furniture;
      const [ka, kb] = [keyOf(a.laidOut), keyOf(b.laidOut)];
      if (ka !== kb) return compare(placeOf(a), placeOf(b)) || (ka < kb ? -1 : 1);
      return rankOf(a.frame) - rankOf(b.frame) || a.index - b.index;
    })
    .map(({ laidOut }) => laidOut);
}

/** A frame with words, and its place in the pile. */
interface Worded {
  readonly laidOut: LaidOutFrame;
  readonly frame: Frame;
  readonly index: number;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The first corner of each article: that of the frame that a reader meets first. */
function placesOf(worded: readonly Worded[]): ReadonlyMap<string, Corner> {
  const places = new Map<string, Corner>();
  for (const { laidOut, frame } of worded) {
    const place = places.get(keyOf(laidOut));
    if (!place || compare(frame.box, place) < 0) places.set(keyOf(laidOut), frame.box);
  }
  return places;
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
function compare(a: Corner, b: Corner): number {
  return Math.round(a.y / 6) - Math.round(b.y / 6) || a.x - b.x;
}
