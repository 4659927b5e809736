/** The report of a layout for other programs: per page its fill, per story its fit, every problem with its place. */
import type { Problem } from '../../shared/base/problem.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import { titleOf } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { sayFailure, sayProblem } from '../../shared/words/words.ts';
import type { DamagedFile } from '../../shared/model/read-edition.ts';

/** What `layout --json` prints. */
export interface LayoutReport {
  readonly edition: string;
  readonly date: string;
  /** Problems that must not go to press, damaged files counted. */
  readonly errors: number;
  readonly pages: readonly PageReport[];
  readonly problems: readonly ProblemReport[];
  readonly damaged: readonly { readonly file: string; readonly message: string }[];
}

interface PageReport {
  readonly folio: string;
  readonly section: string;
  /** Filled share of the type area in per cent, one decimal. */
  readonly fill: number;
  readonly stories: readonly StoryReport[];
}

interface StoryReport {
  readonly story: string;
  readonly titles: readonly string[];
  readonly linesUsed: number;
  readonly linesAvailable: number;
  /** Lines over (positive) or short (negative), and about so many characters. */
  readonly over: number;
  readonly overChars: number;
}

interface ProblemReport extends Omit<Problem, 'values'> {
  readonly message: string;
}

/** Makes the report; a story stands with the page its thread begins on. */
export function reportOf(
  edition: Edition,
  laidOut: LaidOutEdition,
  damaged: readonly DamagedFile[],
): LayoutReport {
  const problems = laidOut.problems.map(({ values: _, ...problem }, i): ProblemReport => {
    const whole = laidOut.problems[i];
    return { ...problem, message: whole ? sayProblem('en', whole) : '' };
  });
  return {
    edition: edition.paper.name,
    date: edition.date,
    errors: problems.filter((problem) => problem.level === 'error').length + damaged.length,
    pages: laidOut.pages.map((page) => ({
      folio: edition.pages[page.page]?.folio ?? '',
      section: edition.pages[page.page]?.section ?? '',
      fill: Math.round(page.fill * 1000) / 10,
      stories: storiesOn(edition, laidOut, page.page),
    })),
    problems,
    damaged: damaged.map(({ path, failure }) => ({
      file: path,
      message: sayFailure('en', failure),
    })),
  };
}

function storiesOn(
  edition: Edition,
  laidOut: LaidOutEdition,
  pageId: string,
): readonly StoryReport[] {
  const frames = new Set(edition.pages[pageId]?.frames);
  return laidOut.stories.flatMap((fit) => {
    const story = edition.stories[fit.story];
    const [first] = story?.thread ?? [];
    if (!story || first === undefined || !frames.has(first)) return [];
    const articles = story.articles.flatMap((id) => edition.articles[id] ?? []);
    const { linesUsed, linesAvailable, over, overChars } = fit;
    const titles = articles.map(titleOf);
    return [{ story: story.id, titles, linesUsed, linesAvailable, over, overChars }];
  });
}
