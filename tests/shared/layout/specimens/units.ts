/** Specimens of what never parts: dashes, dots, figures with their separators, signs and measure words. */
import type { LinesSpecimen } from './specimen.ts';

const UNITS = 'GB/T 15834-2011, 5.1.4 and 5.1.5; clreq, unbreakable marks';
const FIGURES = 'UAX #14 LB25; jlreq, grouped numerals and unit symbols';
const MEASURE_WORD = 'newspaper practice (数词与量词不拆)';

const FIFTEEN = '一二三四五六七八九十一二三四五';

/** Figures that would run over the end of a line: they go to the next one whole, with what belongs to them. */
type Kept = readonly [id: string, zh: string, en: string, unit: string, differs?: string];

const KEPT: readonly Kept[] = [
  ['decimal', '小数不拆', 'a decimal number is not parted', '1234.5'],
  ['thousands', '千分位不拆', 'thousands are not parted', '12,345'],
  ['per-cent', '百分号随数', 'the per cent sign stays with its figures', '12.5%'],
  ['wide-per-cent', '全角百分号随数', 'the full-width per cent sign stays too', '125％'],
  ['per-mille', '千分号随数', 'the per mille sign stays with its figures', '125‰'],
  ['degree', '温度单位随数', 'the sign of degrees stays with its figures', '38.5℃'],
  ['currency', '货币符号随数', 'the sign of a currency stays with its figures', '￥1250'],
  ['number-sign', '编号符号随数', 'the sign of a number stays with it', '№1250'],
  ['minus', '负号随数', 'the sign of a negative number stays with it', '-12.5'],
  ['first', '第字随数', '第 stays with its figures', '第125'],
];

const WORDS: readonly Kept[] = [
  ['month', '月份不拆', 'a month is not parted', '11月'],
  ['year', '年份不拆', 'a year is not parted', '2026年'],
  ['area', '面积单位不拆', 'a unit of area is not parted', '120平方米'],
  ['ten-thousand', '“万”随数', 'a number with its 万 and unit is not parted', '13.4万元'],
  ['persons', '“名”随数', 'figures stay with 名', '1250名'],
  ['edition', '第几版不拆', 'the number of a page is not parted', '第12版'],
  ['copies', '“份”随数', 'figures stay with 份', '28份'],
  ['months', '“个月”随数', 'figures stay with 个月', '125个月'],
];

function kept(source: string) {
  return ([id, zh, en, unit, differs]: Kept): LinesSpecimen => ({
    setting: 'lines',
    id: `units-${id}`,
    rule: { zh, en },
    source,
    copy: `${FIFTEEN}${unit}，一二三四五六`,
    chars: 16.5,
    lines: [FIFTEEN, `${unit}，一二三四五六`],
    ...(differs !== undefined && { differs }),
  });
}

/** Units in the order of the sources. */
export const units: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'units-dash',
    rule: { zh: '破折号不拆', en: 'a dash of two em is not parted' },
    source: UNITS,
    copy: '一二三四五六七八九十一——二三四五六',
    chars: 12,
    lines: ['一二三四五六七八九十一', '——二三四五六'],
  },
  {
    setting: 'lines',
    id: 'units-dots',
    rule: { zh: '省略号不拆', en: 'dots of two em are not parted' },
    source: UNITS,
    copy: '一二三四五六七八九十一……二三四五',
    chars: 12,
    lines: ['一二三四五六七八九十一', '……二三四五'],
  },
  {
    setting: 'lines',
    id: 'units-two-dashes',
    rule: { zh: '两个破折号之间可分行', en: 'a line may end between two dashes' },
    source: 'clreq, unbreakable marks',
    copy: '一二三四五六七八九十————二三四五六',
    chars: 12,
    lines: ['一二三四五六七八九十——', '——二三四五六'],
  },
  {
    setting: 'lines',
    id: 'units-long-dots',
    rule: {
      zh: '两个省略号连用占四字，不拆',
      en: 'two ellipses together take four em and are not parted',
    },
    source: UNITS,
    copy: '一二三四五六七八九十…………二三四五六',
    chars: 12,
    lines: ['一二三四五六七八九十', '…………二三四五六'],
  },
  {
    setting: 'lines',
    id: 'units-three-ellipses',
    rule: { zh: '三个以上省略号之间可分行', en: 'a line may end between three ellipses and more' },
    source: 'clreq, unbreakable marks',
    copy: '一二三四五六七八九十………………二三',
    chars: 12,
    lines: ['一二三四五六七八九十……', '…………二三'],
  },
  {
    setting: 'lines',
    id: 'units-long-dots-only',
    rule: {
      zh: '省略整段时四字省略号自成一段',
      en: 'they stand for a paragraph as one of their own',
    },
    source: UNITS,
    copy: '…………',
    chars: 12,
    indent: 2,
    lines: ['…………'],
    places: [2, 3, 4, 5],
  },
  {
    setting: 'lines',
    id: 'units-long-dots-alone',
    rule: { zh: '四字省略号单独占一行', en: 'they take a line of their own' },
    source: UNITS,
    copy: '一二三四五六七八九十一二三四。…………五六七八',
    chars: 12,
    rules: { longDotsAlone: true },
    lines: ['一二三四五六七八九十一二', '三四。', '…………', '五六七八'],
  },
  {
    setting: 'lines',
    id: 'units-long-dots-quoted',
    rule: { zh: '单独占行时带着自己的引号', en: 'their quotes stay with them in that line' },
    source: UNITS,
    copy: '一二三：“…………”五六七八',
    chars: 12,
    rules: { longDotsAlone: true },
    lines: ['一二三：', '“…………”', '五六七八'],
  },
  ...KEPT.map(kept(FIGURES)),
  ...WORDS.map(kept(MEASURE_WORD)),
  {
    setting: 'lines',
    id: 'units-parted-at-last',
    rule: {
      zh: '宁拆量词，不留大空',
      en: 'figures part from their unit rather than leave a very loose line',
    },
    source: MEASURE_WORD,
    copy: '一二三四五六七八九十11月，一二三四五六',
    chars: 11.5,
    lines: ['一二三四五六七八九十11', '月，一二三四五六'],
  },
  {
    setting: 'lines',
    id: 'units-in-copy',
    rule: { zh: '数字不与单位分离', en: 'figures stay with their unit and their separators' },
    source: FIGURES,
    copy: '这座大桥全长共计为1234.5米，工期约25个月，总投资13.4亿元。',
    chars: 12,
    lines: ['这座大桥全长共计为', '1234.5米，工期约25个月，', '总投资13.4亿元。'],
  },
  {
    setting: 'lines',
    id: 'units-first-and-per-cent',
    rule: { zh: '第字、百分号不与数字分离', en: '第 and the per cent sign stay with figures' },
    source: FIGURES,
    copy: '他们参加了全国举办的第14届比赛，成绩提高了25%以上。',
    chars: 10,
    lines: ['他们参加了全国举办的', '第14届比赛，成绩提高', '了25%以上。'],
  },
  {
    setting: 'lines',
    id: 'units-range',
    rule: { zh: '起止年份的一字线不在行首', en: 'the connector of a range begins no line' },
    source: 'GB/T 15834-2011, 5.1.6',
    copy: '一二三四五六七八九2023年—2024年取暖期',
    chars: 12,
    lines: ['一二三四五六七八九2023', '年—2024年取暖期'],
  },
];
