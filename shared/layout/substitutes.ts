/**
 * The table of substitutes of a house (补字), made ready to be asked at every place of a text: which
 * characters it is about, and what is set for them.
 */
import { entry } from '../base/entry.ts';
import type { Substitute } from '../model/face.ts';
import { endOfGrapheme } from './unicode/graphemes.ts';

/** Finds substitutes in a text. */
export interface SubstituteTable {
  /** The substitute for what begins at an offset; the longest one when there are several. */
  find(text: string, at: number): Substitute | undefined;
}

const tables = new WeakMap<readonly Substitute[], SubstituteTable>();

/** The table of a house; undefined when it has none, so that text without one is never searched. */
export function substituteTable(
  list: readonly Substitute[] | undefined,
): SubstituteTable | undefined {
  if (list === undefined || list.length === 0) return undefined;
  return entry(tables, list, () => makeTable(list));
}

function makeTable(list: readonly Substitute[]): SubstituteTable {
  const byFirst = new Map<number, Substitute[]>();
  for (const one of [...list].sort((a, b) => b.for.length - a.for.length)) {
    const first = one.for.charCodeAt(0);
    const others = byFirst.get(first);
    if (others) others.push(one);
    else byFirst.set(first, [one]);
  }
  return {
    find: (text, at) =>
      byFirst
        .get(text.charCodeAt(at))
        ?.find((one) => text.startsWith(one.for, at) && endsThere(text, at + one.for.length)),
  };
}

/** Says whether nothing that follows belongs to the character before `end`: a selector, a mark over it. */
function endsThere(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const unit = text.charCodeAt(end - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return endOfGrapheme(text, end - (isLow ? 2 : 1)) === end;
}
