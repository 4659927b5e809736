/** Finds what is wrong with the stories of an edition: text left over, articles that are on no page, missing glyphs. */
import type { Problem } from '../base/problem.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import { titleOf } from '../model/article.ts';
import { glyphProblems } from './glyph-problems.ts';
import type { StoryFit } from './laid-out.ts';

/** Problems of stories and articles, stories first. */
export function storyProblems(
  edition: Edition,
  fits: readonly StoryFit[],
  fonts: FontBook,
): readonly Problem[] {
  return [
    ...fits.flatMap((fit) => oversetProblem(edition, fit)),
    ...Object.values(edition.articles).flatMap((article) =>
      glyphProblems(article, edition.paper.house, fonts),
    ),
  ];
}

function oversetProblem(edition: Edition, fit: StoryFit): readonly Problem[] {
  const at = fit.oversetAt;
  const article = at && edition.articles[at.article];
  if (!article) return [];
  const values = { title: titleOf(article), lines: fit.over, characters: fit.overChars };
  const place = { article: article.id, block: at.block, from: at.offset };
  return [{ code: 'page-overset', level: 'error', place, values }];
}
