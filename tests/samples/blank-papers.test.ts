// The papers to begin with, and one file of copy in every format that can be read.
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCopyFile } from '../../electron/cli/read-copy-file.ts';
import { openEdition } from '../../electron/files/edition-folder.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { titleOf } from '../../shared/model/article.ts';

it.each([
  ['blank-broadsheet', 4, 390],
  ['blank-tabloid', 8, 275],
])('%s opens whole with %d pages', async (name, pages, millimetres) => {
  const opened = await openEdition(`samples/${name}`);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const { edition, damaged } = opened.value;
  expect(damaged).toEqual([]);
  expect(edition.pageIds).toHaveLength(pages);
  expect(Math.round((edition.paper.width / 72) * 25.4)).toBe(millimetres);
  expect(checkInvariants(edition)).toEqual([]);
});

const FOLDER = 'samples/copy/formats';
const files = readdirSync(FOLDER).filter((name) => /\.(?:txt|docx|md|html)$/u.test(name));

it('every format has its file', () => {
  const endings = new Set(files.map((name) => name.replace(/^.*\./u, '')));
  expect(endings).toEqual(new Set(['txt', 'docx', 'md', 'html']));
});

it('the same copy in every format becomes the same article', async () => {
  const outlines = await Promise.all(
    files.map(async (name) => {
      const read = await readCopyFile(`${FOLDER}/${name}`, []);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.failure)}`);
      const [article] = read.value.articles;
      const types = article?.blocks.map((block) => block.type) ?? [];
      return { name, title: article && titleOf(article), types };
    }),
  );
  const [first] = outlines;
  for (const outline of outlines) expect({ ...outline, name: '' }).toEqual({ ...first, name: '' });
});
