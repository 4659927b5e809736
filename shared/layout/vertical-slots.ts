/**
 * Finds where vertical lines may stand: for each tier of a frame the lines from its right edge to its left,
 * as far apart as the lines of the page, and of each the stretch that no other frame takes.
 */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { TextFrame } from '../model/frame.ts';
import { USUAL_LEAST_MEASURE } from '../model/house-style.ts';
import { columnsOf } from './column-grid.ts';
import {
  lineSlots,
  stretchesBeside,
  type Blocked,
  type Slot,
  type SlotSite,
} from './line-slots.ts';

/** All slots of a frame in the order in which they are read, in its direction. */
export function slotsOf(frame: TextFrame, site: SlotSite): readonly Slot[] {
  return frame.direction === 'vertical' ? verticalSlots(frame, site) : lineSlots(frame, site);
}

/** All slots of a vertical frame: along its upper tier from right to left, then along the next. */
function verticalSlots(frame: TextFrame, site: SlotSite): readonly Slot[] {
  const { em, leading } = site.grid;
  return columnsOf(frame, site.grid).flatMap((tier, column) => {
    const count = Math.max(0, Math.floor((tier.width - em + 0.02) / leading) + 1);
    return Array.from({ length: count }, (_, gridLine): Slot | undefined => {
      const axis = rightOf(tier) - em / 2 - gridLine * leading;
      const free = freeDown(tier, axis, site);
      const vertical = true;
      return (
        free && { frame: frame.id, page: site.page, column, gridLine, x: axis, ...free, vertical }
      );
    }).filter((slot) => slot !== undefined);
  });
}

/** The stretch of a tier that a line on an axis may take: whole characters, at least as many as in a line across. */
function freeDown(
  tier: Rect,
  axis: Pt,
  { grid, obstacles, leastChars = USUAL_LEAST_MEASURE }: SlotSite,
): { readonly y: Pt; readonly measure: Pt } | undefined {
  const { em } = grid;
  const whole = { left: tier.y, right: bottomOf(tier) };
  const blocked = blockedBy(obstacles, tier, axis, em);
  if (blocked.length === 0) return { y: tier.y, measure: tier.height };
  const [free] = stretchesBeside(whole, blocked);
  if (!free) return undefined;
  const chars = Math.floor((free.right - free.left) / em + 0.02);
  if (chars < leastChars) return undefined;
  const measure = chars * em;
  return { y: free.left > tier.y + 0.01 ? free.right - measure : free.left, measure };
}

/** What the boxes of obstacles take of a line down a tier, from its head to its foot. */
function blockedBy(obstacles: readonly Rect[], tier: Rect, axis: Pt, em: Pt): readonly Blocked[] {
  const [from, to] = [axis - em / 2 + 0.01, axis + em / 2 - 0.01];
  return obstacles
    .filter((box) => box.x < to && rightOf(box) > from)
    .map((box) => ({ left: box.y, right: bottomOf(box), divides: false }))
    .filter(({ left, right }) => left < bottomOf(tier) - 0.01 && right > tier.y + 0.01)
    .sort((a, b) => a.left - b.left);
}
