// The numbers of list items in their forms, and how they count.
import { expect, test } from 'vitest';
import { listMarks } from '../../../shared/model/list-marks.ts';
import { makeBlock, type BlockAttrs, type ListStyle } from '../../../shared/model/text.ts';

const item = (attrs?: BlockAttrs) => ({ ...makeBlock('paragraph', '项'), ...(attrs && { attrs }) });

function numbered(list: ListStyle, ...numbers: readonly number[]): readonly (string | undefined)[] {
  return listMarks(numbers.map((start) => item({ list, start }))).map((mark) => mark?.text);
}

test.each<[ListStyle, readonly number[], readonly string[]]>([
  [
    'han',
    [1, 10, 11, 20, 21, 99, 100, 101, 110, 119, 230],
    [
      '一、',
      '十、',
      '十一、',
      '二十、',
      '二十一、',
      '九十九、',
      '一百、',
      '一百零一、',
      '一百一十、',
      '一百一十九、',
      '二百三十、',
    ],
  ],
  ['hanBrackets', [3, 12], ['（三）', '（十二）']],
  ['figures', [1, 12], ['1.', '12.']],
  ['figuresBrackets', [1], ['（1）']],
  ['circled', [1, 20, 21, 35, 36, 50, 51], ['①', '⑳', '㉑', '㉟', '㊱', '㊿', '（51）']],
  ['bullet', [4], ['•']],
])('%s', (style, numbers, marks) => {
  expect(numbered(style, ...numbers)).toEqual(marks);
});

test('items count on over a cutline and a deeper list, and anew after other text', () => {
  const blocks = [
    item({ list: 'figures' }),
    makeBlock('cutline', '图'),
    item({ list: 'figures' }),
    item({ list: 'bullet', level: 1 }),
    item({ list: 'figures' }),
    item(),
    item({ list: 'figures' }),
    item({ list: 'figures', start: 7 }),
    item({ list: 'figures' }),
  ];
  expect(listMarks(blocks).map((mark) => mark?.text)).toEqual([
    '1.',
    undefined,
    '2.',
    '•',
    '3.',
    undefined,
    '1.',
    '7.',
    '8.',
  ]);
});

test('all items know the longest mark of their list', () => {
  const blocks = Array.from({ length: 11 }, () => item({ list: 'figures' }));
  expect(new Set(listMarks(blocks).map((mark) => mark?.widest))).toEqual(new Set(['10.']));
});
