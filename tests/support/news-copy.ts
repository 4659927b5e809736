/**
 * Makes copy as newspapers have it, by chance: sentences with marks where a writer could put them, quotes,
 * figures with units, names, brackets in brackets, dashes, Latin words, addresses. The same seed gives
 * the same copy.
 */
import { makeChance, type Chance } from './chance.ts';

/** What language the copy is in. */
export type CopyKind = 'chinese' | 'latin' | 'mixed';

/** Common characters of news; those at the front come more often. */
const HAN = Array.from(
  '的一在是有中国人和了为年大市业会工发全区生民新经日月上化家地建作来开学行动展高项目部安进企政县成实对面村水出到产城环公体服务以分多时这个着力强提改主导创要现住农保关教育文设造路河桥站厂校园居群众供热管网收获丰秋粮库车船医院护士孩子老师妈妈父亲龙舟灯笼茶馆街巷夜风雨雪山海江湖',
);
const WORDS = ['GDP', 'A4', 'App', 'Wi-Fi', '5G', 'PM2.5', 'CEO', 'Dayang', 'internet', 'B2B', 'x'];
const NAMES = ['李慧龙', '王晓丽', '欧阳志远', '约翰·史密斯', '列夫·托尔斯泰', '赵钱'];
const UNITS = [
  '年',
  '月',
  '日',
  '万元',
  '%',
  '公里',
  '平方米',
  '个月',
  '名',
  '亿元',
  '℃',
  '户',
  '人次',
  '吨',
];
const ADDRESSES = ['www.example.com/news/2026/1124', 'http://example.cn/a-b/c', 'desk@example.com'];
const LATIN = (
  'the of and to in a is that for it was on are as with his they at be this have from or one had by ' +
  'word but not what all were we when your can said there use an each which she do how their if will ' +
  'council library reopened reconstruction neighbouring municipalities transportation celebration ' +
  'government well-known twenty-first river’s bridge announcement representative agriculture'
).split(' ');

/** Twice as likely at the front as at the end of the list. */
function common(chance: Chance): string {
  return HAN[Math.min(chance.below(HAN.length), chance.below(HAN.length))]!;
}

function han(chance: Chance, least: number, more: number): string {
  let text = '';
  for (let rest = least + chance.below(more); rest > 0; rest -= 1) text += common(chance);
  return text;
}

function figures(chance: Chance): string {
  const whole = String(1 + chance.below(chance.pick([10, 100, 3000, 1000000])));
  const grouped =
    whole.length > 4 && chance.percent(50) ? whole.replace(/(\d{3})$/u, ',$1') : whole;
  const number = chance.percent(20) ? `${whole}.${chance.below(100)}` : grouped;
  if (chance.percent(10)) return `${number}${chance.pick(['—', '～', '–'])}${chance.below(3000)}年`;
  if (chance.percent(10)) return `第${whole}${chance.pick(['届', '次', '版'])}`;
  return `${chance.pick(['', '', '', '约', '￥'])}${number}${chance.pick(UNITS)}`;
}

/** What a clause holds beside its plain words: one in a row of kinds, the likely ones more than once. */
const ORNAMENTS: readonly ((chance: Chance, depth: number) => string)[] = [
  figures,
  figures,
  figures,
  (chance, depth) => `“${inner(chance, depth)}”`,
  (chance, depth) => `“${inner(chance, depth)}${chance.pick(['。', '！', '？'])}”`,
  (chance, depth) => `：“${inner(chance, depth)}。”`,
  (chance, depth) => `（${inner(chance, depth)}）`,
  (chance) => `《${han(chance, 2, 6)}》`,
  (chance) => `《${han(chance, 2, 3)}》《${han(chance, 2, 3)}》`,
  (chance) => chance.pick(NAMES),
  (chance) => chance.pick(NAMES),
  (chance) => `——${han(chance, 2, 6)}`,
  (chance) => `${han(chance, 1, 2)}……`,
  (chance) => `${han(chance, 1, 2)}／${han(chance, 1, 2)}`,
  (chance) => `〔${2000 + chance.below(30)}〕${chance.below(99)}号`,
];

function inner(chance: Chance, depth: number): string {
  return depth > 2 ? han(chance, 1, 6) : clause(chance, depth + 1, 8);
}

function clause(chance: Chance, depth: number, ornament: number): string {
  let text = '';
  for (let rest = 1 + chance.below(5); rest > 0; rest -= 1) {
    text += han(chance, 1, 4);
    if (chance.percent(ornament)) text += chance.pick(ORNAMENTS)(chance, depth);
    if (depth === 0 && chance.percent(2)) text += `、${han(chance, 2, 2)}、${han(chance, 2, 2)}`;
  }
  return text;
}

function chineseSentence(chance: Chance): string {
  const clauses = Array.from({ length: 1 + chance.below(5) }, () => clause(chance, 0, 18));
  const marks = ['，', '，', '，', '，', '；', '：'];
  return (
    clauses.reduce((text, next) => text + chance.pick(marks) + next) +
    chance.pick(['。', '。', '。', '。', '！', '？', '……', '！！'])
  );
}

function latinSentence(chance: Chance): string {
  const words = Array.from({ length: 4 + chance.below(16) }, () => {
    const word = chance.pick(LATIN);
    if (chance.percent(4)) return `“${word}”`;
    if (chance.percent(3)) return `(${word})`;
    if (chance.percent(3)) return `${word}—${chance.pick(LATIN)}`;
    if (chance.percent(3)) return `$${1 + chance.below(99)},${100 + chance.below(900)}`;
    return chance.percent(8) ? `${word},` : word;
  });
  const text = words.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}${chance.pick(['.', '.', '?', '!'])} `;
}

function mixedSentence(chance: Chance): string {
  let text = '';
  for (let rest = 2 + chance.below(5); rest > 0; rest -= 1) {
    text += clause(chance, 1, 25);
    const word = chance.percent(6) ? chance.pick(ADDRESSES) : chance.pick(WORDS);
    const space = chance.percent(30) ? ' ' : '';
    text += space + word + space;
    if (chance.percent(10)) text += ` ${chance.pick(LATIN)} ${chance.pick(LATIN)}`;
  }
  return text + clause(chance, 1, 10) + chance.pick(['，', '。']);
}

const SENTENCES: Readonly<Record<CopyKind, (chance: Chance) => string>> = {
  chinese: chineseSentence,
  latin: latinSentence,
  mixed: mixedSentence,
};

/** A paragraph of some sentences. */
export function paragraphOf(kind: CopyKind, seed: number): string {
  const chance = makeChance(seed);
  let text = '';
  for (let rest = 1 + chance.below(5); rest > 0; rest -= 1) text += SENTENCES[kind](chance);
  return text.trim();
}
