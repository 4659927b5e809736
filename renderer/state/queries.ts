// Questions about an edition that several parts of the window ask.
import type { ArticleId, FrameId, PageId } from '../../shared/base/ids.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Story } from '../../shared/model/story.ts';
import type { LayoutView, PageView, StoryView } from '../workers/layout-messages.ts';

/** The page that a frame stands on. */
export function pageOfFrame(edition: Edition, frame: FrameId): Page | undefined {
  return Object.values(edition.pages).find((page) => page.frames.includes(frame));
}

/** The story whose text runs through a frame. */
export function storyOfFrame(edition: Edition, frame: FrameId): Story | undefined {
  return Object.values(edition.stories).find((story) => story.thread.includes(frame));
}

/** The story that an article is placed in. */
export function storyOfArticle(edition: Edition, article: ArticleId): Story | undefined {
  return Object.values(edition.stories).find((story) => story.articles.includes(article));
}

/** The articles that stand in a frame. */
export function articlesOfFrame(edition: Edition, frame: Frame): readonly ArticleId[] {
  switch (frame.kind) {
    case 'text':
      return storyOfFrame(edition, frame.id)?.articles ?? [];
    case 'head':
    case 'cutline':
      return [frame.article];
    case 'picture':
    case 'rule':
    case 'box':
    case 'label':
      return [];
  }
}

/** Frames that show any words of an article: its head, its text, its cutlines. */
export function framesOfArticle(edition: Edition, article: ArticleId): readonly Frame[] {
  return Object.values(edition.frames).filter((frame) =>
    articlesOfFrame(edition, frame).includes(article),
  );
}

/** The pages that show an article, in page order. */
export function pagesOfArticle(edition: Edition, article: ArticleId): readonly Page[] {
  const frames = new Set(framesOfArticle(edition, article).map((frame) => frame.id));
  return pagesInOrder(edition).filter((page) => page.frames.some((frame) => frames.has(frame)));
}

/** All pages in page order. */
export function pagesInOrder(edition: Edition): readonly Page[] {
  return edition.pageIds.flatMap((id) => edition.pages[id] ?? []);
}

/** Pages as they lie before a reader: the first alone, then facing pairs. */
export function spreadsOf(pageIds: readonly PageId[]): readonly (readonly PageId[])[] {
  const spreads: PageId[][] = [];
  pageIds.forEach((id, index) => {
    if (index % 2 === 1) spreads.push([id]);
    else if (index === 0) spreads.push([id]);
    else spreads.at(-1)?.push(id);
  });
  return spreads;
}

/** The spread that a page belongs to. */
export function spreadOf(pageIds: readonly PageId[], page: PageId): readonly PageId[] {
  return spreadsOf(pageIds).find((spread) => spread.includes(page)) ?? [page];
}

/** Articles in the order of the pages they stand on, the unplaced ones last. */
export function articlesInOrder(edition: Edition): readonly Article[] {
  const placed = pagesInOrder(edition).flatMap((page) =>
    page.frames.flatMap((id) => {
      const frame = edition.frames[id];
      return frame ? articlesOfFrame(edition, frame) : [];
    }),
  );
  const order = [...new Set([...placed, ...Object.keys(edition.articles)])];
  return order.flatMap((id) => edition.articles[id] ?? []);
}

/** How the story of an article fits; undefined when it stands on no page. */
export function fitOfArticle(
  edition: Edition,
  layout: LayoutView | undefined,
  article: ArticleId,
): StoryView | undefined {
  const story = storyOfArticle(edition, article);
  return story && layout?.stories.find((view) => view.story === story.id);
}

/** How a page is laid out. */
export function viewOfPage(layout: LayoutView | undefined, page: PageId): PageView | undefined {
  return layout?.pages.find((view) => view.page === page);
}

/** The one selected frame, when exactly one is selected and still there. */
export function onlyFrame(
  edition: Edition | undefined,
  selection: readonly FrameId[],
): Frame | undefined {
  const [only] = selection;
  return selection.length === 1 && only !== undefined ? edition?.frames[only] : undefined;
}
