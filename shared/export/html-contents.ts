/** The list of a published edition: every page with a small picture of it and the articles on it. */
import type { Edition } from '../model/edition.ts';
import { contentsStyle } from './html-reading-style.ts';
import { escapeAttribute, escapeText } from './markup.ts';
import type { ReaderWords } from './reader-words.ts';

/** One article in the list, in its own language. */
export interface ListedArticle {
  readonly title: string;
  readonly address: string;
  readonly lang: string;
}

/** One page in the list. Addresses are relative to the list. */
export interface ListedPage {
  readonly folio: string;
  readonly section: string;
  readonly address: string;
  readonly thumbnail?: {
    readonly address: string;
    readonly width: number;
    readonly height: number;
  };
  readonly articles: readonly ListedArticle[];
}

/** What the list is made of. */
export interface Contents {
  readonly pages: readonly ListedPage[];
  readonly lang: string;
  /** The day of issue as readers write it. */
  readonly date: string;
  readonly words: ReaderWords;
}

/** Writes the list as a document. The same contents give the same text. */
export function contentsToHtml(edition: Edition, contents: Contents): string {
  const name = escapeText(edition.paper.name);
  const date = escapeText(contents.date);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(contents.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Dayang">',
    `<title>${name} · ${date}</title>`,
    `<style>\n${contentsStyle()}\n</style>`,
    '</head>',
    '<body>',
    '<header class="paper">',
    `<h1>${name}</h1>`,
    `<p><time datetime="${escapeAttribute(edition.date)}">${date}</time></p>`,
    '</header>',
    '<main>',
    ...contents.pages.map((page) => pageMarkup(page, contents)),
    '</main>',
    '</body>',
    '</html>\n',
  ].join('\n');
}

function pageMarkup(page: ListedPage, { words, lang }: Contents): string {
  const name = escapeText([page.folio, page.section].join(' ').trim());
  const address = escapeAttribute(page.address);
  const { thumbnail } = page;
  // The heading leads to the page already; the picture is for those who point.
  const picture = thumbnail
    ? [
        `<a class="thumb" href="${address}" tabindex="-1" aria-hidden="true"><img src="${escapeAttribute(thumbnail.address)}" alt="" width="${thumbnail.width}" height="${thumbnail.height}"></a>`,
      ]
    : [];
  const articles = page.articles.map((one) => {
    const own = one.lang === lang ? '' : ` lang="${escapeAttribute(one.lang)}"`;
    return `<li><a href="${escapeAttribute(one.address)}"${own}>${escapeText(one.title)}</a></li>`;
  });
  const label = escapeAttribute(`${page.folio} ${words.articles}`);
  return [
    '<section>',
    `<h2><a href="${address}">${name}</a></h2>`,
    ...picture,
    ...(articles.length > 0
      ? [`<nav aria-label="${label}">`, '<ul>', ...articles, '</ul>', '</nav>']
      : []),
    '</section>',
  ].join('\n');
}
