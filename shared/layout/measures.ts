/** The room that the lines of a paragraph are broken for. It may change from line to line. */
import type { Pt } from '../base/units.ts';
import type { Prepared } from './prepared.ts';

/** The room that lines are broken for. */
export interface Measures {
  /** Measure of the n-th line of the paragraph, from 0. */
  readonly of: (line: number) => Pt;
  /** Indent of the first line. */
  readonly indent: Pt;
}

/** Room of a line after its indent. */
export function roomOf(measures: Measures, line: number): Pt {
  return measures.of(line) - (line === 0 ? measures.indent : 0);
}

/** A last line of so few characters is a runt (孤字). */
const RUNT = 2;

/** Says whether the line of these pieces, the last of a paragraph, is a runt. */
export function isRunt(p: Prepared, first: number, last: number): boolean {
  return first > 0 && p.to[last]! - p.from[first]! <= RUNT;
}
