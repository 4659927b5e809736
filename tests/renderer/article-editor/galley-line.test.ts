// From a place in the words to its line in the galley, and where the arrow keys lead.
import { describe, expect, test } from 'vitest';
import {
  findLine,
  offsetIn,
  placeBeside,
  type GalleyLine,
} from '../../../renderer/article-editor/galley-line.ts';

const line = (block: number, from: number, text: string): GalleyLine => ({
  text,
  block,
  from,
  to: from + text.length,
  over: false,
  column: 0,
  kind: 'paragraph',
  fit: { step: 0, letterSpace: 0, cost: 0 },
});

// Two paragraphs: 一二三四五 六七 and 八九.
const LINES = [line(1, 0, '一二三四五'), line(1, 5, '六七'), line(2, 0, '八九')];

describe('a place stands in', () => {
  test.each([
    ['its line', 1, 2, 0],
    ['the second line when it is between two', 1, 5, 1],
    ['the last line at the end of the block', 1, 7, 1],
    ['no line when its block has none', 5, 0, -1],
  ])('%s', (_fact, block, offset, wanted) => {
    expect(findLine(LINES, { block, offset })).toBe(wanted);
  });

  test('a shown line that is shorter than its words keeps the caret inside', () => {
    expect(offsetIn({ ...line(1, 5, '六'), to: 9 }, { block: 1, offset: 9 })).toBe(1);
  });
});

describe('from 1:6', () => {
  test.each([
    ['ArrowUp', 1, 1],
    ['ArrowDown', 2, 1],
    ['ArrowLeft', 1, 5],
    ['ArrowRight', 1, 7],
    ['Home', 1, 5],
    ['End', 1, 7],
  ])('%s', (key, block, offset) => {
    expect(placeBeside(LINES, { block: 1, offset: 6 }, key)).toEqual({ block, offset });
  });

  test('a letter leads nowhere', () => {
    expect(placeBeside(LINES, { block: 1, offset: 6 }, 'a')).toBeUndefined();
  });
});

describe('at the edges', () => {
  test.each([
    [
      'End of a line that runs on stays in it',
      { block: 1, offset: 1 },
      'End',
      { block: 1, offset: 4 },
    ],
    [
      'left of a line is the one before',
      { block: 1, offset: 5 },
      'ArrowLeft',
      { block: 1, offset: 4 },
    ],
    [
      'left of a block is the end of the one before',
      { block: 2, offset: 0 },
      'ArrowLeft',
      { block: 1, offset: 7 },
    ],
    [
      'right of a block is the start of the next',
      { block: 1, offset: 7 },
      'ArrowRight',
      { block: 2, offset: 0 },
    ],
    ['up from the first line stays', { block: 1, offset: 2 }, 'ArrowUp', { block: 1, offset: 2 }],
    ['right of everything stays', { block: 2, offset: 2 }, 'ArrowRight', { block: 2, offset: 2 }],
  ])('%s', (_fact, caret, key, wanted) => {
    expect(placeBeside(LINES, caret, key)).toEqual(wanted);
  });

  test('without a caret every such key begins at the first line', () => {
    expect(placeBeside(LINES, undefined, 'ArrowDown')).toEqual({ block: 1, offset: 0 });
  });
});
