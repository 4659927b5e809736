// Forms of paragraphs in a real window: lists and deep letters set with the toolbar and the keys, numbers
// that nobody types, and the house's own forms in the inspector.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type OpenSample } from './support/launch.ts';

let dayang: OpenSample;
let window: Page;
let folder: string;

beforeAll(async () => {
  dayang = await openSample();
  ({ window, folder } = dayang);
  await window.locator(`.article-row[data-article="${articleOnDisk().id}"]`).dblclick();
  await window.locator('.article-editor .ProseMirror').waitFor();
});

afterAll(async () => {
  await dayang.close();
});

interface BlockOnDisk {
  readonly type: string;
  readonly attrs?: object;
}

function articleOnDisk(): { readonly id: string; readonly blocks: readonly BlockOnDisk[] } {
  return JSON.parse(readFileSync(join(folder, 'articles', 'audit.json'), 'utf8')) as ReturnType<
    typeof articleOnDisk
  >;
}

/** The attributes of the paragraphs of the article, as its file has them. */
const forms = (): readonly object[] =>
  articleOnDisk()
    .blocks.filter(({ type }) => type === 'paragraph')
    .map(({ attrs }) => attrs ?? {});

const paragraph = (n: number): Locator =>
  window.locator('.article-editor [data-kind="paragraph"]').nth(n);

/** What stands before a paragraph without being among its words. */
const markOf = (n: number): Promise<string> =>
  paragraph(n).evaluate((node) => getComputedStyle(node, '::before').content);

async function choose(n: number, form: string): Promise<void> {
  await paragraph(n).click();
  await window.locator('[data-tool="form"]').selectOption(form);
}

/** The house style on disk. */
function house(): Readonly<Record<string, unknown>> {
  const file = readFileSync(join(folder, 'edition.json'), 'utf8');
  const { paper } = JSON.parse(file) as { paper: { house: Readonly<Record<string, unknown>> } };
  return paper.house;
}

test('the tools stand in one row, in both languages', async () => {
  const rows = (): Promise<number> =>
    window
      .locator('.article-editor-tools > *')
      .evaluateAll(
        (tools) => new Set(tools.map((tool) => Math.round(tool.getBoundingClientRect().top))).size,
      );
  expect(await rows()).toBe(1);
  await window.locator('.status-bar button', { hasText: 'English' }).click();
  await window.locator('[data-tool="bold"]', { hasText: 'B' }).waitFor();
  expect(await rows()).toBe(1);
  await window.locator('.status-bar button', { hasText: '中文' }).click();
  await window.locator('[data-tool="bold"]', { hasText: '黑' }).waitFor();
});

test('the toolbar makes an item of a list, and its number stands before it', async () => {
  const words = await paragraph(0).textContent();
  await choose(0, 'han');
  await expect.poll(() => markOf(0)).toBe('"一、"');
  expect(await paragraph(0).textContent()).toBe(words);
  // The mark stands beside the words, in a narrow pane too.
  const stance = await paragraph(0).evaluate((node) => getComputedStyle(node, '::before').position);
  expect(stance).toBe('absolute');
  await expect.poll(() => forms()[0]).toEqual({ list: 'han' });
});

test('Enter makes the next item, in an empty one it leaves the list', async () => {
  await paragraph(0).click();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('附：名单');
  const last = (await window.locator('.article-editor [data-kind="paragraph"]').count()) - 1;
  await choose(last, 'figures');
  await expect.poll(() => markOf(last)).toBe('"1."');
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Enter');
  await expect.poll(() => markOf(last + 1)).toBe('"2."');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('其一');
  await expect.poll(() => forms().at(-1)).toEqual({ list: 'figures', level: 1 });
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('完');
  await expect.poll(() => forms().at(-1)).toEqual({});
});

test('a first letter is set deep, and Backspace before it takes the depth away', async () => {
  await choose(0, 'cap-3');
  await expect.poll(() => forms()[0]).toEqual({ dropCap: 3 });
  await paragraph(0).click({ position: { x: 3, y: 12 } });
  await window.keyboard.press('Home');
  await window.keyboard.press('Backspace');
  await expect.poll(() => forms()[0]).toEqual({});
  expect(forms()).toHaveLength(8);
});

test('the inspector has the forms of the house', async () => {
  const page = window.locator('.page[tabindex="0"]');
  await page.focus();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await window.locator('.section-title', { hasText: '段落形式' }).click();
  await window.getByLabel('分节符号').fill('＊　＊　＊');
  await window.getByLabel('分节符号').press('Enter');
  await expect.poll(() => house()['sectionBreak']).toBe('＊　＊　＊');
  await window.getByLabel('列表转行顶格').check();
  await expect.poll(() => house()['lists']).toEqual({ flush: true });
  await window.getByLabel('首段首字下沉').fill('3');
  await window.getByLabel('首段首字下沉').press('Enter');
  const paragraphs = (): object => (house()['paragraphs'] as { paragraph: object }).paragraph;
  await expect.poll(paragraphs).toMatchObject({ dropCap: { lines: 3 } });
  await window.getByLabel('下沉首字字体').selectOption({ label: '楷' });
  await expect.poll(paragraphs).toMatchObject({ dropCap: { lines: 3, face: 'kai' } });
  await window.getByLabel('诗行纵横对齐').check();
  const verse = (): object => (house()['paragraphs'] as { verse: object }).verse;
  await expect.poll(verse).toMatchObject({ characterGrid: true });
});
