// Problems under their words: where they are drawn, how they move, and what accepting them does.
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../shared/base/problem.ts';
import { textOf, type Block } from '../../../shared/model/text.ts';
import { readDocument, toDocument } from '../../../renderer/article-editor/article-document.ts';
import { makeBlockNodes } from '../../../renderer/article-editor/block-nodes.ts';
import {
  acceptChange,
  markProblems,
  problemMarks,
  problemsAt,
} from '../../../renderer/article-editor/problem-marks.ts';
import { blocksOf, schema } from './editor-state.ts';

function problem(block: number, from: number, to: number, text?: string): Problem {
  return {
    code: 'copy-half-width',
    level: 'warning',
    place: { article: 'a', block, from, to },
    values: { text: '(', better: '（' },
    ...(text !== undefined && { change: { article: 'a', block, from, to, text } }),
  };
}

function opened(blocks: readonly Block[], problems: readonly Problem[]) {
  const nodes = makeBlockNodes(schema);
  const doc = toDocument(schema, blocks, nodes);
  let state = EditorState.create({ doc, plugins: [problemMarks()] });
  state = state.apply(markProblems(state, problems, readDocument(doc, nodes), 'zh-CN'));
  const wordsAt = (position: number): string[] =>
    problemsAt(state, position).map(({ from, to }) => state.doc.textBetween(from, to));
  return {
    nodes,
    wordsAt,
    get state() {
      return state;
    },
    insert: (text: string, at: number) => {
      state = state.apply(state.tr.insertText(text, at));
    },
    accept: (position: number): readonly string[] | undefined => {
      const marked = problemsAt(state, position)[0]!;
      const tr = acceptChange(state, marked, nodes, readDocument(state.doc, nodes));
      return tr && readDocument(tr.doc, nodes).blocks.map(textOf);
    },
  };
}

const ARTICLE = blocksOf('headline 题\nbyline 者\nparagraph 甲(乙)丙');

describe('a mark', () => {
  test('stands under the words of the problem', () => {
    expect(opened(ARTICLE, [problem(2, 1, 2, '（')]).wordsAt(9)).toEqual(['(']);
  });

  test('of no width takes the character beside it', () => {
    expect(opened(ARTICLE, [problem(2, 5, 5)]).wordsAt(12)).toEqual(['丙']);
    expect(opened(ARTICLE, [problem(2, 1, 1)]).wordsAt(9)).toEqual(['(']);
  });

  test('of a place that is not there is left out', () => {
    expect(opened(ARTICLE, [problem(9, 0, 1), problem(2, 50, 60)]).wordsAt(9)).toEqual([]);
  });

  test('moves with the words when something is typed before it', () => {
    const editor = opened(ARTICLE, [problem(2, 1, 2, '（')]);
    editor.insert('新', 7);
    expect(editor.wordsAt(10)).toEqual(['(']);
  });
});

describe('accepting', () => {
  test('puts the proposed words in place of those that are there', () => {
    const editor = opened(ARTICLE, [problem(2, 1, 2, '（')]);
    expect(editor.accept(9)).toEqual(['题', '者', '甲（乙)丙']);
  });

  test('deletes what should go', () => {
    expect(opened(ARTICLE, [problem(2, 1, 4, '')]).accept(9)).toEqual(['题', '者', '甲丙']);
  });

  test('adds what is missing', () => {
    const missing: Problem = {
      ...problem(2, 0, 5),
      change: { article: 'a', block: 2, from: 5, to: 5, text: '。' },
    };
    expect(opened(ARTICLE, [missing]).accept(9)).toEqual(['题', '者', '甲(乙)丙。']);
  });

  test('still works when another block has changed', () => {
    const editor = opened(ARTICLE, [problem(2, 1, 2, '（')]);
    editor.insert('好', 1);
    expect(editor.accept(10)).toEqual(['好题', '者', '甲（乙)丙']);
  });

  test('is refused when the words have changed since', () => {
    const editor = opened(ARTICLE, [problem(2, 1, 2, '（')]);
    editor.insert('新', 7);
    expect(editor.accept(10)).toBeUndefined();
  });

  test('keeps the marks of characters that stay', () => {
    const quoted: Block = {
      type: 'paragraph',
      content: [
        { type: 'text', text: '“' },
        { type: 'text', text: '重', marks: [{ type: 'bold' }] },
        { type: 'text', text: '”' },
      ],
    };
    const editor = opened([quoted], [problem(0, 0, 3, '‘重’')]);
    const marked = problemsAt(editor.state, 6)[0]!;
    const tr = acceptChange(
      editor.state,
      marked,
      editor.nodes,
      readDocument(editor.state.doc, editor.nodes),
    )!;
    expect(readDocument(tr.doc, editor.nodes).blocks[0]?.content).toEqual([
      { type: 'text', text: '‘' },
      { type: 'text', text: '重', marks: [{ type: 'bold' }] },
      { type: 'text', text: '’' },
    ]);
  });
});
