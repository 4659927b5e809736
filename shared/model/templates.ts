/** Blank editions to begin with: a Chinese broadsheet or tabloid with its grid, style and furniture. */
import { assert } from '../base/check.ts';
import { deepFreeze } from '../base/freeze.ts';
import { fromMm } from '../base/units.ts';
import { defaultHouse } from './default-house.ts';
import type { Edition, Paper } from './edition.ts';
import type { Frame } from './frame.ts';
import { folioOf } from './folio.ts';
import { makeFolioLine, makeNameplate } from './furniture.ts';
import type { Page } from './page.ts';
import { solveGrid, type GridPlan } from './solve-grid.ts';

/** Formats of a new paper: 对开 and 四开. */
export type PaperFormat = 'broadsheet' | 'tabloid';

interface Format {
  readonly width: number;
  readonly height: number;
  readonly plan: GridPlan;
}

/**
 * Gutters of two characters keep every measure over several columns a whole number of characters and
 * leave room for a column rule. The broadsheet comes to 9.359 pt, the tabloid to 9.125 pt.
 */
const FORMATS: Readonly<Record<PaperFormat, Format>> = {
  broadsheet: {
    width: 390,
    height: 550,
    plan: {
      left: fromMm(20),
      top: fromMm(32),
      width: fromMm(350),
      height: fromMm(490),
      columns: 6,
      columnChars: 16,
      gutterChars: 2,
      leading: 14,
    },
  },
  tabloid: {
    width: 275,
    height: 390,
    plan: {
      left: fromMm(20),
      top: fromMm(23),
      width: fromMm(235),
      height: fromMm(350),
      columns: 5,
      columnChars: 13,
      gutterChars: 2,
      leading: 13.5,
    },
  },
};

/** Makes the paper of a format, with the house style that new papers begin with. */
export function makePaper(format: PaperFormat, name: string): Paper {
  const { width, height, plan } = FORMATS[format];
  const grid = solveGrid(plan);
  return deepFreeze({
    name,
    cn: 'CN 00-0000',
    width: fromMm(width),
    height: fromMm(height),
    bleed: 0,
    grid,
    house: defaultHouse(grid.em),
  });
}

/** A page without articles, and its furniture from bottom to top. */
export interface FurnishedPage {
  readonly page: Page;
  readonly frames: readonly Frame[];
}

/** Makes page `number` (from 1) of a paper: a nameplate on the first, a folio line on the others. */
export function furnishPage(paper: Paper, number: number, nextId: () => string): FurnishedPage {
  const frames = number === 1 ? makeNameplate(paper, nextId) : makeFolioLine(paper, number, nextId);
  const page: Page = {
    id: nextId(),
    folio: folioOf({ section: 'A', number, digits: 2 }),
    section: number === 1 ? '要闻' : '综合',
    credits: { editor: '', designer: '', proofreader: '' },
    frames: frames.map(({ id }) => id),
  };
  return deepFreeze({ page, frames });
}

/** What a blank edition is made for. */
export interface BlankRequest {
  readonly paper: PaperFormat;
  /** Number of pages, 1 to 200. */
  readonly pages: number;
  readonly name: string;
  /** Day of issue, YYYY-MM-DD. */
  readonly date: string;
  /** Gives a new id each time it is asked. */
  readonly nextId: () => string;
}

/** Makes an edition of furnished pages without articles. */
export function blankEdition({ paper: format, pages, name, date, nextId }: BlankRequest): Edition {
  assert(pages >= 1 && pages <= 200, `an edition of ${pages} pages`);
  const paper = makePaper(format, name);
  const furnished = Array.from({ length: pages }, (_, i) => furnishPage(paper, i + 1, nextId));
  return deepFreeze({
    id: nextId(),
    date,
    issue: 1,
    paper,
    pageIds: furnished.map(({ page }) => page.id),
    articles: {},
    pictures: {},
    pages: Object.fromEntries(furnished.map(({ page }) => [page.id, page])),
    frames: Object.fromEntries(
      furnished.flatMap(({ frames }) => frames.map((frame) => [frame.id, frame])),
    ),
    stories: {},
  });
}
