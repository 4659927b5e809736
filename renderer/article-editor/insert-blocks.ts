// Where pasted blocks go. Words alone go in at the caret; an article pasted into an empty one fills its
// fields; paragraphs pasted into the text part it; what is too much for a field goes below the head.
import { Fragment, Slice, type Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { HEAD_TYPES, isHeadType, type Block, type BlockType } from '../../shared/model/text.ts';
import { kindOf, type BlockNodes } from './block-nodes.ts';
import { blockAt, currentBlock, cutSelected } from './field-commands.ts';
import { indexFor, toDocument } from './article-document.ts';

/** Makes the transaction that puts blocks in place of the selection. The caret ends behind them. */
export function insertBlocks(
  state: EditorState,
  blocks: readonly Block[],
  nodes: BlockNodes,
): Transaction {
  const first = blocks[0];
  if (first === undefined) return state.tr;
  if (blocks.length > 1 && state.doc.textContent === '') return fillArticle(state, blocks, nodes);
  const tr = state.selection.empty ? state.tr : cutSelected(state);
  if (blocks.length === 1) return insertWords(tr, nodes.toNode(first));
  const at = currentBlock(tr.doc, tr.selection);
  const kind = kindOf(at.node);
  const below = blocks.map((block) => nodes.toNode(bodyBlock(block)));
  if (isHeadType(kind) || kind === 'byline' || kind === 'cutline') {
    return insertBelow(tr, nodes.toNode(first), below.slice(1));
  }
  if (at.node.content.size === 0) {
    tr.replaceWith(at.start, at.start + at.node.nodeSize, below);
    return caretAtEnd(tr, at.start, below);
  }
  return tr.replaceSelection(new Slice(Fragment.from(below), 1, 1));
}

function insertWords(tr: Transaction, node: DocumentNode): Transaction {
  const at = tr.selection.from;
  const plain = node.marks.length === 0 && node.childCount === 1 && node.child(0).isText;
  if (plain && node.child(0).marks.length === 0) return tr.insertText(node.textContent, at);
  tr.replaceWith(at, at, node.content);
  return tr.setSelection(TextSelection.create(tr.doc, at + node.content.size));
}

/** The first words go into the field, the rest below the head, or below the cutline. */
function insertBelow(
  tr: Transaction,
  first: DocumentNode,
  rest: readonly DocumentNode[],
): Transaction {
  insertWords(tr, first);
  const { node, index } = currentBlock(tr.doc, tr.selection);
  const kinds: BlockType[] = tr.doc.children.map(kindOf);
  const target = kindOf(node) === 'cutline' ? index + 1 : indexFor(kinds, 'byline');
  const start = target < tr.doc.childCount ? blockAt(tr.doc, target).start : tr.doc.content.size;
  tr.insert(start, rest);
  return caretAtEnd(tr, start, rest);
}

function caretAtEnd(tr: Transaction, start: number, nodes: readonly DocumentNode[]): Transaction {
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  return tr.setSelection(TextSelection.create(tr.doc, start + size - 1));
}

/** Fills an empty article; a second headline in it becomes a subhead. */
function fillArticle(state: EditorState, blocks: readonly Block[], nodes: BlockNodes): Transaction {
  const head = HEAD_TYPES.flatMap((type) => blocks.find((block) => block.type === type) ?? []);
  const body = blocks.filter((block) => !head.includes(block)).map(bodyBlock);
  const doc = toDocument(state.schema, [...head, ...body], nodes);
  const { tr } = state;
  tr.replaceWith(0, tr.doc.content.size, doc.content);
  return tr.setSelection(TextSelection.atEnd(tr.doc));
}

/** A block as it can stand below the head. */
function bodyBlock(block: Block): Block {
  if (!isHeadType(block.type)) return block;
  return { type: block.type === 'headline' ? 'subhead' : 'paragraph', content: block.content };
}

/** The blocks of the selection, its ends cut off where the selection ends. */
export function selectedBlocks(state: EditorState, nodes: BlockNodes): readonly Block[] {
  const blocks: Block[] = [];
  state.selection.content().content.forEach((node) => blocks.push(nodes.toBlock(node)));
  return blocks;
}
