/** Specimens of the gap between Han and Latin (中西间距). */
import type { LinesSpecimen } from './specimen.ts';

const SOURCE = 'clreq, mixed text in Chinese and Western';

/** Where a gap stands, how wide it is, and what a typed space is worth. */
export const gaps: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'gaps-quarter',
    rule: {
      zh: '中西间距四分之一字',
      en: 'a quarter em between Han and letters, nothing beside marks',
    },
    source: SOURCE,
    copy: '用A4纸，B5不用',
    chars: 20,
    lines: ['用A4纸，B5不用'],
    places: [0, 1.25, 1.75, 2.5, 3.5, 4.5, 5, 5.75, 6.75],
  },
  {
    setting: 'lines',
    id: 'gaps-none-in-brackets',
    rule: { zh: '括号内侧无间距', en: 'no gap inside brackets' },
    source: SOURCE,
    copy: '甲（GDP）乙',
    chars: 20,
    lines: ['甲（GDP）乙'],
    places: [0, 1, 2, 2.5, 3, 3.5, 4.5],
  },
  {
    setting: 'lines',
    id: 'gaps-none-at-line-ends',
    rule: { zh: '行首行末无间距', en: 'no gap at the ends of a line' },
    source: SOURCE,
    copy: '一二三四五六七AB八九十',
    chars: 8.25,
    lines: ['一二三四五六七AB', '八九十'],
    steps: [0, 0],
    width: 8.25,
  },
  {
    setting: 'lines',
    id: 'gaps-typed-space',
    rule: {
      zh: '键入的空格即中西间距',
      en: 'a typed space between Han and letters is that same gap',
    },
    source: SOURCE,
    copy: '用 A4 纸',
    chars: 20,
    lines: ['用 A4 纸'],
    width: 3.5,
  },
  {
    setting: 'lines',
    id: 'gaps-solid',
    rule: { zh: '中西不留间距的报纸', en: 'a paper that sets Han and letters solid' },
    source: SOURCE,
    copy: '用A4纸',
    chars: 20,
    rules: { hanLatinGap: 0, hanLatinGapMin: 0, hanLatinGapMax: 0 },
    lines: ['用A4纸'],
    places: [0, 1, 1.5, 2],
  },
  {
    setting: 'lines',
    id: 'gaps-eighth',
    rule: { zh: '中西间距八分之一字', en: 'an eighth of an em, as narrow columns like it' },
    source: SOURCE,
    copy: '用A4纸',
    chars: 20,
    rules: { hanLatinGap: 0.125 },
    lines: ['用A4纸'],
    places: [0, 1.125, 1.625, 2.25],
  },
  {
    setting: 'lines',
    id: 'gaps-per-cent',
    rule: { zh: '百分号后有间距', en: 'a gap follows the per cent sign' },
    source: SOURCE,
    copy: '占5%强',
    chars: 20,
    lines: ['占5%强'],
    places: [0, 1.25, 1.75, 2.5],
  },
  {
    setting: 'lines',
    id: 'gaps-dateline',
    rule: { zh: '讯头后空一字', en: 'a space after the dateline is a full em' },
    source: 'newspaper practice (消息头)',
    copy: {
      type: 'paragraph',
      content: [
        { type: 'text', text: '本报讯', marks: [{ type: 'dateline' }] },
        { type: 'text', text: ' 今年' },
      ],
    },
    chars: 20,
    lines: ['本报讯 今年'],
    width: 6,
  },
];
