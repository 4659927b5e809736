/** What the program says of fonts: why one cannot be used, and what is wrong with those of an edition. */
import type { WordTable } from './word-table.ts';

export const FONT_FAILURE_WORDS = {
  'failure.font-variable': {
    'zh-CN':
      '“{name}”是可变字体，粗细要在使用时选定，不能用于出版。请换用固定字重的版本（.ttf、.otf、.ttc）。',
    en: '“{name}” is a variable font, whose weight is chosen in use; it cannot go to press. Use its static cuts (.ttf, .otf, .ttc).',
  },
  'failure.font-no-face': {
    'zh-CN': '“{name}”里只有 {count} 款字体，没有第 {number} 款。请另选。',
    en: '“{name}” holds {count} fonts; there is no number {number}. Choose another.',
  },
  'failure.font-compressed': {
    'zh-CN': '“{name}”是网页字体（WOFF），不能用于排版。请换用同款的 .ttf 或 .otf 字体。',
    en: '“{name}” is a web font (WOFF), which cannot be used for print. Use the .ttf or .otf font of the same name.',
  },
  'failure.font-unknown': {
    'zh-CN': '“{name}”不是字体文件。请选择 .ttf、.otf 或 .ttc 字体。',
    en: '“{name}” is not a font file. Choose a .ttf, .otf or .ttc font.',
  },
  'failure.font-damaged': {
    'zh-CN': '字体“{name}”的文件已损坏（{table} 表缺失或不完整）。请重新安装该字体。',
    en: 'The font file “{name}” is damaged (its {table} table is missing or incomplete). Install the font again.',
  },
  'failure.font-missing': {
    'zh-CN': '找不到字体“{name}”的文件 {file}。请重新生成或重新安装程序。',
    en: 'The file {file} of the font “{name}” cannot be found. Build or install the program again.',
  },
  'failure.font-file-gone': {
    'zh-CN': '本期文件夹里没有字体“{name}”的文件 fonts/{file}。请把它放回去，或重新导入这款字体。',
    en: 'The file fonts/{file} of the font “{name}” is not in the folder of the edition. Put it back, or import the font again.',
  },
  'failure.font-file-changed': {
    'zh-CN':
      '字体“{name}”的文件 fonts/{file} 已不是导入时的那个。请换回原文件，或删去这款字体后重新导入。',
    en: 'The file fonts/{file} of the font “{name}” is no longer the one that was imported. Put the old file back, or remove the font and import it again.',
  },
  'failure.font-unlisted': {
    'zh-CN': '本报字体表用到字体“{name}”，程序和本期都没有它。请另选字体，或导入它。',
    en: 'The house style names the font “{name}”, which neither the program nor the edition has. Choose another font, or import it.',
  },
  'failure.font-too-large': {
    'zh-CN': '字体文件“{name}”有 {megabytes} MB，超过上限 {most} MB。请改用只含所需字体的文件。',
    en: 'The font file “{name}” has {megabytes} MB; {most} MB are the most. Use a file with only the fonts you need.',
  },
  'failure.font-restricted': {
    'zh-CN':
      '字体“{name}”的许可不允许嵌入文件，不能导出为 PDF 或网页。请换用其他字体，或向厂商取得授权。',
    en: 'The licence of the font “{name}” does not allow it to be embedded, so no PDF or web page can be made. Use another font, or ask its maker.',
  },
  'failure.font-bitmap-only': {
    'zh-CN':
      '字体“{name}”的许可只允许嵌入点阵，不能导出为 PDF 或网页。请换用其他字体，或向厂商取得授权。',
    en: 'The licence of the font “{name}” allows its bitmaps only to be embedded, so no PDF or web page can be made. Use another font, or ask its maker.',
  },
} as const satisfies WordTable;

export const FONT_WORDS = {
  'font.and': { 'zh-CN': '，', en: ', ' },
  'font.none': { 'zh-CN': '无', en: 'none' },
  'font.name': { 'zh-CN': '字体', en: 'Font' },
  'font.of-collection': {
    'zh-CN': '{name}（合集 {count} 款之 {number}）',
    en: '{name} (number {number} of {count} in the file)',
  },
  'font.outlines': { 'zh-CN': '轮廓', en: 'Outlines' },
  'font.outlines.truetype': {
    'zh-CN': 'TrueType，{glyphs} 个字形',
    en: 'TrueType, {glyphs} glyphs',
  },
  'font.outlines.cff': {
    'zh-CN': 'PostScript（CFF），{glyphs} 个字形',
    en: 'PostScript (CFF), {glyphs} glyphs',
  },
  'font.han': { 'zh-CN': '汉字', en: 'Han' },
  'font.letters': { 'zh-CN': '标点字母', en: 'Marks, letters' },
  'font.covers.gb2312': { 'zh-CN': 'GB 2312 {has}/{of}', en: 'GB 2312 {has}/{of}' },
  'font.covers.gbk': { 'zh-CN': 'GBK {has}/{of}', en: 'GBK {has}/{of}' },
  'font.covers.big5': { 'zh-CN': '繁体 Big5 {has}/{of}', en: 'Big5 {has}/{of}' },
  'font.covers.marks': { 'zh-CN': '中文标点 {has}/{of}', en: 'Chinese marks {has}/{of}' },
  'font.covers.latin': { 'zh-CN': '西文 {has}/{of}', en: 'Latin {has}/{of}' },
  'font.covers.pinyin': { 'zh-CN': '拼音 {has}/{of}', en: 'pinyin {has}/{of}' },
  'font.in-use': { 'zh-CN': '本期用字', en: 'This edition' },
  'font.has-all': { 'zh-CN': '{of} 字全有', en: 'has all {of} characters it uses' },
  'font.lacks': {
    'zh-CN': '{of} 字中缺 {count} 字：{characters}',
    en: 'lacks {count} of the {of} characters it uses: {characters}',
  },
  'font.features': { 'zh-CN': '特性', en: 'Features' },
  'font.rights': { 'zh-CN': '嵌入许可', en: 'Embedding' },
  'font.rights.installable': {
    'zh-CN': '可嵌入、可安装',
    en: 'allowed, even to be installed',
  },
  'font.rights.editable': { 'zh-CN': '可嵌入供编辑', en: 'allowed, for editing too' },
  'font.rights.preview-print': {
    'zh-CN': '可嵌入供阅读和打印',
    en: 'allowed, for reading and printing',
  },
  'font.rights.bitmap-only': {
    'zh-CN': '只许嵌入点阵，不能导出 PDF 和网页',
    en: 'bitmaps only: no PDF or web page can be made',
  },
  'font.rights.restricted': {
    'zh-CN': '不许嵌入，不能导出 PDF 和网页',
    en: 'not allowed: no PDF or web page can be made',
  },
  'font.rights.whole-only': {
    'zh-CN': '；不许只嵌入部分字形，导出时整个放入',
    en: '; in whole only, so exports grow by all of it',
  },
} as const satisfies WordTable;

export const FONT_WINDOW_WORDS = {
  'window.action.import-font': { 'zh-CN': '导入字体…', en: 'Import Font…' },
  'window.fonts.own': { 'zh-CN': '自备字体', en: 'Fonts of the paper' },
  'window.fonts.none': {
    'zh-CN': '还没有自备字体。导入的字体文件存在本期文件夹里，换机器也照样排印。',
    en: 'None yet. Imported font files are kept in the folder of the edition, so it prints alike anywhere.',
  },
  'window.fonts.import': { 'zh-CN': '导入字体…', en: 'Import font…' },
  'window.fonts.facts': { 'zh-CN': '字体详情', en: 'About this font' },
  'window.fonts.facts-of': { 'zh-CN': '“{name}”的详情', en: 'About “{name}”' },
  'window.fonts.remove': { 'zh-CN': '删去字体', en: 'Remove the font' },
  'window.fonts.remove-of': { 'zh-CN': '删去“{name}”', en: 'Remove “{name}”' },
  'window.fonts.import-title': { 'zh-CN': '导入字体', en: 'Import a font' },
  'window.fonts.import-verb': { 'zh-CN': '导入', en: 'Import' },
  'window.fonts.import-note': {
    'zh-CN': '导入后，可在“字体”里给每个字体样式选用。',
    en: 'Once it is imported, any face can be set in it, under “Fonts”.',
  },
  'window.fonts.which': { 'zh-CN': '选哪一款', en: 'Which one' },
  'window.fonts.reading': { 'zh-CN': '正在读字体…', en: 'Reading the font…' },
  'window.fonts.no-export': {
    'zh-CN': '可以导入和排版，但用了它的版面不能导出为 PDF 或网页。',
    en: 'It can be imported and set, but pages set in it cannot become a PDF or a web page.',
  },
  'window.toast.font-added': {
    'zh-CN': '导入了字体“{name}”，可在“字体”里选用。',
    en: 'Imported the font “{name}”. Choose it under “Fonts”.',
  },
  'window.toast.font-mended': {
    'zh-CN': '字体“{name}”的文件已放回本期文件夹。',
    en: 'The file of the font “{name}” is back in the folder of the edition.',
  },
} as const satisfies WordTable;
