// An edition's folder: what is saved opens again, and what is not ours to write stays as it is.
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createEdition,
  openEdition,
  saveEdition,
  type OpenedEdition,
} from '../../../electron/files/edition-folder.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { articleOf, smallPaper } from '../../support/build-edition.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'dayang-'))), 'paper');
});
afterEach(async () => fs.rm(join(folder, '..'), { recursive: true, force: true }));

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const text = (name: string): Promise<string> => fs.readFile(join(folder, name), 'utf8');
const change = (name: string, to: string | Uint8Array): Promise<void> =>
  fs.writeFile(join(folder, name), to);

function withHeadline(edition: Edition, id: string, slug: string): Edition {
  const article = { ...articleOf(edition, id), slug };
  return { ...edition, articles: { ...edition.articles, [id]: article } };
}

async function newFolder(): Promise<OpenedEdition> {
  value(await createEdition(folder, smallPaper()));
  return value(await openEdition(folder));
}

describe('saving an edition', () => {
  test('what is saved opens again as the same records', async () => {
    const opened = await newFolder();
    expect(opened.edition).toEqual(smallPaper());
    expect(opened.damaged).toEqual([]);
    expect([...opened.files.keys()]).toHaveLength(6);
  });

  test('only the files whose words changed are written', async () => {
    const opened = await newFolder();
    const saved = await saveEdition(opened, { ...opened.edition, issue: 2 });
    expect(saved).toMatchObject({ written: ['edition.json'], removed: [], failures: [] });
  });

  test('a file formatted by hand is not rewritten while its words stay the same', async () => {
    await newFolder();
    const flat = JSON.stringify(JSON.parse(await text('pages/A01.json')));
    await change('pages/A01.json', flat);
    const opened = value(await openEdition(folder));
    const saved = await saveEdition(opened, { ...opened.edition, issue: 2 });
    expect(saved.written).toEqual(['edition.json']);
    expect(await text('pages/A01.json')).toBe(flat);
  });

  test('a new slug moves the file', async () => {
    const opened = await newFolder();
    const saved = await saveEdition(opened, withHeadline(opened.edition, 'brief-1', 'news'));
    expect(saved).toMatchObject({
      written: ['articles/news.json'],
      removed: ['articles/slug-brief-1.json'],
      failures: [],
    });
    expect(articleOf(value(await openEdition(folder)).edition, 'brief-1').slug).toBe('news');
  });
});
