// What opens beside a damaged file is laid out and drawn like any edition; what is missing is a problem.
import { expect, test } from 'vitest';
import { buildDisplayList } from '../../../shared/display/build-display-list.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import { filesToEdition } from '../../../shared/model/read-edition.ts';
import { smallPaper } from '../../support/build-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';

test.each([
  'articles/slug-lead.json',
  'articles/slug-brief-1.json',
  'pages/A01.json',
  'pages/A02.json',
])('without %s', (path) => {
  const read = filesToEdition(editionToFiles(smallPaper()).set(path, '{'));
  if (!read.ok) throw new Error(read.failure.code);
  const { edition } = read.value;
  const laidOut = layoutEdition(edition, gridFonts());
  expect(laidOut.pages.map(({ page }) => page)).toEqual(edition.pageIds);
  for (const page of laidOut.pages) {
    expect(buildDisplayList(edition, page).groups.length).toBeGreaterThan(0);
  }
});
