/**
 * Lays out an edition: stories first, since they run over pages, then the pages. The same edition and
 * fonts give the same result; after an edit only what it touched is composed again.
 */
import type { FrameId } from '../base/ids.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import type { StoryLayout } from './flow-story.ts';
import { fontProblems } from './font-problems.ts';
import type { LaidOutEdition } from './laid-out.ts';
import { jumpProblems } from './jump-problems.ts';
import { layoutPage } from './layout-page.ts';
import { layoutStory } from './layout-story.ts';
import { storyProblems } from './story-problems.ts';

/** Lays out all pages of an edition. Never fails: what is wrong is among the problems. */
export function layoutEdition(edition: Edition, fonts: FontBook): LaidOutEdition {
  const layouts = Object.values(edition.stories).map((story) => layoutStory(edition, story, fonts));
  const stories = new Map<FrameId, StoryLayout>();
  for (const layout of layouts) for (const frame of layout.lines.keys()) stories.set(frame, layout);
  const site = { edition, fonts, stories };
  const pages = edition.pageIds.flatMap((id) => {
    const page = edition.pages[id];
    return page ? [layoutPage(page, site)] : [];
  });
  const fits = layouts.map((layout) => layout.fit);
  const problems = [
    ...fontProblems(edition, fonts),
    ...storyProblems(edition, fits, fonts),
    ...layouts.flatMap((layout) => jumpProblems(edition, layout)),
    ...pages.flatMap((page) => page.problems),
  ];
  return { pages, stories: fits, problems };
}
