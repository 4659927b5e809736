// What Enter, Backspace, Delete and Tab do to the fields of an article: before and after, with | for
// the caret and [ ] around a selection.
import { describe, expect, test } from 'vitest';
import {
  chooseLineEnd,
  deleteSelected,
  enter,
  joinAfter,
  joinBefore,
  nextCell,
} from '../../../renderer/article-editor/field-commands.ts';
import { after, sketch } from './editor-state.ts';

describe('Enter', () => {
  test.each([
    ['splits a paragraph', 'paragraph 前面|后面', 'paragraph 前面\nparagraph |后面'],
    [
      'leaves the headline for the next field',
      'headline 大桥|通车\nbyline 者',
      'headline 大桥通车\nbyline |者',
    ],
    ['goes from the byline to the text', 'byline 者|\nparagraph 文', 'byline 者\nparagraph |文'],
    ['makes a paragraph after a last headline', 'headline 题|', 'headline 题\nparagraph |'],
    [
      'makes a paragraph after a subhead',
      'subhead 小题|\nparagraph 文',
      'subhead 小题\nparagraph |\nparagraph 文',
    ],
    ['parts a subhead into subhead and text', 'subhead 小题|正文', 'subhead 小题\nparagraph |正文'],
    [
      'before a subhead makes an empty paragraph',
      'paragraph 文\nsubhead |小题',
      'paragraph 文\nparagraph\nsubhead |小题',
    ],
    ['parts a verse into verses', 'verse 床前|明月', 'verse 床前\nverse |明月'],
    ['makes a new row of a table', 'row 甲⇥乙|', 'row 甲⇥乙\nrow |'],
    ['replaces a selection', 'paragraph 前[中]后', 'paragraph 前\nparagraph |后'],
    [
      'replaces a selection over headline and text',
      'headline 大[桥\nparagraph 正]文',
      'headline 大\nparagraph |文',
    ],
  ])('%s', (_fact, before, wanted) => {
    expect(after(enter, before)).toBe(sketch(wanted));
  });
});

describe('Shift+Enter', () => {
  test.each([
    [
      'is a chosen line end in the headline',
      'headline 技能培训|群众就业',
      'headline 技能培训⏎|群众就业',
    ],
    ['replaces a selection', 'headline 技能[ ]就业', 'headline 技能⏎|就业'],
  ])('%s', (_fact, before, wanted) => {
    expect(after(chooseLineEnd, before)).toBe(sketch(wanted));
  });
});

describe('Backspace at the start of a block', () => {
  test.each([
    ['joins two paragraphs', 'paragraph 前\nparagraph |后', 'paragraph 前|后'],
    ['joins a subhead to the text before it', 'paragraph 前\nsubhead |后', 'paragraph 前|后'],
    ['drops an empty paragraph before it', 'paragraph\nsubhead |后', 'subhead |后'],
    ['drops its own empty paragraph', 'byline 者\nparagraph |', 'byline 者|'],
    [
      'does not pull text into the headline',
      'headline 题\nparagraph |文',
      'headline 题|\nparagraph 文',
    ],
    ['does not pull text into an empty byline', 'byline\nparagraph |文', 'byline |\nparagraph 文'],
    ['does not pull a deck into the headline', 'headline 题\ndeck |副', 'headline 题|\ndeck 副'],
    ['joins two bylines', 'byline 甲\nbyline |乙', 'byline 甲|乙'],
    ['stays in the first block', 'headline |题', 'headline |题'],
    ['leaves the inside of a block to the browser', 'paragraph 前|后', 'paragraph 前|后'],
  ])('%s', (_fact, before, wanted) => {
    expect(after(joinBefore, before)).toBe(sketch(wanted));
  });
});

describe('Delete at the end of a block', () => {
  test.each([
    ['joins the next paragraph', 'paragraph 前|\nparagraph 后', 'paragraph 前|后'],
    ['drops an empty block behind it', 'headline 题|\nparagraph', 'headline 题|'],
    ['drops its own empty block', 'paragraph |\nsubhead 后', 'subhead |后'],
    [
      'goes from the headline to the text',
      'headline 题|\nparagraph 文',
      'headline 题\nparagraph |文',
    ],
    ['stays in the last block', 'paragraph 文|', 'paragraph 文|'],
  ])('%s', (_fact, before, wanted) => {
    expect(after(joinAfter, before)).toBe(sketch(wanted));
  });
});

describe('deleting a selection', () => {
  test.each([
    ['in a paragraph', 'paragraph 前[中]后', 'paragraph 前|后'],
    ['over two paragraphs joins them', 'paragraph 前[甲\nparagraph 乙]后', 'paragraph 前|后'],
    [
      'from the headline into the text keeps both',
      'headline 大[桥\ndeck 副\nparagraph 一\nparagraph 正]文',
      'headline 大|\nparagraph 文',
    ],
    ['over everything leaves the ends', 'headline [题\nparagraph 文]', 'headline |\nparagraph'],
  ])('%s', (_fact, before, wanted) => {
    expect(after(deleteSelected, before)).toBe(sketch(wanted));
  });
});

describe('Tab', () => {
  test('makes a cell in a row', () => {
    expect(after(nextCell, 'row 甲|')).toBe(sketch('row 甲⇥|'));
  });
  test('is the window’s everywhere else', () => {
    expect(after(nextCell, 'paragraph 甲|')).toBe(sketch('paragraph 甲|'));
  });
});
