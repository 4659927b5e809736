// Where a problem is, in words that a person can follow.
import type { ProblemPlace } from '../../shared/base/problem.ts';
import { titleOf } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { pageOfFrame, pagesOfArticle } from './queries.ts';

/** Says whether a problem belongs to no place in the edition, such as a damaged file. */
export function isEmptyPlace(place: ProblemPlace): boolean {
  return Object.values(place).every((part) => part === undefined);
}

/** The page and the article of a place, as far as it has them: “A03 · 温暖工程…”. */
export function describePlace(edition: Edition, place: ProblemPlace): string {
  const article = place.article === undefined ? undefined : edition.articles[place.article];
  const page =
    (place.page === undefined ? undefined : edition.pages[place.page]) ??
    (place.frame === undefined ? undefined : pageOfFrame(edition, place.frame)) ??
    (article ? pagesOfArticle(edition, article.id)[0] : undefined);
  const parts = [page?.folio, article ? titleOf(article) : undefined];
  return parts.filter((part) => part !== undefined).join(' · ');
}
