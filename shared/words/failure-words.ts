/** What went wrong with a file, a font or the disk, and what to do. */
import type { WordTable } from './word-table.ts';

export const FAILURE_WORDS = {} as const satisfies WordTable;
