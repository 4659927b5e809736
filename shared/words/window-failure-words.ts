/** What can go wrong between the window and the machine, and what to do. */
import type { WordTable } from './word-table.ts';

export const WINDOW_FAILURE_WORDS = {
  'failure.request-refused': {
    'zh-CN': '程序内部的请求“{name}”被拒绝。请重新启动大样。',
    en: 'The request “{name}” was refused. Start Dayang again.',
  },
  'failure.edition-none': {
    'zh-CN': '没有打开的报纸。请先打开一期。',
    en: 'No edition is open. Open one first.',
  },
  'failure.picture-gone': {
    'zh-CN': '找不到图片 {file}。请重新选择图片。',
    en: 'The picture {file} is missing. Choose it again.',
  },
  'failure.print-failed': {
    'zh-CN': '没有打印出来（{reason}）。请检查打印机，或先导出 PDF 再打印。',
    en: 'Nothing was printed ({reason}). Check the printer, or export a PDF and print that.',
  },
  'failure.export-failed': {
    'zh-CN': '导出没有完成：{reason}',
    en: 'The export did not finish: {reason}',
  },
  'failure.copy-too-large': {
    'zh-CN': '{name} 太大，不像是稿件。请先拆成小文件。',
    en: '{name} is too large to be copy. Split it into smaller files.',
  },
  'failure.layout-fault': {
    'zh-CN': '排版程序出错，版面可能没有更新；稿件不受影响，已照常保存。（{reason}）',
    en: 'The layout stopped with an error, so pages may be out of date; your words are safe and saved. ({reason})',
  },
  'problem.file-damaged': {
    'zh-CN': '{file} 读不出来，已原样保留，其余部分照常打开。请修好该文件后重新打开。',
    en: '{file} cannot be read. It was left as it is, and the rest is open. Mend the file and open the edition again.',
  },
} as const satisfies WordTable;
