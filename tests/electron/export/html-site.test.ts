/** The published folder: what is in it, what its links lead to, and what it never touches. */
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExportRun } from '../../../electron/export/export-run.ts';
import { writeSite } from '../../../electron/export/html-site.ts';
import { SITE_LIST, writeSiteFolder } from '../../../electron/export/site-folder.ts';
import type { Page } from '../../../shared/model/page.ts';
import { carriedBook } from '../../shared/fonts/carried-fonts.ts';
import { layOutSpecimen } from '../../shared/export/html-specimen.ts';

const fonts = carriedBook();
const room = mkdtempSync(join(tmpdir(), 'dayang-site-'));
const specimen = layOutSpecimen(fonts);
const run: ExportRun = { ...specimen, fonts, folder: join(room, 'edition') };
const pages: readonly Page[] = specimen.edition.pageIds.map((id) => specimen.edition.pages[id]!);

let folder = '';
let count = 0;

beforeAll(async () => {
  mkdirSync(join(room, 'edition', 'pictures'), { recursive: true });
  const create = { width: 3000, height: 1500, channels: 3, background: '#c04020' } as const;
  await sharp({ create })
    .jpeg()
    .toFile(join(room, 'edition', 'pictures', '换热站.jpg'));
});

beforeEach(() => {
  count += 1;
  folder = join(room, `site-${count}`);
});

afterAll(() => {
  fonts.close();
  rmSync(room, { recursive: true });
});

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

function contentsOf(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(path).map((name) => [name, readFileSync(join(path, name)).toString('base64')]),
  );
}

describe('a published edition', () => {
  test('is a list, its pages, the articles printed on them, and what these show', async () => {
    const written = await writeSite(run, pages, folder);
    expect(written.ok && written.value.map((path) => path.slice(folder.length + 1)).sort()).toEqual(
      filesIn(folder).filter((name) => name !== SITE_LIST),
    );
    expect(filesIn(folder).filter((name) => !name.startsWith('fonts/'))).toEqual([
      'articles/heating-works.html',
      'articles/供热.html',
      'articles/名单.html',
      SITE_LIST,
      'index.html',
      'pages/A01.html',
      'pages/A02.html',
      'pictures/page.A01.jpg',
      'pictures/page.A02.jpg',
      'pictures/photo.jpg',
    ]);
    expect(filesIn(join(folder, 'fonts'))).toContain('dayang-noto-serif-sc-400.woff2');
    expect(filesIn(join(folder, 'fonts'))).toContain('noto-serif-sc.LICENSE.txt');
  });

  test('has no link that leads nowhere, and none that leads out', async () => {
    await writeSite(run, pages, folder);
    for (const name of filesIn(folder).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(folder, name), 'utf8');
      const links = [...html.matchAll(/(?:href|src)="([^"]*)"|url\("([^"]*)"\)/gu)];
      expect(links.length).toBeGreaterThan(1);
      for (const [, link = '', file = ''] of links) {
        const target = join(folder, dirname(name), decodeURIComponent(link + file));
        expect(target.startsWith(`${folder}/`), link + file).toBe(true);
        expect(existsSync(target), `${name} → ${link}${file}`).toBe(true);
      }
    }
  });

  test('makes pictures as fine as the page shows them, and no finer', async () => {
    await writeSite(run, pages, folder);
    const { width, height, format } = await sharp(join(folder, 'pictures', 'photo.jpg')).metadata();
    const box = specimen.lists[0]!.groups.flatMap(({ paint }) => paint).find(
      (item) => item.kind === 'picture',
    )!.box;
    expect([width, format]).toEqual([Math.round((box.width / 72) * 150), 'jpeg']);
    expect(height).toBe(Math.round(width / 2));
  });

  test('of one page holds no other page and no other article', async () => {
    await writeSite(run, pages.slice(0, 1), folder);
    expect(filesIn(folder).filter((name) => /^(?:pages|articles)/u.test(name))).toEqual([
      'articles/heating-works.html',
      'articles/供热.html',
      'pages/A01.html',
    ]);
    expect(readFileSync(join(folder, 'pages', 'A01.html'), 'utf8')).not.toContain('rel="next"');
  });

  test('is the same bytes every time', async () => {
    await writeSite(run, pages, folder);
    await writeSite({ ...run, ...layOutSpecimen(fonts) }, pages, `${folder}-again`);
    expect(contentsOf(`${folder}-again`)).toEqual(contentsOf(folder));
  });
});

describe('the folder of a site', () => {
  const page = { name: 'index.html', bytes: 'new' };

  test('loses what the site before it had, and keeps what is not ours', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await writeSiteFolder(folder, [page, { name: 'articles/withdrawn.html', bytes: 'old' }]);
    await writeSiteFolder(folder, [page]);
    expect(filesIn(folder)).toEqual([SITE_LIST, 'index.html', 'notes.txt']);
  });

  test('that holds a file of somebody else in our place is left as it is', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), 'mine');
    const written = await writeSiteFolder(folder, [{ name: 'pages/A01.html', bytes: '' }, page]);
    expect(written).toEqual({
      ok: false,
      failure: { code: 'site-taken', values: { folder, file: 'index.html' } },
    });
    expect(filesIn(folder)).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('mine');
  });

  test.each([
    '../index.html',
    'pages/../../x.html',
    '/etc/x.html',
    'pages\\x.html',
    'other/x.html',
  ])('takes no file called %s', async (name) => {
    const written = await writeSiteFolder(folder, [{ name, bytes: '' }]);
    expect(written).toEqual({
      ok: false,
      failure: { code: 'file-outside', values: { file: name } },
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('is not left through a link inside it', async () => {
    const elsewhere = `${folder}-elsewhere`;
    mkdirSync(folder);
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(folder, 'pages'));
    const written = await writeSiteFolder(folder, [{ name: 'pages/A01.html', bytes: '' }]);
    expect(written).toMatchObject({ ok: false, failure: { code: 'file-outside' } });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('whose list was changed by hand loses nothing outside of it', async () => {
    const outside = join(room, `outside-${count}.html`);
    writeFileSync(outside, 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFileSync(
      join(folder, SITE_LIST),
      `../outside-${count}.html\npages/../../outside-${count}.html\nnotes.txt\n`,
    );
    const written = await writeSiteFolder(folder, [page]);
    expect(written.ok).toBe(true);
    expect(existsSync(outside)).toBe(true);
    expect(filesIn(folder)).toEqual([SITE_LIST, 'index.html', 'notes.txt']);
  });

  test('that cannot be made is a failure in words', async () => {
    const file = join(room, `file-${count}`);
    writeFileSync(file, '');
    const written = await writeSiteFolder(join(file, 'site'), [page]);
    expect(written).toMatchObject({ ok: false, failure: { code: 'file-gone' } });
  });
});
