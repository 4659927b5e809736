/**
 * Finds where vertical lines may stand: for each tier of a frame the lines from its right edge to its left,
 * as far apart as the lines of the page, and of each the stretch that no other frame takes.
 */
import { bottomOf, rightOf, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { TextFrame } from '../model/frame.ts';
import { USUAL_LEAST_MEASURE } from '../model/house-style.ts';
import { columnsOf } from './column-grid.ts';
import { extentOf, transposed, type Obstacle } from './obstacle.ts';
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
  const around = site.obstacles.map(transposed);
  return columnsOf(frame, site.grid).flatMap((tier, column) => {
    const count = Math.max(0, Math.floor((tier.width - em + 0.02) / leading) + 1);
    return Array.from({ length: count }, (_, gridLine) => {
      const axis = rightOf(tier) - em / 2 - gridLine * leading;
      return freeDown(tier, axis, { ...site, around }).map((free): Slot => ({
        ...{ frame: frame.id, page: site.page, column, gridLine, x: axis },
        ...free,
        vertical: true,
      }));
    }).flat();
  });
}

/** What lines that run down keep away from, across and down changed about. */
type SiteDown = SlotSite & { readonly around: readonly Obstacle[] };

/** The stretches of a tier that lines on an axis may take: whole characters, at least as many as in a line across. */
function freeDown(
  tier: Rect,
  axis: Pt,
  { grid, around, leastChars = USUAL_LEAST_MEASURE }: SiteDown,
): readonly { readonly y: Pt; readonly measure: Pt }[] {
  const { em } = grid;
  const whole = { left: tier.y, right: bottomOf(tier) };
  const blocked = blockedBy(around, tier, axis, em);
  if (blocked.length === 0) return [{ y: tier.y, measure: tier.height }];
  return stretchesBeside(whole, blocked).flatMap((free) => {
    const chars = Math.floor((free.right - free.left) / em + 0.02);
    if (chars < leastChars) return [];
    const measure = chars * em;
    return [{ y: free.left > tier.y + 0.01 ? free.right - measure : free.left, measure }];
  });
}

/** What obstacles take of a line down a tier, from its head to its foot. */
function blockedBy(around: readonly Obstacle[], tier: Rect, axis: Pt, em: Pt): readonly Blocked[] {
  const [from, to] = [axis - em / 2 + 0.01, axis + em / 2 - 0.01];
  return around
    .flatMap((obstacle): readonly Blocked[] => {
      const extent = extentOf(obstacle, from, to);
      return extent ? [{ ...extent, divides: obstacle.sides === 'both' }] : [];
    })
    .filter(({ left, right }) => left < bottomOf(tier) - 0.01 && right > tier.y + 0.01)
    .sort((a, b) => a.left - b.left);
}
