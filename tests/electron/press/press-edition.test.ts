// A PDF made group by group is, byte for byte, the PDF of the edition laid out as a whole.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEdition, type OpenedEdition } from '../../../electron/files/edition-folder.ts';
import { makeNodeFontBook } from '../../../electron/fonts/node-font-book.ts';
import { pressEdition } from '../../../electron/press/press-edition.ts';
import { pressPdf, startPress } from '../../../electron/press/press.ts';
import { pagesInOrder } from '../../../shared/model/edition.ts';
import type { Page } from '../../../shared/model/page.ts';
import { valueOf } from '../../support/value-of.ts';

const fonts = makeNodeFontBook();

async function pressBoth(
  { edition, folder }: OpenedEdition,
  pages: readonly Page[],
): Promise<{
  readonly whole: Awaited<ReturnType<typeof pressWhole>>;
  readonly parts: Awaited<ReturnType<typeof pressParts>>;
}> {
  const job = { edition, fonts, pages, folder };
  return { whole: await pressWhole(job), parts: await pressParts(job) };
}

interface Job extends Pick<OpenedEdition, 'edition' | 'folder'> {
  readonly fonts: typeof fonts;
  readonly pages: readonly Page[];
}

async function pressWhole({ edition, folder, pages }: Job) {
  const run = startPress(edition, fonts, folder);
  return { ...valueOf(await pressPdf(run, pages)), ...run.laidOut };
}

async function pressParts(job: Job) {
  return valueOf(await pressEdition(job));
}

describe.each(['dayang-daily', 'harbour-ledger'])('%s', (name) => {
  it('has the same bytes, fills and problems', async () => {
    const opened = valueOf(await openEdition(`samples/${name}`));
    const { whole, parts } = await pressBoth(opened, pagesInOrder(opened.edition));
    expect(Buffer.from(parts.bytes).equals(Buffer.from(whole.bytes))).toBe(true);
    expect(parts.problems).toEqual(whole.problems);
    expect(parts.pages.map(({ page, fill }) => [page, fill])).toEqual(
      whole.pages.map(({ page, fill }) => [page, fill]),
    );
    expect(parts.failures).toEqual([]);
  });
});

describe('of a paper whose pictures are gone', () => {
  it('their places are marked, and each is named', async () => {
    const room = mkdtempSync(join(tmpdir(), 'dayang-press-'));
    const folder = join(room, 'edition');
    cpSync('samples/dayang-daily', folder, { recursive: true });
    const files = readdirSync(join(folder, 'pictures')).filter((file) => !file.endsWith('.json'));
    for (const file of files) rmSync(join(folder, 'pictures', file));
    const opened = valueOf(await openEdition(folder));
    const pages = pagesInOrder(opened.edition).slice(0, 2);
    const { whole, parts } = await pressBoth(opened, pages);
    expect(parts.failures.length).toBeGreaterThan(0);
    expect(parts.failures).toEqual(whole.failures);
    expect(Buffer.from(parts.bytes).equals(Buffer.from(whole.bytes))).toBe(true);
    expect(Buffer.from(parts.bytes).includes('/Subtype/Image')).toBe(false);
    rmSync(room, { recursive: true, force: true });
  });
});

describe('of one page', () => {
  it('holds that page alone, and what was found in all', async () => {
    const opened = valueOf(await openEdition('samples/dayang-daily'));
    const all = pagesInOrder(opened.edition);
    const { whole, parts } = await pressBoth(opened, all.slice(1, 2));
    expect(Buffer.from(parts.bytes).equals(Buffer.from(whole.bytes))).toBe(true);
    expect(parts.pages).toHaveLength(all.length);
    expect(Buffer.from(parts.bytes).includes('/Count 1/')).toBe(true);
  });
});
