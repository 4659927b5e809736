/** Specimens of squeezing (挤压): the steps of clreq in their order, each as soon as the one before is used up. */
import type { LinesSpecimen } from './specimen.ts';

const SOURCE = 'clreq 3.5, order of compression';

/**
 * One copy in ever narrower measures. By itself it is 12.5 em long: its brackets give one em, its comma and
 * its stop half an em each, its two gaps an eighth each; a runt on a second line would be the other way.
 */
const COPY = '一（二）三，四。五AB六七';
const AT_REST = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9.25, 9.75, 10.5, 11.5];

type Step = readonly [id: string, zh: string, en: string, chars: number, step: number];

const STEPS: readonly Step[] = [
  ['none', '正好不挤', 'what fits is not squeezed', 12.5, 0],
  ['brackets-part', '第四步：括号、引号', 'step 4: brackets and quotes', 12, 4],
  ['brackets-whole', '第四步用尽', 'step 4 used up', 11.5, 4],
  ['pauses', '第五步：逗号、顿号、分号', 'step 5: commas', 11.25, 5],
  ['gaps', '第六步：中西间距', 'step 6: Han-Latin gaps', 10.875, 6],
  ['stops', '第七步：句号、问号、叹号', 'step 7: stops', 10.5, 7],
];

const PLACES: Readonly<Record<string, readonly number[]>> = {
  none: AT_REST,
  'brackets-part': [0, 0.75, 1.75, 2.75, 3.5, 4.5, 5.5, 6.5, 7.5, 8.75, 9.25, 10, 11],
  'brackets-whole': [0, 0.5, 1.5, 2.5, 3, 4, 5, 6, 7, 8.25, 8.75, 9.5, 10.5],
  pauses: [0, 0.5, 1.5, 2.5, 3, 4, 4.75, 5.75, 6.75, 8, 8.5, 9.25, 10.25],
  gaps: [0, 0.5, 1.5, 2.5, 3, 4, 4.5, 5.5, 6.5, 7.688, 8.188, 8.875, 9.875],
  stops: [0, 0.5, 1.5, 2.5, 3, 4, 4.5, 5.5, 6.25, 7.375, 7.875, 8.5, 9.5],
};

function step([id, zh, en, chars, deepest]: Step): LinesSpecimen {
  return {
    setting: 'lines',
    id: `squeezing-${id}`,
    rule: { zh, en },
    source: SOURCE,
    copy: COPY,
    chars,
    lines: [COPY],
    steps: [deepest],
    places: PLACES[id]!,
    width: chars,
  };
}

/** Squeezing step by step, and what never gives way. */
export const squeezing: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'squeezing-line-end',
    rule: { zh: '第一步：行末标点', en: 'step 1: the mark at the end of the line' },
    source: `${SOURCE}; GB/T 15834-2011, 5.1.10`,
    copy: '一，二三四五六七八九。一二三四五六',
    chars: 10.5,
    // The comma keeps its em: the half em of the stop is enough.
    lines: ['一，二三四五六七八九。', '一二三四五六'],
    steps: [0, 0],
    places: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    width: 10.5,
  },
  {
    setting: 'lines',
    id: 'squeezing-word-spaces',
    rule: { zh: '第二步：西文词距', en: 'step 2: word spaces' },
    source: SOURCE,
    copy: '他说go to it好一二三四',
    chars: 6.9,
    lines: ['他说go to it好', '一二三四'],
    steps: [2, 0],
    width: 6.9,
  },
  {
    setting: 'lines',
    id: 'squeezing-interpunct-has-nothing',
    rule: {
      zh: '第三步：间隔号已占半字，无可再挤',
      en: 'step 3: an interpunct of half an em has nothing to give',
    },
    source: `${SOURCE}; GB/T 15834-2011, 5.1.7`,
    copy: '一二·三四五六七八九',
    chars: 5.25,
    lines: ['一二·三四', '五六七八九'],
    steps: [-3, 0],
  },
  ...STEPS.map(step),
  {
    setting: 'lines',
    id: 'squeezing-brackets-before-pauses',
    rule: { zh: '括号先于逗号', en: 'brackets are squeezed before commas' },
    source: SOURCE,
    copy: '一（二）三四五，六七八。九十一二',
    chars: 12.5,
    lines: ['一（二）三四五，六七八。九', '十一二'],
    steps: [4, 0],
  },
  {
    setting: 'lines',
    id: 'squeezing-pauses-before-stops',
    rule: { zh: '逗号先于句号', en: 'commas are squeezed before stops' },
    source: SOURCE,
    copy: '一二三四五，六七八。九十一二三四',
    chars: 12.5,
    lines: ['一二三四五，六七八。九十一', '二三四'],
    steps: [5, 0],
  },
  {
    setting: 'lines',
    id: 'squeezing-all-places-alike',
    rule: { zh: '同级标点均匀挤压', en: 'all places of a step give alike' },
    source: SOURCE,
    copy: '一，二，三，四，五六',
    chars: 9,
    lines: ['一，二，三，四，五六'],
    steps: [5],
    places: [0, 1, 1.75, 2.75, 3.5, 4.5, 5.25, 6.25, 7, 8],
  },
];
