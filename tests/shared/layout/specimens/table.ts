/** All specimens by subject, in the order in which a book on composition would bring them. */
import { beside } from './beside.ts';
import { columns } from './columns.ts';
import { forms } from './forms.ts';
import { gaps } from './gaps.ts';
import { glyphs } from './glyphs.ts';
import { grid } from './grid.ts';
import { headlines } from './headlines.ts';
import { languages } from './languages.ts';
import { lastLines } from './last-lines.ts';
import { latin } from './latin.ts';
import { marks } from './marks.ts';
import { mixed } from './mixed.ts';
import { names } from './names.ts';
import { prohibition } from './prohibition.ts';
import { quotes } from './quotes.ts';
import type { RuleName, Specimen } from './specimen.ts';
import { spreading } from './spreading.ts';
import { squeezing } from './squeezing.ts';
import { titles } from './titles.ts';
import { units } from './units.ts';
import { vertical } from './vertical.ts';

/** The specimens of one subject. */
interface Subject {
  readonly name: RuleName;
  readonly specimens: readonly Specimen[];
}

/** The table of specimens. */
export const subjects: readonly Subject[] = [
  { name: { zh: '标点', en: 'Marks' }, specimens: marks },
  { name: { zh: '避头尾', en: 'Prohibition' }, specimens: prohibition },
  { name: { zh: '不可拆单元', en: 'Units' }, specimens: units },
  { name: { zh: '挤压', en: 'Squeezing' }, specimens: squeezing },
  { name: { zh: '拉伸', en: 'Spreading' }, specimens: spreading },
  { name: { zh: '中西间距', en: 'Gaps' }, specimens: gaps },
  { name: { zh: '引号', en: 'Quotes' }, specimens: quotes },
  { name: { zh: '段末', en: 'Last lines' }, specimens: lastLines },
  { name: { zh: '段落形式', en: 'Forms of paragraphs' }, specimens: forms },
  { name: { zh: '西文', en: 'Latin' }, specimens: latin },
  { name: { zh: '中西混排', en: 'Mixed text' }, specimens: mixed },
  { name: { zh: '文中外文', en: 'Words of other languages' }, specimens: languages },
  { name: { zh: '纵横对齐', en: 'Character grid' }, specimens: grid },
  { name: { zh: '字旁标记', en: 'Marks beside characters' }, specimens: beside },
  { name: { zh: '字形', en: 'Forms of characters' }, specimens: glyphs },
  { name: { zh: '名单', en: 'Lists of names' }, specimens: names },
  { name: { zh: '西文称谓', en: 'Titles before names' }, specimens: titles },
  { name: { zh: '标题', en: 'Headlines' }, specimens: headlines },
  { name: { zh: '竖排', en: 'Vertical lines' }, specimens: vertical },
  { name: { zh: '分栏', en: 'Columns' }, specimens: columns },
];
