// What goes in and out of the window: copy files become articles and pages, pages become PDF, HTML and
// PNG, a new edition becomes a folder. The system's dialogs are answered by the test.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyEdition, launchDayang, type RunningDayang } from './support/launch.ts';
import { makeScratch } from './support/stage.ts';

const sample = fileURLToPath(new URL('../../samples/dayang-daily', import.meta.url));
let dayang: RunningDayang;
let window: Page;
let folder: string;
let out: string;

beforeAll(async () => {
  folder = copyEdition(sample);
  out = emptyFolder();
  dayang = await launchDayang({ editionPath: folder });
  ({ window } = dayang);
  await window.locator('.status-bar', { hasText: 'A01 版面' }).waitFor();
});

afterAll(async () => {
  await dayang.close();
});

/** A folder that the program may write to. */
function emptyFolder(): string {
  return makeScratch(inject('stage'));
}

/** What the user chooses in the system's next dialogs. */
async function choose(save: string, open: readonly string[]): Promise<void> {
  await dayang.app.evaluate(
    ({ dialog }, [filePath, filePaths]) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    },
    [save, open] as const,
  );
}

/** Waits for a message with some words and closes it. */
async function told(words: string): Promise<void> {
  const toast = window.locator('.toast', { hasText: words });
  await toast.waitFor({ timeout: 45_000 });
  await toast.locator('.icon-button').click();
}

test('all pages are exported as one PDF while the window stays usable', async () => {
  const file = join(out, 'paper.pdf');
  await choose(file, []);
  await window.keyboard.press('Control+e');
  await window.locator('dialog .button-main').click();
  await window.keyboard.press('Control+j');
  await window.locator('.problems-panel').waitFor();
  await told('paper.pdf');
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await window.keyboard.press('Control+j');
});

test('one page is exported as a picture', async () => {
  await choose('', [out]);
  await window.keyboard.press('Control+e');
  await window.locator('dialog .segment', { hasText: 'PNG' }).click();
  await window.locator('dialog .segment', { hasText: 'A01' }).click();
  await window.locator('dialog .button-main').click();
  await told(out);
  expect(readdirSync(out).filter((name) => name.endsWith('.png'))).toEqual(['A01.png']);
});

test('a file of copy becomes an article, and undo takes it out again', async () => {
  const copy = join(emptyFolder(), 'copy.txt');
  writeFileSync(copy, '新桥今日通车\n\n　　本报讯 新桥今日上午通车，市民步行过江只要十分钟。\n');
  await choose('', [copy]);
  const rows = window.locator('.article-row');
  const before = await rows.count();
  await window.keyboard.press('Control+Shift+I');
  await told('导入了 1 篇');
  await expect.poll(() => rows.count()).toBe(before + 1);
  await window.locator('.article-row', { hasText: '新桥今日通车' }).waitFor();
  await window.locator('.page').first().focus();
  await window.keyboard.press('Control+z');
  await expect.poll(() => rows.count()).toBe(before);
});

test('raw copy is laid out on a new page, in one step', async () => {
  const copy = join(emptyFolder(), 'page.txt');
  const text = '本报讯 清晨六点，早市的灯一盏一盏亮起来，卖菜的人把秤摆好。'.repeat(30);
  writeFileSync(copy, `早市开门\n\n　　${text}\n`);
  await choose('', [copy]);
  await dayang.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? [];
    items.find((item) => item.label.startsWith('由稿件'))?.click();
  });
  await told('新版');
  expect(await window.locator('[data-thumb]').count()).toBe(5);
  await expect.poll(() => existsSync(join(folder, 'pages', 'A05.json'))).toBe(true);
  await window.locator('.page').first().focus();
  await window.keyboard.press('Control+z');
  await expect.poll(() => window.locator('[data-thumb]').count()).toBe(4);
  await expect.poll(() => existsSync(join(folder, 'pages', 'A05.json'))).toBe(false);
});

test('a new edition is a folder with its pages furnished', async () => {
  const made = join(out, 'morning');
  await choose(made, []);
  await window.keyboard.press('Control+Alt+n');
  await window.locator('dialog .segment', { hasText: '四开' }).click();
  await window.locator('dialog .button-main').click();
  await window.locator('.list-empty', { hasText: '还没有稿件' }).waitFor();
  expect(readdirSync(join(made, 'pages')).sort()).toEqual([
    ...['A01.json', 'A02.json', 'A03.json', 'A04.json'],
  ]);
});

test('what was open stands on the welcome screen, and opens from there', async () => {
  await window.keyboard.press('Control+w');
  const recent = window.locator('.recent-open');
  await recent.first().waitFor();
  expect(await recent.count()).toBe(2);
  await recent.last().click();
  await window.locator('.status-bar', { hasText: 'A01 版面' }).waitFor();
});
