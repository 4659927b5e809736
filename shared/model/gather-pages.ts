/**
 * Gathers the page files of a folder. Each may be right by itself and still contradict another: an id
 * used twice, a frame in two threads. Then the later page counts as damaged.
 */
import type { Failure } from '../base/result.ts';
import type { JsonPath } from './read-json.ts';
import { failedAt, type TextFile } from './read-file.ts';
import type { PageFile } from './schemas.ts';

/** A page file that was read. */
export interface PageSource {
  readonly file: TextFile;
  readonly folio: string;
  readonly value: PageFile;
}

/** Pages that agree with each other, and those that do not with the reason. */
export interface GatheredPages {
  readonly pages: readonly PageSource[];
  readonly damaged: readonly { readonly path: string; readonly failure: Failure }[];
}

/** Where in a page file a contradiction stands. */
interface Contradiction {
  readonly path: JsonPath;
  readonly code: string;
  readonly id: string;
}

/** Keeps the pages that agree with those before them. */
export function gatherPages(sources: readonly PageSource[]): GatheredPages {
  const ids = keepAgreeing(sources, makeIdCheck());
  const threads = keepAgreeing(ids.pages, makeThreadCheck(ids.pages));
  return { pages: threads.pages, damaged: [...ids.damaged, ...threads.damaged] };
}

function keepAgreeing(
  sources: readonly PageSource[],
  check: (source: PageSource) => Contradiction | undefined,
): GatheredPages {
  const pages: PageSource[] = [];
  const damaged: { path: string; failure: Failure }[] = [];
  for (const source of sources) {
    const found = check(source);
    if (!found) {
      pages.push(source);
      continue;
    }
    const { path, code, id } = found;
    const result = failedAt(source.file, path, { code, values: { found: id } });
    if (!result.ok) damaged.push({ path: source.file.path, failure: result.failure });
  }
  return { pages, damaged };
}

/** Checks that no folio, page, frame or story is there twice. */
function makeIdCheck(): (source: PageSource) => Contradiction | undefined {
  const used = new Set<string>();
  return ({ folio, value }) => {
    const own = new Set<string>();
    const named: readonly (readonly [JsonPath, string])[] = [
      [['id'], value.id],
      [[], `folio ${folio.toLowerCase()}`],
      ...value.frames.map(({ id }, i) => [['frames', i, 'id'], id] as const),
      ...value.stories.map(({ id }, i) => [['stories', i, 'id'], `story ${id}`] as const),
    ];
    for (const [path, id] of named) {
      if (used.has(id) || own.has(id))
        return { path, code: 'file-twice', id: id.replace(/^.* /, '') };
      own.add(id);
    }
    own.forEach((id) => used.add(id));
    return undefined;
  };
}

/**
 * Checks that threads run through text frames only, each in one thread, and that each has a frame on the
 * page that keeps it. Frames that are not there at all may be on a damaged page, so they are let be.
 */
function makeThreadCheck(
  pages: readonly PageSource[],
): (source: PageSource) => Contradiction | undefined {
  const kinds = new Map(
    pages.flatMap(({ value }) => value.frames.map(({ id, kind }) => [id, kind] as const)),
  );
  const threaded = new Set<string>();
  return ({ value }) => {
    const here = new Set(value.frames.map(({ id }) => id));
    const own = new Set<string>();
    for (const [s, story] of value.stories.entries()) {
      for (const [t, id] of story.thread.entries()) {
        const path = ['stories', s, 'thread', t];
        if ((kinds.get(id) ?? 'text') !== 'text') return { path, code: 'file-thread-kind', id };
        if (threaded.has(id) || own.has(id)) return { path, code: 'file-thread-twice', id };
        own.add(id);
      }
      if (!story.thread.some((id) => here.has(id))) {
        return { path: ['stories', s, 'thread'], code: 'file-thread-elsewhere', id: story.id };
      }
      const again = story.articles.findIndex((id, i) => story.articles.indexOf(id) < i);
      if (again >= 0) {
        const id = story.articles[again] ?? '';
        return { path: ['stories', s, 'articles', again], code: 'file-twice', id };
      }
    }
    own.forEach((id) => threaded.add(id));
    return undefined;
  };
}
