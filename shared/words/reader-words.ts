/** What readers of a published edition see beside the paper's own words. */
import type { WordTable } from './word-table.ts';

export const READER_WORDS = {
  'reader.contents': { 'zh-CN': '目录', en: 'Contents' },
  'reader.pages': { 'zh-CN': '各版', en: 'Pages' },
  'reader.articles': { 'zh-CN': '版的文章', en: 'articles' },
  'reader.previous-page': { 'zh-CN': '上一版', en: 'Previous page' },
  'reader.next-page': { 'zh-CN': '下一版', en: 'Next page' },
  'reader.size': { 'zh-CN': '显示大小', en: 'Size' },
  'reader.fit-width': { 'zh-CN': '适合宽度', en: 'Fit width' },
  'reader.fit-page': { 'zh-CN': '整版', en: 'Whole page' },
  'reader.actual-size': { 'zh-CN': '实际大小', en: 'Actual size' },
  'reader.in-print': { 'zh-CN': '见报版面：', en: 'In print on' },
  'reader.date': { 'zh-CN': '{year}年{month}月{day}日', en: '{year}-{month}-{day}' },
  'failure.site-taken': {
    'zh-CN': '文件夹 {folder} 里已有别的文件（{file}），为免覆盖，没有写入。请另选一个空文件夹。',
    en: 'The folder {folder} holds something else already ({file}), so nothing was written into it. Choose an empty folder.',
  },
} as const satisfies WordTable;
