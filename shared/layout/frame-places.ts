/** Finds on which page each frame is, and what text on it must keep away from. */
import type { FrameId } from '../base/ids.ts';
import { grown, overlaps, type Rect } from '../base/geometry.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { Page } from '../model/page.ts';

const known = new WeakMap<Edition['pages'], ReadonlyMap<FrameId, Page>>();

/** The page of each frame; remembered by the table of pages. */
export function pagesByFrame(pages: Edition['pages']): ReadonlyMap<FrameId, Page> {
  const before = known.get(pages);
  if (before) return before;
  const made = new Map<FrameId, Page>();
  for (const page of Object.values(pages)) for (const frame of page.frames) made.set(frame, page);
  known.set(pages, made);
  return made;
}

/** The frames of a page in paint order; ids that name nothing are left out. */
export function framesOf(edition: Edition, page: Page): readonly Frame[] {
  return page.frames.flatMap((id) => edition.frames[id] ?? []);
}

/** Frames that push the text of `frame` aside: those with a wrap that reach into its box. */
export function intruders(frame: Frame, neighbours: readonly Frame[]): readonly Frame[] {
  return neighbours.filter(
    (other) =>
      other.wrap !== undefined && other.id !== frame.id && overlaps(obstacle(other), frame.box),
  );
}

/** The box that text keeps away from. */
export function obstacle(frame: Frame): Rect {
  return grown(frame.box, frame.wrap?.standoff ?? 0);
}
