// The changes that make one document into another are right for every pair, and small.
import * as fc from 'fast-check';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { BLOCK_TYPES, makeBlock } from '../../../shared/model/text.ts';
import { toDocument } from '../../../renderer/article-editor/article-document.ts';
import { makeBlockNodes } from '../../../renderer/article-editor/block-nodes.ts';
import { findChanges, makeChanges } from '../../../renderer/article-editor/follow-blocks.ts';
import { blocksOf, documentOf, schema } from './editor-state.ts';

const block = fc
  .record({
    type: fc.constantFrom(...BLOCK_TYPES),
    text: fc
      .array(fc.constantFrom(...Array.from('人民大\n')), { maxLength: 6 })
      .map((chars) => chars.join('')),
    bold: fc.boolean(),
  })
  .map(({ type, text, bold }) => makeBlock(type, text, bold ? [{ type: 'bold' }] : []));
const article = fc.array(block, { maxLength: 6 });

test('any article becomes any other', () => {
  fc.assert(
    fc.property(article, article, (before, after) => {
      const nodes = makeBlockNodes(schema);
      const doc = toDocument(schema, before, nodes);
      const wanted = toDocument(schema, after, nodes);
      const tr = makeChanges(EditorState.create({ doc }).tr, findChanges(doc, wanted));
      tr.doc.check();
      expect(tr.doc.eq(wanted)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('the change is no larger than it has to be', () => {
  const changes = (before: string, after: string): string[] => {
    const { doc } = documentOf(blocksOf(before));
    return findChanges(doc, documentOf(blocksOf(after)).doc).map((change) =>
      change.kind === 'words' ? `${change.to - change.from}→${change.slice.size}` : change.kind,
    );
  };
  test.each([
    ['nothing changes', 'paragraph 人民', 'paragraph 人民', []],
    ['one character is new', 'paragraph 人民', 'paragraph 人人民', ['0→1']],
    ['one of two equal characters goes', 'paragraph 人人民', 'paragraph 人民', ['1→0']],
    ['two blocks change', 'headline 甲\nparagraph 乙', 'headline 丙\nparagraph 丁', ['1→1', '1→1']],
    ['a kind changes', 'headline 题\nparagraph 乙', 'headline 题\nsubhead 乙', ['block']],
    ['a paragraph is parted', 'paragraph 甲乙', 'paragraph 甲\nparagraph 乙', ['0→2']],
  ])('%s', (_fact, before, after, wanted) => {
    expect(changes(before, after)).toEqual(wanted);
  });
});
