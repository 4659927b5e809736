/** Specimens of quotes by language: marks of one em in Chinese, parts of words in Latin text. */
import type { LinesSpecimen } from './specimen.ts';

/** The same code points in two languages. */
export const quotes: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'quotes-chinese',
    rule: { zh: '中文引号占一字', en: 'quotes of Chinese text take one em' },
    source: 'GB/T 15834-2011, 5.1.3; clreq, Punctuation Width Adjustment',
    copy: '甲“OK”乙',
    chars: 20,
    lines: ['甲“OK”乙'],
    places: [0, 1, 2, 2.5, 3, 4],
  },
  {
    setting: 'lines',
    id: 'quotes-latin',
    rule: { zh: '西文引号随字', en: 'quotes of Latin text belong to their word' },
    source: 'clreq, quotation marks by language; UAX #14 LB19',
    copy: 'He said “yes” to all of it',
    chars: 5,
    latin: true,
    lines: ['He said', '“yes” to', 'all of it'],
  },
  {
    setting: 'lines',
    id: 'quotes-apostrophe',
    rule: { zh: '英文撇号不断词', en: 'an apostrophe inside a word is no place to part' },
    source: 'UAX #14 LB19',
    copy: '他说It’s好',
    chars: 20,
    lines: ['他说It’s好'],
    places: [0, 1, 2.25, 2.75, 3.25, 3.75, 4.5],
  },
  {
    setting: 'lines',
    id: 'quotes-corner',
    rule: { zh: '直角引号同弯引号', en: 'corner quotes are set as curved ones' },
    source: 'clreq, Punctuation Width Adjustment',
    copy: '他说：「好。」',
    chars: 20,
    lines: ['他说：「好。」'],
    width: 5.5,
  },
];
