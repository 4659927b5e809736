/**
 * Finds the parts of names with a middle dot (卡尔·马克思). The dot begins no line, but one may end with
 * it: what is kept is each part. Such names have no surname to know them by; they are written in the
 * characters by which foreign sounds are.
 */
import type { Span } from './kept-names.ts';
import { findKnownWord } from './word-kinds.ts';

const DOTS = /[·・‧]/gu;
/** No part is longer. */
const MOST = 8;

/** Characters that stand for the sounds of other languages. */
const SOUNDS: ReadonlySet<string> = new Set(
  '阿埃艾爱安奥巴白柏班邦保贝本比彼毕宾波博伯勃布查茨达大黛戴丹当道德登邓迪狄蒂丁东杜顿多俄厄恩尔儿法凡范菲费芬丰冯佛弗夫福富盖' +
    '甘冈高戈哥格根更古圭哈海汉豪赫黑亨洪胡华怀惠霍基吉季加贾简杰金津京喀卡凯坎康考科克肯孔库夸昆拉莱赖兰朗劳勒雷黎李里利莉丽连' +
    '良列林琳隆卢鲁路伦罗洛吕马玛迈曼梅门蒙米密缅明摩莫墨默姆穆那娜纳乃内尼涅宁纽努诺欧帕潘庞培佩彭皮平珀普齐奇恰钱乔切琴琼热' +
    '仁日荣茹瑞若萨塞赛桑瑟森沙莎山尚绍舍申圣施什史士舒斯思司苏索塔泰坦汤唐陶特藤提廷通图托瓦万旺威韦维魏温翁沃乌武西希锡喜夏' +
    '肖歇谢辛欣兴休雅亚延扬耶叶伊依易因英尤雨约泽扎詹珍芝治朱兹卓佐',
);

/** The parts of the names with a middle dot in a text, in order; what has no dot is never one. */
export function partsOfDottedNames(text: string): readonly Span[] {
  const dots = [...text.matchAll(DOTS)].map(({ index }) => index);
  return dots.flatMap((dot, n) => {
    const before = n > 0 && dot - dots[n - 1]! <= MOST ? dots[n - 1]! + 1 : startOfPart(text, dot);
    const isLast = (dots[n + 1] ?? Infinity) - dot > MOST;
    const part = { from: before, to: dot };
    const parts = isLast ? [part, { from: dot + 1, to: endOfPart(text, dot + 1) }] : [part];
    return parts.filter(({ from, to }) => from < to);
  });
}

function startOfPart(text: string, end: number): number {
  let at = end;
  while (end - at < MOST && SOUNDS.has(text.charAt(at - 1)) && !isWordAcross(text, at - 2)) at -= 1;
  return at;
}

function endOfPart(text: string, from: number): number {
  let at = from;
  while (at - from < MOST && SOUNDS.has(text.charAt(at)) && !isWordAcross(text, at)) at += 1;
  return at;
}

/** Two characters that are a word, and of which not both stand for sounds: 明天 is no part of a name. */
function isWordAcross(text: string, at: number): boolean {
  if (at < 0 || at + 2 > text.length || !findKnownWord(text, at, 2)) return false;
  return !SOUNDS.has(text.charAt(at)) || !SOUNDS.has(text.charAt(at + 1));
}
