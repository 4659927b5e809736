/**
 * The form of a desk (稿签格式): every display line says what it is, as in 标题：or Headline:. The labels
 * are not copy; they are taken off and listed.
 */
import type { BlockType } from '../model/text.ts';
import { widthOf } from '../proof/sentence-marks.ts';
import type { DraftLine } from './draft.ts';
import { slicePart } from './marked-text.ts';

const ROLES: Readonly<Record<string, BlockType | 'text'>> = {
  ...{ 栏目: 'rubric', 栏题: 'rubric', 引题: 'kicker', 肩题: 'kicker', 眉题: 'kicker' },
  ...{
    标题: 'headline',
    主题: 'headline',
    主标题: 'headline',
    大标题: 'headline',
    题目: 'headline',
  },
  ...{ 副题: 'deck', 副标题: 'deck', 子题: 'deck', 提要: 'summary', 提要题: 'summary' },
  ...{ 署名: 'byline', 作者: 'byline', 小标题: 'subhead', 分题: 'subhead', 插题: 'subhead' },
  ...{ 图说: 'cutline', 图注: 'cutline', 图片说明: 'cutline', 出处: 'source', 来源: 'source' },
  ...{ 诗: 'verse', 表: 'row', 正文: 'text' },
  ...{ rubric: 'rubric', kicker: 'kicker', headline: 'headline', title: 'headline' },
  ...{ deck: 'deck', summary: 'summary', byline: 'byline', subhead: 'subhead' },
  ...{ cutline: 'cutline', caption: 'cutline', source: 'source', body: 'text', verse: 'verse' },
};
const LABEL = new RegExp(`^(${Object.keys(ROLES).join('|')})\\s*[：:]\\s*`, 'iu');
/** Labels that a line of running text or of a notice hardly ever begins with. */
const SURE = /^(?:标题|主标题|题目|引题|肩题|副题|副标题|栏目|headline|kicker)$/iu;
/** A source reads well with its label, and papers print it so. */
const KEPT = new Set(['来源', '出处', 'source']);

/** A line and the role its label gave it. */
export interface LabelledLine {
  readonly line: DraftLine;
  readonly role: BlockType | 'text' | undefined;
}

/** What a desk form holds when its labels are off. */
export interface LabelledCopy {
  readonly lines: readonly LabelledLine[];
  /** The labels in order, as they stood there. */
  readonly dropped: readonly string[];
}

/** Takes the labels off; undefined when the copy is not in the form of a desk. */
export function readLabels(lines: readonly DraftLine[]): LabelledCopy | undefined {
  const labels = lines.map((line) => findLabel(line.text));
  if (!labels.some((label) => label?.isSure)) return undefined;
  const dropped: string[] = [];
  const read: LabelledLine[] = [];
  let pending: Pending | undefined;
  lines.forEach((line, i) => {
    const label = labels[i];
    if (label) {
      if (label.length > 0) dropped.push(line.text.slice(0, label.length).trim());
      const rest = cutLabel(line, label.length);
      pending = { role: label.role, gap: line.gap, first: rest.text === '' };
      if (rest.text !== '') read.push({ line: rest, role: label.role });
      return;
    }
    const carried = pending && carries(pending, line) ? pending : undefined;
    const gap = carried?.first ? carried.gap : line.gap;
    read.push({ line: { ...line, gap }, role: carried?.role });
    pending = carried && { ...carried, first: false };
  });
  return { lines: read, dropped };
}

interface Label {
  readonly role: BlockType | 'text';
  /** Characters to take off; 0 for a label that is printed. */
  readonly length: number;
  readonly isSure: boolean;
}

function findLabel(text: string): Label | undefined {
  const match = LABEL.exec(text);
  const name = (match?.[1] ?? '').toLowerCase();
  const role = ROLES[name];
  if (!match || role === undefined) return undefined;
  return { role, length: KEPT.has(name) ? 0 : match[0].length, isSure: SURE.test(name) };
}

/** A label on a line of its own; `first` while the line it speaks for is still to come. */
interface Pending {
  readonly role: BlockType | 'text';
  readonly gap: number;
  readonly first: boolean;
}

/** A label alone speaks for the next line; that of a poem or a table for all lines of it. */
function carries(pending: Pending, line: DraftLine): boolean {
  if (pending.first) return true;
  if (pending.role === 'verse') return widthOf(line.text) <= 20;
  return pending.role === 'row' && line.text.includes('\t');
}

function cutLabel(line: DraftLine, length: number): DraftLine {
  const seams = line.seams.map((seam) => ({ ...seam, at: seam.at - length }));
  return { ...line, ...slicePart(line, length), seams };
}
