/** An edition: one issue of a paper, as frozen records by id. Each fact has one owner. */
import type { ArticleId, EditionId, FrameId, PageId, PictureId, StoryId } from '../base/ids.ts';
import type { Pt } from '../base/units.ts';
import type { Article } from './article.ts';
import type { Frame } from './frame.ts';
import type { PageGrid } from './grid.ts';
import type { HouseStyle } from './house-style.ts';
import type { Page } from './page.ts';
import type { Picture } from './picture.ts';
import type { Story } from './story.ts';

/** What is the same in every issue of a paper. */
export interface Paper {
  readonly name: string;
  /** Unified serial number (国内统一连续出版物号), as printed. */
  readonly cn: string;
  readonly width: Pt;
  readonly height: Pt;
  /** Ink beyond the trim (出血) on all sides; 0 for most newspapers. */
  readonly bleed: Pt;
  readonly grid: PageGrid;
  readonly house: HouseStyle;
}

/** The records of an edition by kind, each table by id. */
export interface Records {
  readonly articles: Readonly<Record<ArticleId, Article>>;
  readonly pictures: Readonly<Record<PictureId, Picture>>;
  readonly pages: Readonly<Record<PageId, Page>>;
  readonly frames: Readonly<Record<FrameId, Frame>>;
  readonly stories: Readonly<Record<StoryId, Story>>;
}

export type RecordKind = keyof Records;

export interface Edition extends Records {
  readonly id: EditionId;
  /** Day of issue, YYYY-MM-DD. */
  readonly date: string;
  /** Total issue number (总第…期). */
  readonly issue: number;
  readonly paper: Paper;
  /** Page order. */
  readonly pageIds: readonly PageId[];
}

/** All pages in page order; ids that name nothing are left out. */
export function pagesInOrder({ pages, pageIds }: Edition): readonly Page[] {
  return pageIds.flatMap((id) => pages[id] ?? []);
}
