/** What is wrong with copy or page, and what to do. */
import type { WordTable } from './word-table.ts';

export const PROBLEM_WORDS = {} as const satisfies WordTable;
