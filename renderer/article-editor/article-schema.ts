// The document of the article editor: a flat list of blocks, one node for each kind of block, and the
// marks of a run. Names and JSON are those of the model, so that a block is its node.
import { Mark, mergeAttributes, Node, type Extensions } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { BLOCK_TYPES, type BlockType, type MarkType } from '../../shared/model/text.ts';

/** The elements that show and copy a block; whatever is not named here is a plain `p`. */
const elements: Partial<Record<BlockType, string>> = { headline: 'h1', subhead: 'h2' };

const ArticleDocument = Node.create({ name: 'doc', topNode: true, content: 'block+' });

/**
 * Makes the node of one kind of block. `kept` says that the model itself holds this block empty; an
 * empty headline or byline that is not kept is only a place to type in (see article-document.ts).
 */
function blockNode(kind: BlockType): Node {
  return Node.create({
    name: kind,
    group: 'block',
    content: '(text | hardBreak)*',
    // The first kind of the schema is what ProseMirror makes when it needs a block.
    priority: kind === 'paragraph' ? 1000 : 100,
    addAttributes: () => ({
      kept: { default: false, rendered: false, keepOnSplit: false },
      ...(kind === 'cutline' && {
        picture: { default: undefined, rendered: false, keepOnSplit: false },
      }),
    }),
    renderHTML: ({ HTMLAttributes }) => [
      elements[kind] ?? 'p',
      mergeAttributes(HTMLAttributes, { 'data-kind': kind }),
      0,
    ],
  });
}

/** How a mark is drawn and copied, in the order in which the model lists the marks of a run. */
const marks: readonly { readonly type: MarkType; readonly draw: DOMOutputSpec }[] = [
  { type: 'bold', draw: ['strong', 0] },
  { type: 'kai', draw: ['span', { 'data-mark': 'kai' }, 0] },
  { type: 'italic', draw: ['em', 0] },
  { type: 'dateline', draw: ['span', { 'data-mark': 'dateline' }, 0] },
];

/** Makes a mark. A dateline ends where it ends: words typed after it do not join it. */
function runMark(type: MarkType, draw: DOMOutputSpec, rank: number): Mark {
  return Mark.create({
    name: type,
    priority: 90 - rank,
    inclusive: type !== 'dateline',
    renderHTML: () => draw,
  });
}

/** Tiptap's starter kit less all that a newspaper has no use for: text and line ends are left. */
const starter = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  document: false,
  dropcursor: false,
  gapcursor: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  paragraph: false,
  strike: false,
  trailingNode: false,
  underline: false,
  undoRedo: false,
});

/** The extensions that make the schema. */
export const ARTICLE_SCHEMA: Extensions = [
  ArticleDocument,
  ...BLOCK_TYPES.map(blockNode),
  starter,
  ...marks.map(({ type, draw }, rank) => runMark(type, draw, rank)),
];
