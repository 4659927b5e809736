/**
 * The words of an article: blocks of runs with marks, in print order. The shape is the JSON that the
 * article editor reads (a block is a node, a run a text node), so nothing is converted on the way.
 */
import type { PictureId } from '../base/ids.ts';
import type { Language } from './article.ts';

/**
 * What a run of text may be: heavier (黑体), in 楷体, slanted (Latin), the dateline (讯头/电头), or in small
 * capitals (Latin).
 */
export const DRESS_MARKS = ['bold', 'kai', 'italic', 'dateline', 'smallCaps'] as const;

/**
 * The lines that may stand beside a name: 专名号 beside those of people and places, wavy 书名号 beside
 * those of books.
 */
export const NAME_MARKS = ['properName', 'bookName'] as const;

export type DressMarkType = (typeof DRESS_MARKS)[number];
export type NameMarkType = (typeof NAME_MARKS)[number];
/** Every mark; `emphasis` is 着重号, `ruby` is 注音. */
export type MarkType = DressMarkType | 'emphasis' | NameMarkType | 'ruby' | 'language';

/** Marks that say nothing more than their kind, or only where they end. */
export type PlainMarkType = Exclude<MarkType, 'ruby' | 'language'>;

/** A name. Where two of them touch, `apart` on one of the two says that they are two. */
export interface NameMark {
  readonly type: NameMarkType;
  readonly attrs?: { readonly apart: true };
}

/** Words in small type over a run, or at its right in vertical text: how it is read. Never empty. */
export interface RubyMark {
  readonly type: 'ruby';
  readonly attrs: { readonly text: string };
}

/** The language of words that are not in that of their article: a quotation, a title, a whole paragraph. */
export interface LanguageMark {
  readonly type: 'language';
  readonly attrs: { readonly lang: Language };
}

export type Mark =
  { readonly type: DressMarkType | 'emphasis' } | NameMark | RubyMark | LanguageMark;

/** Says whether two runs wear the same marks. */
export function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark, i) => markKey(mark) === markKey(b[i]));
}

function markKey(mark: Mark | undefined): string {
  if (mark === undefined || !('attrs' in mark)) return mark?.type ?? '';
  if (mark.type === 'language') return `${mark.type} ${mark.attrs.lang}`;
  return `${mark.type} ${mark.type === 'ruby' ? mark.attrs.text : '/'}`;
}

/** A stretch of text in one dress. The text is never empty and holds no line feed. */
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** A line end chosen by a person, as in a headline of two phrases. Counts as one character. */
export interface HardBreak {
  readonly type: 'hardBreak';
}

export type Inline = TextRun | HardBreak;

/** The parts of a head, in the order in which they are printed. */
export const HEAD_TYPES = ['rubric', 'kicker', 'headline', 'deck', 'summary'] as const;

/** The parts of the text below the head. `row` is a table row whose cells are parted by tabs. */
export const BODY_TYPES = [
  'byline',
  'paragraph',
  'subhead',
  'verse',
  'row',
  'cutline',
  'source',
] as const;

export type HeadType = (typeof HEAD_TYPES)[number];
export type BodyType = (typeof BODY_TYPES)[number];
export type BlockType = HeadType | BodyType;

/** Every kind of block: those of the head first, then those of the text. */
export const BLOCK_TYPES: readonly BlockType[] = [...HEAD_TYPES, ...BODY_TYPES];

/**
 * How the items of a list are marked: a bullet, or a number that their place in the list gives: 一、（一）
 * 1. （1） ①. What marks an item is not among its words.
 */
export const LIST_STYLES = [
  ...(['bullet', 'han', 'hanBrackets', 'figures', 'figuresBrackets', 'circled'] as const),
] as const;

export type ListStyle = (typeof LIST_STYLES)[number];

/** The highest number of a list item. */
export const MOST_ITEMS = 9999;

/** Lists of lists go so deep below the first. */
export const DEEPEST_LEVEL = 3;

/** A first letter may be so many lines deep (首字下沉). */
export const MOST_CAP_LINES = 6;

/** What a block is beside its kind. Only a cutline names a picture; the rest is for paragraphs. */
export interface BlockAttrs {
  /** The picture that a cutline belongs to. */
  readonly picture?: PictureId;
  /** The paragraph is an item of a list. */
  readonly list?: ListStyle;
  /** Lists that the item's list stands in; absent: none. */
  readonly level?: number;
  /** The number of an item that does not go on from the item before it. */
  readonly start?: number;
  /** Lines that its first letter is deep, from 2; absent: as the house has it. */
  readonly dropCap?: number;
}

/** One block of an article. A paragraph without words is where a section of the text ends. */
export interface Block {
  readonly type: BlockType;
  readonly content: readonly Inline[];
  readonly attrs?: BlockAttrs;
}

/** Says whether a block belongs to the head of an article. */
export function isHeadType(type: BlockType): type is HeadType {
  return (HEAD_TYPES as readonly string[]).includes(type);
}

/** Says whether a block is the end of a section: a blank line in print, not among the words. */
export function isSectionBreak(block: Block): boolean {
  return block.type === 'paragraph' && textOf(block).trim() === '';
}

const texts = new WeakMap<Block, string>();

/** The text of a block; a chosen line end is one line feed. Offsets everywhere count UTF-16 units of it. */
export function textOf(block: Block): string {
  const known = texts.get(block);
  if (known !== undefined) return known;
  const text = block.content
    .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
    .join('');
  texts.set(block, text);
  return text;
}

/** Makes a block of plain text; line feeds become chosen line ends. */
export function makeBlock(type: BlockType, text: string, marks?: readonly Mark[]): Block {
  return { type, content: inlineText(text, marks) };
}

/** Makes the content of a block from plain text; line feeds become chosen line ends. */
export function inlineText(text: string, marks?: readonly Mark[]): readonly Inline[] {
  return text.split('\n').flatMap((line, i): Inline[] => {
    const run: TextRun = { type: 'text', text: line, ...(marks && marks.length > 0 && { marks }) };
    return [...(i > 0 ? [{ type: 'hardBreak' } as const] : []), ...(line === '' ? [] : [run])];
  });
}

/** Characters that take two UTF-16 units. */
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Counts the characters to be seen, white space and variation selectors not among them: the measure of length
 * at a desk (字数).
 */
export function countCharacters(text: string): number {
  const bare = text.replace(/[\s\u00ad]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu, '');
  return bare.length - (bare.match(PAIRS)?.length ?? 0);
}
