/** The room that the lines of a paragraph are broken for. It may change from line to line. */
import type { Pt } from '../base/units.ts';
import { Kind, isTrimmable, type KindOf } from './marks.ts';
import { Break, type Prepared } from './prepared.ts';

/** The room that lines are broken for. */
export interface Measures {
  /** Measure of the n-th line of the paragraph, from 0. */
  readonly of: (line: number) => Pt;
  readonly indents: Indents;
  /** Says of the n-th line whether it may not end with a hyphen of ours; absent: each of them may. */
  readonly endsWhole?: (line: number) => boolean;
}

/** How far the lines of a paragraph begin from their left end. */
export interface Indents {
  readonly first: Pt;
  /** The lines after the first, before line `lines` from 0; absent: none of them is indented. */
  readonly hang?: { readonly by: Pt; readonly lines: number };
}

/** The indent of a line, from 0. */
export function indentOf({ first, hang }: Indents, line: number): Pt {
  if (line === 0) return first;
  return hang !== undefined && line < hang.lines ? hang.by : 0;
}

/** Room of a line after its indent. */
export function roomOf(measures: Measures, line: number): Pt {
  return measures.of(line) - indentOf(measures.indents, line);
}

/** Says whether a line would end with a hyphen where it may not. */
export function isCut(p: Prepared, last: number, line: number, { endsWhole }: Measures): boolean {
  return p.after[last] === Break.hyphen && endsWhole?.(line) === true;
}

/** A last line of so few characters is a runt (孤字). */
const RUNT = 2;

/** Says whether the line of these pieces, the last of a paragraph, is a runt. */
export function isRunt(p: Prepared, first: number, last: number): boolean {
  if (first === 0) return false;
  return p.to[last]! - p.from[first]! <= RUNT || isAlone(p, first, last);
}

/** One character is alone however many marks close after it: 了。” is a runt as 了。 is. */
function isAlone(p: Prepared, first: number, last: number): boolean {
  if (p.kinds[first] !== Kind.han) return false;
  for (let i = first + 1; i <= last; i += 1) {
    const kind = p.kinds[i]! as KindOf;
    if (!isTrimmable(kind) || kind === Kind.opener) return false;
  }
  return true;
}
