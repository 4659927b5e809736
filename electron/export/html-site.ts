// Publishes pages as a folder of web files: a list, a replica of each page, a page for each article
// that is printed on them, their fonts and pictures. What is not printed is not published.
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { present } from '../../shared/base/check.ts';
import type { ArticleId, PictureId } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { articleToHtml, readerTitle } from '../../shared/export/html-article.ts';
import { contentsToHtml } from '../../shared/export/html-contents.ts';
import { pageToHtml } from '../../shared/export/html-page.ts';
import { makeWebFont } from '../../shared/export/web-font.ts';
import { planWebFaces, type WebFaces } from '../../shared/export/web-faces.ts';
import { makeWoff2 } from '../../shared/export/woff2.ts';
import type { Page } from '../../shared/model/page.ts';
import { productFolder } from '../product-folder.ts';
import { drawThumbnail } from './page-pictures.ts';
import { listsOf, readScreenPictures, type ExportRun, type ScreenPicture } from './export-run.ts';
import { deskLanguageOf, readerDate, readerWords } from './reader-language.ts';
import { writeSiteFolder, type SiteFile } from './site-folder.ts';

/** Pictures are as fine as a good screen shows them when the page fills it. */
const PICTURES = { dpi: 150, most: 2000 };
const THUMBNAIL_WIDTH = 480;
/** The best that Brotli does while one waits: 2 % larger than the slowest, in a twentieth of its time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** What all files of a site are made from. */
interface Site {
  readonly run: ExportRun;
  readonly lists: readonly DisplayList[];
  readonly faces: WebFaces;
  readonly pictures: ReadonlyMap<PictureId, ScreenPicture>;
  /** Articles on the pages, in reading order, each with the pages it stands on. */
  readonly articles: ReadonlyMap<ArticleId, readonly DisplayList[]>;
  readonly lang: string;
}

/** Writes the site of some pages into a folder and gives the paths of its files. */
export async function writeSite(
  run: ExportRun,
  pages: readonly Page[],
  folder: string,
): Promise<Result<readonly string[]>> {
  const lists = listsOf(run, pages);
  const site: Site = {
    run,
    lists,
    faces: planWebFaces(lists, run.fonts),
    pictures: await readScreenPictures(run, lists, PICTURES),
    articles: articlesOf(lists),
    lang: lists[0]?.lang ?? 'zh-Hans',
  };
  const thumbnails: ScreenPicture[] = [];
  for (const list of lists) thumbnails.push(await drawThumbnail(run, list, THUMBNAIL_WIDTH));
  return await writeSiteFolder(folder, [
    contentsFile(site, thumbnails),
    ...lists.map((list, i) => pageFile(site, list, i)),
    ...articleFiles(site),
    ...fontFiles(site),
    ...(await licenceFiles(site)),
    ...[...site.pictures].map(([id, { jpeg }]) => ({ name: pictureName(id), bytes: jpeg })),
    ...lists.map((list, i) => ({
      name: thumbnailName(list),
      bytes: present(thumbnails[i], 'a page has no thumbnail').jpeg,
    })),
  ]);
}

function articlesOf(lists: readonly DisplayList[]): Site['articles'] {
  const articles = new Map<ArticleId, DisplayList[]>();
  for (const list of lists) {
    for (const { article } of list.zones) {
      articles.set(article, [...(articles.get(article) ?? []), list]);
    }
  }
  return articles;
}

const pageName = ({ folio }: DisplayList): string => `pages/${folio}.html`;
const pictureName = (id: PictureId): string => `pictures/${id}.jpg`;
// An id has no dot in it, so no picture can have this name.
const thumbnailName = ({ folio }: DisplayList): string => `pictures/page.${folio}.jpg`;

function articleName({ run }: Site, id: ArticleId): string {
  return `articles/${present(run.edition.articles[id], `article ${id} is printed but gone`).slug}.html`;
}

/** The address of a file of the site, from a file in one of its folders, or from the list. */
function addressOf(name: string, from: 'folder' | 'list'): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return from === 'folder' ? `../${path}` : path;
}

function contentsFile(site: Site, thumbnails: readonly ScreenPicture[]): SiteFile {
  const { edition } = site.run;
  const desk = deskLanguageOf(site.lang);
  const pages = site.lists.map((list, i) => {
    const { width, height } = present(thumbnails[i], 'a page has no thumbnail');
    return {
      folio: list.folio,
      section: list.section,
      address: addressOf(pageName(list), 'list'),
      thumbnail: { address: addressOf(thumbnailName(list), 'list'), width, height },
      articles: list.zones.flatMap(({ article }) => {
        const record = edition.articles[article];
        const address = addressOf(articleName(site, article), 'list');
        return record ? [{ title: readerTitle(record), address, lang: record.lang }] : [];
      }),
    };
  });
  const date = readerDate(edition.date, desk);
  const contents = { pages, lang: site.lang, date, words: readerWords(desk) };
  return { name: 'index.html', bytes: contentsToHtml(edition, contents) };
}

function pageFile(site: Site, list: DisplayList, index: number): SiteFile {
  const { edition, fonts } = site.run;
  const desk = deskLanguageOf(list.lang);
  const link = (other: DisplayList | undefined) =>
    other && { folio: other.folio, address: addressOf(pageName(other), 'folder') };
  const previous = link(site.lists[index - 1]);
  const next = link(site.lists[index + 1]);
  const bytes = pageToHtml(list, {
    paper: edition.paper.name,
    date: readerDate(edition.date, desk),
    words: readerWords(desk),
    fonts,
    faces: site.faces,
    fontAddress: ({ family }) => addressOf(`fonts/${family}.woff2`, 'folder'),
    pictureAddress: (id) =>
      site.pictures.has(id) ? addressOf(pictureName(id), 'folder') : undefined,
    articleAddress: (id) => addressOf(articleName(site, id), 'folder'),
    contents: '../index.html',
    ...(previous && { previous }),
    ...(next && { next }),
  });
  return { name: pageName(list), bytes };
}

function articleFiles(site: Site): readonly SiteFile[] {
  const { edition } = site.run;
  const printed = new Set(
    site.lists.flatMap(({ groups }) =>
      groups.flatMap(({ paint }) =>
        paint.flatMap((item) => (item.kind === 'picture' ? [item.picture] : [])),
      ),
    ),
  );
  return [...site.articles].map(([id, lists]) => {
    const article = present(edition.articles[id], `article ${id} is printed but gone`);
    const desk = deskLanguageOf(article.lang);
    const bytes = articleToHtml(article, edition, {
      date: readerDate(edition.date, desk),
      words: readerWords(desk),
      picture: (picture) => (printed.has(picture) ? publishedPicture(site, picture) : undefined),
      pages: lists.map((list) => ({
        folio: list.folio,
        section: list.section,
        address: addressOf(pageName(list), 'folder'),
      })),
      contents: '../index.html',
    });
    return { name: articleName(site, id), bytes };
  });
}

function publishedPicture({ pictures }: Site, id: PictureId) {
  const picture = pictures.get(id);
  if (!picture) return {};
  const { width, height } = picture;
  return { address: addressOf(pictureName(id), 'folder'), width, height };
}

function fontFiles({ faces, run }: Site): readonly SiteFile[] {
  return faces.faces.map((face) => {
    const font = present(run.fonts.find(face.font), `a page is set in ${face.font}, which is gone`);
    const bytes = makeWoff2(makeWebFont(font, face), (data) => brotliCompressSync(data, BROTLI));
    return { name: `fonts/${face.family}.woff2`, bytes };
  });
}

/** The licences of the fonts go with them, as they ask for. */
async function licenceFiles({ faces }: Site): Promise<readonly SiteFile[]> {
  const families = new Set(faces.faces.map(({ font }) => font.replace(/-\d+(?:-italic)?$/u, '')));
  const files: SiteFile[] = [];
  for (const family of [...families].sort()) {
    const file = `${family}.LICENSE.txt`;
    const bytes = await readFile(join(productFolder, 'fonts', file)).catch(() => undefined);
    if (bytes) files.push({ name: `fonts/${file}`, bytes });
  }
  return files;
}
