/**
 * Runs a story through its thread: fills the slots of its frames in order, sets jump lines where it
 * changes pages, levels the last columns, and says by how many lines it is over or short.
 */
import type { FrameId, PageId } from '../base/ids.ts';
import type { TextFrame } from '../model/frame.ts';
import type { PageGrid } from '../model/grid.ts';
import { countCharacters, textOf, type Block } from '../model/text.ts';
import type { Story } from '../model/story.ts';
import { fillSlots, type Filled, type FillContext, type FilledLine } from './fill-slots.ts';
import type { FlowItem } from './flow-items.ts';
import { setContinued, setJumpLine, type JumpLine } from './jump-lines.ts';
import type { LineSource, PlacedLine, SetLine, StoryFit } from './laid-out.ts';
import { levelColumns } from './level-columns.ts';
import type { Slot } from './line-slots.ts';
import type { Obstacle } from './obstacle.ts';
import { Memory } from './remembered.ts';
import type { Composer } from './set-block.ts';
import { slotsOf } from './vertical-slots.ts';

/** One frame of a thread, where it stands. */
export interface Leg {
  readonly frame: TextFrame;
  readonly page: PageId;
  readonly folio: string;
  readonly obstacles: readonly Obstacle[];
}

/** All that a story needs to be laid out. */
export interface StorySite {
  readonly story: Story;
  readonly items: readonly FlowItem[];
  readonly legs: readonly Leg[];
  readonly grid: PageGrid;
  /** Least characters of a line beside an obstacle. */
  readonly leastChars?: number | undefined;
  readonly composerFor: (item: FlowItem) => Composer;
}

/** The lines of a story by frame, and how it fits. */
export interface StoryLayout {
  readonly lines: ReadonlyMap<FrameId, readonly PlacedLine[]>;
  readonly available: ReadonlyMap<FrameId, number>;
  readonly fit: StoryFit;
  /** What the text of each frame keeps away from. */
  readonly obstacles: ReadonlyMap<FrameId, readonly Obstacle[]>;
  /** Slots that stay empty, for the fill of the page. */
  readonly slots: readonly Slot[];
}

type Cap = NonNullable<SetLine['cap']>;

const slotMemory = new Memory<Leg, readonly Slot[]>();

/** Lays out a story. Never fails: what does not fit is in `fit.overset`. */
export function flowStory(site: StorySite): StoryLayout {
  const { grid, leastChars } = site;
  const bySlots = site.legs.map((leg) =>
    slotMemory.get(leg, [grid, leastChars], () => slotsOf(leg.frame, { ...leg, grid, leastChars })),
  );
  const all = bySlots.flat();
  const last = all.at(-1);
  const context: FillContext = {
    composerFor: site.composerFor,
    measureBeyond: last?.measure ?? site.grid.columnChars * site.grid.em,
    verticalBeyond: last?.vertical === true,
  };
  const { jumps, slots } = withJumps(site, bySlots, context);
  const full = fillSlots(site.items, slots, context);
  const filled =
    full.over > 0 || !site.story.balance ? full : levelColumns(site.items, slots, full, context);
  return {
    lines: placeLines(site, filled, jumps),
    available: countByFrame(slots),
    fit: measureFit(site, full, slots),
    obstacles: new Map(site.legs.map((leg) => [leg.frame.id, leg.obstacles])),
    slots: all,
  };
}

/** Keeps slots for jump lines, when the text does reach the other page. */
function withJumps(
  site: StorySite,
  bySlots: readonly (readonly Slot[])[],
  context: FillContext,
): { jumps: readonly JumpLine[]; slots: readonly Slot[] } {
  const first = site.legs.findIndex((leg, i) => i > 0 && leg.page !== site.legs[i - 1]!.page);
  const plain = bySlots.flat();
  if (first < 0) return { jumps: [], slots: plain };
  const before = bySlots.slice(0, first).flat();
  if (fillSlots(site.items, before, context).over === 0) return { jumps: [], slots: before };
  const jumps: JumpLine[] = [];
  const kept = new Set<Slot>();
  const [item] = site.items;
  const composer = item && site.composerFor(item);
  site.legs.forEach((leg, i) => {
    const previous = site.legs[i - 1];
    if (!previous || previous.page === leg.page || !composer) return;
    const { to, from } = composer.house.jumpLines;
    const [foot, heads] = [bySlots[i - 1]!.at(-1), bySlots[i]!];
    const there = foot ? setJumpLine(to.replace('{folio}', leg.folio), foot, composer) : [];
    const words = from.replace('{folio}', previous.folio);
    const back = setContinued(site.story.jumpTitle, words, heads, composer);
    jumps.push(...there, ...back);
    for (const slot of [foot, heads[0], ...back.map((line) => line.slot)]) if (slot) kept.add(slot);
  });
  return { jumps, slots: plain.filter((slot) => !kept.has(slot)) };
}

function placeLines(
  site: StorySite,
  filled: Filled,
  jumps: readonly JumpLine[],
): ReadonlyMap<FrameId, readonly PlacedLine[]> {
  const byFrame = new Map<FrameId, PlacedLine[]>(site.legs.map((leg) => [leg.frame.id, []]));
  for (const { item, line, slot } of filled.lines) {
    if (!slot) continue;
    const lines = byFrame.get(slot.frame)!;
    if (line.cap) lines.push(placedCap(slot, line.cap, sourceOf(item)));
    lines.push(placed(slot, line, sourceOf(item)));
  }
  for (const { line, slot } of jumps) byFrame.get(slot.frame)!.push(placed(slot, line, undefined));
  return byFrame;
}

function placed(slot: Slot, line: PlacedLine['line'], source: LineSource | undefined): PlacedLine {
  const at = { x: slot.x, y: slot.y };
  return { line, at, column: slot.column, gridLine: slot.gridLine, ...(source && { source }) };
}

/** A deep first letter, as a line of its own before the first line beside it. */
function placedCap(slot: Slot, { line, at }: Cap, source: LineSource): PlacedLine {
  return placed({ ...slot, x: slot.x + at.x, y: slot.y + at.y }, line, source);
}

function sourceOf(item: FlowItem): LineSource {
  return { article: item.article.id, block: item.index };
}

function countByFrame(slots: readonly Slot[]): ReadonlyMap<FrameId, number> {
  const counts = new Map<FrameId, number>();
  for (const slot of slots) counts.set(slot.frame, (counts.get(slot.frame) ?? 0) + 1);
  return counts;
}

function measureFit(site: StorySite, full: Filled, slots: readonly Slot[]): StoryFit {
  const linesUsed = full.used + full.over;
  const over = linesUsed - slots.length;
  const rest = full.lines.filter((line) => !line.slot);
  const first = rest[0];
  return {
    story: site.story.id,
    linesUsed,
    linesAvailable: slots.length,
    over,
    overChars: Math.round(over * charactersInLine(full.lines)),
    ...(first && {
      oversetAt: { ...sourceOf(first.item), offset: first.line.from },
    }),
    overset: rest.map(({ line, item }) => ({ line, source: sourceOf(item) })),
    characters: site.items.reduce((sum, item) => sum + charactersIn(item.block), 0),
  };
}

const counted = new WeakMap<Block, number>();

function charactersIn(block: Block): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const count = countCharacters(textOf(block));
  counted.set(block, count);
  return count;
}

/** Mean characters of the full lines near the end of the story: what a line over or short is worth. */
function charactersInLine(lines: readonly FilledLine[]): number {
  const full = lines.filter(({ line }) => !line.last).slice(-30);
  if (full.length === 0) return 0;
  return full.reduce((sum, { line }) => sum + (line.to - line.from), 0) / full.length;
}
