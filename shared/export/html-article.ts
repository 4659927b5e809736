/**
 * An article as a web page of its own: headings, paragraphs, figures and tables that say what they are,
 * set in the reader's own fonts, good on a phone, dark when the reader's screen is. It needs no script.
 */
import type { PictureId } from '../base/ids.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { findBlock } from '../model/article.ts';
import { isHeadType, textOf, type Block } from '../model/text.ts';
import { bodyMarkup, inlineMarkup } from './html-blocks.ts';
import { articleStyle } from './html-reading-style.ts';
import { escapeAttribute, escapeText } from './markup.ts';
import { withReadableText } from './readable-text.ts';
import type { ReaderWords } from './reader-words.ts';

/** A picture as it is published; without an address when its file could not be read. */
export interface PublishedPicture {
  readonly address?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A page on which an article stands in print. */
export interface PrintedOn {
  readonly folio: string;
  readonly section: string;
  readonly address: string;
}

/** What an article is published with. Addresses are relative to its page. */
export interface ArticleSite {
  /** The day of issue as readers write it. */
  readonly date: string;
  readonly words: ReaderWords;
  /** Undefined for a picture that is not printed: it stays out of the page with its words. */
  readonly picture: (id: PictureId) => PublishedPicture | undefined;
  readonly pages: readonly PrintedOn[];
  readonly contents?: string;
}

/** Writes an article as a document. The same article, edition and site give the same text. */
export function articleToHtml(own: Article, edition: Edition, site: ArticleSite): string {
  const article = withReadableText(own, edition.paper.house.substitutes);
  const title = readerTitle(article);
  const { head, body } = partsOf(article);
  const summary = body.find((block) => block.type === 'paragraph');
  const description = summary ? shortened(textOf(summary), 120) : title;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(article.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Dayang">',
    `<meta name="description" content="${escapeAttribute(description)}">`,
    `<title>${escapeText([title, edition.paper.name, site.date].join(' · '))}</title>`,
    `<style>\n${articleStyle()}\n</style>`,
    '</head>',
    '<body>',
    paperBar(edition, site),
    '<main>',
    '<article>',
    headMarkup(head, title),
    bodyMarkup(body, edition, site.picture),
    '</article>',
    '</main>',
    printedMarkup(site),
    '</body>',
    '</html>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What a reader knows an article by: its headline, or how it begins when it has none. */
export function readerTitle(article: Article): string {
  const block = findBlock(article, 'headline') ?? article.blocks.find((one) => textOf(one) !== '');
  const words = block ? textOf(block).replace(/\s+/gu, ' ').trim() : '';
  if (words === '') return article.slug;
  return block?.type === 'headline' ? words : shortened(words, 24);
}

function shortened(words: string, most: number): string {
  const letters = [...words.replace(/\s+/gu, ' ').trim()];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('')}…`;
}

/** The head, with bylines that stand right under it, and the rest. */
function partsOf({ blocks }: Article): {
  readonly head: readonly Block[];
  readonly body: readonly Block[];
} {
  const isHead = ({ type }: Block): boolean => isHeadType(type) || type === 'byline';
  const end = blocks.findIndex((block) => !isHead(block));
  return end < 0
    ? { head: blocks, body: [] }
    : { head: blocks.slice(0, end), body: blocks.slice(end) };
}

function headMarkup(head: readonly Block[], title: string): string {
  const written = head.filter((block) => textOf(block).trim() !== '');
  const paragraphs = (types: readonly string[]): readonly string[] =>
    written
      .filter(({ type }) => types.includes(type))
      .map((block) => `<p class="${block.type}">${inlineMarkup(block)}</p>`);
  const headline = written.find(({ type }) => type === 'headline');
  return [
    '<header>',
    ...paragraphs(['rubric']),
    '<hgroup>',
    ...paragraphs(['kicker']),
    `<h1>${headline ? inlineMarkup(headline) : escapeText(title)}</h1>`,
    ...paragraphs(['deck']),
    '</hgroup>',
    ...paragraphs(['byline']),
    ...paragraphs(['summary']),
    '</header>',
  ].join('\n');
}

function paperBar({ paper, date }: Edition, site: ArticleSite): string {
  const name = escapeText(paper.name);
  const home =
    site.contents === undefined ? name : `<a href="${escapeAttribute(site.contents)}">${name}</a>`;
  return `<header class="paper"><p>${home} <time datetime="${escapeAttribute(date)}">${escapeText(site.date)}</time></p></header>`;
}

/** The way back to the page in print. */
function printedMarkup({ pages, words }: ArticleSite): string {
  if (pages.length === 0) return '';
  const links = pages.map(({ folio, section, address }) => {
    const name = [folio, section].join(' ').trim();
    return `<a href="${escapeAttribute(address)}">${escapeText(name)}</a>`;
  });
  return `<footer class="paper"><p>${escapeText(words.inPrint)} ${links.join(' ')}</p></footer>`;
}
