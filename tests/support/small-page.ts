/** A small paper for layout specimens: 4 base columns of 12 characters at 10 pt, 40 lines of 15 pt. */
import type { Article } from '../../shared/model/article.ts';
import { defaultHouse } from '../../shared/model/default-house.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame, PictureFrame, TextFrame } from '../../shared/model/frame.ts';
import { cellsToRect, type GridCells, type PageGrid } from '../../shared/model/grid.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Story } from '../../shared/model/story.ts';
import { makeBlock, type Block } from '../../shared/model/text.ts';

/** The grid of the small paper. */
export const SMALL_GRID: PageGrid = {
  left: 30,
  top: 40,
  columns: 4,
  columnChars: 12,
  em: 10,
  gutter: 10,
  lines: 40,
  leading: 15,
  baseline: 11.3,
};

/** A text frame over whole cells of the small grid. */
export function textFrame(id: string, cells: GridCells, count = cells.columns): TextFrame {
  const box = cellsToRect(SMALL_GRID, cells);
  return { kind: 'text', id, box, columns: { mode: 'grid', count } };
}

/** A picture frame that pushes text aside, without a picture in it. */
export function cutIn(id: string, cells: GridCells): PictureFrame {
  const box = cellsToRect(SMALL_GRID, cells);
  return {
    kind: 'picture',
    id,
    box,
    wrap: { standoff: 0 },
    crop: 'fill',
    focus: { x: 0.5, y: 0.5 },
  };
}

/** An article of plain paragraphs. */
export function articleOf(id: string, ...paragraphs: readonly (string | Block)[]): Article {
  const blocks = paragraphs.map((p) => (typeof p === 'string' ? makeBlock('paragraph', p) : p));
  return { id, slug: id, lang: 'zh-Hans', blocks };
}

/** So many Han characters that no two neighbours are alike. */
export function han(count: number): string {
  const letters = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏';
  return Array.from({ length: count }, (_, i) => letters[i % letters.length]).join('');
}

/** What a specimen edition is made of; pages hold frames by folio. */
export interface SmallEdition {
  readonly articles: readonly Article[];
  readonly pages: Readonly<Record<string, readonly Frame[]>>;
  readonly stories: readonly Story[];
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Makes an edition of the small paper. */
export function smallEdition({ articles, pages, stories }: SmallEdition): Edition {
  const made = Object.entries(pages).map(([folio, frames]): Page => {
    const credits = { editor: '', designer: '', proofreader: '' };
    return { id: `page-${folio}`, folio, section: '', credits, frames: frames.map((f) => f.id) };
  });
  return {
    id: 'small',
    date: '2026-11-24',
    issue: 7,
    paper: {
      name: '小报',
      cn: '',
      width: 600,
      height: 720,
      bleed: 0,
      grid: SMALL_GRID,
      house: defaultHouse(10),
    },
    pageIds: made.map((page) => page.id),
    articles: byId(articles),
    pictures: {},
    pages: byId(made),
    frames: byId(Object.values(pages).flat()),
    stories: byId(stories),
  };
}
