/**
 * Takes a group of pages out of an edition, as records of its own. What is remembered of a record goes with it,
 * so that laying out a large edition part by part takes the memory of a part.
 */
import { pagesInOrder, type Edition, type Records } from '../model/edition.ts';
import type { Page } from '../model/page.ts';
import type { PageGroup } from './page-groups.ts';

/** A part of an edition: whole as far as its pages go, with the pages to lay out. */
export interface EditionPart {
  /** Frames, stories and articles are those of the part; the tables of pages and pictures are whole. */
  readonly edition: Edition;
  readonly pages: readonly Page[];
}

/** The whole edition as one part, its records as they are. */
export function wholeEdition(edition: Edition): EditionPart {
  return { edition, pages: pagesInOrder(edition) };
}

/** The part of a group. */
export function partOfEdition(edition: Edition, group: PageGroup): EditionPart {
  const members = group.pages.flatMap((id) => edition.pages[id] ?? []);
  const listed = new Set(edition.pageIds);
  const records: Pick<Records, 'frames' | 'stories' | 'articles'> = {
    frames: pick(
      edition.frames,
      members.flatMap(({ frames }) => frames),
      (frame) => ({ ...frame }),
    ),
    stories: pick(edition.stories, group.stories, (story) => ({ ...story })),
    articles: pick(edition.articles, group.articles, (article) => ({
      ...article,
      blocks: article.blocks.map((block) => ({ ...block })),
    })),
  };
  return {
    edition: { ...edition, ...records },
    pages: members.filter(({ id }) => listed.has(id)).map((page) => ({ ...page })),
  };
}

/** Copies of the records that some ids name; ids that name nothing are left out. */
function pick<Kind>(
  table: Readonly<Record<string, Kind>>,
  ids: readonly string[],
  copy: (record: Kind) => Kind,
): Readonly<Record<string, Kind>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const record = table[id];
      return record === undefined ? [] : [[id, copy(record)] as const];
    }),
  );
}
