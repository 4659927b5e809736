/**
 * The common work of the bench: the plan of one newspaper page, the copy of any number of such pages,
 * and what is typed into the first of them. Every program sets the same.
 */
import { readFileSync } from 'node:fs';
import type { GridCells } from '../../shared/model/grid.ts';

/** Sizes and places of one article on the page: cells of the grid, lines counted from its top. */
export interface PlanModule {
  readonly article: string;
  readonly column: number;
  readonly columns: number;
  readonly line: number;
  readonly lines: number;
  readonly kicker?: { readonly line: number };
  readonly headline: { readonly sizePt: number; readonly line: number; readonly lines: number };
  readonly byline?: { readonly line: number };
  readonly body: GridCells;
  readonly pictures?: readonly (GridCells & { readonly cutline: { readonly line: number } })[];
}

/** The type of one part of the page. */
export interface PlanType {
  readonly family: string;
  readonly weight: number;
  readonly sizePt: number;
}

/** The page: line n of the grid has its baseline at `topMm + n × leadingPt + baselinePt`. */
export interface Plan {
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  readonly grid: Readonly<
    Record<
      | 'leftMm'
      | 'topMm'
      | 'columns'
      | 'columnMm'
      | 'gutterMm'
      | 'lines'
      | 'leadingPt'
      | 'baselinePt',
      number
    >
  >;
  readonly type: {
    readonly body: PlanType & { readonly indentEm: number };
    readonly headline: Omit<PlanType, 'sizePt'> & { readonly leadingEm: number };
  } & Readonly<
    Record<'byline' | 'subhead' | 'dateline' | 'kicker' | 'cutline' | 'folio', PlanType>
  >;
  readonly folio: { readonly text: string; readonly line: number };
  readonly rules: { readonly widthPt: number; readonly atLines: readonly number[] };
  readonly pictureGrey: string;
  readonly modules: readonly PlanModule[];
}

/** A paragraph, subhead or cutline of the copy. */
export interface CopyBlock {
  readonly kind: 'paragraph' | 'subhead' | 'cutline';
  readonly text: string;
}

/** One article of the copy. */
export interface Copy {
  readonly id: string;
  readonly kicker?: string;
  readonly headline: string;
  readonly subtitle?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly blocks: readonly CopyBlock[];
}

/** The articles of one page; pages are counted from 1. */
export interface CopyPage {
  readonly page: number;
  readonly articles: readonly Copy[];
}

/** Where in the first article the typing happens: block and offset (UTF-16). */
export interface Caret {
  readonly block: number;
  readonly offset: number;
}

const read = (name: string): string =>
  readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8');
const words = read('articles.json');
const articles = JSON.parse(words) as readonly Copy[];
const han = /\p{Script=Han}/u;

/** Every Han character of the copy, in the order of code points: what typing and varying take from. */
const alphabet = [...new Set(words)].filter((character) => han.test(character)).sort();

/** Characters that are never the first of a paragraph's variation: where the typing begins. */
const FIRST_TYPED = 200;

/** The plan that all programs follow. */
export const plan = JSON.parse(read('plan.json')) as Plan;

/**
 * The articles of a page. On every page after the first, the first Han character of each paragraph is
 * another one: no two pages share a paragraph, so none is set for nothing, and since Han characters are
 * equally wide all pages break alike.
 */
export function copyOnPage(page: number): readonly Copy[] {
  if (page === 1) return articles;
  const other = alphabet[page % alphabet.length] ?? '一';
  return articles.map((article) => ({
    ...article,
    blocks: article.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace(han, other) } : block,
    ),
  }));
}

/** The copy of the first so many pages. */
export function copyOnPages(count: number): readonly CopyPage[] {
  return Array.from({ length: count }, (_, i) => ({ page: i + 1, articles: copyOnPage(i + 1) }));
}

/** The place between two Han characters in the middle of the paragraph in the middle of article one. */
export function findCaret(): Caret {
  const { blocks } = articles[0]!;
  let rest = blocks.reduce((sum, block) => sum + block.text.length, 0) / 2;
  const block = blocks.findIndex(({ text }) => (rest -= text.length) <= 0);
  const { text } = blocks[block]!;
  let offset = Math.floor(text.length / 2);
  while (!han.test(text[offset - 1] ?? '一') || !han.test(text[offset] ?? '一')) offset += 1;
  return { block, offset };
}

/** What stands at the caret after so many keys: one character more with each. */
export function typedAfter(keys: number): string {
  return Array.from(
    { length: keys },
    (_, i) => alphabet[(FIRST_TYPED + i) % alphabet.length] ?? '一',
  ).join('');
}

/** A text with what was typed at an offset. */
export function withTyped(text: string, offset: number, keys: number): string {
  return text.slice(0, offset) + typedAfter(keys) + text.slice(offset);
}

/** Page one after so many keys. */
export function copyAfterTyping(keys: number): readonly CopyPage[] {
  const caret = findCaret();
  const typedInto = articles.map((article, i) => ({
    ...article,
    blocks: article.blocks.map((block, b) =>
      i === 0 && b === caret.block
        ? { ...block, text: withTyped(block.text, caret.offset, keys) }
        : block,
    ),
  }));
  return [{ page: 1, articles: typedInto }];
}

/** All characters of some articles in order, without white space. */
export function charactersOf(copy: readonly Copy[]): string {
  return copy
    .flatMap((article) => [
      ...[article.kicker, article.headline, article.subtitle, article.byline, article.dateline],
      ...article.blocks.map((block) => block.text),
    ])
    .join('')
    .replace(/\s/gu, '');
}
