/** What went wrong with a file or the disk, and what to do. */
import { EDIT_FAILURE_WORDS } from './edit-failure-words.ts';
import { CLI_FAILURE_WORDS } from './cli-failure-words.ts';
import { FILE_FAILURE_WORDS } from './file-failure-words.ts';
import { FONT_FAILURE_WORDS } from './font-words.ts';
import type { WordTable } from './word-table.ts';

export const FAILURE_WORDS = {
  ...EDIT_FAILURE_WORDS,
  ...FILE_FAILURE_WORDS,
  ...CLI_FAILURE_WORDS,
  ...FONT_FAILURE_WORDS,
  'failure.picture-no-ground': {
    'zh-CN':
      '图片“{file}”四周没有白底或透明底，找不出轮廓。请先在修图软件里去掉底色，或改用其他绕排形状。',
    en: 'The picture “{file}” has no white or empty ground, so it has no contour. Take the ground out in a picture editor, or choose another shape.',
  },
  'failure.picture-unreadable': {
    'zh-CN':
      '无法读取图片“{file}”。文件可能已损坏，或不是图片。请重新导出为 JPEG、PNG 或 TIFF 后再试。',
    en: 'The picture “{file}” cannot be read. It may be damaged, or no picture. Save it again as JPEG, PNG or TIFF.',
  },
  'failure.picture-too-large': {
    'zh-CN': '图片“{file}”有 {megapixels} 百万像素，超过上限 {most} 百万像素。请先缩小。',
    en: 'The picture “{file}” has {megapixels} million pixels; {most} million are the most. Make it smaller first.',
  },
  'failure.picture-no-profile': {
    'zh-CN': '找不到印刷色彩配置文件 {file}，无法把图片转换为印刷油墨。请重新生成或重新安装程序。',
    en: 'The colour profile {file} cannot be found, so pictures cannot be turned into inks. Build or install the program again.',
  },
  'failure.copy-empty': {
    'zh-CN': '“{name}”里没有文字。',
    en: 'There is no text in “{name}”.',
  },
  'failure.copy-is-word': {
    'zh-CN': '“{name}”是压缩文件或 Word 文档，不是纯文本。Word 文档请用 .docx 扩展名导入。',
    en: '“{name}” is a ZIP archive or a Word file, not plain text. Import Word files under their ending .docx.',
  },
  'failure.copy-is-old-word': {
    'zh-CN': '“{name}”是旧版 Word 文档（.doc）。请在 Word 或 WPS 里另存为 .docx。',
    en: '“{name}” is an old Word file (.doc). Save it as .docx in Word or WPS.',
  },
  'failure.copy-is-rtf': {
    'zh-CN': '“{name}”是 RTF 文档。请在 Word 或 WPS 里另存为 .docx。',
    en: '“{name}” is an RTF file. Save it as .docx in Word or WPS.',
  },
  'failure.copy-is-pdf': {
    'zh-CN': '“{name}”是 PDF。请向来稿人要文字稿，或复制文字后粘贴。',
    en: '“{name}” is a PDF. Ask for the text, or copy the words and paste them.',
  },
  'failure.copy-is-picture': {
    'zh-CN': '“{name}”是图片，不是稿件。请从图片面板置入。',
    en: '“{name}” is a picture, not copy. Place it from the pictures panel.',
  },
  'failure.copy-is-binary': {
    'zh-CN': '“{name}”不是文字文件，认不出编码（支持 UTF-8、UTF-16 和 GB18030）。',
    en: '“{name}” is not a text file in any known encoding (UTF-8, UTF-16, GB18030).',
  },
} as const satisfies WordTable;
