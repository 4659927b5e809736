/** Finds numbers written in Chinese characters together with their measure words: 三百件, 第十二届, 首条. */

const NUMERALS = '零〇一二三四五六七八九十百千万亿两几半数多余';
const NUMBER = new RegExp(`^[第近约逾超首前]?[${NUMERALS}]+(?:比[${NUMERALS}]+)?`, 'u');
const MEASURES =
  /^(?:平方公里|平方米|立方米|个百分点|个月|个小时|人次|公里|公斤|公顷|万元|亿元|美元|小时|分钟|周年|年代|世纪|季度|道次|架次|车次|标箱|[个名人位户栋座处项条所家次种件台辆套张片岁元角版亩米克吨升度层级天周头只株棵支部例批倍成里间门口根块排路车艘匹把场轮组队节课册本页字篇首则点宗笔代斤届期年月日号时分秒国省市县区乡镇村校院馆站桥线旬强城起])/u;
/** Words that point at a thing stand before its measure word like a number. */
const POINTER = /^[首头每各几某该]/u;
const BEGINS = `第近约逾超首前头每各几某该${NUMERALS}`;

/** Length of the number with its measure word that begins at an offset; 0 when there is none. */
export function lengthOfNumber(from: string, at: number, end: number): number {
  if (!BEGINS.includes(from.charAt(at))) return 0;
  const text = from.slice(at, end);
  const number = NUMBER.exec(text)?.[0];
  const head = number ?? POINTER.exec(text)?.[0] ?? '';
  if (head === '') return 0;
  const measure = MEASURES.exec(text.slice(head.length))?.[0] ?? '';
  if (number === undefined && measure === '') return 0;
  return head.length + measure.length > 1 ? head.length + measure.length : 0;
}

/** Says whether a character is one that numbers are written with. */
export function isNumeral(character: string): boolean {
  return NUMERALS.includes(character);
}
