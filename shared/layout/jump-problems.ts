/**
 * Finds jumps that readers would not follow gladly (转版): a story jumps once, to a later page, in the middle of
 * a sentence, with enough of it before and after, and its title there repeats words of the headline. The
 * limits are those of newspaper textbooks, Chinese in lines of body text, American in inches.
 */
import type { Problem } from '../base/problem.ts';
import type { MessageValues } from '../base/result.ts';
import { findBlock, titleOf } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Page } from '../model/page.ts';
import type { Story } from '../model/story.ts';
import { textOf } from '../model/text.ts';
import { isLatinLanguage } from './language-rules.ts';
import type { StoryLayout } from './flow-story.ts';
import { pagesByFrame } from './frame-places.ts';
import type { PlacedLine } from './laid-out.ts';

/** Lines of a story that must stand before a jump, and after it; of a Latin one the inches of its columns. */
const LEAST_LINES = 6;
const LEAST_INCHES = { before: 4, after: 6 } as const;
const INCH = 72;

/** What of a story stands on one page, the lines of its articles in order. */
interface Stretch {
  readonly page: Page;
  readonly lines: readonly PlacedLine[];
}

/** Problems with the jumps of a story; none while it stays on one page. */
export function jumpProblems(edition: Edition, layout: StoryLayout): readonly Problem[] {
  // Nearly all stories stay on one page, which is seen without looking at their lines.
  const pages = pagesByFrame(edition.pages);
  const [first, ...others] = Array.from(layout.lines.keys(), (frame) => pages.get(frame));
  if (others.every((page) => page === first)) return [];
  const stretches = stretchesOf(edition, layout);
  if (stretches.length < 2) return [];
  const problems = stretches.flatMap((stretch, i) => [
    ...shortStretch(edition, stretch, i === 0 ? 'before' : 'after'),
    ...(i + 1 < stretches.length ? badEnd(edition, stretch) : []),
    ...(i > 0 ? backward(edition, stretches[i - 1]!, stretch) : []),
  ]);
  const third = stretches[2];
  const twice = third ? [problemAt(edition, 'page-jump-twice', third)] : [];
  return [...problems, ...twice, ...strangeTitle(edition, layout.fit.story, stretches[1]!)];
}

/** The parts of a story by page; pages that hold none of its words are left out. */
function stretchesOf(edition: Edition, { lines }: StoryLayout): readonly Stretch[] {
  const pages = pagesByFrame(edition.pages);
  const stretches: { page: Page; lines: PlacedLine[] }[] = [];
  for (const [frame, placed] of lines) {
    const page = pages.get(frame);
    const own = placed.filter(({ source }) => source !== undefined);
    if (!page || own.length === 0) continue;
    const open = stretches.at(-1);
    if (open?.page === page) open.lines.push(...own);
    else stretches.push({ page, lines: own });
  }
  return stretches;
}

function shortStretch(
  edition: Edition,
  stretch: Stretch,
  part: keyof typeof LEAST_INCHES,
): readonly Problem[] {
  const article = articleOf(edition, stretch);
  const { leading } = edition.paper.grid;
  const isLatin = article !== undefined && isLatinLanguage(article.lang);
  const least = isLatin ? Math.ceil((LEAST_INCHES[part] * INCH) / leading) : LEAST_LINES;
  if (stretch.lines.length >= least) return [];
  return [problemAt(edition, 'page-jump-short', stretch, { least })];
}

/** Nobody turns back for the rest of a story. */
function backward(edition: Edition, from: Stretch, to: Stretch): readonly Problem[] {
  const { pageIds } = edition;
  if (pageIds.indexOf(to.page.id) > pageIds.indexOf(from.page.id)) return [];
  return [problemAt(edition, 'page-jump-back', from, { to: to.page.folio })];
}

/** A title on the other page that has no word of the headline is not known again. */
function strangeTitle(edition: Edition, id: Story['id'], stretch: Stretch): readonly Problem[] {
  const title = edition.stories[id]?.jumpTitle;
  const article = articleOf(edition, stretch);
  const headline = article && findBlock(article, 'headline');
  if (title === undefined || !headline) return [];
  const words = wordsOf(textOf(headline));
  if (wordsOf(title).some((word) => words.includes(word))) return [];
  return [problemAt(edition, 'page-jump-title', stretch, { jumpTitle: title })];
}

/** Words in letters, and every two Han characters that stand side by side. */
function wordsOf(text: string): readonly string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{N}’'-]{3,}/gu) ?? [];
  const han = text.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = han.flatMap((run) =>
    Array.from({ length: Math.max(1, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
  );
  return [...latin, ...pairs];
}

function articleOf(edition: Edition, { lines }: Stretch): Edition['articles'][string] | undefined {
  const source = lines.at(-1)?.source;
  return source && edition.articles[source.article];
}

/** A reader follows a sentence that is not done; a word is never cut by a jump. */
function badEnd(edition: Edition, stretch: Stretch): readonly Problem[] {
  const { line } = stretch.lines.at(-1)!;
  if (line.hyphenated) return [problemAt(edition, 'page-jump-in-word', stretch)];
  return line.last ? [problemAt(edition, 'page-jump-at-end', stretch)] : [];
}

function problemAt(
  edition: Edition,
  code: string,
  stretch: Stretch,
  more: MessageValues = {},
): Problem {
  const { page, lines } = stretch;
  const { source, line } = lines.at(-1)!;
  const article = articleOf(edition, stretch);
  const title = article ? titleOf(article) : '';
  const values = { title, folio: page.folio, lines: lines.length, ...more };
  const range = { from: line.from, to: line.to };
  return { code, level: 'warning', place: { page: page.id, ...source, ...range }, values };
}
