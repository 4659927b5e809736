/**
 * A page as an HTML document that looks like the page: the same lines in the same places, words that
 * can be selected and copied, articles that lead to pages of their own. It needs no script.
 */
import type { DisplayList, GlyphsItem } from '../display/display-list.ts';
import type { FontBook } from '../fonts/font.ts';
import { artMarkup, drawnMarkup } from './html-page-art.ts';
import { pageStyle, type FontAddress } from './html-page-style.ts';
import { wordsMarkup, type ArticleAddress } from './html-page-words.ts';
import { escapeAttribute, escapeText } from './markup.ts';
import type { ReaderWords } from './reader-words.ts';
import { StyleSheet } from './style-sheet.ts';
import type { PictureAddress } from './svg-page.ts';
import type { WebFaces } from './web-faces.ts';

/** Another page of the publication. */
export interface PageLink {
  readonly folio: string;
  readonly address: string;
}

/** What a page is published with. Addresses are relative to the page, or data URIs. */
export interface PageSite {
  readonly paper: string;
  /** The day of issue as readers write it. */
  readonly date: string;
  readonly words: ReaderWords;
  readonly fonts: FontBook;
  readonly faces: WebFaces;
  readonly fontAddress: FontAddress;
  readonly pictureAddress: PictureAddress;
  readonly articleAddress: ArticleAddress;
  /** The list of all pages, and the pages before and after this one. */
  readonly contents?: string;
  readonly previous?: PageLink;
  readonly next?: PageLink;
}

/** Writes a page as a document. The same list and site give the same text. */
export function pageToHtml(list: DisplayList, site: PageSite): string {
  const drawn: GlyphsItem[] = [];
  const styles = new StyleSheet();
  const { fonts, faces } = site;
  const words = wordsMarkup(list, { fonts, faces, styles, drawn }, site.articleAddress);
  const name = [list.folio, list.section].join(' ').trim();
  const style = pageStyle({
    width: list.width,
    height: list.height,
    fonts,
    faces: faces.faces,
    fontAddress: site.fontAddress,
    classes: styles.rules(),
  });
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(list.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Dayang">',
    `<title>${escapeText([name, site.paper, site.date].filter(Boolean).join(' · '))}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    barMarkup(name, site),
    '<main class="room">',
    '<div class="sheet">',
    '<div class="page">',
    artMarkup(list, site.pictureAddress),
    words,
    drawnMarkup(list, drawn, fonts),
    '</div>',
    '</div>',
    '</main>',
    '</body>',
    '</html>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function barMarkup(name: string, site: PageSite): string {
  const { words } = site;
  const link = (address: string, rel: string, label: string): string =>
    `<a href="${escapeAttribute(address)}"${rel}>${escapeText(label)}</a>`;
  const links = [
    ...(site.contents === undefined ? [] : [link(site.contents, '', words.contents)]),
    ...(site.previous
      ? [link(site.previous.address, ' rel="prev"', `${words.previousPage} ${site.previous.folio}`)]
      : []),
    ...(site.next
      ? [link(site.next.address, ' rel="next"', `${words.nextPage} ${site.next.folio}`)]
      : []),
  ];
  return [
    '<header class="bar">',
    `<h1>${escapeText([site.paper, site.date, name].filter(Boolean).join(' · '))}</h1>`,
    ...(links.length > 0
      ? [`<nav aria-label="${escapeAttribute(words.pages)}">${links.join(' ')}</nav>`]
      : []),
    sizesMarkup(words),
    '</header>',
  ].join('\n');
}

/** The choice of size is a set of radio buttons that the style sheet asks. */
function sizesMarkup(words: ReaderWords): string {
  const sizes = [
    ['fit-width', words.fitWidth],
    ['fit-page', words.fitPage],
    ['actual-size', words.actualSize],
  ] as const;
  const choices = sizes.map(([id, label], i) => {
    const checked = i === 0 ? ' checked' : '';
    return `<label><input type="radio" name="size" id="${id}"${checked}>${escapeText(label)}</label>`;
  });
  return `<fieldset><legend>${escapeText(words.size)}</legend>${choices.join('')}</fieldset>`;
}
