/** Specimens of prohibition (避头尾): each mark at each end of a line, at each level. */
import type { Prohibition } from '../../../../shared/model/house-style.ts';
import type { LinesSpecimen } from './specimen.ts';

const SOURCE = 'clreq, Prohibition Rules for Line Start and Line End';
const TEN = '一二三四五六七八九十';

/** Marks that begin no line at level basic, and what they are. */
const NOT_AT_START: readonly (readonly [zh: string, en: string, marks: string])[] = [
  ['句末点号', 'stops', '。．！？'],
  ['句内点号', 'pauses', '，、：；'],
  ['后引号', 'closing quotes', '”’」』'],
  ['后括号', 'closing brackets', '）》〉】〗〕］｝'],
  ['连接号', 'connectors', '～–—-'],
  ['间隔号', 'interpuncts', '·‧・'],
  ['分隔号', 'solidus', '／/'],
];

const nameOf = (mark: string): string => mark.codePointAt(0)!.toString(16).padStart(4, '0');

/** Ten characters and a mark in a measure of ten less a bit: the mark takes the character before it along. */
function atStart(mark: string, names: { zh: string; en: string }): LinesSpecimen {
  return {
    setting: 'lines',
    id: `prohibition-start-${nameOf(mark)}`,
    rule: { zh: `${names.zh}不在行首：${mark}`, en: `${names.en} begin no line: ${mark}` },
    source: SOURCE,
    copy: `${TEN}${mark}一二三`,
    chars: 10,
    lines: [TEN.slice(0, 9), `十${mark}一二三`],
  };
}

function atEnd(mark: string): LinesSpecimen {
  return {
    setting: 'lines',
    id: `prohibition-end-${nameOf(mark)}`,
    rule: { zh: `前引号、前括号不在行末：${mark}`, en: `openers end no line: ${mark}` },
    source: SOURCE,
    copy: `一二三四五六七八九${mark}一二三`,
    chars: 10,
    lines: [TEN.slice(0, 9), `${mark}一二三`],
  };
}

/** What a level does with a copy. */
function atLevel(level: Prohibition, what: string, copy: string, lines: string[]): LinesSpecimen {
  return {
    setting: 'lines',
    id: `prohibition-${level}-${what}`,
    rule: { zh: `避头尾级别 ${level}`, en: `level ${level}: ${what.replaceAll('-', ' ')}` },
    source: `${SOURCE}, table of levels`,
    copy,
    chars: 10,
    rules: { prohibition: level },
    lines,
  };
}

const NINE = TEN.slice(0, 9);

/** Prohibition by mark, by level, and the order of work: squeeze in first, push out next. */
export const prohibition: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'prohibition-squeeze-in-first',
    rule: { zh: '先挤进', en: 'squeeze in before pushing out' },
    source: 'clreq, Prohibition Rules for Line Start and Line End, 先挤进后推出',
    copy: '一二，三四五六七八九十一。二三四五六七',
    chars: 12,
    lines: ['一二，三四五六七八九十一。', '二三四五六七'],
    steps: [5, 0],
  },
  {
    setting: 'lines',
    id: 'prohibition-push-out-next',
    rule: { zh: '后推出', en: 'push out when squeezing does not do' },
    source: 'clreq, Prohibition Rules for Line Start and Line End, 先挤进后推出',
    copy: '一二三四五六七八九十一二，三四五六七八',
    chars: 12,
    lines: ['一二三四五六七八九十一', '二，三四五六七八'],
    steps: [-3, 0],
  },
  {
    setting: 'lines',
    id: 'prohibition-opener-in-copy',
    rule: { zh: '前括号不在行末', en: 'an opening bracket never ends a line' },
    source: SOURCE,
    copy: '本市新建了三座人行天桥（含一座电梯桥）已经开通',
    chars: 12,
    lines: ['本市新建了三座人行天桥', '（含一座电梯桥）已经开通'],
  },
  {
    setting: 'lines',
    id: 'prohibition-none-short-last-line',
    rule: { zh: '不避头尾', en: 'without prohibition a comma may begin a line' },
    source: SOURCE,
    copy: '一二三四五六七八，九十',
    chars: 8,
    rules: { prohibition: 'none' },
    lines: ['一二三四五六七八', '，九十'],
  },
  {
    setting: 'lines',
    id: 'prohibition-gb-dash',
    rule: { zh: '国标级破折号可在行首', en: 'a dash may begin a line at level gb' },
    source: `${SOURCE}, table of levels`,
    copy: '一二三四五六七八九十一二——三四五六七',
    chars: 12,
    lines: ['一二三四五六七八九十一二', '——三四五六七'],
  },
  {
    setting: 'lines',
    id: 'prohibition-strict-dash',
    rule: {
      zh: '严格级破折号不在行首',
      en: 'only the strict level keeps dashes from the head of a line',
    },
    source: `${SOURCE}, table of levels`,
    copy: '一二三四五六七八九十一二——三四五六七',
    chars: 12,
    rules: { prohibition: 'strict' },
    lines: ['一二三四五六七八九十一', '二——三四五六七'],
  },
  ...NOT_AT_START.flatMap(([zh, en, list]) => [...list].map((mark) => atStart(mark, { zh, en }))),
  ...Array.from('“‘「『（《〈【〖〔［｛', atEnd),
  atLevel('none', 'pause-begins', `${TEN}，一二`, [TEN, '，一二']),
  atLevel('none', 'closer-begins', `${TEN}）一二`, [TEN, '）一二']),
  atLevel('none', 'opener-ends', `${NINE}（一二三四`, [`${NINE}（`, '一二三四']),
  atLevel('basic', 'solidus-ends', `${NINE}／一二三`, [`${NINE}／`, '一二三']),
  atLevel('gb', 'solidus-never-ends', `${NINE}／一二三`, ['一二三四五六七八', '九／一二三']),
  atLevel('basic', 'stroke-ends', `${NINE}/一二三`, [`${NINE}/`, '一二三']),
  atLevel('gb', 'stroke-never-ends', `${NINE}/一二三`, ['一二三四五六七八', '九/一二三']),
  atLevel('basic', 'dash-begins', `${TEN}——一二`, [TEN, '——一二']),
  atLevel('gb', 'dash-begins', `${TEN}——一二`, [TEN, '——一二']),
  atLevel('gb', 'dots-begin', `${TEN}……一二`, [TEN, '……一二']),
  atLevel('strict', 'dash-never-begins', `${TEN}——一二`, [NINE, '十——一二']),
  atLevel('strict', 'dots-never-begin', `${TEN}……一二`, [NINE, '十……一二']),
  atLevel('strict', 'solidus-never-ends', `${NINE}／一二三`, ['一二三四五六七八', '九／一二三']),
  {
    setting: 'lines',
    id: 'prohibition-marks-in-a-row',
    rule: { zh: '连续标点一起推出', en: 'marks in a row are pushed out together' },
    source: SOURCE,
    copy: `${TEN}。”）一二三`,
    chars: 10,
    lines: [NINE, '十。”）一二三'],
  },
];
