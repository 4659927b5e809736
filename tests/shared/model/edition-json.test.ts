// An edition and the files of its folder: the same records, the same bytes, both ways.
import { describe, expect, test } from 'vitest';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import { filesToEdition } from '../../../shared/model/read-edition.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { besideEdition } from '../../support/beside-edition.ts';
import {
  article,
  buildEdition,
  cells,
  headFrame,
  smallPaper,
} from '../../support/build-edition.ts';
import { FACES_HOUSE, facesEdition } from '../../support/faces-edition.ts';

const CAT = { for: '喆', text: '哲' };

function reopen(files: ReadonlyMap<string, string>) {
  const read = filesToEdition(files);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** Whether the small paper opens whole when a person has written something else into its house style. */
function opensWith(write: (house: HouseStyle) => unknown, field: string): boolean {
  const files = new Map(editionToFiles(smallPaper()));
  const file = JSON.parse(files.get('edition.json') ?? '') as {
    paper: { house: HouseStyle & Record<string, unknown> };
  };
  const { house } = file.paper;
  const written = field === 'song' ? { faces: { ...house.faces, song: write(house) } } : {};
  const other = field === 'song' ? {} : { [field]: write(house) };
  file.paper.house = { ...house, ...written, ...other } as typeof house;
  files.set('edition.json', JSON.stringify(file));
  const read = filesToEdition(files);
  return read.ok && read.value.damaged.length === 0;
}

describe('an edition on disk', () => {
  test('is one file for the edition, one for each article and one for each page', () => {
    expect([...editionToFiles(smallPaper()).keys()]).toEqual([
      'edition.json',
      'articles/slug-lead.json',
      'articles/slug-brief-1.json',
      'articles/slug-brief-2.json',
      'pages/A01.json',
      'pages/A02.json',
    ]);
  });

  test('opens as the same records, with nothing damaged, lost or missing', () => {
    const { edition, ...rest } = reopen(editionToFiles(smallPaper()));
    expect(edition).toEqual(smallPaper());
    expect(rest).toEqual({ damaged: [], lost: [], problems: [], missing: new Set() });
  });

  test('keeps the shape of a headline, and that it fills its width', () => {
    const shaped = headFrame('h', 'a', cells(0, 2, 0, 10), { shape: 'pyramid', fill: true });
    const edition = buildEdition({
      articles: [article('a')],
      pages: [{ folio: 'A01', frames: [shaped] }],
    });
    const { frames } = reopen(editionToFiles(edition)).edition;
    expect(Object.values(frames)).toEqual([shaped]);
  });

  test('keeps how much the house lets headlines be spaced', () => {
    const edition = smallPaper();
    const house = { ...edition.paper.house, headTracking: { least: -0.03, most: 0.2 } };
    const spaced = { ...edition, paper: { ...edition.paper, house } };
    expect(reopen(editionToFiles(spaced)).edition.paper.house).toEqual(house);
  });

  test('keeps composite faces, substitutes and forms of letters', () => {
    const edition = facesEdition({
      ...FACES_HOUSE,
      fallback: ['ma-shan-zheng-400'],
      reportFallback: true,
      letters: { ligatures: 'all', figures: 'old', figureWidth: 'tabular', smallCaps: 'small' },
      heads: {
        ...FACES_HOUSE.heads,
        deck: { ...FACES_HOUSE.heads.deck, letters: { figures: 'lining' } },
      },
    });
    const opened = reopen(editionToFiles(edition));
    expect(opened.edition.paper.house).toEqual(edition.paper.house);
    expect(opened.edition.articles).toEqual(edition.articles);
    expect(opensWith(({ faces }) => faces['song'], 'song')).toBe(true);
  });

  test.each<[string, string, unknown]>([
    ['a part that is ten times as large', 'fits', { latin: { scale: 10 } }],
    ['a face whose figures have no name', 'figures', ''],
    ['a fallback that is no list', 'fallback', 'lxgw-wenkai-400'],
  ])('does not open with %s', (_, field, value) => {
    expect(opensWith(({ faces }) => ({ ...faces['song'], [field]: value }), 'song')).toBe(false);
  });

  test.each<[string, string, unknown]>([
    ['a substitute that sets nothing', 'substitutes', [{ for: '喆' }]],
    ['two substitutes for one character', 'substitutes', [CAT, CAT]],
    ['a substitute for a space', 'substitutes', [{ for: ' ', text: '一' }]],
    ['figures of a kind that is none', 'letters', { figures: 'roman' }],
  ])('does not open with %s', (_, field, value) => {
    expect(opensWith(() => value, field)).toBe(false);
  });

  test('keeps what stands beside characters, and the rule for lists of names', () => {
    const made = besideEdition(true);
    const { house } = made.paper;
    const rules = { ...house.rules, evenNames: true };
    const edition = { ...made, paper: { ...made.paper, house: { ...house, rules } } };
    const opened = reopen(editionToFiles(edition));
    expect(opened.damaged).toEqual([]);
    expect(opened.edition.articles).toEqual(edition.articles);
    expect(opened.edition.paper.house.rules.evenNames).toBe(true);
  });

  test('keeps the language of words', () => {
    const made = smallPaper();
    const [id, lead] = Object.entries(made.articles)[0]!;
    const mark = { type: 'language', attrs: { lang: 'fr' } } as const;
    const blocks = [...lead.blocks, makeBlock('paragraph', 'Au Bon Pain', [mark])];
    const edition = { ...made, articles: { ...made.articles, [id]: { ...lead, blocks } } };
    const opened = reopen(editionToFiles(edition));
    expect(opened.damaged).toEqual([]);
    expect(opened.edition.articles[id]?.blocks).toEqual(blocks);
  });

  test.each([
    ['a ruby without words', '{ "type": "ruby", "attrs": { "text": " " } }'],
    ['a ruby that says nothing', '{ "type": "ruby" }'],
    ['dots that say something', '{ "type": "emphasis", "attrs": { "apart": true } }'],
    ['a language that there is not', '{ "type": "language", "attrs": { "lang": "xx" } }'],
    ['a language that says nothing', '{ "type": "language" }'],
  ])('does not take %s from a file', (_what, mark) => {
    const files = new Map(editionToFiles(smallPaper()));
    const path = 'articles/slug-lead.json';
    const file = files.get(path) ?? '';
    const damaged = file.replace(/("type": "text")/u, `$1, "marks": [${mark}]`);
    expect(damaged).not.toBe(file);
    expect(reopen(files.set(path, damaged)).damaged.map(({ path: at }) => at)).toEqual([path]);
  });

  test('gives the same bytes on every save', () => {
    const first = editionToFiles(smallPaper());
    expect([...editionToFiles(reopen(first).edition)].sort()).toEqual([...first].sort());
  });
});
