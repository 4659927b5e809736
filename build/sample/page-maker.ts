/** Makes the frames of a sample page, in the words of a layout table: head, text, picture, rule, box, label. */
import type { Rect } from '../../shared/base/geometry.ts';
import type {
  Frame,
  HeadFrame,
  LabelFrame,
  LabelLine,
  LineStyle,
} from '../../shared/model/frame.ts';
import { cellsToRect, lineTop, type GridCells, type PageGrid } from '../../shared/model/grid.ts';
import { BLACK } from '../../shared/model/ink.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Story } from '../../shared/model/story.ts';
import { roundPt, type Pt } from '../../shared/base/units.ts';
import { GRID } from './paper.ts';

/** Cells as [column, columns, line, lines]. */
export type Cells = readonly [number, number, number, number];

/** A page while its frames are put on it. */
export interface PageMaker {
  readonly add: (frame: Frame) => void;
  readonly head: (article: string, cells: Cells, more?: Partial<HeadFrame>) => void;
  readonly text: (article: string, cells: Cells, more?: Partial<TextOptions>) => string;
  readonly picture: (picture: string, article: string, cells: Cells, cutline: Cells) => void;
  /** Makes text keep away from frames that are cut into it. */
  readonly wrap: (ids: readonly string[], standoff?: Pt) => void;
  /** Lets the story of an article run on in a frame of another page. */
  readonly jump: (article: string, frame: string, to: string) => void;
  readonly across: (line: number, weight?: number, cells?: readonly [number, number]) => void;
  readonly between: (column: number, line: number, lines: number) => void;
  readonly label: (
    name: string,
    box: Rect,
    lines: readonly LabelLine[],
    more?: Partial<LabelFrame>,
  ) => void;
  readonly done: () => { page: Page; frames: readonly Frame[]; stories: readonly Story[] };
}

/** What a text frame may have beside its cells. */
export interface TextOptions {
  readonly box: Rect;
  readonly count: number;
  readonly mode: 'grid' | 'whole' | 'free' | 'uneven';
  /** More articles that run on in the same frame. */
  readonly also: readonly string[];
  readonly balance: boolean;
}

/** The box of some cells, on the grid of the Chinese sample when no other is given. */
export function cellBox([column, columns, line, lines]: Cells, grid: PageGrid = GRID): Rect {
  const cells: GridCells = { column, columns, line, lines };
  return cellsToRect(grid, cells);
}

/** A line of a label. */
export function line(
  text: string,
  face: string,
  size: number,
  more: Partial<LabelLine> = {},
): LabelLine {
  return { text, face, size, align: 'center', ink: BLACK, leading: roundPt(size * 1.35), ...more };
}

/** Gives ids from the folio and a name, so that the files of the sample can be read by people. */
function namer(folio: string): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${folio}-${name}${count > 1 ? `-${count}` : ''}`;
  };
}

/** Begins a page, on the grid of the Chinese sample when no other is given. */
export function makePage(
  folio: string,
  section: string,
  credits: Page['credits'],
  grid: PageGrid = GRID,
): PageMaker {
  const frames: Frame[] = [];
  const stories: Story[] = [];
  const id = namer(folio.toLowerCase());
  const add = (frame: Frame): void => {
    frames.push(frame);
  };
  return {
    add,
    ...articleFrames(add, stories, { id, grid }),
    ...lineFrames(add, { id, grid }),
    wrap: (ids, standoff = 2) => {
      frames.forEach((frame, i) => {
        if (ids.includes(frame.id)) frames[i] = { ...frame, wrap: { standoff } };
      });
    },
    jump: (article, frame, to) => {
      stories.forEach((story, i) => {
        if (story.articles[0] === article) stories[i] = { ...story, thread: [frame, to] };
      });
    },
    done: () => {
      const page = { id: `page-${folio.toLowerCase()}`, folio, section, credits };
      return { page: { ...page, frames: frames.map((frame) => frame.id) }, frames, stories };
    },
  };
}

type Add = (frame: Frame) => void;

/** What the frames of one page share: how they are named, and the grid they stand on. */
interface Site {
  readonly id: (name: string) => string;
  readonly grid: PageGrid;
}

function articleFrames(
  add: Add,
  stories: Story[],
  { id, grid }: Site,
): Pick<PageMaker, 'head' | 'text' | 'picture'> {
  return {
    head: (article, cells, more = {}) => {
      add({
        kind: 'head',
        id: id(`${article}-head`),
        box: cellBox(cells, grid),
        article,
        parts: ['rubric', 'kicker', 'headline', 'deck', 'byline'],
        align: 'center',
        direction: 'horizontal',
        maxLines: 2,
        ...more,
      });
    },
    text: (article, cells, { box, count, mode, also, balance } = {}) => {
      const frame = id(`${article}-text`);
      const columns = { mode: mode ?? 'grid', count: count ?? cells[1] };
      add({ kind: 'text', id: frame, box: box ?? cellBox(cells, grid), columns });
      const articles = [article, ...(also ?? [])];
      stories.push({
        id: `${article}-story`,
        articles,
        thread: [frame],
        balance: balance ?? true,
      });
      return frame;
    },
    picture: (picture, article, cells, cutline) => {
      const box = cellBox(cells, grid);
      const focus = { x: 0.5, y: 0.5 };
      add({ kind: 'picture', id: id(`${picture}-picture`), box, picture, crop: 'fill', focus });
      const under = { box: cellBox(cutline, grid), article, picture };
      add({ kind: 'cutline', id: id(`${picture}-cutline`), ...under });
    },
  };
}

function lineFrames(add: Add, { id, grid }: Site): Pick<PageMaker, 'across' | 'between' | 'label'> {
  return {
    across: (at, weight = 0.5, [column, columns] = [0, grid.columns]) => {
      add(ruleIn(id('rule'), cellBox([column, columns, at, 1], grid), 'single', weight));
    },
    between: (column, at, lines) => {
      const cells = cellBox([column, 1, at, lines], grid);
      const box = { ...cells, x: roundPt(cells.x - grid.gutter), width: roundPt(grid.gutter) };
      add(ruleIn(id('column-rule'), box, 'single', 0.35));
    },
    label: (name, box, lines, more = {}) => {
      const defaults = { role: 'furniture', valign: 'top', direction: 'horizontal' } as const;
      add({ kind: 'label', id: id(name), box, lines, ...defaults, ...more });
    },
  };
}

/** A rule along the longer side of its box. */
export function ruleIn(id: string, box: Rect, style: LineStyle, weight: number): Frame {
  return { kind: 'rule', id, box, line: { style, weight, ink: BLACK } };
}

/** Draws the folio line of an inside page (报眉): paper and date at the outer ends, section in the middle. */
export function folioLine(maker: PageMaker, side: 'left' | 'right'): void {
  const area = cellBox([0, GRID.columns, 0, 1]);
  const top = lineTop(GRID, 0) - 40;
  const box = { x: area.x, y: roundPt(top), width: area.width, height: 26 };
  const outer = side === 'left' ? 'left' : 'right';
  const inner = side === 'left' ? 'right' : 'left';
  const base = { leading: 20 };
  maker.label('folio-number', box, [line('{folio}', 'heiBlack', 22, { ...base, align: outer })]);
  const beside = { ...box, x: roundPt(box.x + 62), width: roundPt(box.width - 124) };
  maker.label('folio-paper', beside, [line('{paper}', 'brush', 17, { ...base, align: outer })]);
  maker.label('folio-section', box, [
    line('{section}', 'songBold', 21, { ...base, tracking: 0.5 }),
  ]);
  const facts = '{date} {weekday}　责编 {editor}　版式 {designer}　校对 {proofreader}';
  maker.label('folio-date', box, [line(facts, 'song', 9, { ...base, align: inner })]);
  const ruleBox = { ...box, y: roundPt(top + 28), height: 4 };
  maker.add(
    ruleIn(`${maker.done().page.folio.toLowerCase()}-top-rule`, ruleBox, 'thick-thin', 3.2),
  );
}
