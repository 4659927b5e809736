/**
 * What layout finds, by what it is about, so that parts of an edition that were laid out apart can be put
 * together; and the list of problems that people read, in one order however it was laid out.
 */
import type { ArticleId, StoryId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import type { StoryLayout } from './flow-story.ts';
import { fontProblems } from './font-problems.ts';
import { glyphProblems, headFacesOf, isLackingForm } from './glyph-problems.ts';
import { jumpProblems } from './jump-problems.ts';
import type { LaidOutPage } from './laid-out.ts';
import { oversetProblem } from './overset-problem.ts';

/** What is wrong with a story: text left over, and jumps. */
interface StoryFindings {
  readonly story: StoryId;
  readonly overset: readonly Problem[];
  readonly jumps: readonly Problem[];
}

/** Characters of an article that its fonts do not give as they should. */
interface ArticleFindings {
  readonly article: ArticleId;
  readonly problems: readonly Problem[];
}

/** How full a page is, and what is wrong with its frames. */
export type PageFindings = Pick<LaidOutPage, 'page' | 'fill' | 'problems'>;

/** What was found in an edition or a part of it. Plain data. */
export interface Findings {
  readonly stories: readonly StoryFindings[];
  readonly articles: readonly ArticleFindings[];
  readonly pages: readonly PageFindings[];
}

/** What an edition or a part of it was laid out as. */
interface Finished {
  readonly layouts: readonly StoryLayout[];
  readonly pages: readonly LaidOutPage[];
  readonly fonts: FontBook;
}

/** Looks through a finished layout. */
export function findingsOf(edition: Edition, { layouts, pages, fonts }: Finished): Findings {
  const site = { house: edition.paper.house, fonts, headFaces: headFacesOf(edition.frames) };
  return {
    stories: layouts.map((layout) => ({
      story: layout.fit.story,
      overset: oversetProblem(edition, layout.fit),
      jumps: jumpProblems(edition, layout),
    })),
    articles: Object.values(edition.articles).map((article) => ({
      article: article.id,
      problems: glyphProblems(article, site),
    })),
    pages: pages.map(({ page, fill, problems }) => ({ page, fill, problems })),
  };
}

/** Puts the findings of parts together in the order of the whole edition. */
export function joinFindings(edition: Edition, parts: readonly Findings[]): Findings {
  return {
    stories: inOrder(
      Object.keys(edition.stories),
      parts.flatMap(({ stories }) => stories),
      ({ story }) => story,
    ),
    articles: inOrder(
      Object.keys(edition.articles),
      parts.flatMap(({ articles }) => articles),
      ({ article }) => article,
    ),
    pages: inOrder(
      edition.pageIds,
      parts.flatMap(({ pages }) => pages),
      ({ page }) => page,
    ),
  };
}

function inOrder<Found>(
  ids: readonly string[],
  found: readonly Found[],
  idOf: (one: Found) => string,
): readonly Found[] {
  const byId = new Map(found.map((one) => [idOf(one), one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The problems of an edition: of its fonts, its stories, its pages. */
export function problemsIn(
  edition: Edition,
  fonts: FontBook,
  { stories, articles, pages }: Findings,
): readonly Problem[] {
  return [
    ...fontProblems(edition, fonts),
    ...stories.flatMap(({ overset }) => overset),
    ...saidOnce(articles.flatMap(({ problems }) => problems)),
    ...stories.flatMap(({ jumps }) => jumps),
    ...pages.flatMap(({ problems }) => problems),
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
