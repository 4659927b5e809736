/** What the command line says. */
import type { WordTable } from './word-table.ts';

export const CLI_WORDS = {} as const satisfies WordTable;
