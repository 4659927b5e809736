/** Says of a story that its text does not fit its thread. */
import type { Problem } from '../base/problem.ts';
import { titleOf } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { StoryFit } from './laid-out.ts';

/** The problem of a story that is over; none when it fits. */
export function oversetProblem(edition: Edition, fit: StoryFit): readonly Problem[] {
  const at = fit.oversetAt;
  const article = at && edition.articles[at.article];
  if (!article) return [];
  const values = { title: titleOf(article), lines: fit.over, characters: fit.overChars };
  const place = { article: article.id, block: at.block, from: at.offset };
  return [{ code: 'page-overset', level: 'error', place, values }];
}
