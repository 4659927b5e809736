/** Specimens of what stands beside the characters: 着重号, 专名号, 书名号 and 注音. */
import type { Block, Mark } from '../../../../shared/model/text.ts';
import type { LinesSpecimen } from './specimen.ts';

const GB = 'GB/T 15834-2011, 4.14, 4.16, 5.1.8';
const RUBY = 'clreq, interlinear annotations';

/** A paragraph of runs; a run with marks is a pair. */
export function markedParagraph(
  ...runs: readonly (string | readonly [string, ...Mark[]])[]
): Block {
  return {
    type: 'paragraph',
    content: runs.map((run) =>
      typeof run === 'string'
        ? { type: 'text', text: run }
        : { type: 'text', text: run[0], marks: run.slice(1) as Mark[] },
    ),
  };
}

const dots: Mark = { type: 'emphasis' };
const name: Mark = { type: 'properName' };
const other: Mark = { type: 'properName', attrs: { apart: true } };
const book: Mark = { type: 'bookName' };
const read = (text: string): Mark => ({ type: 'ruby', attrs: { text } });

/** Dots, lines of names and rubies, and the room that rubies take. */
export const beside: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'beside-dots',
    rule: { zh: '着重号逐字加点，标点不加', en: 'a dot under each character, none under marks' },
    source: GB,
    copy: markedParagraph('要', ['认真，再', dots], '做'),
    chars: 20,
    lines: ['要认真，再做'],
    places: [0, 1, 2, 3, 4, 5],
    beside: ['dot 1.5', 'dot 2.5', 'dot 4.5'],
  },
  {
    setting: 'lines',
    id: 'beside-dots-letters',
    rule: { zh: '空格、字母、数字不加点', en: 'spaces, letters and figures take no dot' },
    source: GB,
    copy: markedParagraph(['用 A4 纸', dots]),
    chars: 20,
    lines: ['用 A4 纸'],
    width: 3.5,
    beside: ['dot 0.5', 'dot 3'],
  },
  {
    setting: 'lines',
    id: 'beside-name',
    rule: { zh: '专名号通贯全名', en: 'one line under the whole of a name' },
    source: GB,
    copy: markedParagraph('在', ['北京', name], '见'),
    chars: 20,
    lines: ['在北京见'],
    beside: ['name 1.063 2.938'],
  },
  {
    setting: 'lines',
    id: 'beside-names-touch',
    rule: { zh: '相邻专名断开', en: 'the lines of two names that touch are parted' },
    source: GB,
    copy: markedParagraph(['北京', name], ['西城', other], '见'),
    chars: 20,
    lines: ['北京西城见'],
    beside: ['name 0.063 1.938', 'name 2.063 3.938'],
  },
  {
    setting: 'lines',
    id: 'beside-name-in-bold',
    rule: { zh: '字体不同的一个专名仍是一线', en: 'a name in two faces has one line' },
    source: GB,
    copy: markedParagraph(['北', name], ['京', { type: 'bold' }, name]),
    chars: 20,
    lines: ['北京'],
    beside: ['name 0.063 1.938'],
  },
  {
    setting: 'lines',
    id: 'beside-name-over-line-end',
    rule: { zh: '专名跨行，两行各有线', en: 'a name over a line end has a line in both' },
    source: GB,
    copy: markedParagraph('一二三四五六', ['北京', name], '八九'),
    chars: 7,
    lines: ['一二三四五六北', '京八九'],
    beside: ['name 6.063 6.938'],
  },
  {
    setting: 'lines',
    id: 'beside-book',
    rule: { zh: '浪线式书名号', en: 'a wavy line under the title of a book' },
    source: GB,
    copy: markedParagraph('读', ['史记', book]),
    chars: 20,
    lines: ['读史记'],
    beside: ['wave 1.063 2.938'],
  },
  {
    setting: 'lines',
    id: 'beside-ruby',
    rule: {
      zh: '注音居中，窄于本字则不动',
      en: 'a ruby in the middle over its base moves nothing',
    },
    source: RUBY,
    copy: markedParagraph('这是', ['大样', read('dàyàng')]),
    chars: 20,
    lines: ['这是大样'],
    // Six letters of a quarter em are one em and a half, over two em.
    places: [0, 1, 2, 3],
    beside: ['ruby 2.25 dàyàng'],
  },
  {
    setting: 'lines',
    id: 'beside-ruby-overhang',
    rule: { zh: '注音略宽，可悬于邻字', en: 'a ruby hangs over Han neighbours by a quarter em' },
    source: RUBY,
    copy: markedParagraph('看', ['窗', read('chuāng')], '外'),
    chars: 20,
    lines: ['看窗外'],
    places: [0, 1, 2],
    beside: ['ruby 0.75 chuāng'],
  },
  {
    setting: 'lines',
    id: 'beside-ruby-spaces-base',
    rule: { zh: '注音过宽，本字加空', en: 'under a ruby that is too wide the base is spaced' },
    source: RUBY,
    copy: markedParagraph('，', ['双窗', read('shuāngchuāng')], '，'),
    chars: 20,
    lines: ['，双窗，'],
    // Three em of letters between two marks: each of two characters has one em and a half.
    places: [0, 1.25, 2.75, 4],
    beside: ['ruby 1 shuāngchuāng'],
  },
  {
    setting: 'lines',
    id: 'beside-ruby-not-parted',
    rule: { zh: '组注音不拆行', en: 'a line does not end under a ruby' },
    source: RUBY,
    copy: markedParagraph('一二三四五六', ['大样', read('dàyàng')], '八九'),
    chars: 7,
    lines: ['一二三四五六', '大样八九'],
  },
];
