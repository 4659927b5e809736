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
  const worded = page.frames.filter((frame) => frame.lines.length > 0);
  const places = new Map<string, { y: number; x: number }>();
  for (const laidOut of worded) {
    const { box } = edition.frames[laidOut.frame]!;
    const key = keyOf(laidOut);
    const place = places.get(key);
    if (!place || before(box, place)) places.set(key, { y: box.y, x: box.x });
  }
  return worded
    .map((laidOut, index) => ({ laidOut, index, rank: rankOf(edition.frames[laidOut.frame]!) }))
    .sort((a, b) => {
      const furniture =
        Number(isFurniture(edition, a.laidOut)) - Number(isFurniture(edition, b.laidOut));
      if (furniture !== 0) return furniture;
      const [ka, kb] = [keyOf(a.laidOut), keyOf(b.laidOut)];
      if (ka !== kb) return compare(places.get(ka)!, places.get(kb)!) || (ka < kb ? -1 : 1);
      return a.rank - b.rank || a.index - b.index;
    })
    .map(({ laidOut }) => laidOut);
}

/** Frames of one article are read together; a label is read by itself. */
function keyOf(laidOut: LaidOutFrame): string {
  const article: ArticleId | undefined = laidOut.lines.find((line) => line.source)?.source?.article;
  return article ?? `frame ${laidOut.frame}`;
}

function isFurniture(edition: Edition, laidOut: LaidOutFrame): boolean {
  const frame = edition.frames[laidOut.frame];
  return frame?.kind === 'label' && frame.role === 'furniture';
}

function rankOf(frame: Frame): number {
  const ranks: Partial<Record<Frame['kind'], number>> = { head: 0, text: 1, cutline: 2 };
  return ranks[frame.kind] ?? 3;
}

/** Higher up is earlier; at about the same height, further left. */
function before(a: { y: number; x: number }, b: { y: number; x: number }): boolean {
  return compare(a, b) < 0;
}

/** Heights in steps of 6 pt, so that the order has no circles. */
function compare(a: { y: number; x: number }, b: { y: number; x: number }): number {
  return Math.round(a.y / 6) - Math.round(b.y / 6) || a.x - b.x;
}
