/**
 * A paragraph in which somebody is typing, with the lines that it had before the last key: layout keeps
 * as many of them as it can. Nothing of this is ever saved or printed.
 */
import { textOf, type Block } from '../model/text.ts';
import type { HeldLines } from './hold-lines.ts';
import type { SetLine } from './laid-out.ts';

/** A block that knows its lines of before; to everything but the composer it is a block like any other. */
interface HeldBlock extends Block {
  readonly heldLines?: HeldLines;
}

/** The lines that a block is to keep, if any. */
export function heldLinesOf(block: Block): HeldLines | undefined {
  return (block as HeldBlock).heldLines;
}

/** Gives the block `after` an edit with the lines of the block `before` it. */
export function holdBlock(before: Block, lines: readonly SetLine[], after: Block): Block {
  const old = textOf(before);
  const text = textOf(after);
  const changedAt = equalStart(old, text);
  const grown = text.length - old.length;
  const kept = equalEnd(old, text, changedAt);
  const starts = lines.slice(1).flatMap(({ from }) => {
    if (from <= changedAt) return [from];
    return from >= old.length - kept ? [from + grown] : [];
  });
  return { ...after, heldLines: { starts, changedAt } } as HeldBlock;
}

function equalStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Length of the end that two texts share, `start` characters at their beginnings left aside. */
function equalEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  return length;
}
