// Between a block of the model and its node in the editor, both ways and remembered both ways: a node
// that did not change gives back the very block it came from, so nothing below is laid out again.
import type { Node as DocumentNode, Schema } from '@tiptap/pm/model';
import { assert } from '../../shared/base/check.ts';
import { deepFreeze } from '../../shared/base/freeze.ts';
import {
  BLOCK_TYPES,
  type Block,
  type BlockAttrs,
  type BlockType,
  type Inline,
  type Mark,
  type TextRun,
} from '../../shared/model/text.ts';

/** The blocks and nodes of one editor. Its memory ends with its documents. */
export interface BlockNodes {
  /** Gives the node of a block: the same block, the same node. */
  readonly toNode: (block: Block) => DocumentNode;
  /** Gives the block of a node: the same node, the same block. */
  readonly toBlock: (node: DocumentNode) => Block;
  /** Lets a node stand for a block whose words it holds. */
  readonly adopt: (node: DocumentNode, block: Block) => void;
}

/** Makes the memory for one schema. */
export function makeBlockNodes(schema: Schema): BlockNodes {
  const nodes = new WeakMap<Block, DocumentNode>();
  const blocks = new WeakMap<DocumentNode, Block>();
  return {
    toNode: (block) => {
      const known = nodes.get(block);
      if (known) return known;
      const node = makeNode(schema, block);
      nodes.set(block, node);
      blocks.set(node, block);
      return node;
    },
    toBlock: (node) => {
      const known = blocks.get(node);
      if (known) return known;
      const block = deepFreeze(readBlock(node));
      nodes.set(block, node);
      blocks.set(node, block);
      return block;
    },
    adopt: (node, block) => {
      nodes.set(block, node);
      blocks.set(node, block);
    },
  };
}

/** The kind of block that a node is. */
export function kindOf(node: DocumentNode): BlockType {
  const { name } = node.type;
  const kind = BLOCK_TYPES.find((type) => type === name);
  assert(kind !== undefined, `the editor holds a node “${name}” that is no block`);
  return kind;
}

function makeNode(schema: Schema, block: Block): DocumentNode {
  const type = schema.nodes[block.type];
  assert(type !== undefined, `the editor knows no block “${block.type}”`);
  const content = block.content.map((inline) => schema.nodeFromJSON(inline));
  return type.create({ kept: content.length === 0, ...block.attrs }, content);
}

function readBlock(node: DocumentNode): Block {
  const content: Inline[] = [];
  node.forEach((inline) => content.push(readInline(inline)));
  const attrs = attrsOf(node);
  return { type: kindOf(node), content, ...(attrs && { attrs }) };
}

/** What a block says beside its kind, in the order of the model; the rest of a node is the editor's own. */
const BLOCK_ATTRS = ['picture', 'list', 'level', 'start', 'dropCap'] as const;

function attrsOf(node: DocumentNode): BlockAttrs | undefined {
  const said = BLOCK_ATTRS.flatMap((name) => {
    const value: unknown = node.attrs[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** A run or line end as the model has it: what a mark does not say is absent there, `false` in the editor. */
export function readInline(inline: DocumentNode): Inline {
  if (inline.type.name === 'hardBreak') return { type: 'hardBreak' };
  const run = inline.toJSON() as TextRun;
  if (!inline.marks.some((mark) => Object.values(mark.attrs).includes(false))) return run;
  const marks = inline.marks.map((mark) => {
    const said = Object.entries(mark.attrs).filter(([, value]) => value !== false);
    const attrs = said.length > 0 && { attrs: Object.fromEntries(said) };
    return { type: mark.type.name, ...attrs } as Mark;
  });
  return { ...run, marks };
}
