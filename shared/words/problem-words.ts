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
    'zh-CN': '在 {text} 这里，引号或括号 {mark} 没有配对的后半边。',
    en: 'Nothing closes the mark {mark} at “{text}”.',
  },
  'problem.copy-quote-close': {
    'zh-CN': '在 {text} 这里，引号或括号 {mark} 没有配对的前半边。',
    en: 'Nothing opens the mark {mark} at “{text}”.',
  },
  'problem.copy-quote-again': {
    'zh-CN': '引文跨段时，每段开头都要有前引号，“{text}”前面少了 {marks}。',
    en: 'A quotation over several paragraphs opens again at each of them; {marks} is missing before “{text}”.',
  },
  'problem.copy-quote-nested': {
    'zh-CN': '{text} 在引号里面，应当用单引号。',
    en: 'The quotation {text} stands inside another one; it takes single quotes.',
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
  'problem.copy-wrong-byte': {
    'zh-CN':
      '文件第 {line} 行、字节偏移 {byte} 处的字节 0x{hex} 无法识别，这里丢了一个字。请对照原稿补上。',
    en: 'Byte 0x{hex} at offset {byte} (line {line} of the file) means nothing in its encoding; a character is lost here. Compare with the original.',
  },
  'problem.copy-encoding': {
    'zh-CN': '文件没有说明编码，按 {encoding} 读入。请看一眼引号和带音符的字母是否正确。',
    en: 'The file does not say its encoding; it was read as {encoding}. Check quotes and accented letters.',
  },
  'problem.copy-joined': {
    'zh-CN': '旧版面把这一段断成了两截，已接上：{text}。请看一眼接得对不对。',
    en: 'The paragraph had been torn in two here and was joined: {text}. See whether that is right.',
  },
  'problem.copy-unwrapped': {
    'zh-CN': '来稿每行都断开了，已把 {count} 处断行接成整段。',
    en: 'Every line of the copy was broken; {count} line ends were closed up to paragraphs.',
  },
  'problem.copy-hyphen': {
    'zh-CN': '“{text}”里的连字符可能只是原来换行用的。',
    en: 'The hyphen in “{text}” may have been only that of a line end.',
  },
  'problem.copy-head-guessed': {
    'zh-CN': '标题有好几行，哪行是引题、主题、副题是按长短推断的。请核对。',
    en: 'The head has several lines; which is kicker, headline and deck was guessed from their length. Check it.',
  },
  'problem.copy-maybe-headline': {
    'zh-CN': '“{text}”可能是另一篇稿件的标题，暂作小标题。',
    en: '“{text}” may be the headline of another article; it stands as a subhead for now.',
  },
  'problem.copy-loose-line': {
    'zh-CN': '看不出“{text}”是什么，按原样留作正文。',
    en: 'It is not clear what “{text}” is; it was left as a paragraph.',
  },
  'problem.copy-no-headline': {
    'zh-CN': '这篇稿件没有标题。',
    en: 'The article has no headline.',
  },
  'problem.copy-separator': {
    'zh-CN': '这一行是分隔符“{text}”，可以删去。',
    en: 'This line is only a separator, “{text}”; it can go.',
  },
  'problem.copy-pictures': {
    'zh-CN': '稿件里有 {count} 张图片没有带进来，请另外置入。',
    en: 'The copy showed {count} pictures that were not brought in. Place them separately.',
  },
  'problem.copy-labels': {
    'zh-CN': '去掉了 {count} 个标记（{labels}），它们不属于稿件文字。',
    en: 'Took off {count} labels and signs ({labels}) that are not words of the copy.',
  },
  'problem.copy-cleaned-invisible': {
    'zh-CN': '清除了 {count} 个看不见的字符。',
    en: 'Removed {count} invisible characters.',
  },
  'problem.copy-cleaned-spaces': {
    'zh-CN': '清理了 {count} 处多余或特殊的空格。',
    en: 'Tidied {count} extra or special spaces.',
  },
  'problem.copy-cleaned-tabs': {
    'zh-CN': '把 {count} 个制表符换成了空格。',
    en: 'Replaced {count} tabs by spaces.',
  },
  'problem.copy-cleaned-indents': {
    'zh-CN': '去掉了 {count} 处段首空格，缩进由样式决定。',
    en: 'Removed {count} indents made of spaces; the style sets the indent.',
  },
} as const satisfies WordTable;
