/** Specimens of lists of names (均排). */
import type { RowsSpecimen } from './specimen.ts';

const SOURCE = 'newspaper practice (人名均排)';
const rules = { evenNames: true };

/** How names are made equally wide, and what is left alone. */
export const names: readonly RowsSpecimen[] = [
  {
    setting: 'rows',
    id: 'names-two-beside-three',
    rule: { zh: '二字名中间空一字', en: 'a name of two characters has an em inside' },
    source: SOURCE,
    copy: '李明\n王小红\n赵强',
    chars: 10,
    rules,
    lines: ['李明', '王小红', '赵强'],
    places: [0, 2],
  },
  {
    setting: 'rows',
    id: 'names-three-beside-four',
    rule: { zh: '三字名与四字名齐', en: 'a name of three is as wide as one of four' },
    source: SOURCE,
    copy: '王小红\n欧阳修远\n李明',
    chars: 10,
    rules,
    lines: ['王小红', '欧阳修远', '李明'],
    places: [0, 1.5, 3],
  },
  {
    setting: 'rows',
    id: 'names-in-columns',
    rule: { zh: '各栏分别均排', en: 'each column of names by itself' },
    source: SOURCE,
    copy: '李明\t周杰\n王小红\t赵强',
    chars: 10,
    rules,
    lines: ['李明\t周杰', '王小红\t赵强'],
    places: [0, 2, 8, 9],
  },
  {
    setting: 'rows',
    id: 'names-not-places',
    rule: { zh: '不是人名不均排', en: 'what is no list of names is left alone' },
    source: SOURCE,
    copy: '上海\n呼和浩特\n北京',
    chars: 10,
    rules,
    lines: ['上海', '呼和浩特', '北京'],
    places: [0, 1],
  },
];
