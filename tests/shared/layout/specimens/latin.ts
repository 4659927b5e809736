/** Specimens of Latin lines: hyphenation and justification in a narrow column. */
import type { LinesSpecimen } from './specimen.ts';

const COPY =
  'The council will reopen the riverside library on Saturday after eighteen months of reconstruction, ' +
  'and neighbouring municipalities have promised additional transportation for the celebration.';

const THANH = 'Hàn Thế Thành, Micro-typographic Extensions to the TeX Typesetting System';

const LIANG = 'Liang, Word Hy-phen-a-tion by Com-put-er; TeX, hyphenmins 2 and 3';

/** Words, spaces, hyphens. */
export const latin: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'latin-hyphens',
    rule: { zh: '西文断词', en: 'long words are cut where their patterns allow, rarely in a row' },
    source: LIANG,
    copy: COPY,
    chars: 13,
    latin: true,
    lines: [
      'The council will reopen the',
      'riverside library on Satur-',
      'day after eighteen months of',
      'reconstruction, and neigh-',
      'bouring municipalities have',
      'promised additional trans-',
      'portation for the celebra-',
      'tion.',
    ],
  },
  {
    setting: 'lines',
    id: 'latin-compound',
    rule: { zh: '复合词在连字符后分行', en: 'a compound word may part after its hyphen' },
    source: 'UAX #14 LB21',
    copy: 'a well-known example',
    chars: 4,
    latin: true,
    lines: ['a well-', 'known', 'example'],
  },
  {
    setting: 'lines',
    id: 'latin-marks',
    rule: { zh: '西文标点不在行首', en: 'a Latin comma begins no line' },
    source: 'UAX #14 LB13',
    copy: 'one two, three four, five six',
    chars: 9,
    latin: true,
    lines: ['one two, three', 'four, five six'],
  },
  {
    setting: 'lines',
    id: 'latin-dash',
    rule: { zh: '西文破折号后可分行', en: 'a line may end after an em dash' },
    source: 'UAX #14 LB17, B2',
    copy: 'the bridge—the only one—is open',
    chars: 6.6,
    latin: true,
    lines: ['the bridge—', 'the only one—', 'is open'],
  },
  {
    setting: 'lines',
    id: 'latin-optical-margins',
    rule: {
      zh: '西文标点悬出边缘',
      en: 'a small mark at a line end stands half outside the measure',
    },
    source: THANH,
    copy: 'it four, five',
    chars: 3.5,
    latin: true,
    rules: { opticalMargins: true },
    lines: ['it four,', 'five'],
    places: [0, 0.5, 1, 1.25, 1.75, 2.25, 2.75, 3.25],
    width: 3.5,
  },
  {
    setting: 'lines',
    id: 'latin-tracking',
    rule: {
      zh: '西文字母疏密',
      en: 'letters move apart a little when word spaces are at their widest',
    },
    source: THANH,
    copy: 'aa bb cc dd eeeeeeee',
    chars: 5.6,
    latin: true,
    rules: { latinTrackingMax: 0.02 },
    lines: ['aa bb cc dd', 'eeeeeeee'],
    steps: [-3, 0],
    width: 5.6,
  },
  {
    setting: 'lines',
    id: 'latin-scaling',
    rule: {
      zh: '西文字身缩放',
      en: 'letters grow a little when spaces and tracking give no more',
    },
    source: THANH,
    copy: 'aa bb cc dd eeeeeeee',
    chars: 5.6,
    latin: true,
    rules: { glyphScalingMax: 0.03 },
    lines: ['aa bb cc dd', 'eeeeeeee'],
    steps: [-3, 0],
    width: 5.6,
    places: [0, 0.513, 1.025, 1.525, 2.038, 2.55, 3.05, 3.563, 4.075, 4.575, 5.088],
  },
];
