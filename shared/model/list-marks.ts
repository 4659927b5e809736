/**
 * The marks of list items: bullets, and the numbers that their places give, in the forms of Chinese and
 * Latin text. Items count on while they follow one another; a deeper list between them does not part
 * them, nor does a picture's cutline.
 */
import type { Block, ListStyle } from './text.ts';

/** The mark of an item. */
export interface ListMark {
  readonly style: ListStyle;
  readonly number: number;
  readonly text: string;
  /** The longest mark of its list, for which all its items make room. */
  readonly widest: string;
  /** Lists that its list stands in. */
  readonly level: number;
}

/** A list while its items are counted. */
interface OpenList {
  readonly style: ListStyle;
  count: number;
  /** The marks of its items and their blocks. */
  readonly marks: { readonly block: number; readonly number: number; readonly text: string }[];
}

/** The marks of blocks by their place; undefined for those that are no items. */
export function listMarks(blocks: readonly Block[]): readonly (ListMark | undefined)[] {
  // Most articles have no list.
  if (!blocks.some(({ attrs }) => attrs?.list !== undefined)) return [];
  const marks: (ListMark | undefined)[] = [];
  /** The lists that may go on, by their level. */
  let open: (OpenList | undefined)[] = [];
  const close = (from: number): void => {
    for (const [level, list] of open.entries()) {
      if (level >= from && list) noteWidest(list, level, marks);
    }
    open = open.slice(0, from);
  };
  blocks.forEach((block, i) => {
    const { list: style, level = 0, start } = block.attrs ?? {};
    if (style === undefined) {
      if (block.type !== 'cutline') close(0);
      return;
    }
    close(level + 1);
    if (open[level]?.style !== style) close(level);
    const list = (open[level] ??= { style, count: 0, marks: [] });
    list.count = start ?? list.count + 1;
    list.marks.push({ block: i, number: list.count, text: markOf(style, list.count) });
  });
  close(0);
  return marks;
}

function noteWidest(
  { style, marks }: OpenList,
  level: number,
  all: (ListMark | undefined)[],
): void {
  const widest = marks.reduce((a, { text }) => (text.length > a.length ? text : a), '');
  for (const { block, ...mark } of marks) all[block] = { style, ...mark, widest, level };
}

const HAN_FIGURES = '〇一二三四五六七八九';
/** The circled figures that fonts have: ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
const CIRCLED = [
  [1, 20, 0x2460],
  [21, 35, 0x3251],
  [36, 50, 0x32b1],
] as const;

/** The mark of the n-th item of a list. */
function markOf(style: ListStyle, n: number): string {
  switch (style) {
    case 'bullet':
      return '•';
    case 'han':
      return `${hanNumber(n)}、`;
    case 'hanBrackets':
      return `（${hanNumber(n)}）`;
    case 'figures':
      return `${n}.`;
    case 'figuresBrackets':
      return `（${n}）`;
    case 'circled': {
      const found = CIRCLED.find(([from, to]) => n >= from && n <= to);
      return found ? String.fromCodePoint(found[2] + n - found[0]) : `（${n}）`;
    }
  }
}

/** A number as it is counted in Chinese: 九, 十, 十一, 二十一, 一百零二. Above 999 figure by figure. */
function hanNumber(n: number): string {
  if (n > 999 || n === 0)
    return [...String(n)].map((figure) => HAN_FIGURES[Number(figure)]).join('');
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const figure = (of: number): string => (of === 0 ? '' : HAN_FIGURES.charAt(of));
  const head = hundreds > 0 ? `${figure(hundreds)}百` : '';
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const isTen = hundreds === 0 && tens === 1;
  const middle = tens === 0 ? '' : `${isTen ? '' : figure(tens)}十`;
  return head + zero + middle + figure(ones);
}
