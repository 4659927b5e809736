/** Specimens of marks: how wide each is, and what two that meet share. */
import type { LinesSpecimen } from './specimen.ts';

const GB = 'GB/T 15834-2011, 5.1';
const TRIM = 'clreq, Punctuation Width Adjustment';

/** Marks that meet, between 甲 and 乙: left edges of 甲, the marks, 乙, in em. */
type Meeting = readonly [name: string, marks: string, places: readonly number[]];

const MEETINGS: readonly Meeting[] = [
  ['closer-opener', '）（', [0, 1, 1.5, 2.5]],
  ['closer-closer', '》）', [0, 1, 1.5, 2.5]],
  ['opener-opener', '（《', [0, 1, 1.5, 2.5]],
  ['pause-opener', '：“', [0, 1, 1.5, 2.5]],
  ['pause-closer', '，”', [0, 1, 1.5, 2.5]],
  ['stop-opener', '。“', [0, 1, 1.5, 2.5]],
  ['stop-closer', '。”', [0, 1, 1.5, 2.5]],
  ['closer-pause', '》，', [0, 1, 1.5, 2.5]],
  ['closer-stop', '”。', [0, 1, 1.5, 2.5]],
  ['stop-closer-closer', '。’”', [0, 1, 1.5, 2, 3]],
  ['closer-pause-opener', '”，“', [0, 1, 1.5, 2, 3]],
  ['pause-opener-opener', '：“《', [0, 1, 1.5, 2, 3]],
  // The blanks of these two lie outside: between them there is nothing to share.
  ['opener-closer', '（）', [0, 1, 2, 3]],
  ['dash-opener', '——“', [0, 1, 2, 3, 4]],
  ['closer-dash', '”——', [0, 1, 2, 3, 4]],
  ['dots-closer', '……”', [0, 1, 2, 3, 4]],
  ['dots-stop', '……。', [0, 1, 2, 3, 4]],
  ['pause-dots', '，……', [0, 1, 2, 3, 4]],
  ['dots-dash', '……——', [0, 1, 2, 3, 4, 5]],
  ['closer-connector', '”～', [0, 1, 2, 3]],
  // An interpunct of half an em: a glyph of one em hangs over its place by a quarter at each side.
  ['closer-interpunct-opener', '》·《', [0, 1, 1.75, 2.5, 3.5]],
  // Latin brackets of half an em in Chinese copy hug as those of one em do.
  ['closer-latin-closer', '》)', [0, 1, 1.5, 2]],
  ['stop-latin-closer', '。)', [0, 1, 1.5, 2]],
  ['latin-opener-opener', '(《', [0, 1, 1, 2]],
  ['closer-latin-opener', '》(', [0, 1, 2, 2.5]],
  ['latin-closer-opener', ')“', [0, 1, 1.5, 2.5]],
  ['latin-closer-pause', ')，', [0, 1, 1.5, 2.5]],
  ['stop-stop', '！！', [0, 1, 1.5, 2]],
  ['stop-stop-mixed', '？！', [0, 1, 1.5, 2]],
  // Three take two em: two thirds each, the ink of 0.3 em in the middle of each share.
  ['stop-stop-stop', '！！！', [0, 1.083, 1.75, 2.417, 3]],
];

/** One mark of each class: its width in em, its blank halves, and where its glyphs stand in its width. */
const CLASSES = [
  { name: 'opener', mark: '（', width: 1, lead: 0.5, trail: 0, glyphs: [0] },
  { name: 'closer', mark: '）', width: 1, lead: 0, trail: 0.5, glyphs: [0] },
  { name: 'pause', mark: '、', width: 1, lead: 0, trail: 0.5, glyphs: [0] },
  { name: 'stop', mark: '。', width: 1, lead: 0, trail: 0.5, glyphs: [0] },
  { name: 'dash', mark: '——', width: 2, lead: 0, trail: 0, glyphs: [0, 1] },
  { name: 'dots', mark: '……', width: 2, lead: 0, trail: 0, glyphs: [0, 1] },
  { name: 'interpunct', mark: '·', width: 0.5, lead: 0, trail: 0, glyphs: [-0.25] },
] as const;

type MarkClass = (typeof CLASSES)[number];

/** Two adjustable marks that meet give up half an em when there is blank between them; all others nothing. */
function pair(first: MarkClass, second: MarkClass): LinesSpecimen {
  const adjustable = first.lead + first.trail > 0 && second.lead + second.trail > 0;
  const shared = adjustable && first.trail + second.lead > 0 ? 0.5 : 0;
  const next = 1 + first.width - shared;
  const copy = `甲${first.mark}${second.mark}乙`;
  return {
    setting: 'lines',
    id: `marks-pair-${first.name}-${second.name}`,
    rule: { zh: `相邻标点 ${first.mark}${second.mark}`, en: `${first.name} before ${second.name}` },
    source: TRIM,
    copy,
    chars: 8,
    lines: [copy],
    places: [
      0,
      ...first.glyphs.map((x) => 1 + x),
      ...second.glyphs.map((x) => next + x),
      next + second.width,
    ],
  };
}

function meeting([name, marks, places]: Meeting): LinesSpecimen {
  return {
    setting: 'lines',
    id: `marks-meet-${name}`,
    rule: { zh: `相邻标点 ${marks}`, en: `marks that meet: ${name.replaceAll('-', ', ')}` },
    source: name.startsWith('stop-stop') ? `${GB}.2` : TRIM,
    copy: `甲${marks}乙`,
    chars: 8,
    lines: [`甲${marks}乙`],
    places,
  };
}

/** Marks alone, at the ends of lines, and where they meet. */
export const marks: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'marks-one-em',
    rule: { zh: '句内点号占一字', en: 'a mark inside a line takes one em' },
    source: `${GB}.1`,
    copy: '一，二。三；四：五、六',
    chars: 20,
    lines: ['一，二。三；四：五、六'],
    places: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  },
  {
    setting: 'lines',
    id: 'marks-interpunct-half-em',
    rule: { zh: '间隔号占半字', en: 'the interpunct takes half an em' },
    source: `${GB}.7`,
    copy: '甲·乙',
    chars: 20,
    lines: ['甲·乙'],
    places: [0, 0.75, 1.5],
  },
  {
    setting: 'lines',
    id: 'marks-short-connector-half-em',
    rule: { zh: '短横线占半字', en: 'the short connector takes half an em' },
    source: `${GB}.6`,
    copy: '甲–乙',
    chars: 20,
    lines: ['甲–乙'],
    places: [0, 0.75, 1.5],
  },
  {
    setting: 'lines',
    id: 'marks-connector-one-em',
    rule: { zh: '一字线、浪纹线占一字', en: 'the long and the wavy connector take one em' },
    source: `${GB}.6`,
    copy: '甲—乙～丙',
    chars: 20,
    lines: ['甲—乙～丙'],
    places: [0, 1, 2, 3, 4],
  },
  {
    setting: 'lines',
    id: 'marks-solidus-half-em',
    rule: { zh: '分隔号占半字', en: 'the solidus takes half an em' },
    source: `${GB}.9`,
    copy: '甲/乙',
    chars: 20,
    lines: ['甲/乙'],
    places: [0, 1, 1.5],
  },
  {
    setting: 'lines',
    id: 'marks-line-end-half',
    rule: { zh: '行末标点占半字', en: 'a mark at the end of a line takes half an em' },
    source: `${GB}.10`,
    copy: '一二三四五六七八九十一，二三四五六七八',
    chars: 12,
    indent: 0.5,
    lines: ['一二三四五六七八九十一，', '二三四五六七八'],
    steps: [0, 0],
    width: 12,
  },
  {
    setting: 'lines',
    id: 'marks-line-end-closer-half',
    rule: { zh: '行末后引号占半字', en: 'a closing quote at the end of a line takes half an em' },
    source: `${GB}.10`,
    copy: '他说：“好。”',
    chars: 20,
    lines: ['他说：“好。”'],
    // Seven em, less half an em where ：“ and 。” meet and half at the end.
    width: 5.5,
  },
  {
    setting: 'lines',
    id: 'marks-line-start-opener',
    rule: { zh: '行首前括号去前空', en: 'an opener at the head of a line loses its blank half' },
    source: 'clreq, Punctuation Width Adjustment; jlreq, opening brackets at the line head',
    copy: '（一）二三',
    chars: 20,
    lines: ['（一）二三'],
    places: [-0.5, 0.5, 1.5, 2.5, 3.5],
  },
  {
    setting: 'lines',
    id: 'marks-indent-opener',
    rule: { zh: '段首缩进后前引号去前空', en: 'an opener after the indent loses its blank half' },
    source: 'clreq, Punctuation Width Adjustment, first-line indent',
    copy: '“好消息”来了',
    chars: 20,
    indent: 2,
    lines: ['“好消息”来了'],
    places: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5],
  },
  {
    setting: 'lines',
    id: 'marks-pair-at-line-end',
    rule: { zh: '行末两个标点各占半字', en: 'two marks at the end of a line take half an em each' },
    source: `${GB}.10; clreq, Punctuation Width Adjustment`,
    copy: '他说：“一二三四五。”六七八九十',
    chars: 9.5,
    lines: ['他说：“一二三四五。”', '六七八九十'],
    steps: [0, 0],
    width: 9.5,
  },
  ...MEETINGS.map(meeting),
  ...CLASSES.flatMap((first) => CLASSES.map((second) => pair(first, second))),
];
