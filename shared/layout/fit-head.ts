/**
 * Sets the head of an article in a head frame: rubric, kicker, headline, deck, summary and byline, the
 * headline in the largest size of the house's ladder that fills the frame with lines that break by sense.
 */
import type { Pt } from '../base/units.ts';
import type { Article } from '../model/article.ts';
import type { HeadFrame } from '../model/frame.ts';
import type { HeadStyle } from '../model/house-style.ts';
import { type Block } from '../model/text.ts';
import { breakBySense, type SenseBreaks } from './break-by-sense.ts';
import { breakLines } from './break-lines.ts';
import { innerBox } from './column-grid.ts';
import { headStyleOf } from './head-styles.ts';
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
}

/** A head that fits, or the smallest there is with what it lacks. */
export interface FittedHead {
  readonly parts: readonly HeadPart[];
  readonly extent: Pt;
  readonly overflow: Pt;
}

/** Breaks that hurt more than this are taken only when no size does better. */
const BEARABLE = 30;

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
  const tight = { ...composer, tight: true };
  for (const bearable of [BEARABLE, Infinity]) {
    for (const size of sizesFor(frame, composer)) {
      const parts = setParts(frame, blocks, { size, length: room.length, bearable }, tight);
      const extent = parts?.reduce((sum, part) => sum + part.extent, 0) ?? Infinity;
      if (parts && extent <= room.extent + 0.01) return { parts, extent, overflow: 0 };
    }
  }
  return smallest(frame, blocks, room, tight);
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
  readonly bearable: number;
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
  const dress = { face: style.face, boldFace: style.face, size, ink: style.ink };
  const prepared = prepareBlock(block, dress, composer);
  const ends = endsFor(frame, block, prepared, trial);
  if (!ends) return undefined;
  return { block, index, prepared, ends, size, style, extent: ends.length * size * style.leading };
}

function sizeOfPart(block: Block, style: HeadStyle, headline: Pt): Pt {
  if (block.type === 'headline') return headline;
  return Math.max(style.minSize, Math.min(style.maxSize, Math.round(headline * style.share)));
}

function endsFor(
  frame: HeadFrame,
  block: Block,
  p: Prepared,
  trial: Trial,
): readonly number[] | undefined {
  if (block.type === 'summary' || block.type === 'byline') return flowed(p, trial.length);
  const most = block.type === 'headline' ? frame.maxLines : Math.max(2, frame.maxLines);
  const found = bySense(p, most, trial);
  if (found) return found.ends;
  return block.type === 'headline' ? undefined : flowed(p, trial.length);
}

function bySense(p: Prepared, most: number, trial: Trial): SenseBreaks | undefined {
  for (let lines = 1; lines <= most; lines += 1) {
    const found = breakBySense(p, lines);
    if (found && found.width <= trial.length + 0.01 && found.hurt <= trial.bearable) return found;
  }
  return undefined;
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
  return breakLines(p, { of: () => length, indent: 0 }, options);
}

/** When nothing fits: the smallest size, lines broken wherever they must, and what is missing. */
function smallest(
  frame: HeadFrame,
  blocks: readonly Numbered[],
  room: { readonly length: Pt; readonly extent: Pt },
  composer: Composer,
): FittedHead {
  const size = sizesFor(frame, composer).at(-1) ?? 12;
  const trial = { size, length: room.length, bearable: Infinity };
  const parts = blocks.map((numbered) => {
    const fitted = setPart(frame, numbered, trial, composer);
    if (fitted) return fitted;
    const style = headStyleOf(numbered.block.type, frame, composer.house);
    const dress = { face: style.face, boldFace: style.face, size, ink: style.ink };
    const prepared = prepareBlock(numbered.block, dress, composer);
    const ends = flowed(prepared, room.length);
    return { ...numbered, prepared, ends, size, style, extent: ends.length * size * style.leading };
  });
  const extent = parts.reduce((sum, part) => sum + part.extent, 0);
  const wide = parts.some(({ prepared, ends }) => ends.length > 0 && prepared.count > 0);
  return { parts, extent, overflow: wide ? Math.max(0.1, extent - room.extent) : 0 };
}
