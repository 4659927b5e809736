/** Lays out a page: every frame with all that is drawn in it, how full the page is, and its problems. */
import type { FrameId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import { unreachable } from '../base/check.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import type { CutlineFrame, Frame, HeadFrame, TextFrame } from '../model/frame.ts';
import type { Page } from '../model/page.ts';
import { columnsOf } from './column-grid.ts';
import { columnRules } from './column-rules.ts';
import { composerFor } from './composers.ts';
import type { StoryLayout } from './flow-story.ts';
import { framesOf } from './frame-places.ts';
import { fieldsOf } from './label-fields.ts';
import type { LaidOutFrame, LaidOutPage } from './laid-out.ts';
import { pageFill } from './page-fill.ts';
import { pageProblems } from './page-problems.ts';
import { placeCutline } from './place-cutline.ts';
import { placeHead } from './place-head.ts';
import { placePicture } from './place-picture.ts';
import { Memory } from './remembered.ts';
import { setLabel } from './set-label.ts';

/** What pages are laid out from. */
export interface PageSite {
  readonly edition: Edition;
  readonly fonts: FontBook;
  /** The story of each text frame that has one. */
  readonly stories: ReadonlyMap<FrameId, StoryLayout>;
}

const pages = new Memory<Page, LaidOutPage>();
const frames = new Memory<Frame, LaidOutFrame>();

/** Lays out one page; nothing is done again when nothing on it has changed. */
export function layoutPage(page: Page, site: PageSite): LaidOutPage {
  const own = framesOf(site.edition, page);
  const fields = fieldsOf(site.edition, page);
  const sites: FrameSite = { ...site, page, fields, printed: JSON.stringify(fields) };
  const laidOut = own.map((frame) =>
    frames.get(frame, [page.id, site.fonts, site.edition.paper, ...inputsOf(frame, sites)], () =>
      layoutFrame(frame, sites),
    ),
  );
  return pages.get(page, [site.edition.paper, ...laidOut, ...own], () => {
    const both = own.map((frame, i) => ({ frame, laidOut: laidOut[i]! }));
    const problems: readonly Problem[] = pageProblems(page, both, site.edition);
    const fill = pageFill(both, site.edition.paper.grid);
    return { page: page.id, frames: laidOut, fill, problems };
  });
}

/** What a frame is laid out from. */
interface FrameSite extends PageSite {
  readonly page: Page;
  readonly fields: Readonly<Record<string, string>>;
  /** The fields as one string, to compare. */
  readonly printed: string;
}

/** The things whose identity says whether a frame must be laid out again, beside the frame itself. */
function inputsOf(frame: Frame, site: FrameSite): readonly unknown[] {
  const { edition, stories } = site;
  switch (frame.kind) {
    case 'text':
      return [stories.get(frame.id)];
    case 'head':
      return shownBlocks(frame, edition);
    case 'cutline':
      return edition.articles[frame.article]?.blocks ?? [];
    case 'picture':
      return [frame.picture && edition.pictures[frame.picture]];
    case 'label':
      return [site.printed];
    case 'rule':
    case 'box':
      return [];
  }
}

/** The blocks of a head frame with their numbers, for they are named by them. */
function shownBlocks(frame: HeadFrame, edition: Edition): readonly unknown[] {
  const article = edition.articles[frame.article];
  if (!article) return [];
  const shown = article.blocks.flatMap((block, index) =>
    (frame.parts as readonly string[]).includes(block.type) ? [index, block] : [],
  );
  return [article.lang, ...shown];
}

function layoutFrame(frame: Frame, site: FrameSite): LaidOutFrame {
  const empty: LaidOutFrame = {
    frame: frame.id,
    page: site.page.id,
    lines: [],
    columns: [],
    rules: [],
    linesAvailable: 0,
    linesUsed: 0,
    overflow: 0,
  };
  switch (frame.kind) {
    case 'text':
      return { ...empty, ...layoutText(frame, site) };
    case 'head':
      return { ...empty, ...layoutHead(frame, site) };
    case 'cutline':
      return { ...empty, ...layoutCutline(frame, site) };
    case 'label': {
      const { house } = site.edition.paper;
      return { ...empty, ...setLabel(frame, { house, fonts: site.fonts, fields: site.fields }) };
    }
    case 'picture': {
      const picture = frame.picture && site.edition.pictures[frame.picture];
      if (!picture) return empty;
      return { ...empty, picture: { id: picture.id, box: placePicture(frame, picture) } };
    }
    case 'rule':
    case 'box':
      return empty;
    default:
      return unreachable(frame);
  }
}

function layoutText(frame: TextFrame, site: PageSite): Partial<LaidOutFrame> {
  const story = site.stories.get(frame.id);
  const columns = columnsOf(frame, site.edition.paper.grid);
  const lines = story?.lines.get(frame.id) ?? [];
  return {
    columns,
    lines,
    rules: columnRules(frame, {
      columns,
      lines,
      obstacles: story?.obstacles.get(frame.id) ?? [],
    }),
    linesAvailable: story?.available.get(frame.id) ?? 0,
    linesUsed: lines.length,
  };
}

function layoutHead(frame: HeadFrame, site: PageSite): Partial<LaidOutFrame> {
  const article = site.edition.articles[frame.article];
  if (!article) return {};
  return placeHead(frame, article, composerFor(site.edition.paper.house, site.fonts, article.lang));
}

function layoutCutline(frame: CutlineFrame, site: PageSite): Partial<LaidOutFrame> {
  const article = site.edition.articles[frame.article];
  if (!article) return {};
  const { grid, house } = site.edition.paper;
  return placeCutline(frame, article, grid, composerFor(house, site.fonts, article.lang));
}
