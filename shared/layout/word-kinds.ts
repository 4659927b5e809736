/**
 * Says of what kind a Chinese word of a headline is: by the list of known words, and by short lists of what
 * headlines use in a way of their own.
 */
import { isLikeName } from './like-names.ts';
import { isNumeral } from './numbers-in-words.ts';
import {
  CLASSES_OF_FOUR,
  CLASSES_OF_THREE,
  CLASSES_OF_TWO,
  WORDS_IN_ROW,
  WORDS_OF_FOUR,
  WORDS_OF_THREE,
  WORDS_OF_TWO,
} from './known-words.ts';

/**
 * Kinds of words: n noun, v verb, w verb used as a noun, t time, d adverb, a adjective, b attribute,
 * p preposition, c conjunction, m number with its measure word, u particle, f locative, s ending of nouns.
 */
export type WordKind = 'n' | 'v' | 'w' | 't' | 'd' | 'a' | 'b' | 'p' | 'c' | 'm' | 'u' | 'f' | 's';

/** A word from `from` to `to` (UTF-16) of a text. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly kind: WordKind;
}

/** A known word: its kind, and whether it is one of the commonest. */
export interface KnownWord {
  readonly kind: WordKind;
  readonly isCommon: boolean;
}

interface WordList {
  readonly length: number;
  readonly words: readonly string[];
  readonly classes: readonly string[];
}

const LISTS: readonly WordList[] = [
  { length: 2, words: WORDS_OF_TWO, classes: CLASSES_OF_TWO },
  { length: 3, words: WORDS_OF_THREE, classes: CLASSES_OF_THREE },
  { length: 4, words: WORDS_OF_FOUR, classes: CLASSES_OF_FOUR },
];

/** Kinds of single characters, where they are words of their own. */
const SINGLES: Readonly<Partial<Record<WordKind, string>>> = {
  u: '的地得了着过们吗呢吧等之',
  p: '在对把被让为向从以就用由因随经据于给比跟同自替按使令较赴',
  c: '和与及或并而暨',
  d: '将首共连骤渐猛竟屡已再又仍还也都不未没才刚正更最曾均拟即便只皆须可能要应勿莫别',
  f: '上下中里内外后前时间旁',
  b: '老小新副总各全本该每某头大多高低超非原双试',
  s: '者员长家师手性化率量度费期区县市省镇乡村街路桥江河山湖岛站场馆园院校所厂店队团会部局厅处科室组社报网线号版法案制权业界群赛奖节品款机器车船楼',
  v: '是有到来去说看做办建修造开关送救写读打学教养种收买卖走跑进出入起破获夺赢输胜负降升涨跌达增减缩扩迁改补换装拆停通设落住坐唱演至称谈访赴抵迎促保护助惠',
};

/** Words that headlines use in one way, whatever else they may be: as adverbs, as times, as verbs. */
const ADVERBS = pairs(
  '首次全部连续同比环比全线全面再次正式提前依法将于率先同时陆续集中持续一律联合今起免费统一最高最多最快最少场场家家户户人人年年处处继续开始可以能够应当必须需要有望力争争取计划允许禁止严禁不得不再不准尽快',
);
const TIMES = pairs(
  '今晨今晚今日今秋今冬今夏今春昨日昨晚明日明起下月上月本月本周下周上周年底月底日前近日近期节前节后',
);
const VERBS = pairs(
  '启动开工竣工通车通航落地落户挂牌揭牌签约开幕闭幕举办举行召开发布公布印发出台部署推动推进推出促进助力赋能带动惠及护航保障提升' +
    '提高增长下降上涨下跌回升突破创下刷新夺冠夺得战胜击败晋级出线卫冕摘金入围入选获评获奖荣获亮相登场上线上市上演开播首映展出' +
    '开馆开放迎来吸引接待调研视察会见出席强调要求呼吁提醒通报查处整治打击破获抓获救助救出转移抢修恢复关闭暂停取消延长缩短压缩' +
    '加快加强深化优化完善翻番降至升至增至减少扩大新增增设增开加装拆除修复修建新建扩建投用投产交付方便覆盖实现完成打造建成共建' +
    '结对携手聚焦瞄准领跑致富增收开镰供应通电停水停电停课开建开通开跑开赛开学复课复航返航起航首飞亏损盈利下调上调支持指导开展' +
    '参加参与加入进入退出走进走向打破打响点亮守护讲述见证传承探索破解解决化解缓解防范应对抵御抗击遏制清理清退搬迁安置资助捐赠' +
    '捐款援助支援慰问看望关爱陪伴帮扶扶持培育培养展示展现呈现体现反映揭示发现研发研制销售出售采购购买收购拨款募集筹集发放领取' +
    '批准同意拒绝否认承认回应答复解读修订制定实施执行落实贯彻审议表决通过经过当选任命去世逝世诞生成立组建更换取代超过超越达到' +
    '接近低于高于领先落后追平逆转惜败战平不敌止步冲击争夺角逐出战出征备战来到抵达走访探访重访赶赴奔赴返回离开告别送别',
);
/** Nouns that the list has as times, numbers or verbs. */
const NOUNS = pairs('青年少年中年老年童年少儿少女少数两岸三农快递外卖');

function pairs(words: string): ReadonlySet<string> {
  return new Set(words.match(/../gu));
}

/** The kinds of the letters in the list of known words; all others are like nouns. */
const KINDS: Readonly<Record<string, WordKind>> = {
  v: 'v',
  w: 'w',
  t: 't',
  d: 'd',
  a: 'a',
  b: 'b',
  p: 'p',
  c: 'c',
  q: 'm',
  f: 'f',
};

/** Finds the word of two to four characters that begins at an offset of a text. */
export function findKnownWord(text: string, at: number, length: number): KnownWord | undefined {
  const own = length === 2 ? kindOfPair(text.slice(at, at + 2)) : undefined;
  const list = LISTS[length - 2];
  const letter = list && findIn(list, text, at);
  if (letter === undefined) {
    const kind = own ?? (length === 2 && isLikeName(text.slice(at, at + 2)) ? 'n' : undefined);
    return kind && { kind, isCommon: false };
  }
  const kind =
    own ?? KINDS[letter.toLowerCase()] ?? (isNumber(text.charAt(at), letter) ? 'm' : 'n');
  return { kind, isCommon: letter < 'a' };
}

function isNumber(first: string, letter: string): boolean {
  return letter.toLowerCase() === 'm' && isNumeral(first);
}

/** The kind of a single character that can be a word of its own; undefined for all others. */
export function kindOfSingle(character: string): WordKind | undefined {
  singles ??= new Map(
    Object.entries(SINGLES)
      // A character in two rows is of the first of them.
      .toReversed()
      .flatMap(([kind, all]) => [...all].map((one) => [one, kind as WordKind])),
  );
  return singles.get(character);
}

let singles: ReadonlyMap<string, WordKind> | undefined;

function kindOfPair(word: string): WordKind | undefined {
  if (ADVERBS.has(word)) return 'd';
  if (TIMES.has(word)) return 't';
  if (NOUNS.has(word)) return 'n';
  return VERBS.has(word) ? 'v' : undefined;
}

/** The class of the word of a list that stands in a text; rows and words are in order of their code units. */
function findIn(
  { length, words, classes }: WordList,
  text: string,
  at: number,
): string | undefined {
  let low = 0;
  let high = (words.length - 1) * WORDS_IN_ROW + words.at(-1)!.length / length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = Math.floor(middle / WORDS_IN_ROW);
    const place = middle - row * WORDS_IN_ROW;
    const order = compareAt(words[row]!, place * length, { text, at, length });
    if (order === 0) return classes[row]!.charAt(place);
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Compares a word in a row with one in a text, without cutting either out. */
function compareAt(
  row: string,
  place: number,
  { text, at, length }: { readonly text: string; readonly at: number; readonly length: number },
): number {
  for (let i = 0; i < length; i += 1) {
    const difference = row.charCodeAt(place + i) - text.charCodeAt(at + i);
    if (difference !== 0) return difference;
  }
  return 0;
}
