/** Replaces a stretch of the text of a block and keeps the dress of what is around it. */
import type { Block, Inline, Mark } from '../model/text.ts';
import { sameMarks, textOf } from '../model/text.ts';

/** A stretch of a block's text and what takes its place; offsets are UTF-16 units. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Gives the block with a stretch replaced; the new text is dressed like the first character it replaces,
 * or like the one before it. Undefined when the stretch does not lie in the text or halves a character.
 */
export function replaceText(block: Block, { from, to, text }: Replacement): Block | undefined {
  const whole = textOf(block);
  const lies = Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to;
  if (!lies || to > whole.length) return undefined;
  if (/\p{Surrogate}/u.test(whole.slice(0, from)) || /\p{Surrogate}/u.test(whole.slice(to))) {
    return undefined;
  }
  const marks = marksAt(block, from === to ? from - 1 : from);
  const content = joinRuns([
    ...slice(block, 0, from),
    ...dress(text, marks),
    ...slice(block, to, whole.length),
  ]);
  return { ...block, content };
}

/** The inlines of a block between two offsets. */
function slice(block: Block, from: number, to: number): Inline[] {
  let offset = 0;
  return block.content.flatMap((inline): Inline[] => {
    const start = offset;
    const length = inline.type === 'text' ? inline.text.length : 1;
    offset += length;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
    if (first >= last) return [];
    return inline.type === 'text'
      ? [{ ...inline, text: inline.text.slice(first, last) }]
      : [inline];
  });
}

function marksAt(block: Block, offset: number): readonly Mark[] | undefined {
  const [inline] = slice(block, Math.max(offset, 0), Math.max(offset, 0) + 1);
  return inline?.type === 'text' ? inline.marks : undefined;
}

function dress(text: string, marks: readonly Mark[] | undefined): Inline[] {
  return text
    .split('\n')
    .flatMap((line, i): Inline[] => [
      ...(i > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...(marks && { marks }) } as const]),
    ]);
}

/** Joins neighbours in the same dress into one run. */
function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    const same =
      last?.type === 'text' && inline.type === 'text' && sameMarks(last.marks, inline.marks);
    if (same) joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}
