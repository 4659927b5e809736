// What the keys do to blocks: fields of one article in print order, not a free page. Enter leaves a
// field or splits text, Backspace and Delete join what is of one sort, and no key pulls text into the
// headline by mistake. All are ProseMirror commands: they say whether they act, and act on dispatch.
import type { Node as DocumentNode, NodeType, Schema } from '@tiptap/pm/model';
import {
  TextSelection,
  type Command,
  type EditorState,
  type Selection,
  type Transaction,
} from '@tiptap/pm/state';
import { present } from '../../shared/base/check.ts';
import { isHeadType, type BlockAttrs, type BlockType } from '../../shared/model/text.ts';
import { kindOf } from './block-nodes.ts';

/** Kinds that hold a display line or a few: Enter goes on to the next field. */
function isField(kind: BlockType): boolean {
  return isHeadType(kind) || kind === 'byline' || kind === 'cutline';
}

/** Kinds after which a paragraph begins; what is split off them is a paragraph too. */
function isSingle(kind: BlockType): boolean {
  return kind === 'subhead' || kind === 'source';
}

/** Text joins text; a field joins its own kind only. */
function canJoin(before: BlockType, after: BlockType): boolean {
  return before === after || (!isField(before) && !isField(after));
}

/** The type of node for a kind of block. */
export function nodeTypeOf(schema: Schema, kind: BlockType): NodeType {
  return present(schema.nodes[kind], `the editor knows no block “${kind}”`);
}

/** A block of the document, its index, and the position before it. */
export interface BlockAt {
  readonly node: DocumentNode;
  readonly index: number;
  readonly start: number;
}

/** Gives the block that holds the head of the selection. */
export function currentBlock(doc: DocumentNode, selection: Selection): BlockAt {
  return blockAt(doc, Math.min(selection.$head.index(0), doc.childCount - 1));
}

/** Gives the block with an index, which must be one of the document's. */
export function blockAt(doc: DocumentNode, index: number): BlockAt {
  let start = 0;
  for (let i = 0; i < index; i += 1) start += doc.child(i).nodeSize;
  return { node: doc.child(index), index, start };
}

/** Deletes what is selected. Over several blocks the ends stay apart unless they are of one sort. */
export const deleteSelected: Command = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(cutSelected(state).scrollIntoView());
  return true;
};

/** Says whether the selection runs over blocks that must not become one. */
export function spansSorts(selection: Selection): boolean {
  const { $from, $to } = selection;
  if ($from.depth === 0 || $to.depth === 0) return !selection.empty;
  return !$from.sameParent($to) && !canJoin(kindOf($from.parent), kindOf($to.parent));
}

/** Makes the transaction that deletes the selection, so that more can be added to it. */
export function cutSelected(state: EditorState): Transaction {
  const { tr } = state;
  const ends = TextSelection.between(state.selection.$from, state.selection.$to);
  const { $from, $to } = ends;
  if (!spansSorts(ends)) return tr.setSelection(ends).deleteSelection();
  tr.delete($to.start(1), $to.pos);
  tr.delete($from.after(1), $to.before(1));
  tr.delete($from.pos, $from.end(1));
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos));
}

/** Enter: on to the next field, a new paragraph, or the paragraph in two. */
export const enter: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const tr = state.selection.empty ? state.tr : cutSelected(state);
  const at = currentBlock(tr.doc, tr.selection);
  if (isField(kindOf(at.node))) goToNext(tr, at.index);
  else splitBlock(tr, at);
  dispatch(tr.scrollIntoView());
  return true;
};

function splitBlock(tr: Transaction, { node, start }: BlockAt): void {
  const { schema } = tr.doc.type;
  const kind = kindOf(node);
  const paragraph = nodeTypeOf(schema, 'paragraph');
  const isAtStart = tr.selection.from === start + 1;
  const second = isSingle(kind) && !isAtStart ? paragraph : node.type;
  // An item is parted into two items of its list.
  const { list, level } = node.attrs as BlockAttrs;
  const attrs = list === undefined ? null : { list, level };
  tr.split(tr.selection.from, 1, [{ type: second, attrs }]);
  if (isSingle(kind) && isAtStart && node.content.size > 0) tr.setNodeMarkup(start, paragraph);
  else if (node.attrs['kept'] === true) tr.setNodeAttribute(start, 'kept', false);
}

function goToNext(tr: Transaction, index: number): void {
  if (index + 1 === tr.doc.childCount) {
    tr.insert(tr.doc.content.size, nodeTypeOf(tr.doc.type.schema, 'paragraph').create());
  }
  const next = blockAt(tr.doc, index + 1);
  tr.setSelection(TextSelection.create(tr.doc, next.start + 1));
}

/** Shift+Enter: a line end chosen by a person. */
export const chooseLineEnd: Command = (state, dispatch) => {
  const type = present(state.schema.nodes['hardBreak'], 'the editor knows no line end');
  if (!dispatch) return true;
  const tr = state.selection.empty ? state.tr : cutSelected(state);
  dispatch(tr.insert(tr.selection.from, type.create()).scrollIntoView());
  return true;
};

/** Backspace at the start of a block: joins it to the one before, or only goes there. */
export const joinBefore: Command = (state, dispatch) => {
  const { index, start } = currentBlock(state.doc, state.selection);
  if (!state.selection.empty || state.selection.from !== start + 1) return false;
  if (index > 0) dispatch?.(joinBlocks(state.tr, index).scrollIntoView());
  return true;
};

/** Delete at the end of a block: joins the next one to it, or only goes there. */
export const joinAfter: Command = (state, dispatch) => {
  const { node, index, start } = currentBlock(state.doc, state.selection);
  if (!state.selection.empty || state.selection.from !== start + node.nodeSize - 1) return false;
  if (index + 1 < state.doc.childCount) {
    dispatch?.(joinBlocks(state.tr, index + 1).scrollIntoView());
  }
  return true;
};

/** Joins a block to the one before it, drops the empty one of the two, or moves the caret across. */
function joinBlocks(tr: Transaction, index: number): Transaction {
  const { node: after, start: seam } = blockAt(tr.doc, index);
  const before = tr.doc.child(index - 1);
  const isForward = tr.selection.from < seam;
  const staysEmpty = isField(kindOf(before)) && !isForward;
  let caret = seam - 1;
  if (after.content.size === 0) tr.delete(seam, seam + after.nodeSize);
  else if (before.content.size === 0 && !staysEmpty) {
    tr.delete(seam - before.nodeSize, seam);
    caret = seam - before.nodeSize + 1;
  } else if (canJoin(kindOf(before), kindOf(after))) tr.join(seam);
  else if (isForward) caret = seam + 1;
  return tr.setSelection(TextSelection.create(tr.doc, caret));
}

/** Tab in a table row: on to a new cell. */
export const nextCell: Command = (state, dispatch) => {
  if (kindOf(currentBlock(state.doc, state.selection).node) !== 'row') return false;
  dispatch?.(state.tr.insertText('\t').scrollIntoView());
  return true;
};
