/** Measures articles for the plan of a page: lines of text in a base column, lines of head over columns. */
import type { Pt } from '../base/units.ts';
import type { FontBook } from '../fonts/font.ts';
import { composerFor } from '../layout/composers.ts';
import { fitHead, isWellSet, type FittedHead } from '../layout/fit-head.ts';
import { flowItems, type Claims } from '../layout/flow-items.ts';
import { setFormed } from '../layout/set-formed.ts';
import type { Article } from '../model/article.ts';
import type { Paper } from '../model/edition.ts';
import type { HeadFrame } from '../model/frame.ts';
import { columnWidth, widthOver } from '../model/grid.ts';
import { HEAD_TYPES } from '../model/text.ts';

/** What measuring needs to know of the paper. */
export interface PlanSite {
  readonly paper: Paper;
  readonly fonts: FontBook;
}

/** The head parts that planned pages show in head frames. */
const PLANNED_PARTS: HeadFrame['parts'] = [...HEAD_TYPES, 'byline'];

/** Headline sizes for a lead and for other articles, over 1, 2, 3 … base columns. */
const LEAD_SIZES = [24, 36, 42, 48, 60, 66, 72];
const OTHER_SIZES = [18, 24, 28, 36, 42, 42, 48];
/** Blank lines around a head. */
const AIR = 1;

/** Body lines of an article in one base column, its head not counted. */
export function bodyLines(article: Article, { paper, fonts }: PlanSite): number {
  const composer = composerFor(paper.house, fonts, article.lang);
  const width = columnWidth(paper.grid);
  const measures = { of: () => width, name: String(width) };
  const claims: Claims = {
    parts: new Map([[article.id, new Set(PLANNED_PARTS)]]),
    cutlines: new Map(),
  };
  return flowItems(article, claims, paper.house).reduce((sum, { block, form }) => {
    const style = paper.house.paragraphs[block.type];
    const lines = setFormed(block, form, {
      style,
      measures,
      composer,
      capLeading: paper.grid.leading,
    });
    return sum + style.linesBefore + lines.length;
  }, 0);
}

/** The headline size wished for over so many base columns, a step smaller beside a like headline. */
function headlineSize(columns: number, lead: boolean, smaller: boolean): Pt {
  const sizes = lead ? LEAD_SIZES : OTHER_SIZES;
  const wished = sizes[Math.min(columns, sizes.length) - 1] ?? 24;
  return smaller ? Math.max(14, Math.round(wished * 0.85)) : wished;
}

/** Makes a head frame for an article; its box is set when the page is planned. */
export function headFrame(id: string, article: Article, size?: Pt): HeadFrame {
  return {
    kind: 'head',
    id,
    box: { x: 0, y: 0, width: 0, height: 0 },
    article: article.id,
    parts: PLANNED_PARTS,
    align: 'center',
    direction: 'horizontal',
    ...(size !== undefined && { size }),
    maxLines: 4,
  };
}

/** Grid lines that the head of an article takes over 1, 2, 3 … base columns. */
export function headLines(article: Article, lead: boolean, site: PlanSite): readonly number[] {
  const { grid } = site.paper;
  return Array.from({ length: grid.columns }, (_, i) => {
    const { head } = fitOver(article, i + 1, lead, site);
    return Math.ceil(head.extent / grid.leading) + AIR;
  });
}

/** The wished headline size, or the next smaller one of the house's ladder in which no word is torn. */
export function fittingSize(article: Article, columns: number, lead: boolean, site: PlanSite): Pt {
  return fitOver(article, columns, lead, site).size;
}

/** A head and the size of its headline. */
interface SizedHead {
  readonly size: Pt;
  readonly head: FittedHead;
}

/** Goes down the ladder until a head fits well; the largest that fits at all when none does. */
function fitOver(article: Article, columns: number, lead: boolean, site: PlanSite): SizedHead {
  const { grid, house } = site.paper;
  const composer = composerFor(house, site.fonts, article.lang);
  const box = { x: 0, y: 0, width: widthOver(grid, columns), height: grid.lines * grid.leading };
  const setAt = (size: Pt): SizedHead => {
    const frame = { ...headFrame('measure', article, size), box };
    return { size, head: fitHead(frame, article, composer) };
  };
  const wished = headlineSize(columns, lead, false);
  const smaller = house.headlineSizes.filter((size) => size < wished).toReversed();
  let largest: SizedHead | undefined;
  for (const size of [wished, ...smaller]) {
    const sized = setAt(size);
    if (isWellSet(sized.head)) return sized;
    if (sized.head.overflow === 0) largest ??= sized;
  }
  return largest ?? setAt(house.headlineSizes[0] ?? wished);
}
