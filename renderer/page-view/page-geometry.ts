// Between the points of a page and the pixels of the window: sizes, hits, handles.
import type { Point, Rect } from '../../shared/base/geometry.ts';
import type { FrameId } from '../../shared/base/ids.ts';
import type { Handle } from '../../shared/edit/resize-box.ts';
import { stepsOf } from '../../shared/layout/frame-steps.ts';
import { stepHandles, type StepHandle } from '../../shared/layout/step-handles.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import type { PageGrid } from '../../shared/model/grid.ts';
import type { Page } from '../../shared/model/page.ts';

/** CSS pixels to the point at 100 %. */
export const PX_PER_PT = 96 / 72;

/** The eight places a frame is pulled at, as shares of its box. */
export const HANDLES = [
  { name: 'nw', x: 0, y: 0 },
  { name: 'n', x: 0.5, y: 0 },
  { name: 'ne', x: 1, y: 0 },
  { name: 'e', x: 1, y: 0.5 },
  { name: 'se', x: 1, y: 1 },
  { name: 's', x: 0.5, y: 1 },
  { name: 'sw', x: 0, y: 1 },
  { name: 'w', x: 0, y: 0.5 },
] as const satisfies readonly { name: Handle; x: number; y: number }[];

/** How near a pointer must come to a thin frame, in CSS pixels. */
const REACH = 4;

/** The frames of a page, from the bottom to the top of the pile. */
export function framesOfPage(edition: Edition, page: Page): readonly Frame[] {
  return page.frames.flatMap((id) => edition.frames[id] ?? []);
}

/**
 * The topmost frame at a point. A frame with something in it goes before an empty ground under it; what
 * the columns of a text frame leave free on the grid belongs to the frames under it.
 */
export function frameAt(
  frames: readonly Frame[],
  point: Point,
  scale: number,
  grid: PageGrid,
): FrameId | undefined {
  const slack = REACH / scale;
  const isHit = (frame: Frame): boolean => {
    const room = frame.kind === 'rule' ? slack : 0;
    const parts = frame.kind === 'text' ? stepsOf(frame, grid) : [frame.box];
    return parts.some((part) => holds(part, point, room));
  };
  return frames.findLast(isHit)?.id;
}

function holds(box: Rect, point: Point, room: number): boolean {
  return (
    point.x >= box.x - room &&
    point.x <= box.x + box.width + room &&
    point.y >= box.y - room &&
    point.y <= box.y + box.height + room
  );
}

/** The handle of a box at a point. */
export function handleAt(box: Rect, point: Point, scale: number): Handle | undefined {
  const reach = 7 / scale;
  return HANDLES.find(({ x, y }) => {
    const dx = Math.abs(point.x - (box.x + x * box.width));
    const dy = Math.abs(point.y - (box.y + y * box.height));
    return dx <= reach && dy <= reach;
  })?.name;
}

/** Columns narrower than so many CSS pixels have no handles of their own: they would stand in the way. */
const NARROWEST = 40;
/** How far inside its column a handle stands, and how large it is, in CSS pixels. */
const INSIDE = 12;
export const STEP_HANDLE = { width: 24, height: 7 } as const;

/** The handles of the single columns of a frame, where they are seen. */
export function stepHandlesAt(frame: Frame, grid: PageGrid, scale: number): readonly StepHandle[] {
  if (frame.kind !== 'text') return [];
  if ((frame.box.width * scale) / frame.columns.count < NARROWEST) return [];
  return stepHandles(frame, grid).map((handle) => {
    const inward = (handle.end === 'head' ? INSIDE : -INSIDE) / scale;
    return { ...handle, at: { x: handle.at.x, y: handle.at.y + inward } };
  });
}

/** The handle of a single column at a point. */
export function stepHandleAt(
  frame: Frame,
  point: Point,
  scale: number,
  grid: PageGrid,
): StepHandle | undefined {
  const [across, down] = [STEP_HANDLE.width / 2 + 2, STEP_HANDLE.height / 2 + 3];
  return stepHandlesAt(frame, grid, scale).find(
    ({ at }) =>
      Math.abs(point.x - at.x) * scale <= across && Math.abs(point.y - at.y) * scale <= down,
  );
}

/** The box between two points. */
export function boxBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** A box as the place and size of an element on a page shown at `scale` CSS pixels to the point. */
export function placeOf(
  box: Rect,
  scale: number,
): { left: number; top: number; width: number; height: number } {
  return {
    left: box.x * scale,
    top: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}
