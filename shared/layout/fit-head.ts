/**
 * Sets the head of an article in a head frame: rubric, kicker, headline, deck, summary and byline, the
 * headline in the largest size of the house's ladder that fills the frame with lines that break by sense.
 */
import type { Pt } from '../base/units.ts';
import type { Article } from '../model/article.ts';
import type { HeadFrame } from '../model/frame.ts';
import type { HeadStyle } from '../model/house-style.ts';
import { type Block } from '../model/text.ts';
import { breakBySense, type LineWish, type SenseBreaks } from './break-by-sense.ts';
import { breakLines } from './break-lines.ts';
import { innerBox } from './column-grid.ts';
import { headStyleOf } from './head-styles.ts';
import { tighteningOf } from './head-tracking.ts';
import { prepareBlock, type Composer } from './set-block.ts';
import type { Prepared } from './prepared.ts';

/** One part of a head ready to be placed: its lines by their last pieces, its size and height. */
export interface HeadPart {
  readonly block: Block;
  readonly index: number;
  readonly prepared: Prepared;
  readonly ends: readonly number[];
  readonly size: Pt;
  readonly style: HeadStyle;
  /** Extent across the lines: height of a horizontal part, width of a vertical one. */
  readonly extent: Pt;
  /** How much the breaks of its lines hurt. */
  readonly hurt: number;
}

/** A head that fits, or the smallest there is with what it lacks. */
export interface FittedHead {
  readonly parts: readonly HeadPart[];
  readonly extent: Pt;
  readonly overflow: Pt;
}

/** A step down the ladder of sizes is worth breaks that hurt less by so much; so is a line less. */
const STEP = 12;
const LINE = 6;

/** Fits a head into its frame. */
export function fitHead(frame: HeadFrame, article: Article, composer: Composer): FittedHead {
  const blocks = article.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }, i, all) => isShown(frame, block) && firstOf(all, block) === i);
  const inner = innerBox(frame);
  const vertical = frame.direction === 'vertical';
  const room = {
    length: vertical ? inner.height : inner.width,
    extent: vertical ? inner.width : inner.height,
  };
  const tight = { ...composer, tight: true, ...(vertical && { vertical }) };
  return largest(frame, blocks, room, tight) ?? smallest(frame, blocks, room, tight);
}

/** Room for a head along its lines and across them. */
interface Room {
  readonly length: Pt;
  readonly extent: Pt;
}

/** The head in the largest size that fits, or in a smaller one whose lines break much better. */
function largest(
  frame: HeadFrame,
  blocks: readonly Numbered[],
  room: Room,
  composer: Composer,
): FittedHead | undefined {
  let best: { readonly head: FittedHead; readonly cost: number } | undefined;
  let steps = 0;
  for (const size of sizesFor(frame, composer)) {
    if (best && steps * STEP >= best.cost) break;
    const head = fittingAt(frame, blocks, { size, ...room }, composer);
    if (head) {
      const hurt = head.parts.reduce((sum, part) => sum + hurtOfSize(part), 0);
      const cost = steps * STEP + hurt;
      if (!best || cost < best.cost) best = { head, cost };
    }
    if (best) steps += 1;
  }
  return best?.head;
}

/** Only the headline decides about the size. */
function hurtOfSize({ block, hurt }: HeadPart): number {
  return block.type === 'headline' ? hurt : 0;
}

/** The head in one size: in as many lines as break best, or in as few as there may be. */
function fittingAt(
  frame: HeadFrame,
  blocks: readonly Numbered[],
  { size, length, extent }: Room & { readonly size: Pt },
  composer: Composer,
): FittedHead | undefined {
  for (const fewest of [false, true]) {
    const parts = setParts(frame, blocks, { size, length, fewest }, composer);
    const needed = parts?.reduce((sum, part) => sum + part.extent, 0) ?? Infinity;
    if (parts && needed <= extent + 0.01) return { parts, extent: needed, overflow: 0 };
  }
  return undefined;
}

/** From here on a line of a headline ends within a word or after one that leans forward. */
const TORN = 60;

/** Says whether a head fits with no line of its headline torn from what belongs to it. */
export function isWellSet({ parts, overflow }: FittedHead): boolean {
  return overflow === 0 && parts.every((part) => hurtOfSize(part) < TORN);
}

type Numbered = { readonly block: Block; readonly index: number };

function isShown(frame: HeadFrame, block: Block): boolean {
  return (frame.parts as readonly string[]).includes(block.type) && block.content.length > 0;
}

function firstOf(all: readonly Numbered[], block: Block): number {
  return all.findIndex((other) => other.block.type === block.type);
}

/** Sizes to try, large to small. */
function sizesFor(frame: HeadFrame, composer: Composer): readonly Pt[] {
  if (frame.size !== undefined) return [frame.size];
  const most = composer.house.heads.headline.maxSize;
  return composer.house.headlineSizes.filter((size) => size <= most).toReversed();
}

interface Trial {
  readonly size: Pt;
  readonly length: Pt;
  /** As few lines as fit, though more would break better. */
  readonly fewest: boolean;
}

function setParts(
  frame: HeadFrame,
  blocks: readonly Numbered[],
  trial: Trial,
  composer: Composer,
): readonly HeadPart[] | undefined {
  const parts: HeadPart[] = [];
  for (const numbered of blocks) {
    const part = setPart(frame, numbered, trial, composer);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts;
}

function setPart(
  frame: HeadFrame,
  { block, index }: Numbered,
  trial: Trial,
  composer: Composer,
): HeadPart | undefined {
  const style = headStyleOf(block.type, frame, composer.house);
  const size = sizeOfPart(block, style, trial.size);
  const dress = { ...style, boldFace: style.face, size };
  const prepared = prepareBlock(block, dress, composer);
  const wish: LineWish = {
    length: trial.length,
    ...(block.type === 'headline' && wishOf(frame, composer)),
  };
  const found = linesFor(block, prepared, { ...trial, wish, maxLines: frame.maxLines });
  if (!found) return undefined;
  const { ends, hurt } = found;
  const extent = ends.length * size * style.leading;
  return { block, index, prepared, ends, size, style, extent, hurt };
}

function sizeOfPart(block: Block, style: HeadStyle, headline: Pt): Pt {
  if (block.type === 'headline') return headline;
  return Math.max(style.minSize, Math.min(style.maxSize, Math.round(headline * style.share)));
}

function wishOf(frame: HeadFrame, { house }: Composer): LineWish {
  const { shape } = frame;
  return { tighten: tighteningOf(frame, house), ...(shape && { shape }) };
}

type PartTrial = Trial & { readonly wish: LineWish; readonly maxLines: number };
type PartLines = Pick<SenseBreaks, 'ends' | 'hurt'>;

function linesFor(block: Block, p: Prepared, trial: PartTrial): PartLines | undefined {
  const flow = (): PartLines => ({ ends: flowed(p, trial.length), hurt: 0 });
  if (block.type === 'summary' || block.type === 'byline') return flow();
  if (block.type === 'headline') return bySense(p, trial.maxLines, trial);
  return bySense(p, Math.max(2, trial.maxLines), trial) ?? flow();
}

/** The best of one line, two lines and so on; one line that fits is always the best. */
function bySense(p: Prepared, most: number, { fewest, wish }: PartTrial): SenseBreaks | undefined {
  let best: { readonly found: SenseBreaks; readonly cost: number } | undefined;
  for (let lines = 1; lines <= most; lines += 1) {
    if (best && lines * LINE >= best.cost) break;
    const found = breakBySense(p, lines, wish);
    if (!found) continue;
    if (fewest || lines === 1) return found;
    const cost = found.hurt + found.uneven + lines * LINE;
    if (!best || cost < best.cost) best = { found, cost };
  }
  return best?.found;
}

function flowed(p: Prepared, length: Pt): readonly number[] {
  const rules = {
    prohibition: 'gb',
    hanLatinGap: 0,
    hanLatinGapMin: 0,
    hanLatinGapMax: 0,
  } as const;
  const options = {
    rules: { ...rules, letterSpaceMax: 0, hyphensInRow: 0 },
    latin: false,
    justify: false,
  };
  return breakLines(p, { of: () => length, indents: { first: 0 } }, options);
}

/** When nothing fits: the smallest size, lines broken wherever they must, and what is missing. */
function smallest(
  frame: HeadFrame,
  blocks: readonly Numbered[],
  room: Room,
  composer: Composer,
): FittedHead {
  const size = sizesFor(frame, composer).at(-1) ?? 12;
  const trial = { size, length: room.length, fewest: true };
  const parts = blocks.map((numbered) => {
    const fitted = setPart(frame, numbered, trial, composer);
    if (fitted) return fitted;
    const style = headStyleOf(numbered.block.type, frame, composer.house);
    const dress = { ...style, boldFace: style.face, size };
    const prepared = prepareBlock(numbered.block, dress, composer);
    const ends = flowed(prepared, room.length);
    const extent = ends.length * size * style.leading;
    return { ...numbered, prepared, ends, size, style, extent, hurt: 0 };
  });
  const extent = parts.reduce((sum, part) => sum + part.extent, 0);
  const wide = parts.some(({ prepared, ends }) => ends.length > 0 && prepared.count > 0);
  return { parts, extent, overflow: wide ? Math.max(0.1, extent - room.extent) : 0 };
}
