/**
 * Levels the columns of the last frame of a story (拉平): finds the least depth that still takes all the
 * text, then lets the last columns end one line higher when lines are left over.
 */
import { fillSlots, type Filled, type FillContext } from './fill-slots.ts';
import type { FlowItem } from './flow-items.ts';
import type { Slot } from './line-slots.ts';

/** Where columns of one measure stand side by side, the last may be so many lines short of the others. */
const MOST_SHORT = 2;
/** Narrow lines hold a little less than their share: the first guess at a depth allows for that. */
const GUESS = 0.85;

/** What is levelled: the slots before the last frame and its own, by their depths on the page. */
interface Levelling {
  readonly before: readonly Slot[];
  readonly own: readonly Slot[];
  /** Grid lines of its slots from the top. */
  readonly depths: readonly number[];
  readonly fill: (own: readonly Slot[]) => Filled;
}

/** The text with its last columns level; as it was when it does not fit. */
export function levelColumns(
  items: readonly FlowItem[],
  slots: readonly Slot[],
  full: Filled,
  context: FillContext,
): Filled {
  const lastSlot = slots[full.used - 1];
  if (!lastSlot) return full;
  const own = slots.filter((slot) => slot.frame === lastSlot.frame);
  const before = slots.slice(0, slots.indexOf(own[0]!));
  const depths = [...new Set(own.map((slot) => slot.gridLine))].sort((a, b) => a - b);
  const fill = (part: readonly Slot[]): Filled => fillSlots(items, [...before, ...part], context);
  const levelling = { before, own, depths, fill };
  const { depth, filled } = leastDepth(levelling, full);
  return shortenLast(levelling, depth, filled);
}

interface Level {
  /** Number of its depth in the list of depths. */
  readonly depth: number;
  readonly filled: Filled;
}

/** The least depth that takes all the text. */
function leastDepth({ own, depths, fill }: Levelling, full: Filled): Level {
  const deepest = depths.length - 1;
  const even = isEven(own);
  const guess = Math.min(deepest, even ? depthFor(own, full) : guessDepth(own, full));
  const at = (depth: number): Filled => fill(own.filter((slot) => slot.gridLine <= depths[depth]!));
  const found = search(guess, { depth: deepest, filled: full }, at);
  // Only a guess can lie too deep.
  if (even || found.depth > guess || guess === 0) return found;
  return search(0, found, at);
}

/** Looks from `low` on, for the answer is nearly always there or the next, then further away. */
function search(from: number, best: Level, at: (depth: number) => Filled): Level {
  let found = best;
  let low = from;
  for (let reach = 0; low < found.depth;) {
    const middle = Math.min(low + reach, Math.floor((low + found.depth) / 2));
    const filled = at(middle);
    if (filled.over > 0) {
      low = middle + 1;
      reach = reach * 2 + 1;
    } else found = { depth: middle, filled };
  }
  return found;
}

/** Says whether all slots are of one measure: then lines do not change in number. */
function isEven(own: readonly Slot[]): boolean {
  return own.every((slot) => slot.measure === own[0]!.measure);
}

/** The least depth with a slot for every line. */
function depthFor(own: readonly Slot[], full: Filled): number {
  const frame = own[0]!.frame;
  const lines = full.lines.filter(({ slot }) => slot?.frame === frame).length;
  return depthWith(own, lines, () => 1);
}

/** A depth with nearly the room that the text takes. */
function guessDepth(own: readonly Slot[], full: Filled): number {
  const frame = own[0]!.frame;
  let room = 0;
  for (const { slot } of full.lines) if (slot?.frame === frame) room += slot.measure;
  return depthWith(own, room * GUESS, (slot) => slot.measure);
}

/** The first depth at which what slots hold comes to so much. */
function depthWith(own: readonly Slot[], much: number, holds: (slot: Slot) => number): number {
  const byLine = new Map<number, number>();
  for (const slot of own) byLine.set(slot.gridLine, (byLine.get(slot.gridLine) ?? 0) + holds(slot));
  let sum = 0;
  const lines = [...byLine].sort(([a], [b]) => a - b);
  return Math.max(
    0,
    lines.findIndex(([, held]) => (sum += held) >= much),
  );
}

/** Takes the lowest line from as many of the last columns as can spare it. */
function shortenLast(levelling: Levelling, depth: number, filled: Filled): Filled {
  const { own, depths, before, fill } = levelling;
  const lowest = depths[depth]!;
  const level = own.filter((slot) => slot.gridLine <= lowest);
  let spare = before.length + level.length - filled.used;
  if (spare === 0 || (isBlock(level) && isLittleShort(level, spare))) return filled;
  const ends = level.filter((slot) => slot.gridLine === lowest).reverse();
  const columns = [...new Set(ends.map((slot) => slot.column))].slice(0, -1);
  const shortened = new Set<number>();
  for (const column of columns) {
    spare -= ends.filter((slot) => slot.column === column).length;
    if (spare < 0) break;
    shortened.add(column);
  }
  for (const column of columns.slice(0, shortened.size).reverse()) {
    const tried = fill(
      level.filter((slot) => slot.gridLine < lowest || !shortened.has(slot.column)),
    );
    if (tried.over === 0) return tried;
    shortened.delete(column);
  }
  return filled;
}

/** Says whether the columns are of one measure and stand side by side at the same heights. */
function isBlock(level: readonly Slot[]): boolean {
  if (!isEven(level)) return false;
  const byColumn = new Map<number, number>();
  for (const { column } of level) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
  const lines = new Set(level.map((slot) => slot.gridLine)).size;
  return [...byColumn.values()].every((count) => count === lines);
}

/** A block keeps its short lines in its last column while they are few and leave it some text. */
function isLittleShort(level: readonly Slot[], spare: number): boolean {
  const last = level.at(-1)!.column;
  return spare <= MOST_SHORT && spare < level.filter((slot) => slot.column === last).length;
}
