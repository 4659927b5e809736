/** The line-break class of a code point by UAX #14, as the database has it and as its rules take it. */
import { readTable } from './code-point-table.ts';
import { LINE_BREAK_TABLE } from './line-break-table.ts';

type TableClass = (typeof LINE_BREAK_TABLE)['classes'][number];

/**
 * A class of UAX #14, table 1. Beside those of the standard: `OPW`, an opener of the width of a Han
 * character, which LB30 leaves out, and `IDP`, an unassigned pictograph, which LB30b is about.
 */
export type LineBreakClass = TableClass | 'H3';

/** What the rules know after LB1: classes that need a decision have been given one. */
export type ResolvedClass = Exclude<LineBreakClass, 'AI' | 'SG' | 'XX' | 'SA' | 'CJ'>;

const lookUp = readTable(LINE_BREAK_TABLE);

const FIRST_SYLLABLE = 0xac00;
const LAST_CONSONANTS = 28;

/** The class of a code point as the database has it. */
export function lineBreakClassOf(code: number): LineBreakClass {
  const found = lookUp(code);
  if (found !== 'H2') return found;
  return (code - FIRST_SYLLABLE) % LAST_CONSONANTS === 0 ? 'H2' : 'H3';
}

/** LB1 where nothing is tailored. */
export function resolveClass(found: LineBreakClass): ResolvedClass {
  switch (found) {
    case 'AI':
    case 'SG':
    case 'XX':
    case 'SA':
      return 'AL';
    case 'CJ':
      return 'NS';
    default:
      return found;
  }
}
