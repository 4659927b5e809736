/** Why a command of the command line could not do its work. */
import type { WordTable } from './word-table.ts';

export const CLI_FAILURE_WORDS = {
  'failure.cli-options': {
    'zh-CN': '选项不对：{said}。加 --help 看说明。',
    en: 'The options are not right: {said}. Add --help for an explanation.',
  },
  'failure.cli-no-page': {
    'zh-CN': '这一期没有 {folio} 版。它的版次是：{folios}。',
    en: 'This edition has no page {folio}. Its pages are: {folios}.',
  },
  'failure.cli-no-pages': {
    'zh-CN': '这一期还没有版面，没有可以输出的内容。',
    en: 'This edition has no pages yet, so there is nothing to write.',
  },
  'failure.cli-cannot-write': {
    'zh-CN': '写不了 {file}：{said}。',
    en: '{file} cannot be written: {said}.',
  },
  'failure.cli-cannot-read': {
    'zh-CN': '读不了 {file}：{said}。',
    en: '{file} cannot be read: {said}.',
  },
  'failure.cli-bad-paper': {
    'zh-CN': '--paper 只能是 broadsheet（对开）或 tabloid（四开），不是“{paper}”。',
    en: '--paper takes broadsheet or tabloid, not “{paper}”.',
  },
  'failure.cli-bad-number': {
    'zh-CN': '{option} 要一个 {least} 到 {most} 之间的整数，不是“{value}”。',
    en: '{option} takes a whole number from {least} to {most}, not “{value}”.',
  },
  'failure.cli-bad-date': {
    'zh-CN': '--date 要 YYYY-MM-DD 形式的日期，不是“{date}”。',
    en: '--date takes a day as YYYY-MM-DD, not “{date}”.',
  },
  'failure.copy-word-damaged': {
    'zh-CN': '“{name}”不是完好的 Word 文件，读不出内容。请重新保存成 .docx 再试。',
    en: '“{name}” is not a sound Word file and cannot be read. Save it as .docx again and retry.',
  },
} as const satisfies WordTable;
