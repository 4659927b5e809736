// Nothing is read or written outside the folder of an edition, by whatever name it is asked for.
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liesIn, resolveInside } from '../../../electron/files/inside.ts';

let root: string;
beforeAll(async () => {
  const base = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'dayang-inside-')));
  root = join(base, 'news');
  await fs.mkdir(join(root, 'articles'), { recursive: true });
  await fs.mkdir(join(base, 'news-evil'));
  await fs.writeFile(join(base, 'news-evil', 'a.json'), '{}');
  await fs.writeFile(join(root, 'articles', 'a.json'), '{}');
  await fs.symlink(join(base, 'news-evil', 'a.json'), join(root, 'articles', 'link.json'));
  await fs.symlink(join(base, 'news-evil'), join(root, 'pages'));
  await fs.symlink(join(root, 'articles', 'a.json'), join(root, 'articles', 'inner.json'));
});
afterAll(async () => fs.rm(join(root, '..'), { recursive: true, force: true }));

const ask = async (name: string) => {
  const path = await resolveInside(root, name);
  return path.ok ? path.value.slice(root.length) : path.failure.code;
};

test.each([
  ...['../news-evil/a.json', '..', '.', '', '/etc/passwd', 'articles/../../x', 'articles//a.json'],
  ...['articles\\..\\x', 'a\0.json', 'articles/link.json', 'pages/A01.json', 'pages/sub/x.json'],
])('“%s” is outside', async (name) => {
  expect(await ask(name)).toBe('file-outside');
});

test('what is inside is found, also when it is not there yet or a link inside leads to it', async () => {
  expect(await ask('articles/a.json')).toBe('/articles/a.json');
  expect(await ask('articles/new.json')).toBe('/articles/new.json');
  expect(await ask('new/deeper/new.json')).toBe('/new/deeper/new.json');
  expect(await ask('articles/inner.json')).toBe('/articles/a.json');
  expect(await ask('articles/..name.json')).toBe('/articles/..name.json');
});

describe('by the text of the paths', () => {
  test.each([
    ['/news', '/news/a', true],
    ['/news', '/news', false],
    ['/news', '/news-evil/a', false],
    ['/news', '/', false],
    ['/news', '/news/../x', false],
    ['/', '/x', true],
  ])('%s holds %s: %s', (folder, path, inside) => {
    expect(liesIn(folder, path)).toBe(inside);
  });
});
