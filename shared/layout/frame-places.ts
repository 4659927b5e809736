/** Finds on which page each frame is, and what text on it must keep away from. */
import type { FrameId } from '../base/ids.ts';
import { grown, overlaps, type Point, type Rect } from '../base/geometry.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { Page } from '../model/page.ts';
import type { ShareOfBox, WrapShape } from '../model/wrap.ts';
import { clipPolygon } from './clip-polygon.ts';
import { stepsOf } from './frame-steps.ts';
import { polygonObstacle, type Obstacle } from './obstacle.ts';
import { placePicture } from './place-picture.ts';

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
      other.wrap !== undefined &&
      other.id !== frame.id &&
      overlaps(grown(other.box, other.wrap.standoff), frame.box),
  );
}

/** What text keeps away from around a frame: the form its wrap names, or the steps of its box. */
export function obstaclesOf(frame: Frame, edition: Edition): readonly Obstacle[] {
  const { standoff = 0, shape, sides } = frame.wrap ?? {};
  const side = sides && { sides };
  const points = shape && cornersOf(frame, shape, edition);
  if (points) return [{ ...polygonObstacle(points, standoff), ...side }];
  const form = shape?.kind === 'ellipse' && { form: { kind: 'ellipse' } as const };
  const steps = frame.kind === 'text' ? stepsOf(frame, edition.paper.grid) : [frame.box];
  return steps.map((box) => ({ ...grown(box, standoff), ...form, ...side }));
}

/** The corners of a polygon or a contour on the page; undefined when there is no such thing. */
function cornersOf(
  frame: Frame,
  shape: WrapShape,
  { pictures }: Edition,
): readonly Point[] | undefined {
  if (shape.kind === 'polygon') return shape.points.map((point) => inBox(frame.box, point));
  const picture = frame.kind === 'picture' && frame.picture ? pictures[frame.picture] : undefined;
  if (shape.kind !== 'contour' || frame.kind !== 'picture' || !picture?.outline) return undefined;
  const shown = placePicture(frame, picture);
  const seen = clipPolygon(
    picture.outline.map((point) => inBox(shown, point)),
    frame.box,
  );
  return seen.length < 3 ? undefined : seen;
}

function inBox(box: Rect, share: ShareOfBox): Point {
  return { x: box.x + share.x * box.width, y: box.y + share.y * box.height };
}
