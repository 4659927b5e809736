// The reasons that the comparison with other programs gives, each on a line made for it.
import { expect, it } from 'vitest';
import { gridFonts } from '../../support/grid-font.ts';
import { reasonFor, type Reason } from './classify.ts';
import { setOurs } from './our-lines.ts';

/** A copy in a measure, and where the first line of the other program ends. */
type Case = readonly [reason: Reason, copy: string, chars: number, theirs: number];

const CASES: readonly Case[] = [
  ['squeezed in instead of pushed out', '一二，三四五六七八九十一。二三四五六七', 12, 11],
  ['mark that may not begin a line', '一二三四五六七八九十一二，三四五六七八', 12, 12],
  ['mark that may not end a line', '一二三四五六七八九十一（三四）五六七八', 12, 12],
  ['mark of two em kept whole', '一二三四五六七八九十一——二三四五六', 12, 12],
  ['dash or dots may begin a line at level gb', '一二三四五六七八九十一二——三四五六七', 12, 11],
  [
    'figures kept with their measure word',
    '一二三四五六七八九十一二三四五六七八九十120平方米，一二三',
    22,
    23,
  ],
  ['figures kept whole or with their sign', '一二三四五六七八九十一二三四五12.5%，一二三', 17, 18],
  ['marks share and give up half an em', '一二三四五六七八九十一，二三四五六七八', 11.5, 10],
  ['runt avoided', '一二三四五六七八九十一二三四五六七八九十一二三四五。', 12, 12],
  ['typed space of another width', '一二 三四五六七八九十一二三四五', 6, 7],
];

it.each(CASES)('%s: %s', (reason, copy, chars, theirs) => {
  const set = setOurs(copy, chars, gridFonts());
  const ours = set.lines[0]!.to;
  expect(ours).not.toBe(theirs);
  expect(reasonFor(set, { start: 0, ours, theirs, weighs: false })).toBe(reason);
});
