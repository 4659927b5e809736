/** What layout finds wrong with a page, and what to do. */
import type { WordTable } from './word-table.ts';

export const PAGE_PROBLEM_WORDS = {
  'problem.page-overset': {
    'zh-CN':
      '《{title}》超 {lines} 行（约 {characters} 字），没有排进版面。请删减文字，或加大、续排文字块。',
    en: '“{title}” is {lines} lines over (about {characters} characters). Cut the text, or enlarge or thread its frame.',
  },
  'problem.page-missing-glyph': {
    'zh-CN':
      '《{title}》中的“{character}”（{code}）在所用字体里没有字形。请换字、换字体、加替补字体，或把它写进补字表。',
    en: '“{title}” has {code}, “{character}”, which its fonts do not hold. Change the character or the font, name a fallback font, or add a substitute.',
  },
  'problem.page-label-missing-glyph': {
    'zh-CN':
      '{folio} 版一个标签中的“{character}”（{code}）在所用字体里没有字形。请换字、换字体或补字。',
    en: 'A label on page {folio} has {code}, “{character}”, which its fonts do not hold. Change the character or the font, or add a substitute.',
  },
  'problem.page-fallback-glyph': {
    'zh-CN': '《{title}》中的“{character}”用替补字体“{font}”排出。',
    en: '“{title}” has “{character}” set from the fallback font {font}.',
  },
  'problem.page-no-variant': {
    'zh-CN':
      '《{title}》中的“{character}”指定了异体（{code}），所用字体里没有，排的是本字。请换字体、加替补字体，或把它写进补字表。',
    en: '“{title}” asks for a form of “{character}” ({code}) that its fonts do not hold, so the usual one is set. Change the font, name a fallback font, or add a substitute.',
  },
  'problem.page-private-glyph': {
    'zh-CN':
      '《{title}》中有专用区字符 {code}，字形随“{font}”而定，别处未必相同。请换成通用字符，或把它写进补字表。',
    en: '“{title}” has the private-use character {code}, which looks as {font} has it and nowhere else the same. Replace it, or add it to the substitutes.',
  },
  'problem.page-no-small-caps': {
    'zh-CN': '《{title}》要用小型大写字母，但“{font}”里没有，排的是普通字母。请换字体或取消。',
    en: '“{title}” asks for small capitals, which {font} does not hold; ordinary letters are set. Change the font or the wish.',
  },
  'problem.page-no-old-figures': {
    'zh-CN': '《{title}》要用旧式数字，但“{font}”里没有，排的是普通数字。请换字体或取消。',
    en: '“{title}” asks for old-style figures, which {font} does not hold; its usual ones are set. Change the font or the wish.',
  },
  'problem.page-no-tabular-figures': {
    'zh-CN': '《{title}》要用等宽数字，但“{font}”里没有，排的是普通数字。请换字体或取消。',
    en: '“{title}” asks for figures of one width, which {font} does not hold; its usual ones are set. Change the font or the wish.',
  },
  'problem.page-font-gone': {
    'zh-CN':
      '{folio} 版用到的字体“{name}”，本期文件夹里没有它的文件 fonts/{file}，暂以“{standIn}”代排。请把文件放回去，或重新导入这款字体。',
    en: 'Page {folio} is set in “{name}”, whose file fonts/{file} is not in the folder of the edition; {standIn} stands in for it. Put the file back, or import the font again.',
  },
  'problem.page-font-changed': {
    'zh-CN':
      '{folio} 版用到的字体“{name}”，文件 fonts/{file} 已不是导入时的那个，暂以“{standIn}”代排。请换回原文件，或重新导入这款字体。',
    en: 'Page {folio} is set in “{name}”, whose file fonts/{file} is no longer the one that was imported; {standIn} stands in for it. Put the old file back, or import the font again.',
  },
  'problem.page-font-unusable': {
    'zh-CN':
      '{folio} 版用到的字体“{name}”打不开（{file}），暂以“{standIn}”代排。请给字体样式另选字体，或重新导入。',
    en: 'Page {folio} is set in “{name}”, which cannot be opened ({file}); {standIn} stands in for it. Choose another font for the face, or import it again.',
  },
  'problem.page-font-unlisted': {
    'zh-CN':
      '{folio} 版的字体样式“{face}”用到字体“{name}”，程序和本期都没有它。请另选字体，或导入它。',
    en: 'Page {folio} has the face “{face}”, which names the font “{name}”; neither the program nor the edition has it. Choose another font, or import it.',
  },
  'problem.page-font-restricted': {
    'zh-CN':
      '{folio} 版用到的字体“{name}”，许可不允许嵌入，不能导出为 PDF 或网页。请换用其他字体，或向厂商取得授权。',
    en: 'Page {folio} is set in “{name}”, whose licence does not allow it to be embedded: no PDF or web page can be made. Use another font, or ask its maker.',
  },
  'problem.page-empty-frame': {
    'zh-CN': '{folio} 版有一个空的文字块。请放入稿件，或删去它。',
    en: 'Page {folio} has an empty text frame. Place an article in it, or remove it.',
  },
  'problem.page-no-picture': {
    'zh-CN': '{folio} 版有一个没有图片的图片块。请放入图片，或删去它。',
    en: 'Page {folio} has a picture frame without a picture. Place one, or remove the frame.',
  },
  'problem.page-missing-picture': {
    'zh-CN': '{folio} 版的一张图片找不到。请重新链接图片。',
    en: 'A picture on page {folio} cannot be found. Link it again.',
  },
  'problem.page-missing-article': {
    'zh-CN': '{folio} 版有一个块指向已经不在本期的稿件。请放入稿件，或删去它。',
    en: 'A frame on page {folio} belongs to an article that is no longer in the edition. Place one, or remove it.',
  },
  'problem.page-head-overset': {
    'zh-CN':
      '{folio} 版《{title}》的标题区放不下，缺 {points} 点。请加高标题块、改小字号或缩短标题。',
    en: 'The head of “{title}” on page {folio} does not fit: {points} pt are missing. Enlarge its frame, or shorten it.',
  },
  'problem.page-cutline-overset': {
    'zh-CN': '{folio} 版《{title}》的图说放不下，缺 {points} 点。请加高图说块或缩短图说。',
    en: 'A cutline of “{title}” on page {folio} does not fit: {points} pt are missing. Enlarge its frame, or shorten it.',
  },
  'problem.page-label-overset': {
    'zh-CN': '{folio} 版有一个标签的文字放不下，缺 {points} 点。请加大它或缩小字号。',
    en: 'The words of a label on page {folio} do not fit: {points} pt are missing. Enlarge it, or make them smaller.',
  },
  'problem.page-jump-short': {
    'zh-CN':
      '《{title}》转版后在 {folio} 版只有 {lines} 行。请调整版块，在这一版留 {least} 行以上。',
    en: '“{title}” jumps, and page {folio} holds only {lines} of its lines. Leave {least} lines or more there.',
  },
  'problem.page-jump-twice': {
    'zh-CN': '《{title}》转到 {folio} 版已是第二次转版。请只转一次。',
    en: '“{title}” jumps a second time, to page {folio}. Let it jump once only.',
  },
  'problem.page-jump-back': {
    'zh-CN':
      '《{title}》从 {folio} 版往前转到了 {to} 版，读者不会往回翻。请改动续排的先后，或移动版面。',
    en: '“{title}” jumps back from page {folio} to page {to}, where no reader looks. Change the order of its frames or of the pages.',
  },
  'problem.page-jump-title': {
    'zh-CN':
      '《{title}》在 {folio} 版的续题“{jumpTitle}”没有主题里的词，读者认不出来。请重复标题中的一个词。',
    en: 'The title “{jumpTitle}” of “{title}” on page {folio} has no word of its headline. Repeat one, so that readers know it again.',
  },
  'problem.page-jump-at-end': {
    'zh-CN': '《{title}》在 {folio} 版的段末转版，读者会以为文章已完。请在句中转版。',
    en: '“{title}” jumps from page {folio} at the end of a paragraph, as if it were done. Let it jump inside a sentence.',
  },
  'problem.page-jump-in-word': {
    'zh-CN': '《{title}》在 {folio} 版转版处断开了一个词。请改动文字或版块。',
    en: '“{title}” jumps from page {folio} inside a word. Reword the paragraph, or change the frame.',
  },
  'problem.page-loose-line': {
    'zh-CN': '{folio} 版有一行字距过松（每字加了 {percent}%）。请改动这一段的文字。',
    en: 'A line on page {folio} is loose ({percent} % of an em between characters). Reword its paragraph.',
  },
  'problem.page-narrow-gap': {
    'zh-CN':
      '{folio} 版有一段带着重号、专名号或注音，行距只空 {percent}% 字，至少要 {wanted}% 字才放得下。请加大行距，或去掉这些标记。',
    en: 'A paragraph on page {folio} has dots, lines of names or rubies, and {percent} % of an em between its lines; they need {wanted} %. Set the lines wider apart, or take the marks off.',
  },
  'problem.page-wide-line': {
    'zh-CN': '{folio} 版有一行比栏宽还长。请拆开其中的长词，或加宽栏。',
    en: 'A line on page {folio} is wider than its column. Split its long word, or widen the column.',
  },
} as const satisfies WordTable;
