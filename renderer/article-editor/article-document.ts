// Between the blocks of an article and the document of the editor. The document may hold places to type
// in that the article does not have yet: an empty headline, byline or text. They are no blocks until
// something is typed; positions are translated past them.
import type { Node as DocumentNode, Schema } from '@tiptap/pm/model';
import { HEAD_TYPES, isHeadType, type Block, type BlockType } from '../../shared/model/text.ts';
import { kindOf, type BlockNodes } from './block-nodes.ts';

/** A place in the words of an article; the offset counts UTF-16 units of the text of the block. */
export interface TextPlace {
  readonly block: number;
  readonly offset: number;
}

/** The blocks of a document, and where each of them begins in it. */
export interface DocumentBlocks {
  readonly blocks: readonly Block[];
  /** Position of the first character of each block. */
  readonly starts: readonly number[];
}

/** Fields that are shown even when the article lacks them. */
const offered: readonly BlockType[] = ['headline', 'byline'];

/** Makes the document of some blocks, with the places to type in that they lack. */
export function toDocument(
  schema: Schema,
  blocks: readonly Block[],
  nodes: BlockNodes,
): DocumentNode {
  const content = blocks.map((block) => nodes.toNode(block));
  for (const { index, kind } of missingFields(content)) {
    const node = schema.nodes[kind]?.create();
    if (node) content.splice(index, 0, node);
  }
  return schema.topNodeType.create(null, content);
}

/** The fields that a list of nodes lacks, each with the index at which to put it, in this order. */
export function missingFields(
  content: readonly DocumentNode[],
): readonly { readonly index: number; readonly kind: BlockType }[] {
  const kinds = content.map(kindOf);
  const missing: { index: number; kind: BlockType }[] = [];
  const add = (index: number, kind: BlockType): void => {
    missing.push({ index, kind });
    kinds.splice(index, 0, kind);
  };
  for (const kind of offered) {
    if (!kinds.includes(kind)) add(indexFor(kinds, kind), kind);
  }
  const hasText = kinds.some((kind) => !isHeadType(kind) && kind !== 'byline');
  if (!hasText) add(kinds.length, 'paragraph');
  return missing;
}

/** Where a head block or the byline belongs among blocks of these kinds. */
export function indexFor(kinds: readonly BlockType[], kind: BlockType): number {
  const order: readonly BlockType[] = [...HEAD_TYPES, 'byline'];
  const rank = order.indexOf(kind);
  let index = 0;
  while (index < kinds.length) {
    const other = order.indexOf(kinds[index] ?? 'paragraph');
    if (other < 0 || other > rank) break;
    index += 1;
  }
  return index;
}

const known = new WeakMap<DocumentNode, { nodes: BlockNodes; read: DocumentBlocks }>();

/** Reads the blocks of a document; those whose nodes did not change are the same records as before. */
export function readDocument(doc: DocumentNode, nodes: BlockNodes): DocumentBlocks {
  const before = known.get(doc);
  if (before?.nodes === nodes) return before.read;
  const blocks: Block[] = [];
  const starts: number[] = [];
  const hasOtherText = countText(doc) > 1;
  doc.forEach((node, offset) => {
    if (isOnlyAPlace(node, hasOtherText)) return;
    blocks.push(nodes.toBlock(node));
    starts.push(offset + 1);
  });
  const read = { blocks: Object.freeze(blocks), starts };
  known.set(doc, { nodes, read });
  return read;
}

/** Says whether a node is only a place to type in, which the article does not have. */
function isOnlyAPlace(node: DocumentNode, hasOtherText: boolean): boolean {
  if (node.content.size > 0 || node.attrs['kept'] === true) return false;
  const kind = kindOf(node);
  return offered.includes(kind) || (kind === 'paragraph' && !hasOtherText);
}

function countText(doc: DocumentNode): number {
  let count = 0;
  doc.forEach((node) => {
    const kind = kindOf(node);
    if (!isHeadType(kind) && kind !== 'byline') count += 1;
  });
  return count;
}

/** Finds the place of a position, or undefined when it stands where the article has no block. */
export function findPlace(read: DocumentBlocks, position: number): TextPlace | undefined {
  const block = read.starts.findLastIndex((start) => start <= position);
  const start = read.starts[block];
  const length = read.blocks[block];
  if (start === undefined || length === undefined) return undefined;
  const offset = position - start;
  return offset <= sizeOf(length) ? { block, offset } : undefined;
}

/** Gives the position of a place, brought inside its block; undefined when there is no such block. */
export function positionOf(read: DocumentBlocks, place: TextPlace): number | undefined {
  const start = read.starts[place.block];
  const block = read.blocks[place.block];
  if (start === undefined || block === undefined) return undefined;
  return start + Math.max(0, Math.min(place.offset, sizeOf(block)));
}

function sizeOf(block: Block): number {
  return block.content.reduce(
    (sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 1),
    0,
  );
}
