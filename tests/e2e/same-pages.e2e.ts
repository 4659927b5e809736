// The same pages in the window and on the command line: every glyph, line and rule that the window's own
// layout draws, and every byte of its PDF, are those that the command line writes from the same folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { wordsOnDisk } from './support/edition-on-disk.ts';
import { copyEdition, launchDayang, type RunningDayang } from './support/launch.ts';
import { makeScratch } from './support/stage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let dayang: RunningDayang | undefined;

afterEach(async () => {
  await dayang?.close();
  dayang = undefined;
});

/** Runs the command line on an edition and gives the bytes of what it wrote, by name. */
function exported(folder: string, ...options: readonly string[]): ReadonlyMap<string, Buffer> {
  const out = mkdtempSync(join(tmpdir(), 'dayang-same-'));
  const words = options.map((option) => option.replace('OUT', out));
  const program = join(root, 'dist', 'cli', 'main.js');
  execFileSync(process.execPath, [program, 'export', folder, ...words], {
    cwd: root,
    stdio: 'ignore',
  });
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

/** A drawing without the bytes of its pictures: the window has them as bitmaps of its own. */
function withoutPictures(svg: string): string {
  return svg.replaceAll(/(<image [^>]*href=")[^"]*/gu, '$1');
}

/** The drawings that the window makes of its pages for a printer, in page order. */
async function drawnByWindow(window: Page, pages: number): Promise<readonly string[]> {
  await dayang!.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.webContents.print = (_options, done) => done?.(true, '');
  });
  await window.evaluate(() => {
    const seen: Promise<string>[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object) => {
      if (object instanceof Blob && object.type === 'image/svg+xml') seen.push(object.text());
      return make(object);
    };
    Object.assign(globalThis, { seen });
  });
  await window.locator('.page[tabindex="0"]').focus();
  await window.keyboard.press('Control+p');
  const drawings = (): Promise<readonly string[]> =>
    window.evaluate(() => Promise.all((globalThis as unknown as { seen: Promise<string>[] }).seen));
  await expect.poll(async () => (await drawings()).length, { timeout: 30_000 }).toBe(pages);
  return drawings();
}

/** Lays the pages of a folder out in the window and on the command line, and compares them. */
async function expectSame(window: Page, folder: string): Promise<void> {
  const folios = readdirSync(join(folder, 'pages')).map((name) => name.replace('.json', ''));
  const drawn = await drawnByWindow(window, folios.length);
  const wanted = exported(folder, '--svg', 'OUT/page.svg');
  expect(wanted.size).toBe(folios.length);
  const byTitle = (svgs: readonly string[]) =>
    new Map(svgs.map((svg) => [/<title>(.*?)<\/title>/u.exec(svg)?.[1], withoutPictures(svg)]));
  const [ours, theirs] = [byTitle(drawn), byTitle([...wanted.values()].map(String))];
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
  for (const [title, svg] of theirs) {
    expect(svg.length, title).toBeGreaterThan(10_000);
    // Not printed when they differ: a page has some thousands of lines.
    expect(ours.get(title) === svg, `${title ?? ''} is the same`).toBe(true);
  }
}

async function opened(sample: string): Promise<{ window: Page; folder: string }> {
  const folder = copyEdition(join(root, 'samples', sample));
  dayang = await launchDayang({ editionPath: folder });
  const { window } = dayang;
  await window.locator('.status-bar', { hasText: /A0?\d 版面/u }).waitFor();
  return { window, folder };
}

describe('pages drawn by the window', () => {
  test.each(['dayang-daily', 'harbour-ledger'])(
    'are those of the command line: %s',
    async (name) => {
      const { window, folder } = await opened(name);
      await expectSame(window, folder);
    },
  );

  test('are so after edits, though the window composes only what they touch', async () => {
    const { window, folder } = await opened('dayang-daily');
    await window.locator('.article-row').nth(1).dblclick();
    const text = window.locator('.ProseMirror');
    await text.click();
    for (const words of ['清晨六点，', '“灯亮了！”', '2026年11月']) {
      await window.keyboard.press('Control+ArrowRight');
      await window.keyboard.insertText(words);
    }
    await window.keyboard.press('Backspace');
    await expect.poll(() => wordsOnDisk(folder)).toContain('2026年11');
    await expectSame(window, folder);
  });
});

test('the PDF that the window exports is the one of the command line, byte for byte', async () => {
  const { window, folder } = await opened('dayang-daily');
  const file = join(makeScratch(inject('stage')), 'paper.pdf');
  await dayang!.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await window.keyboard.press('Control+e');
  await window.locator('dialog .button-main').click();
  await window.locator('.toast', { hasText: 'paper.pdf' }).waitFor({ timeout: 45_000 });
  const [wanted] = exported(folder, '--pdf', 'OUT/paper.pdf').values();
  expect(readFileSync(file).equals(wanted!)).toBe(true);
});
