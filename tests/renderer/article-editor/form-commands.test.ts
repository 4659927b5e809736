// What the keys and the toolbar do to the forms of paragraphs: items of lists and deep first letters.
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { enter } from '../../../renderer/article-editor/field-commands.ts';
import {
  clearFormBefore,
  formAt,
  leaveEmptyItem,
  setForm,
  shiftLevel,
} from '../../../renderer/article-editor/form-commands.ts';
import { setKind } from '../../../renderer/article-editor/kind-commands.ts';
import { makeBlock, type Block, type BlockAttrs } from '../../../shared/model/text.ts';
import { listMarks } from '../../../shared/model/list-marks.ts';
import { readDocument } from '../../../renderer/article-editor/article-document.ts';
import { makeBlockNodes } from '../../../renderer/article-editor/block-nodes.ts';
import { documentOf } from './editor-state.ts';

const p = (text: string, attrs?: BlockAttrs): Block => ({
  ...makeBlock('paragraph', text),
  ...(attrs && { attrs }),
});
const HEAD = [makeBlock('headline', '题'), makeBlock('byline', '者')];

/** The paragraphs as they are printed, after a command with the caret in one of them. */
function after(
  command: Command,
  blocks: readonly Block[],
  at: number,
  offset: number,
): readonly string[] {
  const { doc } = documentOf([...HEAD, ...blocks]);
  const starts: number[] = [];
  doc.forEach((_node, start) => starts.push(start + 1));
  const selection = TextSelection.create(doc, starts[at + HEAD.length]! + offset);
  let state = EditorState.create({ doc, selection });
  const acted = command(state, (tr) => (state = state.apply(tr)));
  return acted ? written(state) : ['nothing'];
}

function written(state: EditorState): readonly string[] {
  const read = readDocument(state.doc, makeBlockNodes(state.schema)).blocks.slice(HEAD.length);
  const marks = listMarks(read);
  return read.map((block, i) => {
    const { level = 0, dropCap } = block.attrs ?? {};
    const words = block.content.map((inline) => (inline.type === 'text' ? inline.text : '⏎'));
    const cap = dropCap === undefined ? '' : `[${dropCap}]`;
    return `${'+'.repeat(level)}${marks[i]?.text ?? ''}${cap}${words.join('')}`;
  });
}

const LIST = [p('甲甲', { list: 'figures' }), p('乙', { list: 'figures' }), p('丙')];

describe('Enter', () => {
  test('parts an item into two of its list', () => {
    expect(after(enter, LIST, 0, 1)).toEqual(['1.甲', '2.甲', '3.乙', '丙']);
  });

  test('does not start the second one anew', () => {
    expect(after(enter, [p('甲甲', { list: 'han', start: 4 })], 0, 1)).toEqual([
      '四、甲',
      '五、甲',
    ]);
  });

  test('leaves the list from an empty item, a level at a time', () => {
    const deep = [p('甲', { list: 'figures' }), p('', { list: 'bullet', level: 1 })];
    expect(after(leaveEmptyItem, deep, 1, 0)).toEqual(['1.甲', '•']);
    expect(after(leaveEmptyItem, [p('', { list: 'bullet' }), p('文')], 0, 0)).toEqual(['', '文']);
    expect(after(leaveEmptyItem, LIST, 0, 0)).toEqual(['nothing']);
  });

  test('parts a paragraph with a deep letter into that and a plain one', () => {
    expect(after(enter, [p('甲乙', { dropCap: 3 })], 0, 1)).toEqual(['[3]甲', '乙']);
  });
});

describe('Backspace at the start', () => {
  test('takes the mark off, or the depth of the letter', () => {
    expect(after(clearFormBefore, LIST, 1, 0)).toEqual(['1.甲甲', '乙', '丙']);
    expect(after(clearFormBefore, [p('甲', { dropCap: 2 })], 0, 0)).toEqual(['甲']);
  });

  test('is the usual one elsewhere', () => {
    expect(after(clearFormBefore, LIST, 1, 1)).toEqual(['nothing']);
    expect(after(clearFormBefore, LIST, 2, 0)).toEqual(['nothing']);
  });
});

describe('Tab', () => {
  test('makes an item one of a deeper list, never two below the item before it', () => {
    expect(after(shiftLevel(1), LIST, 1, 0)).toEqual(['1.甲甲', '+1.乙', '丙']);
    expect(after(shiftLevel(1), LIST, 0, 0)).toEqual(['1.甲甲', '2.乙', '丙']);
    const deep = [p('甲', { list: 'figures' }), p('乙', { list: 'figures', level: 1 })];
    expect(after(shiftLevel(1), deep, 1, 0)).toEqual(['1.甲', '+1.乙']);
    expect(after(shiftLevel(-1), deep, 1, 0)).toEqual(['1.甲', '2.乙']);
  });

  test('is not for other paragraphs', () => {
    expect(after(shiftLevel(1), LIST, 2, 0)).toEqual(['nothing']);
  });
});

describe('the toolbar', () => {
  test.each([
    ['bullet', ['1.甲甲', '2.乙', '•丙']],
    ['hanBrackets', ['1.甲甲', '2.乙', '（一）丙']],
    ['cap-3', ['1.甲甲', '2.乙', '[3]丙']],
  ] as const)('%s', (choice, wanted) => {
    expect(after(setForm(choice), LIST, 2, 0)).toEqual(wanted);
  });

  test.each([
    ['一、坚持', '1.坚持'],
    ['（二） 坚持', '1.坚持'],
    ['3. 坚持', '1.坚持'],
    ['• 坚持', '1.坚持'],
    ['第一，坚持', '1.第一，坚持'],
    ['3.5万人', '1.3.5万人'],
  ])('the mark of a list takes the place of a typed one: %s', (typed, wanted) => {
    expect(after(setForm('figures'), [p(typed)], 0, 0)).toEqual([wanted]);
  });

  test('takes a form off again', () => {
    expect(after(setForm('plain'), LIST, 0, 1)).toEqual(['甲甲', '1.乙', '丙']);
  });

  test('another kind of block has no form', () => {
    expect(after(setKind('verse'), LIST, 0, 1)).toEqual(['甲甲', '1.乙', '丙']);
    const { doc } = documentOf(HEAD);
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 1) });
    expect(formAt(state)).toBeUndefined();
    expect(setForm('han')(state)).toBe(false);
  });
});
