/** Why a command cannot be done, and what to do instead. */
import type { WordTable } from './word-table.ts';

export const EDIT_FAILURE_WORDS = {
  'failure.edit-no-article': {
    'zh-CN': '找不到这篇稿件（{id}），可能已被删除。请在稿件列表中另选一篇。',
    en: 'The article ({id}) is not there; it may have been removed. Choose another from the list.',
  },
  'failure.edit-no-frame': {
    'zh-CN': '找不到这个版块（{id}），可能已被删除。请在版面上另选一个。',
    en: 'The frame ({id}) is not there; it may have been removed. Select another on the page.',
  },
  'failure.edit-no-page': {
    'zh-CN': '找不到这个版面（{id}），可能已被删除。请在版面列表中另选一个。',
    en: 'The page ({id}) is not there; it may have been removed. Choose another from the list.',
  },
  'failure.edit-no-story': {
    'zh-CN': '这篇上版稿（{id}）已不在版面上。请重新排入稿件。',
    en: 'The story ({id}) is not on a page any more. Place the article again.',
  },
  'failure.edit-no-picture': {
    'zh-CN': '图片（{id}）不在本期图片中。请先置入图片。',
    en: 'The picture ({id}) does not belong to this edition. Place it first.',
  },
  'failure.edit-no-face': {
    'zh-CN': '本报字体表里没有“{id}”。请另选字体。',
    en: 'The house style has no face “{id}”. Choose another.',
  },
  'failure.edit-no-font': {
    'zh-CN': '本报自备字体里没有“{id}”。请先导入它。',
    en: 'The paper has no font “{id}” of its own. Import it first.',
  },
  'failure.edit-font-there': {
    'zh-CN': '字体“{name}”已经在本报自备字体里，不必再导入。',
    en: 'The font “{name}” is already among the fonts of the paper; there is no need to import it again.',
  },
  'failure.edit-fonts-many': {
    'zh-CN': '本报自备字体已有 {most} 款，不能再加。请先删去不用的。',
    en: 'The paper has {most} fonts of its own, which is the most. Remove some that are not used.',
  },
  'failure.edit-font-used': {
    'zh-CN': '字体“{name}”还用在字体样式“{face}”里，不能删去。请先给它另选字体。',
    en: 'The font “{name}” is used by the face “{face}”, so it cannot be removed. Give that face another font first.',
  },
  'failure.edit-font-fallback': {
    'zh-CN': '字体“{name}”还是全报的替补字体，不能删去。请先换掉这个替补字体。',
    en: 'The font “{name}” is a fallback of all faces, so it cannot be removed. Choose another fallback first.',
  },
  'failure.edit-font-substitute': {
    'zh-CN': '补字表里还用着字体“{name}”，不能删去。请先改补字表。',
    en: 'The table of substitutes names the font “{name}”, so it cannot be removed. Change the table first.',
  },
  'failure.edit-id-used': {
    'zh-CN': '编号 {id} 已经用过，没有重复添加。请再试一次。',
    en: 'The id {id} is in use, so nothing was added. Try again.',
  },
  'failure.edit-value': {
    'zh-CN': '“{field}”不能是 {found}。请改用合适的值。',
    en: '“{field}” cannot be {found}. Give a value that suits it.',
  },
  'failure.edit-field': {
    'zh-CN': '这里没有“{field}”可改。请选择合适的版块。',
    en: 'There is no “{field}” to change here. Select a frame that has it.',
  },
  'failure.edit-block-picture': {
    'zh-CN': '只有图说可以指明图片，{type} 不行。请改成图说。',
    en: 'Only a cutline names a picture, not a {type}. Make it a cutline.',
  },
  'failure.edit-block-form': {
    'zh-CN': '列表项和首字下沉只用于正文段落，{type} 不行。请先改成正文。',
    en: 'Only a paragraph is an item of a list or has a drop cap, not a {type}. Make it a paragraph first.',
  },
  'failure.edit-block-twice': {
    'zh-CN': '一篇稿件只能有一个 {type}。请把两个合成一个。',
    en: 'An article has only one {type}. Join the two.',
  },
  'failure.edit-block-late': {
    'zh-CN': '{type} 属于标题部分，要排在正文之前。请移到前面。',
    en: 'A {type} belongs to the head. Move it before the text.',
  },
  'failure.edit-slug-bad': {
    'zh-CN': '稿件名“{slug}”不能做文件名。请用小写字母、汉字、数字和连字符，最多 60 个。',
    en: '“{slug}” cannot name a file. Use small letters, Han, figures and hyphens, at most 60.',
  },
  'failure.edit-slug-used': {
    'zh-CN': '已有稿件叫“{slug}”。请换一个名字。',
    en: 'Another article is called “{slug}”. Choose another name.',
  },
  'failure.edit-folio-bad': {
    'zh-CN': '版次“{folio}”不能用。请用字母、数字和连字符，如 A01，最多 12 个。',
    en: '“{folio}” cannot be a folio. Use letters, figures and hyphens such as A01, at most 12.',
  },
  'failure.edit-folio-used': {
    'zh-CN': '已有版面是“{folio}”版。请换一个版次。',
    en: 'Another page is “{folio}”. Choose another folio.',
  },
  'failure.edit-picture-name': {
    'zh-CN': '图片文件名“{file}”不能用。请去掉 \\ / : * ? " < > | 等符号，最多 80 个字符。',
    en: '“{file}” cannot name a picture. Leave out \\ / : * ? " < > | and keep it to 80 characters.',
  },
  'failure.edit-picture-used': {
    'zh-CN': '已有图片叫“{file}”。请换一个文件名。',
    en: 'Another picture is called “{file}”. Choose another name.',
  },
  'failure.edit-not-text': {
    'zh-CN': '只有文字块可以排稿件。请选择文字块。',
    en: 'Only text frames hold articles. Select a text frame.',
  },
  'failure.edit-placed-already': {
    'zh-CN': '这篇稿件已经在这个文字块里了。请选择别的文字块。',
    en: 'The article is in this frame already. Choose another frame.',
  },
  'failure.edit-not-placed': {
    'zh-CN': '这篇稿件不在这里，不用撤下。',
    en: 'The article is not placed here, so it cannot be taken off.',
  },
  'failure.edit-nothing-to-thread': {
    'zh-CN': '这个文字块还没有稿件，不能续排。请先排入稿件。',
    en: 'This frame holds no article yet, so nothing can run on. Place an article first.',
  },
  'failure.edit-frame-filled': {
    'zh-CN': '那个文字块里有别的稿件，不能接着排。请选择空的文字块，或先撤下那里的稿件。',
    en: 'That frame holds another article. Choose an empty frame, or take the article off first.',
  },
  'failure.edit-thread-same': {
    'zh-CN': '两个文字块已在同一续排中。请选择空的文字块。',
    en: 'Both frames are in one thread already. Choose an empty frame.',
  },
  'failure.edit-not-threaded': {
    'zh-CN': '这个文字块不在续排中，不用断开。',
    en: 'This frame is in no thread, so there is nothing to part.',
  },
  'failure.edit-change-stale': {
    'zh-CN': '稿件已经改过，这条修改建议对不上了。请重新检查稿件。',
    en: 'The article has changed and the proposed change does not fit any more. Check the article again.',
  },
  'failure.edit-last-page': {
    'zh-CN': '一期报纸至少要有一个版面，不能删去最后一版。请先添加新的版面。',
    en: 'An edition has at least one page, so the last cannot be removed. Add another first.',
  },
  'failure.edit-face-used': {
    'zh-CN': '版面上还在用字体“{face}”，不能从字体表中去掉。请先改换那些版块的字体。',
    en: 'Frames still use the face “{face}”, so it cannot be dropped. Give them another face first.',
  },
  'failure.edit-no-room': {
    'zh-CN': '这里放不下一篇稿件。请选择更大的空白处，或先移开别的版块。',
    en: 'There is no room for an article here. Choose a larger empty place, or move other frames first.',
  },
  'failure.edit-no-section': {
    'zh-CN': '不能从这一版另起一叠。叠要用 A 到 Z 的一个字母编号，本版之前要有同叠的版面。',
    en: 'No section can begin here. Sections are called by one letter, A to Z, and a page of the same section must stand before.',
  },
  'failure.edit-title-apart': {
    'zh-CN': '标题和正文之间隔着别的版块，不能一起摆。请先把它们移到一处。',
    en: 'Other frames stand between the head and its text. Bring the two together first.',
  },
  'failure.edit-title-no-room': {
    'zh-CN': '文字块太窄或太浅，标题不能这样摆。文夹题、文包题至少要有三栏。',
    en: 'The text has too few columns or lines for that. A title between or within its text needs three columns.',
  },
} as const satisfies WordTable;
