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
  type SavedEdition,
} from '../../../electron/files/edition-folder.ts';
import type { Result } from '../../../shared/base/result.ts';
import { applyCommand } from '../../../shared/edit/apply-command.ts';
import { withChanges } from '../../../shared/edit/changes.ts';
import type { Command } from '../../../shared/edit/command.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { sayFailure } from '../../../shared/words/words.ts';
import { article, articleOf, smallPaper } from '../../support/build-edition.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'dayang-'))), 'paper');
});
afterEach(async () => fs.rm(join(folder, '..'), { recursive: true, force: true }));

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const LEAD = 'articles/slug-lead.json';
const at = (name: string): string => join(folder, name);
const text = (name: string): Promise<string> => fs.readFile(at(name), 'utf8');

async function newFolder(): Promise<OpenedEdition> {
  value(await createEdition(folder, smallPaper()));
  return value(await openEdition(folder));
}

/** Opens the small paper after something happened to its folder. */
async function openAfter(happen: () => Promise<unknown>): Promise<OpenedEdition> {
  value(await createEdition(folder, smallPaper()));
  await happen();
  return value(await openEdition(folder));
}

const after = (edition: Edition, command: Command): Edition =>
  withChanges(edition, value(applyCommand(edition, command)));

/** Does a command on an opened edition and saves it. */
const saveAfter = (opened: OpenedEdition, command: Command): Promise<SavedEdition> =>
  saveEdition(opened, after(opened.edition, command));

const rewrite: Command = {
  kind: 'article-set-blocks',
  article: 'lead',
  blocks: [makeBlock('headline', '改过的标题')],
};
const codes = (saved: SavedEdition) =>
  saved.failures.map(({ code, values }) => `${code} ${String(values['file'])}`);

describe('saving an edition', () => {
  test('what is saved opens again as the same records', async () => {
    const opened = await newFolder();
    expect(opened.edition).toEqual(smallPaper());
    expect(opened).toMatchObject({ damaged: [], problems: [], lost: [] });
    expect((await fs.readdir(folder)).sort()).toEqual([
      'articles',
      'edition.json',
      'pages',
      'pictures',
    ]);
  });

  test('only the files whose words changed are written', async () => {
    const opened = await newFolder();
    expect(await saveEdition(opened, opened.edition)).toMatchObject({ written: [], failures: [] });
    const saved = await saveAfter(opened, { kind: 'edition-set-issue', issue: 2 });
    expect(saved).toMatchObject({ written: ['edition.json'], removed: [], failures: [] });
    expect(await saveEdition(saved.opened, saved.opened.edition)).toMatchObject({ written: [] });
  });

  test('a file formatted by hand is not rewritten while its words stay the same', async () => {
    let flat = '';
    const opened = await openAfter(async () => {
      flat = JSON.stringify(JSON.parse(await text('pages/A01.json')));
      await fs.writeFile(at('pages/A01.json'), flat);
    });
    const saved = await saveAfter(opened, { kind: 'edition-set-issue', issue: 2 });
    expect(saved.written).toEqual(['edition.json']);
    expect(await text('pages/A01.json')).toBe(flat);
  });

  test('a new slug moves the file; the file of an article that is gone goes', async () => {
    const opened = await newFolder();
    const moved = await saveAfter(opened, {
      kind: 'article-set-slug',
      article: 'brief-1',
      slug: 'news',
    });
    expect(moved).toMatchObject({
      written: ['articles/news.json'],
      removed: ['articles/slug-brief-1.json'],
      failures: [],
    });
    expect(articleOf(value(await openEdition(folder)).edition, 'brief-1').slug).toBe('news');
    const gone = await saveAfter(moved.opened, { kind: 'article-remove', article: 'brief-1' });
    expect(gone.removed).toEqual(['articles/news.json']);
    expect((await fs.readdir(at('articles'))).sort()).toEqual([
      'slug-brief-2.json',
      'slug-lead.json',
    ]);
  });

  test('pages that swap their folios swap their files', async () => {
    const opened = await newFolder();
    const set = (page: string, folio: string) => ({ kind: 'page-set', page, folio }) as const;
    const commands = [set('page-a01', 'X'), set('page-a02', 'A01'), set('page-a01', 'A02')];
    const saved = await saveAfter(opened, { kind: 'all', commands });
    expect(saved.failures).toEqual([]);
    const again = value(await openEdition(folder));
    expect(again.damaged).toEqual([]);
    expect(again.edition).toEqual(saved.opened.edition);
  });

  test('a folder that holds an edition is not made new', async () => {
    await newFolder();
    expect(await createEdition(folder, smallPaper())).toMatchObject({
      ok: false,
      failure: { code: 'file-exists' },
    });
  });
});

describe('what others changed since it was read', () => {
  test('is not overwritten; the other files are saved', async () => {
    const opened = await newFolder();
    const theirs = (await text(LEAD)).replace('粮库', '仓库');
    await fs.writeFile(at(LEAD), theirs);
    const commands = [rewrite, { kind: 'edition-set-issue', issue: 7 } as const];
    const saved = await saveAfter(opened, { kind: 'all', commands });
    expect(codes(saved)).toEqual([`file-conflict ${LEAD}`]);
    expect(saved.written).toEqual(['edition.json']);
    expect(await text(LEAD)).toBe(theirs);
    const again = await saveEdition(saved.opened, saved.opened.edition);
    expect(codes(again), 'it is told again until it is settled').toEqual([`file-conflict ${LEAD}`]);
  });

  test('is not removed', async () => {
    const opened = await newFolder();
    const name = 'articles/slug-brief-1.json';
    const theirs = (await text(name)).replace('正文', '本文');
    await fs.writeFile(at(name), theirs);
    const saved = await saveAfter(opened, { kind: 'article-remove', article: 'brief-1' });
    expect(codes(saved)).toEqual([`file-conflict ${name}`]);
    expect(await text(name)).toBe(theirs);
  });

  test('and a file that came from elsewhere is not overwritten', async () => {
    const opened = await newFolder();
    await fs.writeFile(at('articles/fresh.json'), '{}');
    const fresh = { ...article('fresh'), slug: 'fresh' };
    const saved = await saveAfter(opened, { kind: 'article-add', article: fresh });
    expect(codes(saved)).toEqual(['file-taken articles/fresh.json']);
    expect(await text('articles/fresh.json')).toBe('{}');
  });
});

describe('a damaged file', () => {
  const cut = async () => fs.truncate(at(LEAD), 100);

  test('is named, and the rest opens, is edited and saved; its bytes stay', async () => {
    const opened = await openAfter(cut);
    expect(opened.damaged.map(({ failure }) => sayFailure('zh-CN', failure))).toEqual([
      'articles/slug-lead.json 第 8 行第 3 列：文件到此中断，后半部分丢失。请补全或用备份恢复。',
    ]);
    const bytes = await text(LEAD);
    const move = { kind: 'frame-move', frames: ['text-1', 'head'], dx: 10, dy: 0 } as const;
    const saved = await saveAfter(opened, move);
    expect(saved).toMatchObject({ written: ['pages/A01.json'], removed: [], failures: [] });
    expect(await text(LEAD)).toBe(bytes);
  });

  test('is not overwritten by a new article of the same name', async () => {
    const opened = await openAfter(cut);
    const same = { ...article('other'), slug: 'slug-lead' };
    const saved = await saveAfter(opened, { kind: 'article-add', article: same });
    expect(codes(saved)).toEqual([`file-damaged-kept ${LEAD}`]);
    expect(await text(LEAD)).toHaveLength(100);
  });

  test('mended, the page is whole again, though the edition was saved without it', async () => {
    const whole = editionText();
    const opened = await openAfter(async () => {
      await fs.writeFile(at('pages/A02.json'), (await whole).slice(0, 50));
    });
    await saveAfter(opened, { kind: 'edition-set-issue', issue: 2 });
    await fs.writeFile(at('pages/A02.json'), await whole);
    const again = value(await openEdition(folder));
    expect(again.edition).toEqual({ ...smallPaper(), issue: 2 });
  });

  async function editionText(): Promise<string> {
    const { editionToFiles } = await import('../../../shared/model/edition-json.ts');
    return editionToFiles(smallPaper()).get('pages/A02.json') ?? '';
  }

  test.each([
    [
      'text in another encoding',
      () => fs.writeFile(at(LEAD), new Uint8Array([0x7b, 0x22, 0xb4, 0xf3])),
      'articles/slug-lead.json is not UTF-8 text from byte 3 on. Save it as UTF-8 or restore it from a backup.',
    ],
    [
      'UTF-16',
      async () => fs.writeFile(at(LEAD), Buffer.from(await text(LEAD), 'utf16le')),
      /is not UTF-8 text|cannot stand here/,
    ],
    [
      'a block of zero bytes',
      () => fs.writeFile(at(LEAD), new Uint8Array(4096)),
      /line 1, column 1: “\0” cannot stand here/,
    ],
    [
      'two gigabytes of nothing',
      async () => {
        await fs.truncate(at(LEAD), 0);
        await fs.truncate(at(LEAD), 2 ** 31);
      },
      'articles/slug-lead.json is larger than 32 MB, which no article or page is. Check whether it is the right file.',
    ],
    [
      'a folder in its place',
      async () => {
        await fs.unlink(at(LEAD));
        await fs.mkdir(at(LEAD));
      },
      /^The disk failed at articles\/slug-lead\.json \(EISDIR\)/,
    ],
    [
      'a link out of the folder',
      async () => {
        await fs.rename(at(LEAD), join(folder, '..', 'stolen.json'));
        await fs.symlink(join(folder, '..', 'stolen.json'), at(LEAD));
      },
      /^articles\/slug-lead\.json lies outside the folder/,
    ],
  ] as const)('%s is told and left alone', async (_what, happen, sentence) => {
    const opened = await openAfter(happen);
    const told = opened.damaged.map(({ failure }) => sayFailure('en', failure));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(sentence);
    expect(opened.edition.articles).not.toHaveProperty('lead');
  });
});

describe('opening', () => {
  test('a folder without an edition, or no folder at all, is told', async () => {
    await fs.mkdir(folder);
    expect(await openEdition(folder)).toMatchObject({ failure: { code: 'file-not-edition' } });
    expect(await openEdition(at('nowhere'))).toMatchObject({ failure: { code: 'file-gone' } });
    await fs.writeFile(at('file'), '');
    expect(await openEdition(at('file'))).toMatchObject({ failure: { code: 'file-gone' } });
  });

  test('an edition of a newer format can be looked at and is not saved', async () => {
    const opened = await openAfter(async () => {
      const newer = (await text('edition.json')).replace('"format": 1', '"format": 2');
      await fs.writeFile(at('edition.json'), newer);
    });
    const before = await text('edition.json');
    const saved = await saveAfter(opened, { kind: 'edition-set-issue', issue: 2 });
    expect(codes(saved)).toEqual(['file-newer-open edition.json']);
    expect(await text('edition.json')).toBe(before);
  });

  test('other files in the folder are no concern of ours', async () => {
    const opened = await openAfter(async () => {
      await fs.writeFile(at('articles/.DS_Store'), 'x');
      await fs.writeFile(at('articles/notes.txt'), 'x');
      await fs.writeFile(at('readme.md'), 'x');
    });
    expect(opened.damaged).toEqual([]);
  });

  test('sweeps what killed saves left: copies go, the only copy of something is kept aside', async () => {
    const dead = 4_194_999;
    const old = new Date(Date.now() - 3_600_000);
    const leave = async (name: string, words: string, time = old) => {
      await fs.writeFile(at(name), words);
      await fs.utimes(at(name), time, time);
    };
    const opened = await openAfter(async () => {
      await leave(`articles/.~0000000000000001.${dead}.tmp`, await text(LEAD));
      await leave(`articles/.~0000000000000002.${dead}.tmp`, '{"only": "copy"}');
      await leave(`articles/.~0000000000000003.${dead}.tmp`, 'a save going on', new Date());
      await leave(`pages/.~0000000000000004.${process.pid}.tmp`, 'a process that runs');
    });
    expect(opened.swept).toEqual({
      deleted: [at(`articles/.~0000000000000001.${dead}.tmp`)],
      recovered: [at('.recovered/0000000000000002.json')],
    });
    expect(await text('.recovered/0000000000000002.json')).toBe('{"only": "copy"}');
    const left = await fs.readdir(folder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.tmp'))).toHaveLength(2);
  });
});
