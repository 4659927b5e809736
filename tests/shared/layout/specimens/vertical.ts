/** Specimens of vertical lines: what stands upright, what is turned, what is set across. */
import type { VerticalSpecimen } from './specimen.ts';

const SOURCE = 'clreq, vertical writing mode; UAX #50; GB/T 15834-2011, 5.2';

type Vertical = readonly [
  id: string,
  zh: string,
  en: string,
  copy: string,
  /** Stretches that stand alike: upright in a row, (across), [turned]. */
  cells: readonly string[],
  width: number | undefined,
  differs?: string,
];

const TABLE: readonly Vertical[] = [
  ['han', '汉字直立', 'Han stand upright', '一二三', ['一二三'], 3],
  [
    'figures-across',
    '纵中横',
    'figures of two or three are set across',
    '共12届',
    ['共', '(12)', '届'],
    3,
  ],
  [
    'figures-turned',
    '四位以上数字转向',
    'four figures and more are turned',
    '2026年',
    ['[2026]', '年'],
    undefined,
  ],
  ['letter', '单个字母直立', 'a single letter stands upright', '甲A乙', ['甲', 'A', '乙'], 3],
  ['word', '西文单词转向', 'words are turned', '看Dayang报', ['看', '[Dayang]', '报'], undefined],
  ['dash', '破折号转向', 'a dash is turned', '一——二', ['一', '[——]', '二'], 4],
  ['dots', '省略号转向', 'dots are turned', '一……二', ['一', '[……]', '二'], 4],
  ['wave', '浪纹线转向', 'a wavy connector is turned', '一～二', ['一', '[～]', '二'], 3],
  // The words stay as they were written; the font's vertical form of a curved quote is a corner.
  [
    'quotes',
    '竖排引号用竖排字形',
    'quotes take the vertical form of the font',
    '“一”',
    ['“一”'],
    2,
  ],
  ['colon', '竖排冒号占一字', 'a colon takes one em in a vertical line', '一：二', ['一：二'], 3],
];

/** Vertical lines as headlines and labels have them. */
export const vertical: readonly VerticalSpecimen[] = TABLE.map(
  ([id, zh, en, copy, lines, width, differs]) => ({
    setting: 'vertical',
    id: `vertical-${id}`,
    rule: { zh, en },
    source: SOURCE,
    copy,
    lines,
    ...(width !== undefined && { width }),
    ...(differs !== undefined && { differs }),
  }),
);
