/**
 * Makes the sample newspapers from their copy and pictures: `node build/make-sample.mjs`. The results in
 * samples/dayang-daily and samples/harbour-ledger are kept; this is their recipe.
 */
import { deepFreeze } from '../../shared/base/freeze.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { FRONT_BRIEFS, pageA01 } from './a01.ts';
import { CITY_BRIEFS, pageA02 } from './a02.ts';
import { pageA03 } from './a03.ts';
import { pageA04 } from './a04.ts';
import { readArticles, withPictures } from './copy.ts';
import { makeHarbourLedger } from './harbour/harbour-ledger.ts';
import { PAPER } from './paper.ts';
import { PICTURES } from './pictures.ts';
import { byId, pictureFolder, readPictures, writeSample } from './sample-folder.ts';

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
    ...one('a04-notice', 'notice').map(withSignature),
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

/** The last two lines of a notice, who gives it and when, stand at the right under a blank line. */
function withSignature(article: Article): Article {
  const signed = article.blocks.length - 2;
  const signature = article.blocks.slice(signed).map(({ content }) => ({
    type: 'source' as const,
    content,
  }));
  const blank = { type: 'paragraph' as const, content: [] };
  return { ...article, blocks: [...article.blocks.slice(0, signed), blank, ...signature] };
}

/** Makes the edition as records. */
async function makeSample(folder: string): Promise<Edition> {
  const pages = [pageA01(), pageA02(), pageA03(), pageA04()];
  return deepFreeze({
    id: 'dayang-daily-2026-11-24',
    date: '2026-11-24',
    issue: 1024,
    paper: PAPER,
    pageIds: pages.map(({ page }) => page.id),
    articles: byId(articles()),
    pictures: byId(await readPictures(folder, PICTURES)),
    pages: byId(pages.map(({ page }) => page)),
    frames: byId(pages.flatMap(({ frames }) => frames)),
    stories: byId(pages.flatMap(({ stories }) => stories)),
  });
}

async function main(): Promise<void> {
  await writeSample('dayang-daily', await makeSample(pictureFolder('dayang-daily')));
  await writeSample('harbour-ledger', await makeHarbourLedger(pictureFolder('harbour-ledger')));
}

void main();
