/** What an opened edition lacks because files are damaged or missing, and what to do. */
import type { WordTable } from './word-table.ts';

export const FILE_PROBLEM_WORDS = {
  'problem.file-missing-article': {
    'zh-CN': '{where} 用到的稿件 {id} 没有打开。请修复或找回稿件文件。',
    en: '{where} uses the article {id}, which did not open. Mend or restore its file.',
  },
  'problem.file-missing-picture': {
    'zh-CN': '{where} 用到的图片 {id} 不在图片列表中。请重新置入图片。',
    en: '{where} uses the picture {id}, which is not in the list of pictures. Place the picture again.',
  },
  'problem.file-missing-frame': {
    'zh-CN': '{where} 的续排经过文字块 {id}，它所在的版面没有打开。请修复那个版面文件。',
    en: 'A thread from {where} runs through the frame {id}, whose page did not open. Mend the file of that page.',
  },
  'problem.file-missing-face': {
    'zh-CN': '{where} 用到的字体样式 {id} 不在本报字体表中。请另选字体。',
    en: '{where} uses the face {id}, which the house style does not have. Choose another face.',
  },
  'problem.file-page-gone': {
    'zh-CN': '版面 {folio} 的文件不见了。请找回 pages/{folio}.json，或从版面顺序中删去。',
    en: 'The file of page {folio} is gone. Restore pages/{folio}.json or take the page out of the order.',
  },
  'problem.file-page-unnamed': {
    'zh-CN': '版面 {folio} 有文件但不在版面顺序中，已排在最后。请调整顺序或删去。',
    en: 'Page {folio} has a file but no place in the page order; it stands last. Move or remove it.',
  },
} as const satisfies WordTable;
