/** Words printed on pages by the program: jump lines, continued lines, weekdays. */
import type { WordTable } from './word-table.ts';

export const PAGE_WORDS = {
  'page.jump': { 'zh-CN': '（下转{folio}版）', en: 'Continued on {folio}' },
  'page.continued': { 'zh-CN': '（上接{folio}版）', en: 'Continued from {folio}' },
} as const satisfies WordTable;
