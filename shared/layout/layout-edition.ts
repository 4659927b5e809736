/**
 * Lays out an edition: stories first, since they run over pages, then the pages. The same edition and
 * fonts give the same result; after an edit only what it touched is composed again.
 */
import type { FrameId } from '../base/ids.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import { wholeEdition, type EditionPart } from './edition-part.ts';
import { findingsOf, problemsIn, type Findings } from './findings.ts';
import type { StoryLayout } from './flow-story.ts';
import type { LaidOutEdition } from './laid-out.ts';
import { layoutPage } from './layout-page.ts';
import { layoutStory } from './layout-story.ts';

/** Lays out all pages of an edition. Never fails: what is wrong is among the problems. */
export function layoutEdition(edition: Edition, fonts: FontBook): LaidOutEdition {
  const { pages, stories, findings } = layoutPart(wholeEdition(edition), fonts);
  return { pages, stories, problems: problemsIn(edition, fonts, findings) };
}

/** A part of an edition laid out, with what was found in it. */
export interface LaidOutPart extends Omit<LaidOutEdition, 'problems'> {
  readonly findings: Findings;
}

/** Lays out the pages of a part; see edition-part. */
export function layoutPart({ edition, pages }: EditionPart, fonts: FontBook): LaidOutPart {
  const layouts = Object.values(edition.stories).map((story) => layoutStory(edition, story, fonts));
  const stories = new Map<FrameId, StoryLayout>();
  for (const layout of layouts) for (const frame of layout.lines.keys()) stories.set(frame, layout);
  const site = { edition, fonts, stories };
  const laidOut = pages.map((page) => layoutPage(page, site));
  return {
    pages: laidOut,
    stories: layouts.map(({ fit }) => fit),
    findings: findingsOf(edition, { layouts, pages: laidOut, fonts }),
  };
}
