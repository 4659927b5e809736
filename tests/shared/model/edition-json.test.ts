// An edition and the files of its folder: the same records, the same bytes, both ways.
import { describe, expect, test } from 'vitest';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import { filesToEdition } from '../../../shared/model/read-edition.ts';
import {
  article,
  buildEdition,
  cells,
  headFrame,
  smallPaper,
} from '../../support/build-edition.ts';

function reopen(files: ReadonlyMap<string, string>) {
  const read = filesToEdition(files);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
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

  test('gives the same bytes on every save', () => {
    const first = editionToFiles(smallPaper());
    expect([...editionToFiles(reopen(first).edition)].sort()).toEqual([...first].sort());
  });
});
