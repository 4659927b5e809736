// A paper's own font in the window: chosen in the system's dialog, looked at, imported, given to a face, set
// on the page; undone; and named as a problem when its file is gone.
import { readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { OwnFont } from '../../shared/model/own-font.ts';
import { carriedBook, carriedFont, fontBytes } from '../shared/fonts/carried-fonts.ts';
import { cffTwin, collectionOf, withRights } from '../support/cff-twin.ts';
import { copyEdition, launchDayang, type RunningDayang } from './support/launch.ts';
import { makeScratch } from './support/stage.ts';

let dayang: RunningDayang;
let window: Page;
let folder: string;
let files: string;

beforeAll(async () => {
  folder = copyEdition('samples/dayang-daily');
  files = makeScratch(inject('stage'));
  const book = carriedBook();
  const brush = fontBytes('ma-shan-zheng-400');
  const twin = cffTwin(brush, carriedFont(book, 'ma-shan-zheng-400'));
  writeFileSync(join(files, 'brush.ttc'), collectionOf([brush, twin]));
  writeFileSync(join(files, 'locked.ttf'), withRights(fontBytes('libre-franklin-400'), 2));
  book.close();
  dayang = await launchDayang({ editionPath: folder });
  ({ window } = dayang);
  await window.locator('.status-bar', { hasText: 'A01 版面' }).waitFor();
});

afterAll(async () => {
  await dayang.close();
});

/** What the person chooses in the system's next dialog. */
async function choose(name: string): Promise<void> {
  await dayang.app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    join(files, name),
  );
}

function ownFonts(): readonly OwnFont[] {
  const text = readFileSync(join(folder, 'edition.json'), 'utf8');
  const { paper } = JSON.parse(text) as { paper: { house: { ownFonts?: OwnFont[] } } };
  return paper.house.ownFonts ?? [];
}

/** The pixels of the page as a string that changes with them. */
async function pixels(): Promise<string> {
  return window
    .locator('.page canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      return canvas.toDataURL();
    });
}

async function keepPicture(name: string): Promise<void> {
  const target = process.env['DAYANG_WINDOW_PICTURES'];
  if (target !== undefined) await window.screenshot({ path: join(target, `${name}.png`) });
}

const dialog = () => window.locator('dialog');
const importButton = () => window.getByRole('button', { name: '导入字体…' });
const songHan = () => window.getByRole('combobox', { name: '汉字', exact: true });

test('the second font of a collection is looked at and imported', async () => {
  await window.getByRole('button', { name: '自备字体', exact: true }).click();
  await choose('brush.ttc');
  await importButton().click();
  await dialog().getByRole('combobox').selectOption('1');
  await dialog().locator('dd', { hasText: 'GB 2312 6763/6763' }).waitFor();
  await dialog().locator('dd', { hasText: 'PostScript（CFF）' }).waitFor();
  await dialog().locator('dd', { hasText: '缺 2 字：℃□' }).waitFor();
  await keepPicture('font-dialog');
  await dialog().locator('.button-main').click();
  await window.locator('.own-font').waitFor();
  await expect
    .poll(() => ownFonts().map(({ face, script }) => ({ face, script })))
    .toEqual([{ face: 1, script: 'han' }]);
  const [font] = ownFonts();
  const copied = readFileSync(join(folder, 'fonts', font!.file));
  expect(copied.equals(readFileSync(join(files, 'brush.ttc')))).toBe(true);
});

test('a face set in it changes the page, and undo brings the old page back', async () => {
  await window.waitForTimeout(500);
  const before = await pixels();
  await window.getByRole('button', { name: '复合字体', exact: true }).click();
  await songHan().selectOption(ownFonts()[0]!.key);
  await expect.poll(pixels, { timeout: 15_000 }).not.toBe(before);
  await keepPicture('font-set');
  await window.locator('.page').first().focus();
  await window.keyboard.press('Control+z');
  await expect.poll(pixels, { timeout: 15_000 }).toBe(before);
  await window.keyboard.press('Control+Shift+z');
  await expect.poll(pixels, { timeout: 15_000 }).not.toBe(before);
});

test('a font that a face is set in is not removed', async () => {
  await window.locator('.own-font').getByRole('button', { name: /^删去/u }).click();
  await window.locator('.toast', { hasText: '还用在字体样式“宋”里' }).waitFor();
  await window.locator('.toast .icon-button').first().click();
  expect(ownFonts()).toHaveLength(1);
});

test('one that may not be embedded says so before it is imported', async () => {
  await choose('locked.ttf');
  await importButton().click();
  await dialog().locator('.inspector-warning', { hasText: '不能导出' }).waitFor();
  await keepPicture('font-restricted');
  await window.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('a file that is no font is refused with a sentence', async () => {
  writeFileSync(join(files, 'copy.ttf'), '本报讯');
  await choose('copy.ttf');
  await importButton().click();
  await window.locator('.toast', { hasText: '“copy.ttf”不是字体文件' }).waitFor();
  await window.locator('.toast', { hasText: 'copy.ttf' }).locator('.icon-button').click();
});

test('when its file is gone the page names it, and importing it again mends that', async () => {
  await window.keyboard.press('Control+s');
  const { file } = ownFonts()[0]!;
  await window.keyboard.press('Control+w');
  rmSync(join(folder, 'fonts', file));
  await window.locator('.recent-open').first().click();
  await window.locator('.status-bar', { hasText: 'A01 版面' }).waitFor();
  await window.keyboard.press('Control+j');
  const problem = window.locator('.problems-panel', { hasText: `没有它的文件 fonts/${file}` });
  await problem.waitFor();
  await keepPicture('font-gone');
  await window.getByRole('button', { name: '自备字体', exact: true }).click();
  await choose('brush.ttc');
  await importButton().click();
  await dialog().getByRole('combobox').selectOption('1');
  await dialog().locator('dd', { hasText: 'PostScript（CFF）' }).waitFor();
  await dialog().locator('.button-main').click();
  await window.locator('.toast', { hasText: '已放回本期文件夹' }).waitFor();
  await problem.waitFor({ state: 'detached' });
  expect(existsSync(join(folder, 'fonts', file))).toBe(true);
  expect(readdirSync(join(folder, 'fonts'))).toEqual([file]);
});
