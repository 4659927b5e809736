// New pages from raw articles, planned in the layout worker because planning sets lines.
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { furnishPage } from '../../shared/model/templates.ts';
import { makeEdition } from '../../shared/plan/make-edition.ts';
import { newId } from '../state/new-id.ts';

/** Plans pages of the edition's paper for articles; the page numbers go on after its own. */
export function makePages(
  edition: Edition,
  articles: readonly Article[],
  fonts: FontBook,
): Edition {
  const taken = new Set(Object.values(edition.pages).map((page) => page.folio));
  const numbers: number[] = [];
  const pageAt = (index: number): ReturnType<typeof furnishPage> => {
    for (
      let number = (numbers.at(-1) ?? edition.pageIds.length) + 1;
      numbers.length <= index;
      number += 1
    ) {
      const { page } = furnishPage(edition.paper, number, newId);
      if (!taken.has(page.folio)) numbers.push(number);
    }
    return furnishPage(edition.paper, numbers[index] ?? 1, newId);
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
