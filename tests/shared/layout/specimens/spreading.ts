/** Specimens of spreading (拉伸): word spaces, then Han-Latin gaps, then all places alike. */
import type { LinesSpecimen } from './specimen.ts';

const SOURCE = 'clreq 3.5, order of expansion';

/** Spreading step by step, and where no space may come. */
export const spreading: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'spreading-word-spaces',
    rule: { zh: '第一步：西文词距', en: 'step 1: word spaces, up to half an em' },
    source: SOURCE,
    copy: '他说go to it好朋友们',
    chars: 6,
    lines: ['他说go to it', '好朋友们'],
    steps: [-1, 0],
    width: 6,
  },
  {
    setting: 'lines',
    id: 'spreading-gaps',
    rule: { zh: '第二步：中西间距', en: 'step 2: Han-Latin gaps, up to a third of an em' },
    source: SOURCE,
    copy: '一二AB三四五六七八',
    chars: 5.6,
    lines: ['一二AB三四', '五六七八'],
    steps: [-2, 0],
    places: [0, 1, 2.3, 2.8, 3.6, 4.6],
  },
  {
    setting: 'lines',
    id: 'spreading-letters',
    rule: { zh: '第三步：字距均匀', en: 'step 3: all other places alike' },
    source: SOURCE,
    copy: '一二三四五六，七八九十',
    chars: 6,
    lines: ['一二三四五', '六，七八九十'],
    steps: [-3, 0],
    places: [0, 1.25, 2.5, 3.75, 5],
  },
  {
    setting: 'lines',
    id: 'spreading-not-at-connectors',
    rule: { zh: '连接号两旁不加空', en: 'no space comes beside a connector' },
    source: SOURCE,
    copy: '一二～三四五六七八九',
    chars: 6.6,
    lines: ['一二～三四五', '六七八九'],
    places: [0, 1.2, 2.2, 3.2, 4.4, 5.6],
  },
  {
    setting: 'lines',
    id: 'spreading-not-in-dashes',
    rule: { zh: '破折号之中不加空', en: 'no space comes inside a dash' },
    source: SOURCE,
    copy: '一二——三四五六七八九',
    chars: 7,
    rules: { prohibition: 'gb' },
    lines: ['一二——三四五', '六七八九'],
    places: [0, 1, 2, 3, 4, 5, 6],
  },
  {
    setting: 'lines',
    id: 'spreading-not-in-words',
    rule: { zh: '西文单词之内不加空', en: 'no space comes inside a word' },
    source: SOURCE,
    copy: '一ABCD二三四五六七八',
    chars: 5.6,
    rules: { hanLatinGap: 0, hanLatinGapMin: 0, hanLatinGapMax: 0 },
    lines: ['一ABCD二三', '四五六七八'],
    places: [0, 1.2, 1.7, 2.2, 2.7, 3.4, 4.6],
  },
];
