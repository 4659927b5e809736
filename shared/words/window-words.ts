/** What the window says: menus, panels, dialogs, status. */
import type { WordTable } from './word-table.ts';

export const WINDOW_WORDS = {} as const satisfies WordTable;
