// Changing what a block is. The parts of the head stand in print order and there is one of each, so a
// block that becomes one moves to its place, and does not when another one is there already.
import type { Fragment, Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isHeadType, type BlockType } from '../../shared/model/text.ts';
import { indexFor } from './article-document.ts';
import { kindOf } from './block-nodes.ts';
import { blockAt, currentBlock, nodeTypeOf, type BlockAt } from './field-commands.ts';

/**
 * Makes a command that turns the selected blocks into a kind. It does nothing, and says so, when the
 * article has a block of that kind of the head already.
 */
export function setKind(kind: BlockType): Command {
  return (state, dispatch) => {
    const at = currentBlock(state.doc, state.selection);
    if (isHeadType(kind) && isTaken(state.doc, kind, at.index)) return false;
    if (!dispatch) return true;
    const tr =
      isHeadType(kind) || isHeadType(kindOf(at.node))
        ? moveBlock(state, at, kind)
        : turnBlocks(state, kind);
    if (tr.docChanged) dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Says whether another block of the document is of a kind and holds words. */
function isTaken(doc: DocumentNode, kind: BlockType, except: number): boolean {
  let taken = false;
  doc.forEach((node, _offset, index) => {
    if (index !== except && kindOf(node) === kind && node.content.size > 0) taken = true;
  });
  return taken;
}

/** Turns all selected blocks below the head into one kind where they stand. */
function turnBlocks(state: EditorState, kind: BlockType): Transaction {
  const { tr, schema, selection } = state;
  const [first, last] = [selection.$from.index(0), selection.$to.index(0)];
  for (let index = first; index <= Math.min(last, state.doc.childCount - 1); index += 1) {
    const { node, start } = blockAt(state.doc, index);
    if (isHeadType(kindOf(node)) || kindOf(node) === kind) continue;
    tr.setNodeMarkup(start, nodeTypeOf(schema, kind), { kept: node.attrs['kept'] as boolean });
  }
  return tr;
}

/** Takes one block out and puts it where its new kind belongs; an empty one there gives way. */
function moveBlock(state: EditorState, at: BlockAt, kind: BlockType): Transaction {
  const { tr } = state;
  const from = kindOf(at.node);
  if (from === kind) return tr;
  const offset = state.selection.head - at.start - 1;
  tr.delete(at.start, at.start + at.node.nodeSize);
  if (isHeadType(kind)) dropEmpty(tr, kind);
  const { start } = insertInOrder(tr, kind, at.node.content);
  return tr.setSelection(TextSelection.create(tr.doc, start + 1 + Math.max(0, offset)));
}

function dropEmpty(tr: Transaction, kind: BlockType): void {
  for (let index = tr.doc.childCount - 1; index >= 0; index -= 1) {
    const { node, start } = blockAt(tr.doc, index);
    if (kindOf(node) === kind && node.content.size === 0) tr.delete(start, start + node.nodeSize);
  }
}

/** Inserts a block at its place: a head block in print order, any other right below the head. */
function insertInOrder(tr: Transaction, kind: BlockType, content: Fragment): BlockAt {
  const kinds: BlockType[] = [];
  tr.doc.forEach((node) => kinds.push(kindOf(node)));
  const index = isHeadType(kind) ? indexFor(kinds, kind) : indexFor(kinds, 'byline');
  const position = index < kinds.length ? blockAt(tr.doc, index).start : tr.doc.content.size;
  tr.insert(position, nodeTypeOf(tr.doc.type.schema, kind).create(null, content));
  return blockAt(tr.doc, index);
}
