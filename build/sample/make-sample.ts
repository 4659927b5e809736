/**
 * Makes the sample newspaper from its copy and pictures: `node build/make-sample.mjs`. The result in
 * samples/dayang-daily is kept; this is its recipe.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createEdition } from '../../electron/files/edition-folder.ts';
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import { readPictureSize } from '../../electron/pictures/read-picture.ts';
import { deepFreeze } from '../../shared/base/freeze.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import type { Picture } from '../../shared/model/picture.ts';
import { sayProblem } from '../../shared/words/words.ts';
import { FRONT_BRIEFS, pageA01 } from './a01.ts';
import { CITY_BRIEFS, pageA02 } from './a02.ts';
import { pageA03 } from './a03.ts';
import { pageA04 } from './a04.ts';
import { readArticles, withPictures } from './copy.ts';
import { PAPER } from './paper.ts';
import { PICTURES } from './pictures.ts';

/** Every article of the paper, with the pictures its cutlines belong to. */
function articles(): readonly Article[] {
  const one = (file: string, name: string, pictures: readonly string[] = []): Article[] =>
    readArticles(file, [name]).map((article) => withPictures(article, pictures));
  const [warmth, ...real] = readArticles('a03-real-page', [
    'warmth',
    'medicine',
    'audit',
    'training',
    'science',
  ]);
  return [
    ...one('a01-bridge', 'bridge', ['bridge-dawn']),
    ...one('a01-canteen', 'canteen'),
    ...one('a01-comment', 'comment'),
    ...readArticles('a01-briefs', FRONT_BRIEFS),
    ...one('a01-photo', 'rice', ['harvest']),
    ...one('a01-heating', 'bathhouse'),
    ...one('a02-library', 'library', ['library-night']),
    ...one('a02-market', 'market', ['market-stall']),
    ...one('a02-bus', 'minibus'),
    ...one('a02-wall', 'floodwall'),
    ...one('a02-ledger', 'ledger'),
    ...readArticles('a02-briefs', CITY_BRIEFS),
    ...(warmth ? [withPictures(warmth, ['trench', 'gas-pipes'])] : []),
    ...real,
    ...one('a04-umbrella', 'umbrella', ['umbrellas']),
    ...one('a04-run', 'race', ['runners']),
    ...readArticles('a04-english', ['english'], 'en'),
    ...one('a04-market', 'books'),
    ...one('a04-orange', 'oranges'),
    ...one('a04-notice', 'notice'),
    ...one('a04-poem', 'poem').map(withStanzas),
  ];
}

/** The poem has three stanzas of four lines: an empty line parts them. */
function withStanzas(article: Article): Article {
  let verses = 0;
  const blocks = article.blocks.flatMap((block) => {
    if (block.type !== 'verse') return [block];
    verses += 1;
    const parted = verses > 1 && verses % 4 === 1;
    return parted ? [{ type: 'verse' as const, content: [] }, block] : [block];
  });
  return { ...article, blocks };
}

async function readPictures(folder: string): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const picture of PICTURES) {
    const size = await readPictureSize(join(folder, picture.file));
    if (!size.ok) throw new Error(`${picture.file} cannot be read`);
    pictures.push({ ...picture, ...size.value });
  }
  return pictures;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Makes the edition as records. */
async function makeSample(pictures: string): Promise<Edition> {
  const pages = [pageA01(), pageA02(), pageA03(), pageA04()];
  return deepFreeze({
    id: 'dayang-daily-2026-11-24',
    date: '2026-11-24',
    issue: 1024,
    paper: PAPER,
    pageIds: pages.map(({ page }) => page.id),
    articles: byId(articles()),
    pictures: byId(await readPictures(pictures)),
    pages: byId(pages.map(({ page }) => page)),
    frames: byId(pages.flatMap(({ frames }) => frames)),
    stories: byId(pages.flatMap(({ stories }) => stories)),
  });
}

/** Makes the folder anew around its pictures and says how its pages fit. */
async function main(): Promise<void> {
  const folder = join('samples', 'dayang-daily');
  const edition = await makeSample(join(folder, 'pictures'));
  for (const wrong of checkInvariants(edition)) process.stdout.write(`${wrong}\n`);
  for (const part of ['edition.json', 'articles', 'pages']) {
    rmSync(join(folder, part), { recursive: true, force: true });
  }
  const made = await createEdition(folder, edition);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const laidOut = layoutEdition(edition, makeNodeFontBook(join(process.cwd(), 'dist')));
  for (const fit of laidOut.stories) {
    process.stdout.write(`${fit.story} ${fit.linesUsed}/${fit.linesAvailable} ${fit.over}\n`);
  }
  for (const page of laidOut.pages)
    process.stdout.write(`${page.page} ${(page.fill * 100).toFixed(2)} %\n`);
  for (const problem of laidOut.problems) process.stdout.write(`${sayProblem('en', problem)}\n`);
}

void main();
