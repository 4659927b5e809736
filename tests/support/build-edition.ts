/** Builds small editions for tests: short ids, readable records, a page of a few columns. */
import { present } from '../../shared/base/check.ts';
import { deepFreeze } from '../../shared/base/freeze.ts';
import type { ArticleId, FrameId, PageId, PictureId, StoryId } from '../../shared/base/ids.ts';
import type { Article } from '../../shared/model/article.ts';
import { defaultHouse } from '../../shared/model/default-house.ts';
import type { Edition, Paper } from '../../shared/model/edition.ts';
import type {
  CutlineFrame,
  Frame,
  HeadFrame,
  LabelFrame,
  PictureFrame,
  TextFrame,
} from '../../shared/model/frame.ts';
import { cellsToRect, type GridCells, type PageGrid } from '../../shared/model/grid.ts';
import { BLACK } from '../../shared/model/ink.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { Story } from '../../shared/model/story.ts';
import { makeBlock, type Block, type BlockType } from '../../shared/model/text.ts';

/** A page of 4 columns of 10 characters and 40 lines; every length is a whole number of points. */
export const TEST_GRID: PageGrid = {
  left: 40,
  top: 40,
  columns: 4,
  columnChars: 10,
  em: 10,
  gutter: 10,
  lines: 40,
  leading: 15,
  baseline: 11,
};

/** The paper of test editions: 510 × 700 pt. */
export const TEST_PAPER: Paper = {
  name: '测试报',
  cn: 'CN 00-0000',
  width: 510,
  height: 700,
  bleed: 0,
  grid: TEST_GRID,
  house: defaultHouse(10),
};

/** An article from pairs of block type and text. */
export function article(
  id: ArticleId,
  blocks: readonly (readonly [BlockType, string])[] = [
    ['headline', `标题${id}`],
    ['paragraph', '正文第一段。'],
  ],
  more: Partial<Article> = {},
): Article {
  return {
    id,
    slug: `slug-${id}`,
    lang: 'zh-Hans',
    blocks: blocks.map(([type, text]) => makeBlock(type, text)),
    ...more,
  };
}

/** A cutline block that names its picture. */
export function cutline(picture: PictureId, text: string): Block {
  return { ...makeBlock('cutline', text), attrs: { picture } };
}

/** Cells of the grid: column, columns, line, lines. */
export function cells(column: number, columns: number, line: number, lines: number): GridCells {
  return { column, columns, line, lines };
}

const box = (at: GridCells): Frame['box'] => cellsToRect(TEST_GRID, at);

/** A text frame on cells of the test grid. */
export function textFrame(
  id: FrameId,
  at: GridCells = cells(0, 2, 10, 10),
  more: Partial<TextFrame> = {},
): TextFrame {
  return { kind: 'text', id, box: box(at), columns: { mode: 'grid', count: at.columns }, ...more };
}

/** A head frame of an article. */
export function headFrame(
  id: FrameId,
  of: ArticleId,
  at: GridCells = cells(0, 2, 0, 10),
  more: Partial<HeadFrame> = {},
): HeadFrame {
  return {
    kind: 'head',
    id,
    box: box(at),
    article: of,
    parts: ['kicker', 'headline', 'deck'],
    align: 'left',
    direction: 'horizontal',
    maxLines: 2,
    ...more,
  };
}

/** A picture frame. */
export function pictureFrame(
  id: FrameId,
  picture?: PictureId,
  at: GridCells = cells(2, 2, 0, 10),
  more: Partial<PictureFrame> = {},
): PictureFrame {
  return {
    kind: 'picture',
    id,
    box: box(at),
    ...(picture !== undefined && { picture }),
    crop: 'fill',
    focus: { x: 0.5, y: 0.5 },
    wrap: { standoff: 5 },
    ...more,
  };
}

/** The frame of a cutline. */
export function cutlineFrame(
  id: FrameId,
  of: ArticleId,
  picture: PictureId,
  at: GridCells = cells(2, 2, 10, 2),
): CutlineFrame {
  return { kind: 'cutline', id, box: box(at), article: of, picture };
}

/** A label of one line in 黑. */
export function labelFrame(
  id: FrameId,
  text: string,
  at: GridCells = cells(0, 4, 38, 2),
): LabelFrame {
  const line = { text, face: 'hei', size: 10, align: 'left', ink: BLACK, leading: 12 } as const;
  return {
    kind: 'label',
    id,
    box: box(at),
    role: 'rubric',
    lines: [line],
    valign: 'top',
    direction: 'horizontal',
  };
}

/** A picture file of 400 × 300 pixels. */
export function picture(id: PictureId, more: Partial<Picture> = {}): Picture {
  return { id, file: `${id}.jpg`, width: 400, height: 300, ...more };
}

/** A story of articles through frames. */
export function story(
  id: StoryId,
  articles: readonly ArticleId[],
  thread: readonly FrameId[],
  more: Partial<Story> = {},
): Story {
  return { id, articles, thread, balance: true, ...more };
}

/** A page to be built: its folio and its frames from bottom to top. */
export interface PagePlan {
  readonly folio: string;
  readonly frames: readonly Frame[];
  readonly section?: string;
}

/** What a test edition is made of; the rest is plain. */
export interface EditionPlan {
  readonly articles?: readonly Article[];
  readonly pictures?: readonly Picture[];
  readonly pages?: readonly PagePlan[];
  readonly stories?: readonly Story[];
  readonly paper?: Partial<Paper>;
}

/** Builds a frozen edition. The id of a page is `page-` and its folio in small letters. */
export function buildEdition(plan: EditionPlan = {}): Edition {
  const planned = plan.pages ?? [{ folio: 'A01', frames: [] }];
  const pages = planned.map(({ folio, frames, section = '要闻' }): Page => ({
    id: pageIdOf(folio),
    folio,
    section,
    credits: { editor: '', designer: '', proofreader: '' },
    frames: frames.map(({ id }) => id),
  }));
  return deepFreeze({
    id: 'test-edition',
    date: '2026-11-24',
    issue: 1,
    paper: { ...TEST_PAPER, ...plan.paper },
    pageIds: pages.map(({ id }) => id),
    articles: byId(plan.articles ?? []),
    pictures: byId(plan.pictures ?? []),
    pages: byId(pages),
    frames: byId(planned.flatMap(({ frames }) => frames)),
    stories: byId(plan.stories ?? []),
  });
}

/** The id that `buildEdition` gives the page of a folio. */
function pageIdOf(folio: string): PageId {
  return `page-${folio.toLowerCase()}`;
}

/** A small paper with one of everything: two pages, a threaded story, a picture with its cutline. */
export function smallPaper(): Edition {
  const lead = article('lead', [
    ['kicker', '全市会议召开'],
    ['headline', '秋粮收购有序\n农户放心'],
    ['byline', '本报记者 李一'],
    ['paragraph', '本报讯 秋粮收购进入高峰。'],
    ['paragraph', '粮库日夜开门。'],
  ]);
  const lead2 = { ...lead, blocks: [...lead.blocks, cutline('photo', '农户排队卖粮。')] };
  return buildEdition({
    articles: [lead2, article('brief-1'), article('brief-2')],
    pictures: [picture('photo', { credit: '王二 摄' })],
    pages: [
      {
        folio: 'A01',
        frames: [
          headFrame('head', 'lead'),
          textFrame('text-1'),
          pictureFrame('shot', 'photo'),
          cutlineFrame('words', 'lead', 'photo'),
        ],
      },
      {
        folio: 'A02',
        section: '综合',
        frames: [
          textFrame('text-2', cells(0, 2, 0, 20)),
          textFrame('briefs', cells(2, 2, 0, 20), {
            border: { style: 'single', weight: 0.5, ink: BLACK },
          }),
          labelFrame('rubric', '简讯'),
          textFrame('empty', cells(0, 2, 20, 10)),
        ],
      },
    ],
    stories: [
      story('lead-story', ['lead'], ['text-1', 'text-2']),
      story('brief-story', ['brief-1', 'brief-2'], ['briefs'], { balance: false }),
    ],
  });
}

/** A frame that the edition has. */
export function frameOf(edition: Edition, id: FrameId): Frame {
  return present(edition.frames[id], `no frame ${id}`);
}

/** An article that the edition has. */
export function articleOf(edition: Edition, id: ArticleId): Article {
  return present(edition.articles[id], `no article ${id}`);
}

/** The thread of a story, or undefined when there is no such story. */
export function threadOf(edition: Edition, id: StoryId): readonly FrameId[] | undefined {
  return edition.stories[id]?.thread;
}

function byId<Value extends { readonly id: string }>(
  values: readonly Value[],
): Record<string, Value> {
  return Object.fromEntries(values.map((value) => [value.id, value]));
}
