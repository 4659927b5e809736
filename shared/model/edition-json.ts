/**
 * An edition as the files of its folder, and back. Writing is canonical: the same edition gives the same
 * bytes. Reading believes nothing: a damaged file is listed and left out, and the rest opens.
 */
import { assert, present } from '../base/check.ts';
import type { FrameId, PageId } from '../base/ids.ts';
import type { Edition } from './edition.ts';
import { FORMAT } from './migrations.ts';
import { SCHEMAS } from './schemas.ts';
import type { Story } from './story.ts';

/** The file that makes a folder an edition. */
export const EDITION_FILE = 'edition.json';

/** Path of an article's file in the folder. */
function articlePath(slug: string): string {
  return `articles/${slug}.json`;
}

/** Path of a page's file in the folder. */
export function pagePath(folio: string): string {
  return `pages/${folio}.json`;
}

/**
 * A page that the page order names but that could not be read. It keeps its place there: after the last
 * of the pages `after` that is still one.
 */
export interface LostPage {
  readonly folio: string;
  readonly after: readonly string[];
}

/**
 * Writes an edition as files: text by path in the folder, pictures excepted. `lost` pages stay in the
 * page order. Our records are right by construction, so a record that no file can hold is our bug.
 */
export function editionToFiles(
  edition: Edition,
  lost: readonly LostPage[] = [],
): Map<string, string> {
  const files = new Map<string, string>();
  const pages = edition.pageIds.map((id) =>
    present(edition.pages[id], `page order names ${id}, which is no page`),
  );
  const order = withLost(
    pages.map((page) => page.folio),
    lost,
  );
  files.set(EDITION_FILE, write(SCHEMAS.edition, editionFile(edition, order), EDITION_FILE));
  for (const article of Object.values(edition.articles)) {
    const { slug, ...rest } = article;
    const path = articlePath(slug);
    files.set(path, write(SCHEMAS.article, { format: FORMAT, ...rest }, path));
  }
  const stories = storiesByPage(edition);
  for (const page of pages) {
    const path = pagePath(page.folio);
    const file = {
      format: FORMAT,
      id: page.id,
      section: page.section,
      credits: page.credits,
      frames: page.frames.map((id) =>
        present(edition.frames[id], `page ${page.folio} lists ${id}, which is no frame`),
      ),
      stories: stories.get(page.id) ?? [],
    };
    files.set(path, write(SCHEMAS.page, file, path));
  }
  return files;
}

function editionFile(edition: Edition, pages: readonly string[]): object {
  const { id, date, issue, paper } = edition;
  const pictures = Object.values(edition.pictures).sort((a, b) => (a.file < b.file ? -1 : 1));
  return { format: FORMAT, id, date, issue, paper, pages, pictures };
}

/** The stories of each page, in the paint order of the first frame of their thread that is known. */
function storiesByPage(edition: Edition): Map<PageId, Story[]> {
  const storyOf = new Map<FrameId, Story>();
  for (const story of Object.values(edition.stories)) {
    const first = story.thread.find((id) => edition.frames[id]);
    storyOf.set(present(first, `story ${story.id} runs through no frame`), story);
  }
  return new Map(
    edition.pageIds.map((id) => {
      const frames = edition.pages[id]?.frames ?? [];
      return [id, frames.flatMap((frame) => storyOf.get(frame) ?? [])];
    }),
  );
}

function withLost(folios: readonly string[], lost: readonly LostPage[]): string[] {
  const order = [...folios];
  for (const { folio, after } of lost) {
    if (order.includes(folio)) continue;
    const before = after.findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, folio);
  }
  return order;
}

function write(schema: (typeof SCHEMAS)[keyof typeof SCHEMAS], file: object, path: string): string {
  const read = schema.safeParse(file);
  assert(read.success, `${path} would hold what no file may: ${read.error?.message ?? ''}`);
  return `${JSON.stringify(read.data, null, 2)}\n`;
}
