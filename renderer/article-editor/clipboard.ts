// What goes to the clipboard and comes from it. The program's own blocks travel as JSON and are checked
// like any file; everything else is read as copy: markup made harmless first, rubbish taken out.
import type { Schema } from '@tiptap/pm/model';
import { deepFreeze } from '../../shared/base/freeze.ts';
import { ID_PATTERN } from '../../shared/base/ids.ts';
import { readHtmlCopy, readTextCopy } from '../../shared/ingest/read-copy.ts';
import { RUBBISH, sumRubbish, type Draft } from '../../shared/ingest/draft.ts';
import { shapeArticles, shapeBlocks } from '../../shared/ingest/shape-articles.ts';
import { listMarks, type ListMark } from '../../shared/model/list-marks.ts';
import {
  DEEPEST_LEVEL,
  LIST_STYLES,
  MOST_CAP_LINES,
  MOST_ITEMS,
  textOf,
  type Block,
  type BlockAttrs,
  type BlockType,
  type Mark,
} from '../../shared/model/text.ts';
import { purifyMarkup } from '../purify-markup.ts';
import { readInline } from './block-nodes.ts';

/** The clipboard's own name for blocks. */
const BLOCKS_TYPE = 'application/x-dayang-blocks';

/** More text than this is a file, not a paste. */
export const LONGEST_PASTE = 500_000;

/** Copy as it came from the clipboard. */
export interface PastedCopy {
  readonly blocks: readonly Block[];
  /** Bits of formatting and stray characters that were taken out. */
  readonly cleaned: number;
  /** Pictures that did not come along. */
  readonly pictures: number;
}

/** The part of the browser's data transfer that is needed. */
export interface Clipboard {
  readonly getData: (type: string) => string;
  readonly setData: (type: string, text: string) => void;
}

/** Puts blocks on the clipboard: as plain text, as markup for other programs, and as themselves. */
export function writeBlocks(clipboard: Clipboard, blocks: readonly Block[]): void {
  const marks = listMarks(blocks);
  const plain = blocks.map((block, i) => `${marks[i] ? plainMark(marks[i]) : ''}${textOf(block)}`);
  clipboard.setData('text/plain', plain.join('\n'));
  clipboard.setData('text/html', blocks.map((block, i) => markupOf(block, marks[i])).join(''));
  clipboard.setData(BLOCKS_TYPE, JSON.stringify(blocks));
}

/** How copy is to be read. */
export interface PasteWay {
  /** Leave markup and marks aside. */
  readonly plainly: boolean;
  /** The article is empty, so that a whole article with its head may come in. */
  readonly asArticle: boolean;
}

/** Reads what is on the clipboard: its blocks, or that it holds no words or too many. */
export function readPaste(
  clipboard: Clipboard,
  schema: Schema,
  way: PasteWay,
): PastedCopy | 'empty' | 'long' {
  const text = clipboard.getData('text/plain');
  if (!way.plainly) {
    const own = readOwnBlocks(clipboard.getData(BLOCKS_TYPE), schema);
    if (own) return { blocks: own, cleaned: 0, pictures: 0 };
    const html = clipboard.getData('text/html');
    if (html.length > LONGEST_PASTE * 20) return 'long';
    if (html !== '') {
      const { html: pure, dropped } = purifyMarkup(html);
      const draft = readHtmlCopy(pure, '');
      if (draft.ok) return fromDraft(draft.value, dropped, way);
    }
  }
  if (text.length > LONGEST_PASTE) return 'long';
  const draft = readTextCopy(text, '');
  return draft.ok ? fromDraft(draft.value, 0, way) : 'empty';
}

function fromDraft(draft: Draft, dropped: number, { asArticle }: PasteWay): PastedCopy | 'long' {
  const length = draft.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length > LONGEST_PASTE) return 'long';
  const rubbish = sumRubbish(draft.lines.map((line) => line.rubbish));
  const cleaned = RUBBISH.reduce((sum, kind) => sum + rubbish[kind], dropped);
  const blocks = asArticle ? blocksOfArticles(draft) : shapeBlocks(draft);
  return { blocks: deepFreeze(blocks), cleaned, pictures: draft.pictures };
}

function blocksOfArticles(draft: Draft): readonly Block[] {
  return shapeArticles(draft, { nextId: () => 'paste' }).articles.flatMap(({ blocks }) => blocks);
}

/** Reads the program's own blocks; anything that is not exactly that gives undefined. */
function readOwnBlocks(json: string, schema: Schema): readonly Block[] | undefined {
  if (json === '' || json.length > LONGEST_PASTE * 4) return undefined;
  try {
    const parsed: unknown = JSON.parse(json);
    if (!Array.isArray(parsed) || parsed.length === 0) return undefined;
    const blocks = parsed.map((value: unknown) => readOwnBlock(value, schema));
    return deepFreeze(blocks);
  } catch (error) {
    // ProseMirror and JSON.parse both throw at what they cannot read: then it is read as copy.
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readOwnBlock(value: unknown, schema: Schema): Block {
  if (typeof value !== 'object' || value === null) throw new RangeError('no block');
  const { type, content, attrs } = value as {
    readonly type?: unknown;
    readonly content?: unknown;
    readonly attrs?: Readonly<Record<string, unknown>>;
  };
  const node = schema.nodeFromJSON({ type, content });
  node.check();
  if (!node.isTextblock || /[\0-\x08\n-\x1f]/u.test(node.textContent)) {
    throw new RangeError('no words of a block');
  }
  const inlines = node.children.map(readInline);
  const kept = type === 'cutline' ? readPicture(attrs) : type === 'paragraph' && readForm(attrs);
  return { type: type as BlockType, content: inlines, ...(kept && { attrs: kept }) };
}

type Said = Readonly<Record<string, unknown>> | undefined;

function readPicture(said: Said): BlockAttrs | undefined {
  const picture = said?.['picture'];
  return typeof picture === 'string' && ID_PATTERN.test(picture) ? { picture } : undefined;
}

/** The form of a paragraph; what is out of bounds is left out. */
function readForm(said: Said): BlockAttrs | undefined {
  const number = (name: string, least: number, most: number): number | undefined => {
    const value = said?.[name];
    const isWhole = typeof value === 'number' && Number.isInteger(value);
    return isWhole && value >= least && value <= most ? value : undefined;
  };
  const list = LIST_STYLES.find((style) => style === said?.['list']);
  const dropCap = number('dropCap', 2, MOST_CAP_LINES);
  if (list === undefined) return dropCap === undefined ? undefined : { dropCap };
  const [level, start] = [number('level', 1, DEEPEST_LEVEL), number('start', 0, MOST_ITEMS)];
  return {
    list,
    ...(level !== undefined && { level }),
    ...(start !== undefined && { start }),
  };
}

/** A mark as other programs get it in plain text: figures and bullets with a space behind them. */
function plainMark({ text }: ListMark): string {
  return /[、）]$/u.test(text) ? text : `${text} `;
}

const ELEMENTS: Readonly<Partial<Record<BlockType, string>>> = { headline: 'h1', subhead: 'h2' };

function markupOf(block: Block, mark: ListMark | undefined): string {
  const element = ELEMENTS[block.type] ?? 'p';
  const words = block.content.map((inline) =>
    inline.type === 'hardBreak'
      ? '<br>'
      : (inline.marks ?? []).reduce(markedWords, escape(inline.text)),
  );
  if (!mark) return `<${element}>${words.join('')}</${element}>`;
  const item = `<li>${words.join('')}</li>`;
  if (mark.style === 'bullet') return `<ul>${item}</ul>`;
  return `<ol start="${mark.number}"${styleMarkup(mark)}>${item}</ol>`;
}

/** Names of CSS that other programs, and this one, know a style by. */
const CSS_STYLES: Readonly<Partial<Record<ListMark['style'], string>>> = {
  han: 'simp-chinese-informal',
  hanBrackets: 'simp-chinese-informal',
  circled: 'circled-decimal',
};

function styleMarkup({ style }: ListMark): string {
  const name = CSS_STYLES[style];
  return name === undefined ? '' : ` style="list-style-type: ${name}"`;
}

/** Words in a mark as other programs know it; what they have no name for is left out. */
function markedWords(words: string, mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${words}</strong>`;
    case 'italic':
      return `<em>${words}</em>`;
    case 'kai':
      return `<span style="font-family:楷体">${words}</span>`;
    case 'emphasis':
      return `<em style="font-style:normal;text-emphasis:filled dot">${words}</em>`;
    case 'ruby':
      return `<ruby>${words}<rp>(</rp><rt>${escape(mark.attrs.text)}</rt><rp>)</rp></ruby>`;
    case 'language':
      return `<span lang="${mark.attrs.lang}">${words}</span>`;
    case 'smallCaps':
      return `<span style="font-variant-caps:small-caps">${words}</span>`;
    case 'dateline':
    case 'properName':
    case 'bookName':
      return words;
  }
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
