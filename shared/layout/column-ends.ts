/**
 * What must or must not stand at the head and the foot of a column: lone lines (孤行), headings without
 * their text (背题), the blank lines that a style keeps above itself.
 */
import type { ParagraphStyle } from '../model/house-style.ts';
import type { Slot } from './line-slots.ts';

/** Says whether a slot is the first of its column. */
export function isColumnTop(slots: readonly Slot[], at: number): boolean {
  return at === 0 || !sameColumn(slots[at - 1], slots[at]);
}

/** Says whether two slots stand in one column of one frame. */
export function sameColumn(a: Slot | undefined, b: Slot | undefined): boolean {
  return a?.frame === b?.frame && a?.column === b?.column && a !== undefined;
}

/** Leaves the empty lines that a style keeps above itself, never at the top of a column. */
export function skipBefore(slots: readonly Slot[], at: number, style: ParagraphStyle): number {
  let next = at;
  for (let n = 0; n < style.linesBefore && !isColumnTop(slots, next); n += 1) next += 1;
  return Math.min(next, slots.length);
}

/**
 * Which of the lines of a paragraph, by number, stand at the foot of a column with others of them to follow;
 * its first line stands in slot `at`, and `turn` is where it turns to the next column early.
 */
export function linesAtFeet(
  slots: readonly Slot[],
  at: number,
  count: number,
  turn: Turn | undefined,
): readonly number[] {
  const slotOf = (line: number): Slot | undefined =>
    slots[at + line + (turn && line >= turn.before ? turn.skipped : 0)];
  const feet: number[] = [];
  for (let line = 0; line + 1 < count && slotOf(line); line += 1)
    if (!sameColumn(slotOf(line), slotOf(line + 1))) feet.push(line);
  return feet;
}

/** Moves a heading to the next column when too few lines could follow it at the foot (背题). */
export function keepTogether(
  slots: readonly Slot[],
  at: number,
  count: number,
  style: ParagraphStyle,
): number {
  if (style.keepWithNext === 0 || isColumnTop(slots, at)) return at;
  const needed = count + style.keepWithNext;
  let room = 1;
  while (room < needed && sameColumn(slots[at], slots[at + room])) room += 1;
  const next = at + room;
  return room >= needed || next >= slots.length ? at : next;
}

/** Where a paragraph turns to the next column earlier than it must, and how many slots that leaves empty. */
interface Turn {
  readonly before: number;
  readonly skipped: number;
}

/** Lines that must stand together at a column foot. */
const LEAST_AT_FOOT = 2;

/**
 * Keeps the first line of a paragraph from the foot of a column and its last from the head of one (孤行).
 * `least` lines stay together at the foot when they must be more than usual.
 */
export function turnOf(
  slots: readonly Slot[],
  at: number,
  count: number,
  least: number,
): Turn | undefined {
  if (count < 2 || at >= slots.length) return undefined;
  let room = 1;
  while (room < count && sameColumn(slots[at], slots[at + room])) room += 1;
  // Lines that were broken for another measure cannot change places.
  if (room === count || slots[at + room]?.measure !== slots[at]!.measure) return undefined;
  const here = count - room === 1 ? room - 1 : room;
  if (here >= Math.max(LEAST_AT_FOOT, least))
    return here === room ? undefined : { before: here, skipped: 1 };
  // A paragraph that begins its column has nowhere to go.
  return isColumnTop(slots, at) ? undefined : { before: 0, skipped: room };
}
