// Questions about an edition that several parts of the window ask.
import type { ArticleId, FrameId, PageId } from '../../shared/base/ids.ts';
import type { Article } from '../../shared/model/article.ts';
import { pagesInOrder, type Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Story } from '../../shared/model/story.ts';
import type { LayoutView, PageView, StoryView } from '../workers/layout-messages.ts';

/** What stands where, found once for the frames, stories and pages of an edition. */
interface Places {
  readonly pages: Edition['pages'];
  readonly stories: Edition['stories'];
  readonly pageOfFrame: ReadonlyMap<FrameId, Page>;
  readonly storyOfFrame: ReadonlyMap<FrameId, Story>;
  readonly storyOfArticle: ReadonlyMap<ArticleId, Story>;
  readonly framesOfArticle: ReadonlyMap<ArticleId, readonly Frame[]>;
}

const places = new WeakMap<Edition['frames'], Places>();

/** Typing changes words only, so what stands where is found again only when frames change. */
function placesOf({ frames, stories, pages }: Edition): Places {
  const known = places.get(frames);
  if (known?.stories === stories && known.pages === pages) return known;
  const pageOf = new Map<FrameId, Page>();
  for (const page of Object.values(pages)) for (const id of page.frames) pageOf.set(id, page);
  const storyOf = new Map<FrameId, Story>();
  const storyOfWords = new Map<ArticleId, Story>();
  for (const story of Object.values(stories)) {
    for (const id of story.thread) storyOf.set(id, story);
    for (const id of story.articles) if (!storyOfWords.has(id)) storyOfWords.set(id, story);
  }
  const found: Places = {
    pages,
    stories,
    pageOfFrame: pageOf,
    storyOfFrame: storyOf,
    storyOfArticle: storyOfWords,
    framesOfArticle: framesByArticle(frames, storyOf),
  };
  places.set(frames, found);
  return found;
}

function framesByArticle(
  frames: Edition['frames'],
  storyOf: ReadonlyMap<FrameId, Story>,
): ReadonlyMap<ArticleId, readonly Frame[]> {
  const framesOf = new Map<ArticleId, Frame[]>();
  for (const frame of Object.values(frames)) {
    for (const id of articlesIn(frame, storyOf.get(frame.id))) {
      const list = framesOf.get(id);
      if (list) list.push(frame);
      else framesOf.set(id, [frame]);
    }
  }
  return framesOf;
}

function articlesIn(frame: Frame, story: Story | undefined): readonly ArticleId[] {
  switch (frame.kind) {
    case 'text':
      return story?.articles ?? [];
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

/** The page that a frame stands on. */
export function pageOfFrame(edition: Edition, frame: FrameId): Page | undefined {
  return placesOf(edition).pageOfFrame.get(frame);
}

/** The story whose text runs through a frame. */
export function storyOfFrame(edition: Edition, frame: FrameId): Story | undefined {
  return placesOf(edition).storyOfFrame.get(frame);
}

/** The story that an article is placed in. */
export function storyOfArticle(edition: Edition, article: ArticleId): Story | undefined {
  return placesOf(edition).storyOfArticle.get(article);
}

/** The articles that stand in a frame. */
export function articlesOfFrame(edition: Edition, frame: Frame): readonly ArticleId[] {
  return articlesIn(frame, storyOfFrame(edition, frame.id));
}

/** Frames that show any words of an article: its head, its text, its cutlines. */
export function framesOfArticle(edition: Edition, article: ArticleId): readonly Frame[] {
  return placesOf(edition).framesOfArticle.get(article) ?? [];
}

/** The pages that show an article, in page order. */
export function pagesOfArticle(edition: Edition, article: ArticleId): readonly Page[] {
  const frames = framesOfArticle(edition, article);
  const pages = new Set(frames.map((frame) => pageOfFrame(edition, frame.id)?.id));
  return pagesInOrder(edition).filter((page) => pages.has(page.id));
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
