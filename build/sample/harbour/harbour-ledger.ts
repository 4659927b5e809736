/** The English sample as an edition: two facing pages of The Harbour Ledger, from samples/copy/harbour-ledger. */
import { deepFreeze } from '../../../shared/base/freeze.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import { textOf } from '../../../shared/model/text.ts';
import { readArticles, withPictures } from '../copy.ts';
import { byId, readPictures } from '../sample-folder.ts';
import { BRIEFS, pageA2 } from './a2.ts';
import { LETTERS, pageA3 } from './a3.ts';
import { HARBOUR_PAPER } from './paper.ts';

const CREDIT = 'Josse Arden';

const PICTURES: readonly Omit<Picture, 'width' | 'height'>[] = [
  {
    id: 'bridge-dawn',
    file: 'bridge.jpg',
    alt: 'A cable bridge in mist, a barge under it',
    credit: CREDIT,
  },
  { id: 'market-stall', file: 'market.jpg', alt: 'A stall of vegetables', credit: CREDIT },
  {
    id: 'library-night',
    file: 'library.jpg',
    alt: 'A library of glass, lit at night',
    credit: CREDIT,
  },
  {
    id: 'runners',
    file: 'runners.jpg',
    alt: 'Runners on an embankment, against the sun',
    credit: CREDIT,
  },
];

const copy = (file: string, names: readonly string[] = [file]): readonly Article[] =>
  readArticles(`harbour-ledger/${file}`, names, 'en');

function articles(): readonly Article[] {
  const one = (name: string, picture: string): readonly Article[] =>
    copy(name).map((article) => withPictures(article, [picture]));
  return [
    ...one('bridge', 'bridge-dawn'),
    ...copy('council'),
    ...one('market', 'market-stall'),
    ...copy('seawall'),
    ...copy('lamp'),
    ...copy('briefs', BRIEFS),
    ...copy('notice'),
    ...one('library', 'library-night'),
    ...one('race', 'runners'),
    ...copy('comment'),
    ...copy('apprentices'),
    ...copy('gulls'),
    ...copy('letters', LETTERS).map(signed),
    ...copy('century'),
    ...copy('century'),
    ...copy('tides'),
  ];
}

/** Who wrote a letter stands on the last line of its copy, after a dash. */
function signed(article: Article): Article {
  const blocks = article.blocks.map((block) =>
    textOf(block).startsWith('— ') ? { ...block, type: 'source' as const } : block,
  );
  return { ...article, blocks };
}

/** Makes the edition as records. */
export async function makeHarbourLedger(folder: string): Promise<Edition> {
  const pages = [pageA2(), pageA3()];
  return deepFreeze({
    id: 'harbour-ledger-2026-11-24',
    date: '2026-11-24',
    issue: 4217,
    paper: HARBOUR_PAPER,
    pageIds: pages.map(({ page }) => page.id),
    articles: byId(articles()),
    pictures: byId(await readPictures(folder, PICTURES)),
    pages: byId(pages.map(({ page }) => page)),
    frames: byId(pages.flatMap(({ frames }) => frames)),
    stories: byId(pages.flatMap(({ stories }) => stories)),
  });
}
