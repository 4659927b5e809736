// New pages from raw articles, planned in the layout worker because planning sets lines.
import { present } from '../../shared/base/check.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { freeFolios } from '../../shared/edit/place-of-new-page.ts';
import { furnishPage, type FurnishedPage } from '../../shared/model/templates.ts';
import { makeEdition } from '../../shared/plan/make-edition.ts';
import { newId } from '../state/new-id.ts';

/** Plans pages of the edition's paper for articles; they go on in the section of its last page. */
export function makePages(
  edition: Edition,
  articles: readonly Article[],
  fonts: FontBook,
): Edition {
  const folios = freeFolios(edition, undefined);
  const named: { readonly folio: string; readonly number: number }[] = [];
  const pageAt = (index: number): FurnishedPage => {
    while (named.length <= index) named.push(folios.next().value);
    const { folio, number } = present(named[index], `no folio for new page ${index}`);
    const { page, frames } = furnishPage(edition.paper, number, newId);
    return { page: { ...page, folio }, frames };
  };
  const empty: Edition = {
    ...edition,
    pageIds: [],
    articles: {},
    pages: {},
    frames: {},
    stories: {},
  };
  return makeEdition(articles, { empty, fonts, nextId: newId, pageAt });
}
