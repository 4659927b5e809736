// An edition and the files of its folder: the same records, the same bytes, both ways.
import { describe, expect, test } from 'vitest';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import { filesToEdition } from '../../../shared/model/read-edition.ts';
import { smallPaper } from '../../support/build-edition.ts';

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

  test('gives the same bytes on every save', () => {
    const first = editionToFiles(smallPaper());
    expect([...editionToFiles(reopen(first).edition)].sort()).toEqual([...first].sort());
  });
});
