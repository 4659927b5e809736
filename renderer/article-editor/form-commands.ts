// The form of a paragraph: an item of a list with its mark and level, or a first letter several lines
// deep. Tiptap's own lists nest blocks in blocks; here a list is what its paragraphs say of themselves,
// as in the model, so that every key and every place in the text works in items as it does elsewhere.
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import {
  DEEPEST_LEVEL,
  LIST_STYLES,
  type BlockAttrs,
  type ListStyle,
} from '../../shared/model/text.ts';
import { listMark } from '../../shared/proof/sentence-marks.ts';
import { kindOf } from './block-nodes.ts';
import { blockAt, currentBlock } from './field-commands.ts';

/** Lines that a first letter may be deep, as the toolbar offers them. */
export const CAP_LINES = [2, 3, 4, 5, 6] as const;

/** A form as the toolbar offers it. */
export type FormChoice = 'plain' | ListStyle | `cap-${(typeof CAP_LINES)[number]}`;

/** All of them, in the order in which they are offered. */
export const FORM_CHOICES: readonly FormChoice[] = [
  'plain',
  ...LIST_STYLES,
  ...CAP_LINES.map((lines) => `cap-${lines}` as const),
];

/** What a paragraph of the document is beside a plain one. */
export function formOf(node: DocumentNode): BlockAttrs {
  const { list, level, start, dropCap } = node.attrs as BlockAttrs;
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level }),
    ...(start !== undefined && { start }),
    ...(dropCap !== undefined && { dropCap }),
  };
}

/** The form at the caret, or undefined in a block that can have none. */
export function formAt(state: EditorState): FormChoice | undefined {
  const { node } = currentBlock(state.doc, state.selection);
  if (kindOf(node) !== 'paragraph') return undefined;
  const { list, dropCap } = formOf(node);
  if (list !== undefined) return list;
  return FORM_CHOICES.find((choice) => choice === `cap-${dropCap ?? 0}`) ?? 'plain';
}

const NO_FORM = { list: undefined, level: undefined, start: undefined, dropCap: undefined };

function attrsFor(choice: FormChoice, node: DocumentNode): Readonly<Record<string, unknown>> {
  const lines = CAP_LINES.find((deep) => choice === `cap-${deep}`);
  if (lines !== undefined) return { ...NO_FORM, dropCap: lines };
  const list = LIST_STYLES.find((style) => style === choice);
  return list === undefined ? NO_FORM : { ...NO_FORM, list, level: formOf(node).level };
}

/** A mark that was typed before the words of an item, and the space behind it. */
function typedMark(node: DocumentNode): number {
  const words = node.textBetween(0, Math.min(TYPED_WITHIN, node.content.size), '', '\n');
  const mark = listMark(words);
  // 第一， is a word of order that belongs to its sentence.
  if (mark === '' || mark.startsWith('第')) return 0;
  const length = mark.length + (/^\s*/u.exec(words.slice(mark.length))?.[0].length ?? 0);
  return length < node.content.size ? length : 0;
}

/** Typed marks are found in so many characters. */
const TYPED_WITHIN = 12;

/** Makes a command that gives the selected paragraphs a form. The marks of a list take the place of typed ones. */
export function setForm(choice: FormChoice): Command {
  return (state, dispatch) => {
    const { tr, doc, selection } = state;
    const [first, last] = [selection.$from.index(0), selection.$to.index(0)];
    let found = false;
    // The last first, so that what is taken away moves nothing that is still to come.
    for (let index = Math.min(last, doc.childCount - 1); index >= first; index -= 1) {
      const { node, start } = blockAt(doc, index);
      if (kindOf(node) !== 'paragraph') continue;
      found = true;
      const attrs = attrsFor(choice, node);
      tr.setNodeMarkup(start, undefined, { ...node.attrs, ...attrs });
      const typed = attrs['list'] === undefined ? 0 : typedMark(node);
      if (typed > 0) tr.delete(start + 1, start + 1 + typed);
    }
    if (found) dispatch?.(tr.scrollIntoView());
    return found;
  };
}

/** Makes the command of Tab in an item: a level deeper, at most one below the item before it, or higher. */
export function shiftLevel(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { node, index, start } = currentBlock(state.doc, state.selection);
    const { list, level = 0 } = formOf(node);
    if (list === undefined) return false;
    const before = index > 0 ? formOf(state.doc.child(index - 1)) : {};
    const deepest =
      before.list === undefined ? 0 : Math.min(DEEPEST_LEVEL, (before.level ?? 0) + 1);
    const next = Math.max(0, Math.min(deepest, level + by));
    if (next !== level) {
      const attrs = { ...node.attrs, level: next === 0 ? undefined : next };
      dispatch?.(state.tr.setNodeMarkup(start, undefined, attrs));
    }
    return true;
  };
}

/** Enter in an empty item: a level higher, and at last out of the list. */
export const leaveEmptyItem: Command = (state, dispatch) => {
  const { node } = currentBlock(state.doc, state.selection);
  if (!state.selection.empty || node.content.size > 0 || formOf(node).list === undefined)
    return false;
  return outOfItem(state, dispatch);
};

/** Backspace at the start of an item or a deep letter: that goes first, then the paragraph joins. */
export const clearFormBefore: Command = (state, dispatch) => {
  const { node, start } = currentBlock(state.doc, state.selection);
  if (!state.selection.empty || state.selection.from !== start + 1) return false;
  if (Object.keys(formOf(node)).length === 0) return false;
  return outOfItem(state, dispatch);
};

const outOfItem: Command = (state, dispatch) => {
  const { node, start } = currentBlock(state.doc, state.selection);
  const { level = 0 } = formOf(node);
  const attrs = level > 0 ? { level: level > 1 ? level - 1 : undefined } : NO_FORM;
  dispatch?.(state.tr.setNodeMarkup(start, undefined, { ...node.attrs, ...attrs }));
  return true;
};
