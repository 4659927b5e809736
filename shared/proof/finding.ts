/** What one rule finds in one block of copy, before it is known where the block stands. */
import type { ProblemLevel } from '../base/problem.ts';
import type { MessageValues } from '../base/result.ts';

/** A stretch of a block with something wrong; offsets are UTF-16 units of the text of the block. */
export interface Finding {
  readonly code: string;
  readonly level: ProblemLevel;
  readonly from: number;
  readonly to: number;
  readonly values: MessageValues;
  /** The change that would mend it, when there is one. */
  readonly change?: { readonly from: number; readonly to: number; readonly text: string };
}

/** A short piece of copy to quote in a message: all of it, or both its ends. */
export function excerpt(text: string): string {
  const chars = [...text.replace(/\s+/gu, ' ').trim()];
  if (chars.length <= 24) return chars.join('');
  return `${chars.slice(0, 12).join('')}…${chars.slice(-8).join('')}`;
}
