/**
 * Makes an edition of raw articles: plans its pages, lays them out, and plans again with more room for
 * what was left over, until every article fits.
 */
import type { ArticleId } from '../base/ids.ts';
import { deepFreeze } from '../base/freeze.ts';
import { layoutEdition } from '../layout/layout-edition.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { planPages, type PlannedPages, type PlanRequest } from './plan-pages.ts';

/** A plan is tried again so many times at most; what is over then is reported like any overset. */
const MOST_TRIES = 5;

/** What an edition is made from. `empty` has a paper and no pages. */
export interface MakeRequest extends Omit<PlanRequest, 'paper' | 'extraLines'> {
  readonly empty: Edition;
}

/** Lays articles out on pages of a new edition, in their order. */
export function makeEdition(articles: readonly Article[], request: MakeRequest): Edition {
  const extraLines = new Map<ArticleId, number>();
  const { empty, ...rest } = request;
  let made = withPages(empty, articles, planPages(articles, { ...rest, paper: empty.paper }));
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const over = layoutEdition(made, request.fonts).stories.filter((fit) => fit.over > 0);
    if (over.length === 0) break;
    for (const fit of over) {
      const [article] = made.stories[fit.story]?.articles ?? [];
      if (article) extraLines.set(article, (extraLines.get(article) ?? 0) + fit.over);
    }
    const plan = planPages(articles, { ...rest, paper: empty.paper, extraLines });
    made = withPages(empty, articles, plan);
  }
  return made;
}

function withPages(empty: Edition, articles: readonly Article[], plan: PlannedPages): Edition {
  return deepFreeze({
    ...empty,
    pageIds: plan.pages.map((page) => page.id),
    articles: byId(articles),
    pages: byId(plan.pages),
    frames: byId(plan.frames),
    stories: byId(plan.stories),
  });
}

function byId<T extends { readonly id: string }>(
  records: readonly T[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
