/** Specimens of the forms of paragraphs: ends of sections, first indents, lists, deep first letters. */
import { makeBlock, type Block, type BlockAttrs } from '../../../../shared/model/text.ts';
import type { FormsSpecimen } from './specimen.ts';

const p = (text: string, attrs?: BlockAttrs): Block => ({
  ...makeBlock('paragraph', text),
  ...(attrs && { attrs }),
});
const items = (style: NonNullable<BlockAttrs['list']>, ...texts: readonly string[]): Block[] =>
  texts.map((text) => p(text, { list: style }));

const DATELINE = makeBlock('paragraph', '天地', [{ type: 'dateline' }]);

const SECTION = 'clreq, paragraph spacing (a blank line is the end of a section)';
const INDENT = 'clreq, first-line indents (two em; one em in narrow columns)';
const WESTERN = 'newspaper practice, flush first paragraphs';
const LISTS = 'GB/T 9704-2012, 7.3.3 (一、（一）1.（1）); Founder FIT, 项目符号和编号';
const CAP = 'Founder FIT, 段首大字; InDesign, drop caps';

/** Forms in the order in which a paragraph may take them. */
export const forms: readonly FormsSpecimen[] = [
  {
    setting: 'forms',
    id: 'forms-section',
    rule: { zh: '空行表示一节结束', en: 'a blank line is the end of a section' },
    source: SECTION,
    copy: '天地玄黄宇宙洪荒日月\n\n盈昃辰宿列张',
    chars: 8,
    lines: ['　　天地玄黄宇宙', '洪荒日月', '', '　　盈昃辰宿列张'],
  },
  {
    setting: 'forms',
    id: 'forms-section-head',
    rule: { zh: '栏首不留空行', en: 'no blank line stands at the head of a column' },
    source: SECTION,
    copy: '天地玄黄宇宙洪荒日月\n\n盈昃辰宿列张寒来暑往',
    chars: 8,
    columns: 2,
    depth: 2,
    lines: ['　　天地玄黄宇宙', '洪荒日月', '/', '　　盈昃辰宿列张', '寒来暑往'],
  },
  {
    setting: 'forms',
    id: 'forms-section-sign',
    rule: { zh: '分节符号居中', en: 'the sign between sections stands in the middle' },
    source: SECTION,
    copy: '天地玄黄\n\n盈昃辰宿',
    chars: 9,
    house: { sectionBreak: '＊＊＊' },
    lines: ['　　天地玄黄', '　　　＊＊＊', '　　盈昃辰宿'],
  },
  {
    setting: 'forms',
    id: 'forms-first-indent',
    rule: {
      zh: '首段、小标题后一段不缩进',
      en: 'no indent opens a text, follows a subhead or the end of a section',
    },
    source: WESTERN,
    copy: [
      p('天地玄黄'),
      p('宇宙洪荒'),
      makeBlock('subhead', '日月'),
      p('盈昃辰宿'),
      p('列张寒来'),
      p(''),
      p('暑往秋收'),
    ],
    chars: 8,
    paragraph: { firstIndent: 0 },
    lines: ['天地玄黄', '　　宇宙洪荒', '　　　日月', '盈昃辰宿', '　　列张寒来', '', '暑往秋收'],
  },
  {
    setting: 'forms',
    id: 'forms-narrow-indent',
    rule: { zh: '窄栏缩一字', en: 'narrow columns take an indent of one em' },
    source: INDENT,
    copy: '天地玄黄宇宙洪荒',
    chars: 7,
    paragraph: { narrowIndent: { below: 10, indent: 1 } },
    lines: ['　天地玄黄宇宙', '洪荒'],
  },
  {
    setting: 'forms',
    id: 'forms-wide-indent',
    rule: { zh: '常栏缩两字', en: 'a usual column keeps its indent of two' },
    source: INDENT,
    copy: '天地玄黄宇宙洪荒日月',
    chars: 10,
    paragraph: { narrowIndent: { below: 10, indent: 1 } },
    lines: ['　　天地玄黄宇宙洪荒', '日月'],
  },
  {
    setting: 'forms',
    id: 'forms-list-han',
    rule: { zh: '汉字编号，转行悬后', en: 'numbers in Han; lines hang behind the mark' },
    source: LISTS,
    copy: items('han', '天地玄黄宇宙洪荒', '日月盈昃'),
    chars: 8,
    lines: ['一、天地玄黄宇宙', '　　洪荒', '二、日月盈昃'],
  },
  {
    setting: 'forms',
    id: 'forms-list-widest',
    rule: { zh: '同一列表按最宽编号让位', en: 'all items make room for the longest mark' },
    source: LISTS,
    copy: items('han', ...Array.from({ length: 11 }, () => '天地玄黄宇宙洪荒'))
      .slice(8)
      .map((item, i) => (i === 0 ? { ...item, attrs: { list: 'han' as const, start: 9 } } : item)),
    chars: 11,
    lines: ['九、天地玄黄宇宙洪荒', '十、天地玄黄宇宙洪荒', '十一、天地玄黄宇宙洪荒'],
  },
  {
    setting: 'forms',
    id: 'forms-list-brackets',
    rule: { zh: '括号编号占三字', en: 'numbers in brackets take three em' },
    source: LISTS,
    copy: items('hanBrackets', '天地玄黄宇宙洪荒'),
    chars: 8,
    lines: ['（一）天地玄黄宇', '　　　宙洪荒'],
  },
  {
    setting: 'forms',
    id: 'forms-list-levels',
    rule: {
      zh: '下一级另行编号，上一级接排',
      en: 'a deeper list counts anew, the outer one goes on',
    },
    source: LISTS,
    copy: [
      ...items('han', '天地'),
      p('玄黄', { list: 'hanBrackets', level: 1 }),
      p('宇宙', { list: 'hanBrackets', level: 1 }),
      ...items('han', '洪荒'),
      p('日月', { list: 'hanBrackets', level: 1 }),
    ],
    chars: 8,
    lines: ['一、天地', '　（一）玄黄', '　（二）宇宙', '二、洪荒', '　（一）日月'],
  },
  {
    setting: 'forms',
    id: 'forms-list-flush',
    rule: { zh: '编号缩两字，转行顶格', en: 'the mark is indented, other lines begin at the edge' },
    source: 'GB/T 9704-2012, 7.3.3',
    copy: items('han', '天地玄黄宇宙洪荒', '日月'),
    chars: 8,
    house: { lists: { flush: true } },
    lines: ['　　一、天地玄黄', '宇宙洪荒', '　　二、日月'],
  },
  {
    setting: 'forms',
    id: 'forms-list-parted',
    rule: { zh: '隔段重新编号', en: 'after other text a list counts anew' },
    source: LISTS,
    copy: [...items('circled', '天地', '玄黄'), p('宇宙'), ...items('circled', '洪荒')],
    chars: 8,
    lines: ['①天地', '②玄黄', '　　宇宙', '①洪荒'],
  },
  {
    setting: 'forms',
    id: 'forms-cap-han',
    rule: { zh: '首字下沉两行', en: 'a first character two lines deep' },
    source: CAP,
    copy: [p('天地玄黄宇宙洪荒日月盈昃辰宿列张寒来', { dropCap: 2 })],
    chars: 8,
    lines: ['[天]', '　　　地玄黄宇宙', '　　　洪荒日月盈', '昃辰宿列张寒来'],
  },
  {
    setting: 'forms',
    id: 'forms-cap-short',
    rule: { zh: '段短不沉', en: 'a paragraph too short for it has none' },
    source: CAP,
    copy: [p('天地玄黄', { dropCap: 2 })],
    chars: 8,
    lines: ['　　天地玄黄'],
  },
  {
    setting: 'forms',
    id: 'forms-cap-foot',
    rule: { zh: '栏底不足时移到下栏', en: 'at a foot too short for it the paragraph moves on' },
    source: CAP,
    copy: [p('天地玄黄宇宙洪荒日月'), p('盈昃辰宿列张寒来暑', { dropCap: 2 })],
    chars: 8,
    columns: 2,
    depth: 3,
    lines: ['　　天地玄黄宇宙', '洪荒日月', '/', '[盈]', '　　　昃辰宿列张', '　　　寒来暑'],
  },
  {
    setting: 'forms',
    id: 'forms-cap-house',
    rule: { zh: '全文首段下沉，他段不沉', en: 'a house may sink the first letter of each text' },
    source: CAP,
    copy: '天地玄黄宇宙洪荒\n日月盈昃辰宿列张',
    chars: 8,
    paragraph: { dropCap: { lines: 2 } },
    lines: ['[天]', '　　　地玄黄宇宙', '　　　洪荒', '　　日月盈昃辰宿', '列张'],
  },
  {
    setting: 'forms',
    id: 'forms-cap-dateline',
    rule: {
      zh: '讯头开头的首段不沉',
      en: 'a text that begins with its dateline keeps its first letter',
    },
    source: CAP,
    copy: [
      { ...p(''), content: [...DATELINE.content, { type: 'text', text: ' 宇宙洪荒日月盈昃' }] },
    ],
    chars: 8,
    paragraph: { dropCap: { lines: 2 } },
    lines: ['　　天地 宇宙洪', '荒日月盈昃'],
  },
  {
    setting: 'forms',
    id: 'forms-cap-latin',
    rule: { zh: '西文首字母连同前引号下沉', en: 'a capital sinks with the quote before it' },
    source: 'Harrower, The Newspaper Designer’s Handbook (drop caps)',
    copy: [p('“Yes, we may go to the end of it all,” he said.', { dropCap: 2 })],
    chars: 12,
    lang: 'en',
    lines: ['[“Y]', '　　　es, we may go to the', '　　　end of it all,” he', 'said.'],
  },
];
