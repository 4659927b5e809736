/** How large the text of a line is: parts of a face may be drawn smaller or larger than it. */
import type { Pt } from '../base/units.ts';
import type { SetLine } from './laid-out.ts';

/** The size of the text that a line begins with; undefined for a line without any. */
export function sizeOfLine({ runs }: Pick<SetLine, 'runs'>): Pt | undefined {
  const [first] = runs;
  return first && (first.em ?? first.size);
}
