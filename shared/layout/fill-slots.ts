/**
 * Fills slots with the blocks of a story, one line a slot. What finds no slot is left over, in order:
 * every line is in a slot or in the rest, once.
 */
import type { ParagraphStyle } from '../model/house-style.ts';
import type { FlowItem } from './flow-items.ts';
import type { SetLine } from './laid-out.ts';
import type { Slot } from './line-slots.ts';
import { capLeading, roomForCap } from './cap-place.ts';
import { isColumnTop, keepTogether, linesAtFeet, skipBefore, turnOf } from './column-ends.ts';
import type { BlockMeasures, Composer } from './set-block.ts';
import { setFormed } from './set-formed.ts';
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
    if (over === 0) {
      const isLast = i + 1 === items.length;
      if (!isLast && isBlank(item, composer) && isColumnTop(slots, at)) continue;
    }
    const style = composer.house.paragraphs[item.block.type];
    const site = { slots, at, context, composer, style };
    const begun = beginGroup(group, site, over > 0);
    at = begun.start;
    const { turn, set } = endColumns(item, begun, site);
    for (let n = 0; n < set.length; n += 1) {
      if (n === turn?.before) at += turn.skipped;
      const { line, from } = set[n]!;
      const slot = slots[at];
      lines.push(slot ? { item: from, line, slot } : { item: from, line });
      if (slot) at += 1;
      else over += 1;
    }
    i += group.length - 1;
  }
  return { lines, used: at, over };
}

/** Where a group turns to the next column, and its lines as they are to stand at the feet of columns. */
function endColumns(
  item: FlowItem,
  { start, set }: SetGroup,
  site: Site,
): Pick<SetGroup, 'set'> & { readonly turn: ReturnType<typeof turnOf> } {
  const { noLoneLines, noHyphenAtFoot } = site.composer.house.rules;
  const turn = noLoneLines
    ? turnOf(site.slots, start, set.length, linesBesideCap(item, set))
    : undefined;
  if (!noHyphenAtFoot) return { turn, set };
  const feet = linesAtFeet(site.slots, start, set.length, turn);
  return { turn, set: withoutCuts(item, set, feet, { ...site, at: start }) };
}

/** The lines of a block with no hyphen at the feet of columns, when there are such lines, as many and not loose. */
function withoutCuts(
  item: FlowItem,
  set: readonly GroupLine[],
  feet: readonly number[],
  site: Site,
): readonly GroupLine[] {
  const isCut = (lines: readonly GroupLine[]): boolean =>
    feet.some((foot) => lines[foot]!.line.hyphenated);
  if (!isCut(set)) return set;
  const other = linesOf([item], { ...site, feet });
  if (other.length !== set.length || isCut(other)) return set;
  const most = Math.max(site.composer.house.rules.letterSpaceMax, loosest(set));
  return loosest(other) <= most ? other : set;
}

/** The most letter-space of some lines, in em. */
function loosest(set: readonly GroupLine[]): number {
  return Math.max(...set.map(({ line }) => line.fit.letterSpace));
}

/** A blank line between sections; at the head of a column it is no line, unless nothing follows it. */
function isBlank({ form }: FlowItem, { house }: Composer): boolean {
  return form?.isBreak === true && house.sectionBreak === undefined;
}

interface SetGroup {
  /** The slot of the first line. */
  readonly start: number;
  readonly set: readonly GroupLine[];
}

interface GroupLine {
  readonly line: SetLine;
  readonly from: FlowItem;
}

/** Finds where blocks that are set together begin, and sets them there. */
function beginGroup(group: readonly FlowItem[], site: Site, isOver: boolean): SetGroup {
  const { slots, at, style } = site;
  if (isOver) return { start: at, set: linesOf(group, site) };
  const start = roomForCap(slots, skipBefore(slots, at, style), group[0]!);
  const set = linesOf(group, { ...site, at: start });
  const kept = keepTogether(slots, start, set.length, style);
  return kept === start
    ? { start, set }
    : { start: kept, set: linesOf(group, { ...site, at: kept }) };
}

/** Lines that stay in one column beside a deep first letter; 0 without one. */
function linesBesideCap({ form }: FlowItem, set: readonly GroupLine[]): number {
  return set[0]?.line.cap ? (form?.capLines ?? 0) : 0;
}

/** Table rows that follow one another are set together, so that their cells stand in line. */
function rowsFrom(items: readonly FlowItem[], start: number): readonly FlowItem[] {
  if (items[start]!.block.type !== 'row') return [items[start]!];
  let end = start + 1;
  while (items[end]?.block.type === 'row' && items[end]!.article === items[start]!.article)
    end += 1;
  return items.slice(start, end);
}

interface Site {
  readonly slots: readonly Slot[];
  readonly at: number;
  readonly context: FillContext;
  readonly composer: Composer;
  readonly style: ParagraphStyle;
  /** Lines, by number, that may not end with a hyphen; absent: each of them may. */
  readonly feet?: readonly number[];
}

function linesOf(group: readonly FlowItem[], site: Site): readonly GroupLine[] {
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
  const { slots, at, style, composer, context, feet } = site;
  const measureAt = (n: number): number => slots[at + n]?.measure ?? context.measureBeyond;
  const width = measureAt(0);
  const leading = capLeading(slots, at, item);
  const set = (measures: BlockMeasures): readonly SetLine[] =>
    setFormed(item.block, item.form, {
      style,
      measures: feet ? endingWhole(measures, feet) : measures,
      composer,
      ...(leading !== undefined && { capLeading: leading }),
    });
  const even = set({ of: () => width, name: width });
  const downAt = (n: number): boolean => isDown(slots[at + n], context);
  const down = downAt(0);
  if (even.every((_, n) => measureAt(n) === width && downAt(n) === down)) return even;
  const name = nameOf((n) => `${measureAt(n)}${downAt(n) ? '|' : ''}`, 2 * even.length + 4);
  return set({ of: measureAt, vertical: downAt, name });
}

/** Measures whose lines, those of these numbers, end with no hyphen. */
function endingWhole(measures: BlockMeasures, lines: readonly number[]): BlockMeasures {
  const name = `${measures.name} whole ${lines.join()}`;
  return { ...measures, name, endsWhole: (line) => lines.includes(line) };
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
