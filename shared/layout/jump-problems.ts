/**
 * Finds jumps that readers would not follow gladly (转版): a story jumps once, in the middle of a sentence,
 * with enough of it before and after. The limits are those of newspaper textbooks, in lines of body text.
 */
import type { Problem } from '../base/problem.ts';
import { titleOf } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Page } from '../model/page.ts';
import type { StoryLayout } from './flow-story.ts';
import { pagesByFrame } from './frame-places.ts';
import type { PlacedLine } from './laid-out.ts';

/** Lines of a story that must stand before a jump, and after it. */
const LEAST_LINES = 6;

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
    ...shortStretch(edition, stretch),
    ...(i + 1 < stretches.length ? badEnd(edition, stretch) : []),
  ]);
  const third = stretches[2];
  return third ? [...problems, problemAt(edition, 'page-jump-twice', third)] : problems;
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

function shortStretch(edition: Edition, stretch: Stretch): readonly Problem[] {
  if (stretch.lines.length >= LEAST_LINES) return [];
  return [problemAt(edition, 'page-jump-short', stretch)];
}

/** A reader follows a sentence that is not done; a word is never cut by a jump. */
function badEnd(edition: Edition, stretch: Stretch): readonly Problem[] {
  const { line } = stretch.lines.at(-1)!;
  if (line.hyphenated) return [problemAt(edition, 'page-jump-in-word', stretch)];
  return line.last ? [problemAt(edition, 'page-jump-at-end', stretch)] : [];
}

function problemAt(edition: Edition, code: string, { page, lines }: Stretch): Problem {
  const { source, line } = lines.at(-1)!;
  const article = source && edition.articles[source.article];
  const values = { title: article ? titleOf(article) : '', folio: page.folio, lines: lines.length };
  const range = { from: line.from, to: line.to };
  return { code, level: 'warning', place: { page: page.id, ...source, ...range }, values };
}
