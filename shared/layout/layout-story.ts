/** Gathers what a story of an edition needs and lays it out; an untouched story is not laid out again. */
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { Story } from '../model/story.ts';
import type { FontBook } from '../fonts/font.ts';
import { claimsOf, flowItems, type FlowItem } from './flow-items.ts';
import { flowStory, type Leg, type StoryLayout } from './flow-story.ts';
import { framesOf, intruders, obstaclesOf, pagesByFrame } from './frame-places.ts';
import { composerFor, composerForStory } from './composers.ts';
import { Memory } from './remembered.ts';

const memory = new Memory<Story, StoryLayout>();
/** A leg stays the very same while nothing about its place changes, and with it the slots of its frame. */
const legMemory = new Memory<Frame, Leg>();

/** Lays out one story of an edition. */
export function layoutStory(edition: Edition, story: Story, fonts: FontBook): StoryLayout {
  const claims = claimsOf(edition.frames);
  const items = story.articles.flatMap((id) => {
    const article = edition.articles[id];
    return article ? flowItems(article, claims, edition.paper.house) : [];
  });
  const { legs, inputs } = legsOf(edition, story);
  const { paper } = edition;
  const blocks = items.flatMap((item) => [item.block, item.index, item.article.lang, item.form]);
  return memory.get(story, [fonts, paper, ...inputs, ...blocks], () =>
    flowStory({
      story,
      items,
      legs: legs.map((make) => make()),
      grid: paper.grid,
      leastChars: paper.house.leastMeasure,
      composerFor: (item: FlowItem) =>
        composerForStory(composerFor(paper.house, fonts, item.article.lang), story.breaker),
    }),
  );
}

/** The legs of a story, made when it is laid out, and the things they are made from. */
function legsOf(
  edition: Edition,
  story: Story,
): { legs: readonly (() => Leg)[]; inputs: unknown[] } {
  const pages = pagesByFrame(edition.pages);
  const inputs: unknown[] = [];
  const legs = story.thread.flatMap((id): readonly (() => Leg)[] => {
    const frame = edition.frames[id];
    const page = pages.get(id);
    if (frame?.kind !== 'text' || !page) return [];
    const pushing = intruders(frame, framesOf(edition, page));
    const place = [page.id, page.folio, ...pushing, ...contoursOf(pushing, edition)];
    inputs.push(frame, ...place);
    const make = (): Leg => ({
      frame,
      page: page.id,
      folio: page.folio,
      obstacles: pushing.flatMap((one) => obstaclesOf(one, edition)),
    });
    return [() => legMemory.get(frame, [edition.paper, ...place], make)];
  });
  return { legs, inputs };
}

/** The pictures whose contours text runs around. */
function contoursOf(pushing: readonly Frame[], { pictures }: Edition): readonly unknown[] {
  return pushing.flatMap((frame) =>
    frame.kind === 'picture' && frame.wrap?.shape?.kind === 'contour'
      ? [frame.picture && pictures[frame.picture]]
      : [],
  );
}
