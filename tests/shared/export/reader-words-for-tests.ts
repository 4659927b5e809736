/** The words around published pages, for tests. */
import type { ReaderWords } from '../../../shared/export/reader-words.ts';

export const readerWordsForTests: ReaderWords = {
  contents: '目录',
  pages: '各版',
  articles: '版的文章',
  previousPage: '上一版',
  nextPage: '下一版',
  size: '显示大小',
  fitWidth: '适合宽度',
  fitPage: '整版',
  actualSize: '实际大小',
  inPrint: '见报版面：',
};
