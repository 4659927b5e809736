// A new frame of the kind a tool draws, with what a newspaper would give it.
import type { Rect } from '../../shared/base/geometry.ts';
import type { Frame, FrameKind } from '../../shared/model/frame.ts';
import { columnWidth, type PageGrid } from '../../shared/model/grid.ts';
import { BLACK } from '../../shared/model/ink.ts';
import { newId } from '../state/new-id.ts';

/** Thickness of a new rule and border, in points: a plain 水线. */
const HAIRLINE = 0.5;

/** Makes a frame in a box; undefined when the box is too small to be meant. */
export function drawnFrame(
  kind: Extract<FrameKind, 'text' | 'picture' | 'box' | 'rule'>,
  box: Rect,
  grid: PageGrid,
): Frame | undefined {
  const id = newId<'frame'>();
  const line = { style: 'single', weight: HAIRLINE, ink: BLACK } as const;
  if (kind === 'rule') {
    if (Math.max(box.width, box.height) < grid.em) return undefined;
    return { kind, id, box: thin(box), line };
  }
  if (box.width < grid.em || box.height < grid.leading / 2) return undefined;
  switch (kind) {
    case 'text': {
      const step = columnWidth(grid) + grid.gutter;
      const count = Math.max(1, Math.round((box.width + grid.gutter) / step));
      return { kind, id, box, columns: { mode: 'grid', count } };
    }
    case 'picture':
      return { kind, id, box, crop: 'fill', focus: { x: 0.5, y: 0.5 }, wrap: { standoff: 0 } };
    case 'box':
      return { kind, id, box, border: line };
  }
}

/** A rule lies along the longer side of what was drawn. */
function thin(box: Rect): Rect {
  return box.width >= box.height ? { ...box, height: HAIRLINE } : { ...box, width: HAIRLINE };
}
