/**
 * Figures stay with what they count: 8月, 13.4万平方米, 第4届, 25%. A line never ends between them. The
 * list holds the measure words and units that news uses; what is not in it may part.
 */

const SCALE = '[十百千万亿]*';
const UNITS = [
  '平方公里|平方千米|平方米|立方米|平米|平方|立方|千瓦时|千瓦|兆瓦|公里|千米|厘米|毫米|分米|公斤|千克|毫克|微克|毫升|公顷|海里|小时|分钟|月份|周年|周岁|年代|世纪|摄氏度',
  '人次|人份|号线|号楼|单元|万元|美元|欧元|日元|车次|班次|个百分点|个月|个小时|多个|余个|道次|架次|例次',
  '[年月日号时分秒届期个名人位户栋座处项条所家次种件台辆套张片岁元角版亩米克吨升度层级天周头只株棵支部例批倍成里亩间门口根瓦块排路车艘匹把场轮组队节课册本页字篇首则点宗笔套代胎斤两尺寸丈份起幅枚颗盏架列封幢楼站段道趟班卷集盘股粒箱袋瓶盒包桶杯碗双对副顶任针剂餐步圈遍折票桌类样旬夜晚季厘伏强后]',
].join('|');

const AFTER_FIGURES = new RegExp(
  `^(?:${SCALE}[多余几来]?(?:${UNITS})|[十百千万亿]+[多余]?|[多余]+(?:${UNITS})?)`,
  'u',
);

/** How many UTF-16 units of `text` from `at` belong to the figures that end there; 0 when none. */
export function lengthOfMeasureWord(text: string, at: number): number {
  return AFTER_FIGURES.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

const SIGNS_BEFORE = /[第约￥＄$€£№＃#±+＋－-]$/u;

/** Says whether the character that ends `before` belongs to the figures that follow it. */
export function belongsToFigures(before: string): boolean {
  return SIGNS_BEFORE.test(before);
}

/** Signs that follow figures and never part from them. */
export function isSignAfterFigures(character: string): boolean {
  return '%％‰°℃℉'.includes(character);
}
