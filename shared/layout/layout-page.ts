/** Lays out a page: every frame with all that is drawn in it, how full the page is, and its problems. */
import type { FrameId } from '../base/ids.ts';
import { rightOf } from '../base/geometry.ts';
import type { Problem } from '../base/problem.ts';
import { unreachable } from '../base/check.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import type { CutlineFrame, Frame, HeadFrame, TextFrame } from '../model/frame.ts';
import type { Page } from '../model/page.ts';
import { columnsOf } from './column-grid.ts';
import { composerFor } from './composers.ts';
import type { StoryLayout } from './flow-story.ts';
import { framesOf } from './frame-places.ts';
import { fieldsOf } from './label-fields.ts';
import type { LaidOutFrame, LaidOutPage, PlacedLine } from './laid-out.ts';
import { pageFill } from './page-fill.ts';
import { pageProblems } from './page-problems.ts';
import { placeCutline } from './place-cutline.ts';
import { placeHead, type PlacedHead } from './place-head.ts';
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
const heads = new Memory<HeadFrame, PlacedHead>();

/** Lays out one page; nothing is done again when nothing on it has changed. */
export function layoutPage(page: Page, site: PageSite): LaidOutPage {
  const frames = framesOf(site.edition, page);
  return pages.get(page, inputsOf(frames, site), () => {
    const laidOut = frames.map((frame) => layoutFrame(frame, page, site));
    const both = frames.map((frame, i) => ({ frame, laidOut: laidOut[i]! }));
    const problems: readonly Problem[] = pageProblems(page, both, site.edition);
    return {
      page: page.id,
      frames: laidOut,
      fill: pageFill(both, site.edition.paper.grid),
      problems,
    };
  });
}

function inputsOf(frames: readonly Frame[], { edition, fonts, stories }: PageSite): unknown[] {
  const inputs: unknown[] = [fonts, edition.paper, edition.date, edition.issue, edition.pageIds];
  for (const frame of frames) {
    inputs.push(frame);
    if (frame.kind === 'text') inputs.push(stories.get(frame.id));
    if (frame.kind === 'head' || frame.kind === 'cutline')
      inputs.push(edition.articles[frame.article]);
    if (frame.kind === 'picture' && frame.picture) inputs.push(edition.pictures[frame.picture]);
  }
  return inputs;
}

function layoutFrame(frame: Frame, page: Page, site: PageSite): LaidOutFrame {
  const empty: LaidOutFrame = {
    frame: frame.id,
    page: page.id,
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
      const fields = fieldsOf(site.edition, page);
      const { house } = site.edition.paper;
      return { ...empty, ...setLabel(frame, { house, fonts: site.fonts, fields }) };
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
    rules: rulesBetween(frame, columns, lines),
    linesAvailable: story?.available.get(frame.id) ?? 0,
    linesUsed: lines.length,
  };
}

/** Column rules reach from the first line to the last, so that no rule runs through nothing. */
function rulesBetween(
  frame: TextFrame,
  columns: LaidOutFrame['columns'],
  lines: readonly PlacedLine[],
): LaidOutFrame['rules'] {
  const line = frame.columnRule;
  if (!line) return [];
  return columns.slice(1).flatMap((column, i) => {
    const left = columns[i]!;
    const beside = lines.filter((placed) => placed.column === i || placed.column === i + 1);
    if (!beside.some((placed) => placed.column === i + 1)) return [];
    const heights = beside.map((placed) => placed.at.y);
    const x = (rightOf(left) + column.x) / 2;
    const size = beside[0]?.line.runs[0]?.size ?? 0;
    const top = Math.min(...heights) - 0.85 * size;
    return [{ from: { x, y: top }, to: { x, y: Math.max(...heights) + 0.1 * size }, line }];
  });
}

function layoutHead(frame: HeadFrame, site: PageSite): Partial<LaidOutFrame> {
  const article = site.edition.articles[frame.article];
  if (!article) return {};
  const { house } = site.edition.paper;
  const shown = article.blocks.filter((block) =>
    (frame.parts as readonly string[]).includes(block.type),
  );
  const composer = composerFor(house, site.fonts, article.lang);
  return heads.get(frame, [house, site.fonts, article.lang, ...shown, article.blocks[0]], () =>
    placeHead(frame, article, composer),
  );
}

function layoutCutline(frame: CutlineFrame, site: PageSite): Partial<LaidOutFrame> {
  const article = site.edition.articles[frame.article];
  if (!article) return {};
  const { grid, house } = site.edition.paper;
  return placeCutline(frame, article, grid, composerFor(house, site.fonts, article.lang));
}
