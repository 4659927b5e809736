/**
 * Where a deep first letter may stand: beside lines of one measure, one below the other at one distance,
 * in one column. At a column foot that is too short for it the paragraph goes to the next column.
 */
import type { Pt } from '../base/units.ts';
import { isColumnTop, sameColumn } from './column-ends.ts';
import type { FlowItem } from './flow-items.ts';
import type { Slot } from './line-slots.ts';

/** Distances that should be equal may differ by so much. */
const SAME = 0.01;

/** The distance of the lines beside the first letter of a paragraph; undefined where it has no place. */
export function capLeading(slots: readonly Slot[], at: number, { form }: FlowItem): Pt | undefined {
  const lines = form?.capLines;
  const first = slots[at];
  const second = slots[at + 1];
  if (lines === undefined || !first || !second) return undefined;
  const leading = below(first, second);
  for (let n = 1; n < lines; n += 1) {
    const slot = slots[at + n];
    if (!slot || !isUnder(first, slot)) return undefined;
    if (Math.abs(below(first, slot) - n * leading) > SAME) return undefined;
  }
  return leading;
}

/** How far the line of a slot is from that of another: down the page, or to the left of it. */
function below(first: Slot, { x, y }: Slot): Pt {
  return first.vertical ? first.x - x : y - first.y;
}

/** Says whether a slot begins and ends where another does, in its column. */
function isUnder(first: Slot, slot: Slot): boolean {
  const side = first.vertical ? slot.y - first.y : slot.x - first.x;
  return sameColumn(first, slot) && Math.abs(side) < SAME && slot.measure === first.measure;
}

/** The slot where a paragraph begins, so that its column has the lines that its first letter is deep. */
export function roomForCap(slots: readonly Slot[], at: number, { form }: FlowItem): number {
  const lines = form?.capLines;
  const first = slots[at];
  if (lines === undefined || !first || isColumnTop(slots, at)) return at;
  let room = 1;
  while (room < lines && sameColumn(first, slots[at + room])) room += 1;
  return room >= lines || at + room >= slots.length ? at : at + room;
}
