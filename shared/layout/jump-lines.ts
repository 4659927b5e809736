/**
 * Sets the lines that send readers to another page (下转) and take them up there (上接), with the short title
 * of the story where it has one (续题).
 */
import type { Pt } from '../base/units.ts';
import type { Block } from '../model/text.ts';
import type { SetLine } from './laid-out.ts';
import type { Slot } from './line-slots.ts';
import { setBlock, type Composer } from './set-block.ts';
import { blockOfWords } from './words-of-ours.ts';

/** A line in the slot that is kept for it. */
export interface JumpLine {
  readonly slot: Slot;
  readonly line: SetLine;
}

/** Sets jump words as one line at the right of their measure, in the dress of a source line; none without words. */
export function setJumpLine(words: string, slot: Slot, composer: Composer): readonly JumpLine[] {
  const style = { ...composer.house.paragraphs.source, align: 'right' as const, indent: 0 };
  if (words === '') return [];
  return setIn(slot, blockOfWords('source', words), style, composer)
    .slice(0, 1)
    .map((line) => ({ slot, line }));
}

/** The widest that a title may be, in lines of its slot. */
const MOST_LINES = 2;

/**
 * Sets the head of a continuation in the first of some slots: the title, then the words, at the end of its
 * last line when there is room for both. A title that is too long for its slots is left out.
 */
export function setContinued(
  title: string | undefined,
  words: string,
  slots: readonly Slot[],
  composer: Composer,
): readonly JumpLine[] {
  const [slot] = slots;
  if (!slot) return [];
  const style = { ...composer.house.paragraphs.subhead, align: 'left' as const, indent: 0 };
  const titled =
    title === undefined ? [] : setIn(slot, blockOfWords('subhead', title), style, composer);
  const last = titled.at(-1);
  if (!last || titled.length > MOST_LINES) return setJumpLine(words, slot, composer);
  const own = widthOf(words, slot, composer);
  const isShared = last.width + composer.house.paragraphs.source.size + own <= slot.measure;
  const needed = titled.length + (isShared ? 0 : 1);
  const taken = slots.slice(0, needed);
  const isEven = taken.every(
    ({ column, measure }) => column === slot.column && measure === slot.measure,
  );
  const foot = taken.at(-1);
  if (!foot || !isEven || taken.length < needed) return setJumpLine(words, slot, composer);
  const lines = titled.map((line, i) => ({ slot: taken[i] ?? foot, line }));
  return [...lines, ...setJumpLine(words, foot, composer)];
}

function widthOf(words: string, slot: Slot, composer: Composer): Pt {
  const style = { ...composer.house.paragraphs.source, align: 'left' as const, indent: 0 };
  return setIn(slot, blockOfWords('source', words), style, composer)[0]?.width ?? 0;
}

function setIn(
  { measure, vertical }: Slot,
  block: Block,
  style: Composer['house']['paragraphs']['source'],
  composer: Composer,
): readonly SetLine[] {
  const down = { ...composer, ...(vertical && { vertical }) };
  const name = `jump ${measure} ${style.align}${vertical ? '|' : ''}`;
  return setBlock(block, style, { of: () => measure, name }, down);
}
