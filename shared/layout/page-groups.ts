/**
 * Groups the pages of an edition that hang together: a story runs from one to the other, or one shows the head
 * or a cutline of an article that stands on the other. Groups can be laid out apart, in any order.
 */
import { entry } from '../base/entry.ts';
import type { ArticleId, PageId, StoryId } from '../base/ids.ts';
import type { Edition } from '../model/edition.ts';
import { pagesByFrame } from './frame-places.ts';

/** Pages that hang together, with all that is on them. */
export interface PageGroup {
  /** In page order; empty for what is on no page. */
  readonly pages: readonly PageId[];
  readonly stories: readonly StoryId[];
  readonly articles: readonly ArticleId[];
}

/** Where stories and articles of an edition stand; those on no page are not in it. */
interface Places {
  readonly stories: ReadonlyMap<StoryId, readonly PageId[]>;
  readonly articles: ReadonlyMap<ArticleId, readonly PageId[]>;
}

/** The groups of an edition in the order of their first pages; what is on no page is the last. */
export function groupPages(edition: Edition): readonly PageGroup[] {
  const places = placesOf(edition);
  const leaderOf = joinPages([...places.stories.values(), ...places.articles.values()]);
  const groups = new Map<PageId | undefined, OpenGroup>();
  const groupOf = (place: PageId | undefined): OpenGroup =>
    entry(groups, place && leaderOf(place), () => ({ pages: [], stories: [], articles: [] }));
  for (const page of allPages(edition)) groupOf(page).pages.push(page);
  for (const { id } of Object.values(edition.stories)) {
    groupOf(places.stories.get(id)?.[0]).stories.push(id);
  }
  for (const { id } of Object.values(edition.articles)) {
    groupOf(places.articles.get(id)?.[0]).articles.push(id);
  }
  return [...groups.values()];
}

interface OpenGroup {
  readonly pages: PageId[];
  readonly stories: StoryId[];
  readonly articles: ArticleId[];
}

/** Pages of the edition, then those that were taken out of it and are still there. */
function allPages({ pages, pageIds }: Edition): ReadonlySet<PageId> {
  return new Set([...pageIds.filter((id) => pages[id] !== undefined), ...Object.keys(pages)]);
}

function placesOf({ pages, stories, frames }: Edition): Places {
  const pageOf = pagesByFrame(pages);
  const byStory = new Map<StoryId, readonly PageId[]>();
  const byArticle = new Map<ArticleId, PageId[]>();
  const put = (article: ArticleId, places: readonly PageId[]): void => {
    if (places.length > 0) entry(byArticle, article, () => []).push(...places);
  };
  for (const { id, thread, articles } of Object.values(stories)) {
    const places = thread.flatMap((frame) => pageOf.get(frame)?.id ?? []);
    if (places.length > 0) byStory.set(id, places);
    for (const article of articles) put(article, places);
  }
  for (const frame of Object.values(frames)) {
    if (frame.kind !== 'head' && frame.kind !== 'cutline') continue;
    put(frame.article, [pageOf.get(frame.id)?.id ?? []].flat());
  }
  return { stories: byStory, articles: byArticle };
}

/** Joins the pages of each tie and gives the page that stands for all that hang together with a page. */
function joinPages(ties: readonly (readonly PageId[])[]): (page: PageId) => PageId {
  const leaders = new Map<PageId, PageId>();
  const leaderOf = (page: PageId): PageId => {
    let leader = page;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) {
      leader = next;
    }
    if (leader !== page) leaders.set(page, leader);
    return leader;
  };
  for (const [first, ...others] of ties) {
    if (first === undefined) continue;
    for (const other of others) {
      const [to, from] = [leaderOf(first), leaderOf(other)];
      if (to !== from) leaders.set(from, to);
    }
  }
  return leaderOf;
}
