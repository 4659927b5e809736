/** Source and credit lines (出处、供稿): (转自《人民日报》), （市科协供稿）, 来源：新华社, 责任编辑：李四. */
import { endingOf, remarkStart, widthOf } from '../proof/sentence-marks.ts';
import { isLikelyName, nameParts } from './surnames.ts';

/** Longer remarks say something else (em). */
const LONGEST = 36;
const SOURCE_WORD =
  /转自|轉自|转载|原载|选自|摘自|摘编|来源|來源|供稿|供图|整理|综合|编译|报道|通讯员|记者|記者|作者|实习生|新华社|本报|据《|图片由|提供|^完$|责编|责任编辑/u;
const LABELLED =
  /^(?:信息来源|稿件来源|文章来源|来源|稿源|出处|责任编辑|责编|本版编辑|编辑|审核|初审|复审|终审|校对|监制|转自|原载于?|选自|摘自)\s*[:：《]/u;
const LATIN_LABELLED = /^(?:source|editor|edited by|reporting by)\s*[:：]?\s+\p{Lu}/iu;
const DATED = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/u;

/** Says whether a line of its own names a source. */
export function isSourceLine(text: string): boolean {
  if (widthOf(text.slice(0, 100)) > LONGEST) return false;
  if (LABELLED.test(text) || LATIN_LABELLED.test(text)) return endingOf(text) !== 'stop';
  if (DATED.test(text)) return /来源|作者|编辑/u.test(text) || DATED.exec(text)?.[0] === text;
  return /^[(（]/u.test(text) && remarkStart(` ${text}`) === 1 && isSourceRemark(text);
}

/**
 * Where the source in brackets at the end of a paragraph begins; 0 when there is none. It stands behind
 * the last stop: a remark inside a sentence belongs to it.
 */
export function sourceTail(text: string): number {
  const start = remarkStart(text);
  if (start === 0 || endingOf(text.slice(Math.max(0, start - 40), start)) !== 'stop') return 0;
  return isSourceRemark(text.slice(start)) ? start : 0;
}

function isSourceRemark(remark: string): boolean {
  const inside = remark.trim().slice(1, -1);
  if (inside === '' || widthOf(inside) > LONGEST || /[。！？]/u.test(inside)) return false;
  return SOURCE_WORD.test(inside) || nameParts(inside).every(isLikelyName);
}
