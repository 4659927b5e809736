// The document of the article editor: a flat list of blocks, one node for each kind of block, and the
// marks of a run. Names and JSON are those of the model, so that a block is its node.
import { Mark, mergeAttributes, Node, type Extensions } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { LANGUAGES } from '../../shared/model/article.ts';
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
      ...(kind === 'paragraph' && {
        list: { default: undefined, rendered: false },
        level: { default: undefined, rendered: false },
        start: { default: undefined, rendered: false, keepOnSplit: false },
        dropCap: { default: undefined, rendered: false, keepOnSplit: false },
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
const marks: readonly MarkLook[] = [
  { type: 'bold', draw: ['strong', 0] },
  { type: 'kai', draw: ['span', { 'data-mark': 'kai' }, 0] },
  { type: 'italic', draw: ['em', 0] },
  { type: 'dateline', draw: ['span', { 'data-mark': 'dateline' }, 0] },
  { type: 'smallCaps', draw: ['span', { 'data-mark': 'smallCaps' }, 0] },
  { type: 'emphasis', draw: ['em', { 'data-mark': 'emphasis' }, 0] },
  { type: 'properName', draw: ['u', { 'data-mark': 'properName' }, 0], attribute: 'apart' },
  { type: 'bookName', draw: ['u', { 'data-mark': 'bookName' }, 0], attribute: 'apart' },
  { type: 'ruby', draw: ['span', { 'data-mark': 'ruby' }, 0], attribute: 'text' },
  { type: 'language', draw: ['span', { 'data-mark': 'language' }, 0], attribute: 'lang' },
];

interface MarkLook {
  readonly type: MarkType;
  readonly draw: readonly [string, Readonly<Record<string, string>>, 0] | readonly [string, 0];
  /** What the mark says beside its kind; the element says it as `data-apart`, `data-text` or `lang`. */
  readonly attribute?: 'apart' | 'text' | 'lang';
}

/** What a mark may say; blocks from the clipboard are checked by it. */
const VALID = {
  apart: 'boolean',
  text: (said: unknown): void => {
    if (typeof said !== 'string' || said.trim() === '' || /[\n\t]/u.test(said))
      throw new RangeError('a ruby holds one line of words');
  },
  lang: (said: unknown): void => {
    if (!LANGUAGES.some((lang) => lang === said)) throw new RangeError('a language has a tag');
  },
} as const;

/** Datelines and rubies end where they end: words typed after them do not join them. */
const CLOSED: readonly MarkType[] = ['dateline', 'ruby'];

function runMark({ type, draw, attribute }: MarkLook, rank: number): Mark {
  return Mark.create({
    name: type,
    priority: 90 - rank,
    inclusive: !CLOSED.includes(type),
    addAttributes: () =>
      attribute
        ? { [attribute]: { default: false, rendered: false, validate: VALID[attribute] } }
        : {},
    renderHTML: ({ mark }) => {
      const said: unknown = attribute && mark.attrs[attribute];
      if (attribute === undefined || said === false) return [...draw] as DOMOutputSpec;
      const [element, shown] = draw;
      const own = typeof shown === 'object' ? shown : {};
      const name = attribute === 'lang' ? attribute : `data-${attribute}`;
      return [element, { ...own, [name]: String(said) }, 0];
    },
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
  ...marks.map(runMark),
];
