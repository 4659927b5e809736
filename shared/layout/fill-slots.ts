/**
 * Fills slots with the blocks of a story, one line a slot. What finds no slot is left over, in order:
 * every line is in a slot or in the rest, once.
 */
import type { ParagraphStyle } from '../model/house-style.ts';
import type { FlowItem } from './flow-items.ts';
import type { SetLine } from './laid-out.ts';
import type { Slot } from './line-slots.ts';
import { setBlock, type Composer } from './set-block.ts';
import { setRows } from './set-rows.ts';

/** A line in its slot, or without one. */
export interface FilledLine {
  readonly item: FlowItem;
  readonly line: SetLine;
  readonly slot?: Slot;
}

/** What filling gives. `used` counts slots up to the last line, those skipped on purpose included. */
export interface Filled {
  readonly lines: readonly FilledLine[];
  readonly used: number;
  readonly over: number;
}

/** What filling needs: styles by block kind and the composer of each article's language. */
export interface FillContext {
  readonly composerFor: (item: FlowItem) => Composer;
  readonly measureBeyond: number;
  /** Lines beyond the last slot run down, as it does. */
  readonly verticalBeyond?: boolean;
}

/** Fills slots in order. Lines beyond the last slot are set in the measure of the last column. */
export function fillSlots(
  items: readonly FlowItem[],
  slots: readonly Slot[],
  context: FillContext,
): Filled {
  const lines: FilledLine[] = [];
  let at = 0;
  let over = 0;
  for (let i = 0; i < items.length; i += 1) {
    const group = rowsFrom(items, i);
    const item = items[i]!;
    const composer = context.composerFor(item);
    const style = composer.house.paragraphs[item.block.type];
    if (over === 0) at = skipBefore(slots, at, style);
    let set = linesOf(group, { slots, at, context, composer, style });
    const kept = over === 0 ? keepTogether(slots, at, set.length, style) : at;
    if (kept !== at) {
      at = kept;
      set = linesOf(group, { slots, at, context, composer, style });
    }
    const turn = composer.house.rules.noLoneLines ? turnOf(slots, at, set.length) : undefined;
    for (const [n, { line, from }] of set.entries()) {
      if (n === turn?.before) at += turn.skipped;
      const slot = slots[at];
      lines.push({ item: from, line, ...(slot && { slot }) });
      if (slot) at += 1;
      else over += 1;
    }
    i += group.length - 1;
  }
  return { lines, used: at, over };
}

/** Table rows that follow one another are set together, so that their cells stand in line. */
function rowsFrom(items: readonly FlowItem[], start: number): readonly FlowItem[] {
  if (items[start]!.block.type !== 'row') return [items[start]!];
  let end = start + 1;
  while (items[end]?.block.type === 'row' && items[end]!.article === items[start]!.article)
    end += 1;
  return items.slice(start, end);
}

/** Where a paragraph turns to the next column earlier than it must, and how many slots that leaves empty. */
interface Turn {
  readonly before: number;
  readonly skipped: number;
}

/** Lines that must stand together at a column foot. */
const LEAST_AT_FOOT = 2;

/** Keeps the first line of a paragraph from the foot of a column and its last from the head of one (孤行). */
function turnOf(slots: readonly Slot[], at: number, count: number): Turn | undefined {
  if (count < 2 || at >= slots.length) return undefined;
  let room = 1;
  while (room < count && sameColumn(slots[at], slots[at + room])) room += 1;
  // Lines that were broken for another measure cannot change places.
  if (room === count || slots[at + room]?.measure !== slots[at]!.measure) return undefined;
  const here = count - room === 1 ? room - 1 : room;
  if (here >= LEAST_AT_FOOT) return here === room ? undefined : { before: here, skipped: 1 };
  // A paragraph that begins its column has nowhere to go.
  return isColumnTop(slots, at) ? undefined : { before: 0, skipped: room };
}

interface Site {
  readonly slots: readonly Slot[];
  readonly at: number;
  readonly context: FillContext;
  readonly composer: Composer;
  readonly style: ParagraphStyle;
}

function linesOf(
  group: readonly FlowItem[],
  site: Site,
): readonly { line: SetLine; from: FlowItem }[] {
  const { style, slots, at, context } = site;
  const vertical = isDown(slots[at], context);
  const composer = vertical ? { ...site.composer, vertical } : site.composer;
  const first = group[0]!;
  if (first.block.type === 'row') {
    const measure = slots[at]?.measure ?? context.measureBeyond;
    const blocks = group.map((item) => item.block);
    return setRows(blocks, style, measure, composer).map((line, i) => ({ line, from: group[i]! }));
  }
  return linesOfBlock(first, { ...site, composer }).map((line) => ({ line, from: first }));
}

function isDown(slot: Slot | undefined, context: FillContext): boolean {
  return slot ? slot.vertical === true : context.verticalBeyond === true;
}

/** Tries the plain case first: all lines of the block in slots of one measure and direction. */
function linesOfBlock(item: FlowItem, site: Site): readonly SetLine[] {
  const { slots, at, style, composer, context } = site;
  const measureAt = (n: number): number => slots[at + n]?.measure ?? context.measureBeyond;
  const width = measureAt(0);
  const even = setBlock(item.block, style, { of: () => width, name: width }, composer);
  const downAt = (n: number): boolean => isDown(slots[at + n], context);
  const down = downAt(0);
  if (even.every((_, n) => measureAt(n) === width && downAt(n) === down)) return even;
  const name = nameOf((n) => `${measureAt(n)}${downAt(n) ? '|' : ''}`, 2 * even.length + 4);
  return setBlock(item.block, style, { of: measureAt, vertical: downAt, name }, composer);
}

/** Names a sequence of measures and directions by its runs of equal ones. */
function nameOf(measureAt: (n: number) => string, count: number): string {
  let name = '';
  let run = 0;
  for (let n = 0; n < count; n += 1) {
    run += 1;
    if (n + 1 < count && measureAt(n + 1) === measureAt(n)) continue;
    name += `${run}x${measureAt(n)} `;
    run = 0;
  }
  return name;
}

function isColumnTop(slots: readonly Slot[], at: number): boolean {
  return at === 0 || !sameColumn(slots[at - 1], slots[at]);
}

function sameColumn(a: Slot | undefined, b: Slot | undefined): boolean {
  return a?.frame === b?.frame && a?.column === b?.column && a !== undefined;
}

/** Leaves the empty lines that a style keeps above itself, never at the top of a column. */
function skipBefore(slots: readonly Slot[], at: number, style: ParagraphStyle): number {
  let next = at;
  for (let n = 0; n < style.linesBefore && !isColumnTop(slots, next); n += 1) next += 1;
  return Math.min(next, slots.length);
}

/** Moves a heading to the next column when too few lines could follow it at the foot (背题). */
function keepTogether(
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
