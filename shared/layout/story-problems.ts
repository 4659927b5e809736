/** Finds what is wrong with the stories of an edition: text left over, articles that are on no page, missing glyphs. */
import type { Problem } from '../base/problem.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import { titleOf } from '../model/article.ts';
import { glyphProblems, headFacesOf, isLackingForm } from './glyph-problems.ts';
import type { StoryFit } from './laid-out.ts';

/** Problems of stories and articles, stories first. */
export function storyProblems(
  edition: Edition,
  fits: readonly StoryFit[],
  fonts: FontBook,
): readonly Problem[] {
  const site = { house: edition.paper.house, fonts, headFaces: headFacesOf(edition.frames) };
  return [
    ...fits.flatMap((fit) => oversetProblem(edition, fit)),
    ...saidOnce(Object.values(edition.articles).flatMap((article) => glyphProblems(article, site))),
  ];
}

/** Forms that a font lacks are said at their first place only: the house style is to blame, not the copy. */
function saidOnce(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, values }) => {
    if (!isLackingForm(code)) return true;
    const name = `${code} ${values['font']}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function oversetProblem(edition: Edition, fit: StoryFit): readonly Problem[] {
  const at = fit.oversetAt;
  const article = at && edition.articles[at.article];
  if (!article) return [];
  const values = { title: titleOf(article), lines: fit.over, characters: fit.overChars };
  const place = { article: article.id, block: at.block, from: at.offset };
  return [{ code: 'page-overset', level: 'error', place, values }];
}
