/**
 * Reads the files of a folder as an edition. A file that cannot be read, or that contradicts the others,
 * is listed as damaged and left out; the rest opens. What other files name in a damaged one stays named,
 * so that nothing is lost when the file is mended.
 */
import { deepFreeze } from '../base/freeze.ts';
import type { ArticleId, PageId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import { failed, success, type Failure, type Result } from '../base/result.ts';
import type { Article } from './article.ts';
import { EDITION_FILE, pagePath, type LostPage } from './edition-json.ts';
import type { Edition } from './edition.ts';
import { isFolio, isSlug } from './file-names.ts';
import { findMissing } from './find-missing.ts';
import { gatherPages, type PageSource } from './gather-pages.ts';
import { failedAt, readFile } from './read-file.ts';
import type { EditionFile } from './schemas.ts';

/** A file of the folder that could not be read. Saving never touches it. */
export interface DamagedFile {
  readonly path: string;
  readonly failure: Failure;
}

/** What a folder holds. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly damaged: readonly DamagedFile[];
  /** Pages of the page order whose files could not be read. */
  readonly lost: readonly LostPage[];
  /** Files that name what is not there, and pages that the page order does not name. */
  readonly problems: readonly Problem[];
  /** Names that lead nowhere; without damaged or missing files there are none. */
  readonly missing: ReadonlySet<string>;
  /** Why the edition may be looked at but not saved: a newer version of the program wrote it. */
  readonly readOnly?: Failure;
}

/** JSON files by path in the folder of an edition. */
export type JsonFiles = ReadonlyMap<string, string>;

/** What is gathered while the files are read one by one. */
interface Reading {
  readonly files: JsonFiles;
  readonly damaged: DamagedFile[];
  newer: Failure | undefined;
}

/**
 * Reads files as an edition. `unread` names files that are there but whose bytes are no text. Fails only
 * when `edition.json` cannot be read: without it there is no page to put anything on.
 */
export function filesToEdition(
  files: JsonFiles,
  unread: readonly DamagedFile[] = [],
): Result<ReadEdition> {
  const noEdition = unread.find(({ path }) => path === EDITION_FILE);
  if (noEdition) return { ok: false, failure: noEdition.failure };
  const text = files.get(EDITION_FILE);
  if (text === undefined) return failed('file-not-edition');
  const read = readFile('edition', { path: EDITION_FILE, text });
  if (!read.ok) return read;
  const reading: Reading = { files, damaged: [...unread], newer: undefined };
  if (read.value.newer) reading.newer = newerFailure(EDITION_FILE);
  const articles = readArticles(reading);
  const pages = readPages(reading, read.value.value.pages);
  const edition = deepFreeze(assemble(read.value.value, articles, pages));
  const missing = findMissing(edition);
  const { lost, problems } = comparePageOrder(reading, read.value.value.pages, pages);
  return success({
    edition,
    damaged: reading.damaged.sort((a, b) => (a.path < b.path ? -1 : 1)),
    lost,
    problems: [...problems, ...missing.problems],
    missing: missing.ids,
    ...(reading.newer && { readOnly: reading.newer }),
  });
}

function readArticles(reading: Reading): Article[] {
  const articles = new Map<ArticleId, Article>();
  for (const { path, name, text } of listFiles(reading.files, 'articles')) {
    const read = isSlug(name)
      ? readFile('article', { path, text })
      : failed('file-name', { file: path });
    if (!read.ok) {
      reading.damaged.push({ path, failure: read.failure });
      continue;
    }
    const { id, lang, blocks } = read.value.value;
    if (articles.has(id)) {
      const twice = failedAt({ path, text }, ['id'], { code: 'file-twice', values: { found: id } });
      if (!twice.ok) reading.damaged.push({ path, failure: twice.failure });
      continue;
    }
    if (read.value.newer) reading.newer ??= newerFailure(path);
    articles.set(id, { id, slug: name, lang, blocks });
  }
  return [...articles.values()];
}

/** Reads the pages that agree with each other, in page order; unnamed ones come last. */
function readPages(reading: Reading, order: readonly string[]): readonly PageSource[] {
  const sources: PageSource[] = [];
  for (const { path, name, text } of listFiles(reading.files, 'pages')) {
    const read = isFolio(name)
      ? readFile('page', { path, text })
      : failed('file-name', { file: path });
    if (!read.ok) {
      reading.damaged.push({ path, failure: read.failure });
      continue;
    }
    if (read.value.newer) reading.newer ??= newerFailure(path);
    sources.push({ file: { path, text }, folio: name, value: read.value.value });
  }
  const rank = ({ folio }: PageSource): number =>
    order.includes(folio) ? order.indexOf(folio) : order.length;
  const gathered = gatherPages(sources.sort((a, b) => rank(a) - rank(b)));
  reading.damaged.push(...gathered.damaged);
  return gathered.pages;
}

function listFiles(
  files: JsonFiles,
  folder: string,
): { readonly path: string; readonly name: string; readonly text: string }[] {
  const found = [...files].flatMap(([path, text]) => {
    const name = path.startsWith(`${folder}/`) && /^[^/]+\/(.+)\.json$/u.exec(path)?.[1];
    return name ? [{ path, name, text }] : [];
  });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function assemble(
  { id, date, issue, paper, pictures }: EditionFile,
  articles: readonly Article[],
  pages: readonly PageSource[],
): Edition {
  const byId = <Value extends { readonly id: string }>(values: readonly Value[]) =>
    Object.fromEntries(values.map((value) => [value.id, value]));
  return {
    id,
    date,
    issue,
    paper,
    pageIds: pages.map(({ value }): PageId => value.id),
    articles: byId(articles),
    pictures: byId(pictures),
    pages: byId(
      pages.map(({ folio, value: { id: page, section, credits, frames } }) => ({
        id: page,
        folio,
        section,
        credits,
        frames: frames.map((frame) => frame.id),
      })),
    ),
    frames: byId(pages.flatMap(({ value }) => value.frames)),
    stories: byId(pages.flatMap(({ value }) => value.stories)),
  };
}

/** What of the page order has no page, and which pages it does not name. */
function comparePageOrder(
  { damaged }: Reading,
  order: readonly string[],
  pages: readonly PageSource[],
): { readonly lost: readonly LostPage[]; readonly problems: readonly Problem[] } {
  const open = new Set(pages.map(({ folio }) => folio));
  const problem = (code: string, folio: string): Problem => {
    const page = pages.find((source) => source.folio === folio)?.value.id;
    return { code, level: 'error', place: page ? { page } : {}, values: { folio } };
  };
  const lost = order.flatMap((folio, i): LostPage[] =>
    open.has(folio) ? [] : [{ folio, after: order.slice(0, i) }],
  );
  const gone = lost.filter(({ folio }) => !damaged.some(({ path }) => path === pagePath(folio)));
  const unnamed = [...open].filter((folio) => !order.includes(folio));
  return {
    lost,
    problems: [
      ...gone.map(({ folio }) => problem('file-page-gone', folio)),
      ...unnamed.map((folio) => problem('file-page-unnamed', folio)),
    ],
  };
}

function newerFailure(file: string): Failure {
  return { code: 'file-newer-open', values: { file } };
}
