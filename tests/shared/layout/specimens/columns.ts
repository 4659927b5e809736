/** Specimens of columns at the end of a story: level, the short one last, no hyphen at their feet. */
import { DEFAULT_RULES } from '../../../../shared/model/default-house.ts';
import type { ColumnsSpecimen, FormsSpecimen } from './specimen.ts';

const SOURCE = 'clreq and jlreq, columns at the end of a text';

/** Text shared out among columns. */
export const columns: readonly (ColumnsSpecimen | FormsSpecimen)[] = [
  {
    setting: 'columns',
    id: 'columns-level',
    rule: { zh: '栏末找齐', en: 'columns end level, the short one last' },
    source: SOURCE,
    copy: '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往',
    chars: 4,
    columns: 2,
    depth: 5,
    lines: ['天地玄黄/宇宙洪荒/日月盈昃', '辰宿列张/寒来暑往'],
  },
  {
    setting: 'columns',
    id: 'columns-one-line-over',
    rule: { zh: '余行归前栏', en: 'lines that are left over go to the first columns' },
    source: SOURCE,
    copy: '天地玄黄宇宙洪荒日月盈昃辰宿列张',
    chars: 4,
    columns: 3,
    depth: 4,
    lines: ['天地玄黄/宇宙洪荒', '日月盈昃', '辰宿列张'],
  },
  {
    setting: 'columns',
    id: 'columns-indent',
    rule: { zh: '段首缩进两字', en: 'a paragraph begins two em in' },
    source: 'clreq, first-line indent',
    copy: '天地玄黄宇宙洪荒日月盈昃辰宿',
    chars: 4,
    columns: 2,
    depth: 3,
    indent: 2,
    lines: ['天地/玄黄宇宙', '洪荒日月/盈昃辰宿'],
  },
  {
    setting: 'forms',
    id: 'columns-foot-hyphen',
    rule: { zh: '栏末不断词', en: 'no hyphen stands at the foot of a column' },
    source: 'newspaper practice (no column, page or jump ends on a hyphen)',
    copy: 'We have kept the order to the letter, and so have all of them.',
    chars: 8.5,
    columns: 2,
    depth: 3,
    lang: 'en',
    paragraph: { indent: 0 },
    house: { rules: { ...DEFAULT_RULES, latinTrackingMax: 0.03, noHyphenAtFoot: true } },
    // Without the rule the first column ends with `let-`.
    lines: ['We have kept the', 'order to the letter,', '/', 'and so have all of', 'them.'],
  },
];
