/**
 * Finds names of persons in a list of names (人名名单): two to four characters between 、 that begin with
 * a surname. One such item alone may be anything; of a list at least two must look like names.
 */
import { isSurname } from '../base/surnames.ts';

/** A stretch of a text, from its first character up to, not including, the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const LIST = /[\u4e00-\u9fff]{2,}(?:、[\u4e00-\u9fff]{2,4})+/gu;
const MOST = 4;
/** The first item of a list ends what was said before it: only its last characters can be the name. */
const NAME_LENGTHS = [3, 2, 4] as const;

/** The names in the lists of a text, in order. */
export function namesInLists(text: string): readonly Span[] {
  if (!text.includes('、')) return [];
  return [...text.matchAll(LIST)].flatMap(({ 0: list, index }) => {
    const names = namesIn(list, index);
    return names.length >= 2 ? names : [];
  });
}

function namesIn(list: string, start: number): readonly Span[] {
  let at = start;
  return list.split('、').flatMap((item, number) => {
    const end = at + item.length;
    const from = number === 0 ? end - lengthOfLast(item) : at;
    at = end + 1;
    const isName = from < end && end - from <= MOST && isSurname(item[item.length - (end - from)]!);
    return isName ? [{ from, to: end }] : [];
  });
}

/** How many of the last characters of a stretch are a name; 0 when none begins with a surname. */
function lengthOfLast(item: string): number {
  return NAME_LENGTHS.find((length) => isSurname(item[item.length - length] ?? '')) ?? 0;
}
