/** What is wrong with copy or page, and what to do. */
import { FILE_PROBLEM_WORDS } from './file-problem-words.ts';
import { PAGE_PROBLEM_WORDS } from './page-problem-words.ts';
import type { WordTable } from './word-table.ts';

export const PROBLEM_WORDS = {
  ...FILE_PROBLEM_WORDS,
  ...PAGE_PROBLEM_WORDS,
  'problem.copy-cut-off': {
    'zh-CN': '稿件在句子中间断了：“{text}”。请找回缺失的文字，或接受修改。',
    en: 'The article ends in the middle of a sentence: “{text}”. Find the missing words, or accept the change.',
  },
  'problem.copy-unfinished': {
    'zh-CN': '这一段没有写完或缺少句末标点：“{text}”。',
    en: 'The paragraph ends before its sentence does, or lacks its stop: “{text}”.',
  },
  'problem.copy-repeat': {
    'zh-CN': '这段文字在第 {earlier} 段已经出现过：“{text}”。',
    en: 'Paragraph {earlier} says this already: “{text}”.',
  },
  'problem.copy-quote-open': {
    'zh-CN': '引号或括号 {mark} 没有配对的后半边：{text}……',
    en: 'Nothing closes the mark {mark} here: {text}…',
  },
  'problem.copy-quote-close': {
    'zh-CN': '引号或括号 {mark} 没有配对的前半边：……{text}',
    en: 'Nothing opens the mark {mark} here: …{text}',
  },
  'problem.copy-quote-nested': {
    'zh-CN': '引号里面的引号应当用单引号：{text}',
    en: 'A quotation inside a quotation takes single quotes: {text}',
  },
  'problem.copy-half-width': {
    'zh-CN': '中文里用了半角标点或西文标点：“{text}”应为“{better}”。',
    en: 'Half-width mark in Chinese text: “{text}” should be “{better}”.',
  },
  'problem.copy-full-width': {
    'zh-CN': '全角字母或数字“{text}”应改为半角“{better}”。',
    en: 'Full-width letters or figures “{text}” should be “{better}”.',
  },
  'problem.copy-double-mark': {
    'zh-CN': '标点重复：“{text}”应为“{better}”。',
    en: 'Two marks where one belongs: “{text}” should be “{better}”.',
  },
  'problem.copy-double-word': {
    'zh-CN': '单词重复：“{text}”。',
    en: 'The word is there twice: “{text}”.',
  },
  'problem.copy-private-use': {
    'zh-CN': '这里有一个私用区字符（{point}），别处可能显示不出来。请换成通用字符。',
    en: 'A private-use character ({point}) that other programs may not show. Replace it.',
  },
  'problem.copy-lost-character': {
    'zh-CN': '这里有一个字已经丢失：“{text}”。请对照原稿补上。',
    en: 'A character is lost here: “{text}”. Compare with the original.',
  },
} as const satisfies WordTable;
