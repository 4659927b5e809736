/** Specimens of the end of a paragraph: runts (孤字), very short last lines, no spreading. */
import type { LinesSpecimen } from './specimen.ts';

/** How paragraphs end. */
export const lastLines: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'last-lines-not-spread',
    rule: { zh: '末行不拉伸', en: 'the last line is not spread' },
    source: 'clreq 3.5, the last line',
    copy: '一二三四五六七八九十一二三四五',
    chars: 12,
    lines: ['一二三四五六七八九十一二', '三四五'],
    steps: [0, 0],
  },
  {
    setting: 'lines',
    id: 'last-lines-runt-taken-in',
    rule: { zh: '孤字挤回上行', en: 'a runt is squeezed into the line before it' },
    source: 'clreq, orphan characters (孤字); GB/T 15834-2011, 5.1.11',
    copy: '一二，三四五，六七八九十。',
    chars: 11.5,
    lines: ['一二，三四五，六七八九十。'],
    steps: [5],
  },
  {
    setting: 'lines',
    id: 'last-lines-runt-gets-company',
    rule: { zh: '孤字带一字下行', en: 'a runt gets company from the line before it' },
    source: 'clreq, orphan characters (孤字)',
    copy: '一二三四五六七八九十一二三四五六七八九十一二三四五。',
    chars: 12,
    lines: ['一二三四五六七八九十一', '二三四五六七八九十一二三', '四五。'],
  },
  {
    setting: 'lines',
    id: 'last-lines-runt-with-two-marks',
    rule: { zh: '一字带两个标点也是孤字', en: 'one character with two marks is a runt too' },
    source: 'clreq, orphan characters (孤字)',
    copy: '他说“一二三四五六七八九十一二三四五六七八九十一二。”',
    chars: 12,
    lines: ['他说“一二三四五六七八', '九十一二三四五六七八九十', '一二。”'],
  },
  {
    setting: 'lines',
    id: 'last-lines-runt-in-copy',
    rule: { zh: '孤字', en: 'no single character with its stop stands alone on the last line' },
    source: 'clreq, orphan characters (孤字); GB/T 15834-2011, 5.1.11',
    copy: '今年以来，全市各学校的新食堂，陆续开伙，学生们中午，不再奔波来回了。',
    chars: 12,
    lines: ['今年以来，全市各学校的新', '食堂，陆续开伙，学生们中', '午，不再奔波来回了。'],
  },
];
