/** The list of carried fonts and the fonts that the build puts into the program are one list. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../shared/fonts/catalogue.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';

it('the catalogue names exactly the fonts that are built', async () => {
  const script = join(import.meta.dirname, '..', '..', '..', 'build', 'fonts.mjs');
  const { fonts } = (await import(pathToFileURL(script).href)) as { fonts: { key: string }[] };
  expect(CATALOGUE.map(({ key }) => key).sort()).toEqual(fonts.map(({ key }) => key).sort());
});

it('the default house style uses carried fonts only', () => {
  const keys = new Set(CATALOGUE.map(({ key }) => key));
  const used = Object.values(defaultHouse(9.5).faces).flatMap(({ han, latin }) => [han, latin]);
  expect(used.filter((key) => !keys.has(key))).toEqual([]);
});
