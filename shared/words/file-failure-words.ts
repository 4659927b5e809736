/** What is wrong with a file of an edition or with the disk, and what to do. */
import type { WordTable } from './word-table.ts';

export const FILE_FAILURE_WORDS = {
  'failure.file-not-edition': {
    'zh-CN': '这个文件夹里没有 edition.json，不是一期报纸。请选择含有 edition.json 的文件夹。',
    en: 'This folder has no edition.json, so it is not an edition. Choose a folder that has one.',
  },
  'failure.file-newer': {
    'zh-CN': '{file} 由新版大样保存（格式 {format}），本版读不懂。请更新大样后再打开。',
    en: '{file} was saved by a newer Dayang (format {format}) and cannot be read. Update Dayang to open it.',
  },
  'failure.file-newer-open': {
    'zh-CN': '{file} 由新版大样保存，本期报纸只能查看，不能保存。请更新大样后再编辑。',
    en: '{file} was saved by a newer Dayang, so this edition can be looked at but not saved. Update Dayang to edit it.',
  },
  'failure.file-json-large': {
    'zh-CN': '{file} 超过 32 MB，不像稿件或版面文件。请检查是否放错了文件。',
    en: '{file} is larger than 32 MB, which no article or page is. Check whether it is the right file.',
  },
  'failure.file-json-end': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：文件到此中断，后半部分丢失。请补全或用备份恢复。',
    en: '{file}, line {line}, column {column}: the file ends too early. Complete it or restore it from a backup.',
  },
  'failure.file-json-mark': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：此处不应有“{found}”。请检查逗号、引号和括号。',
    en: '{file}, line {line}, column {column}: “{found}” cannot stand here. Check commas, quotes and brackets.',
  },
  'failure.file-json-after': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：内容结束后还有多余文字。请删去多余部分。',
    en: '{file}, line {line}, column {column}: there is something after the end of the content. Remove it.',
  },
  'failure.file-json-twice': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：“{field}”写了两次。请只保留一个。',
    en: '{file}, line {line}, column {column}: “{field}” is given twice. Keep one of them.',
  },
  'failure.file-json-key': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：不允许使用“{field}”。请删去这一项。',
    en: '{file}, line {line}, column {column}: “{field}” is not allowed. Remove it.',
  },
  'failure.file-json-deep': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：嵌套超过 200 层。请用备份恢复。',
    en: '{file}, line {line}, column {column}: nested more than 200 deep. Restore the file from a backup.',
  },
  'failure.file-json-number': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：数字 {found} 太大。请改正。',
    en: '{file}, line {line}, column {column}: the number {found} is too large. Correct it.',
  },
  'failure.file-json-half': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：文字里有半个字符（乱码）。请改正这段文字。',
    en: '{file}, line {line}, column {column}: the text holds half a character. Correct the text.',
  },
  'failure.file-not-object': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：内容应当是一个对象（花括号）。请用备份恢复。',
    en: '{file}, line {line}, column {column}: the content should be one object in braces. Restore the file from a backup.',
  },
  'failure.file-field-unknown': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：没有“{field}”这一项。请改正名称或删去。',
    en: '{file}, line {line}, column {column}: there is no field “{field}”. Correct its name or remove it.',
  },
  'failure.file-field-missing': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：缺少“{field}”。请补上或用备份恢复。',
    en: '{file}, line {line}, column {column}: “{field}” is missing. Add it or restore the file from a backup.',
  },
  'failure.file-field-value': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：“{field}”的值 {found} 不对。请改正。',
    en: '{file}, line {line}, column {column}: {found} is no value for “{field}”. Correct it.',
  },
  'failure.file-field-option': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：“{field}”的值 {found} 不对，可以是：{options}。',
    en: '{file}, line {line}, column {column}: {found} is no value for “{field}”. It may be: {options}.',
  },
  'failure.file-twice': {
    'zh-CN':
      '{file} 第 {line} 行第 {column} 列：{found} 已经用过了，不能重复。请改名或删去其中一个。',
    en: '{file}, line {line}, column {column}: {found} is used already. Rename or remove one of the two.',
  },
  'failure.file-block-picture': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：只有图说（cutline）可以指明图片。请删去 attrs。',
    en: '{file}, line {line}, column {column}: only a cutline names a picture. Remove attrs.',
  },
  'failure.file-block-form': {
    'zh-CN':
      '{file} 第 {line} 行第 {column} 列：列表项和首字下沉只用于正文（paragraph），level 和 start 只用于列表项。请改正 attrs。',
    en: '{file}, line {line}, column {column}: only a paragraph is an item of a list or has a drop cap, and only an item has level and start. Mend attrs.',
  },
  'failure.file-block-twice': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：一篇稿件只能有一个 {found}。请合并或删去一个。',
    en: '{file}, line {line}, column {column}: an article has only one {found}. Join the two or remove one.',
  },
  'failure.file-block-late': {
    'zh-CN':
      '{file} 第 {line} 行第 {column} 列：{found} 属于标题部分，应排在正文之前。请移到前面。',
    en: '{file}, line {line}, column {column}: {found} belongs to the head. Move it before the text.',
  },
  'failure.file-thread-kind': {
    'zh-CN':
      '{file} 第 {line} 行第 {column} 列：{found} 不是文字块，不能续排。请从 thread 中删去。',
    en: '{file}, line {line}, column {column}: {found} is no text frame. Remove it from the thread.',
  },
  'failure.file-thread-twice': {
    'zh-CN': '{file} 第 {line} 行第 {column} 列：文字块 {found} 已在续排中。请只保留一处。',
    en: '{file}, line {line}, column {column}: the frame {found} is in a thread already. Keep one of them.',
  },
  'failure.file-thread-elsewhere': {
    'zh-CN':
      '{file} 第 {line} 行第 {column} 列：{found} 没有一个文字块在本版。请把它移到所在版面的文件。',
    en: '{file}, line {line}, column {column}: {found} has no frame on this page. Move it to the file of its page.',
  },
  'failure.file-name': {
    'zh-CN':
      '文件名 {file} 不能用。稿件用小写字母、汉字、数字和连字符；版面用版次，如 A01。请改名。',
    en: 'The file name {file} cannot be used. Articles: small letters, Han, figures, hyphens; pages: a folio such as A01. Rename it.',
  },
  'failure.file-encoding': {
    'zh-CN': '{file} 第 {byte} 个字节起不是 UTF-8 文字。请用 UTF-8 编码另存，或用备份恢复。',
    en: '{file} is not UTF-8 text from byte {byte} on. Save it as UTF-8 or restore it from a backup.',
  },
  'failure.file-gone': {
    'zh-CN': '找不到 {file}。请检查文件夹是否已移动、改名或断开。',
    en: '{file} cannot be found. Check whether the folder was moved, renamed or disconnected.',
  },
  'failure.file-denied': {
    'zh-CN': '没有权限读写 {file}。请检查文件和文件夹的权限，或另存到别处。',
    en: 'No permission for {file}. Check the rights of the file and its folder, or save elsewhere.',
  },
  'failure.file-disk-full': {
    'zh-CN': '磁盘已满，{file} 没有保存；原文件完好。请腾出空间后再保存。',
    en: 'The disk is full, so {file} was not saved; the old file is whole. Free some space and save again.',
  },
  'failure.file-disk': {
    'zh-CN': '读写 {file} 时磁盘出错（{reason}）；原文件未改动。请检查磁盘或网络后重试。',
    en: 'The disk failed at {file} ({reason}); the old file is untouched. Check the disk or the network and try again.',
  },
  'failure.file-conflict': {
    'zh-CN': '{file} 已被别的程序改动，没有覆盖它。请比较后选择保留哪一份。',
    en: '{file} was changed by another program and has not been overwritten. Compare the two and choose one.',
  },
  'failure.file-taken': {
    'zh-CN': '{file} 已经存在，而且不是本期打开的文件，没有覆盖它。请换一个名字。',
    en: '{file} exists already and was not opened with this edition, so it has not been overwritten. Choose another name.',
  },
  'failure.file-damaged-kept': {
    'zh-CN': '{file} 已损坏，原样保留，没有覆盖。请先修复或移走它。',
    en: '{file} is damaged and kept as it is; it has not been overwritten. Mend it or move it away first.',
  },
  'failure.file-outside': {
    'zh-CN': '{file} 在本期文件夹之外，不能读写。请把它放进文件夹里。',
    en: '{file} lies outside the folder of this edition. Put it into the folder.',
  },
  'failure.file-exists': {
    'zh-CN': '{file} 已经是一期报纸，没有覆盖它。请选择空文件夹。',
    en: '{file} is an edition already and has not been overwritten. Choose an empty folder.',
  },
} as const satisfies WordTable;
