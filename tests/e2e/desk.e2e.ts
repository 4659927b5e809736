// The window at work on a copy of the sample newspaper, in a real Electron: what an editor and a layout
// person do with mouse and keys, and what of it is on the disk afterwards.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { framesOf, openTextFrame, wordsOnDisk } from './support/edition-on-disk.ts';
import { openSample, type OpenSample } from './support/launch.ts';

let dayang: OpenSample;
let window: Page;
let folder: string;

beforeAll(async () => {
  dayang = await openSample();
  ({ window, folder } = dayang);
  await window.locator('.page').first().waitFor();
  await isPainted(0);
});

afterAll(async () => {
  await dayang.close();
});

/** Waits until a page shows ink, not only white. */
async function isPainted(index: number): Promise<void> {
  await window.waitForFunction((at) => {
    const canvas = document.querySelectorAll<HTMLCanvasElement>('.page > canvas')[at];
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen || canvas.width < 100) return false;
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let i = 0; i < data.length; i += 40) if ((data[i] ?? 255) < 128) dark += 1;
    return dark > 200;
  }, index);
}

/** Goes to a page by its thumbnail. */
async function goToPage(index: number): Promise<void> {
  await window.locator('[data-thumb]').nth(index).click();
}

async function saved(): Promise<void> {
  await window.locator('.status-bar', { hasText: /已保存 \d|Saved \d/ }).waitFor();
}

describe('an opened newspaper', () => {
  test('shows its page, its lists and how full it is', async () => {
    expect(await window.locator('.page').getAttribute('aria-label')).toContain('A01');
    expect(await window.locator('[data-thumb]').count()).toBe(4);
    expect(await window.locator('.article-row').count()).toBeGreaterThan(5);
    await window.locator('.status-bar', { hasText: 'A01 版面' }).waitFor();
    const count = readdirSync(join(folder, 'articles')).length;
    expect(await window.locator('.article-row').count()).toBe(count);
  });

  test('names each frame for those who cannot see it', async () => {
    const boxes = window.locator('.page .frame-box');
    expect(await boxes.count()).toBe(framesOf(folder, 'A01').length);
    for (const box of await boxes.all()) {
      expect(await box.getAttribute('aria-label')).not.toBe('');
      expect(await box.getAttribute('aria-roledescription')).not.toBe('');
    }
  });

  test('has one menu for every part of the work', async () => {
    const labels = await dayang.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map((item) => item.label),
    );
    expect(labels).toEqual(['文件', '编辑', '稿件', '版面', '审校', '视图', '帮助']);
  });
});

describe('a layout person', () => {
  test('goes through frames with Tab, nudges one by a line of the grid, and takes it back', async () => {
    await window.locator('.page').focus();
    await window.keyboard.press('Tab');
    const first = window.locator('.frame-box[data-selected]');
    const id = await first.getAttribute('data-frame');
    const before = framesOf(folder, 'A01').find((frame) => frame.id === id)?.box.y ?? 0;
    await window.keyboard.press('ArrowDown');
    await saved();
    await expect
      .poll(() => framesOf(folder, 'A01').find((frame) => frame.id === id)?.box.y)
      .not.toBe(before);
    await window.keyboard.press('Control+z');
    await expect
      .poll(() => framesOf(folder, 'A01').find((frame) => frame.id === id)?.box.y)
      .toBe(before);
  });

  test('drags a frame: it comes to rest on the grid, as one step of undo', async () => {
    await window.keyboard.press('Escape');
    const text = openTextFrame(folder, 'A01');
    const box = await window.locator(`[data-frame="${text.id}"]`).boundingBox();
    if (!box) throw new Error('The frame is not on the page.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await window.mouse.click(x, y);
    await window.mouse.move(x, y);
    await window.mouse.down();
    await window.mouse.move(x + 9, y + 30, { steps: 6 });
    await window.locator('.selection-label').waitFor();
    await window.mouse.up();
    const moved = (): number =>
      framesOf(folder, 'A01').find(({ id }) => id === text.id)?.box.y ?? 0;
    await expect.poll(moved).not.toBe(text.box.y);
    const grid = (
      JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as {
        paper: { grid: { top: number; leading: number } };
      }
    ).paper.grid;
    const lines = (moved() - grid.top) / grid.leading;
    expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.02);
    await window.keyboard.press('Control+z');
    await expect.poll(moved).toBe(text.box.y);
  });

  test('sees at once when a frame becomes too small for its story, in the frame and in words', async () => {
    const { id } = openTextFrame(folder, 'A01');
    await window.locator('.page').focus();
    const box = await window.locator(`[data-frame="${id}"]`).boundingBox();
    if (!box) throw new Error('The frame is not on the page.');
    await window.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await window.keyboard.press('r');
    for (let i = 0; i < 4; i += 1) await window.keyboard.press('ArrowUp');
    await window.keyboard.press('Enter');
    await window.locator('.overset-mark').first().waitFor();
    await window.locator('.status-bar .chip-over').waitFor();
    await window.keyboard.press('Control+z');
    await expect.poll(() => window.locator('.overset-mark').count()).toBe(0);
  });
});

describe('an editor', () => {
  test('double-clicks text on the page, types there, and the words are in the article', async () => {
    await goToPage(2);
    await isPainted(1);
    const { id } = openTextFrame(folder, 'A03');
    const box = await window.locator(`[data-frame="${id}"]`).boundingBox();
    if (!box) throw new Error('The frame is not on the page.');
    await window.mouse.dblclick(box.x + box.width * 0.2, box.y + box.height * 0.3);
    await window.locator('.page .caret').waitFor({ state: 'attached' });
    await window.waitForFunction(() => document.activeElement?.closest('.ProseMirror') !== null);
    await window.keyboard.insertText('新添的一句话。');
    await saved();
    const all = (): string => wordsOnDisk(folder);
    await expect.poll(all).toContain('新添的一句话。');
    await window.keyboard.press('Escape');
    await expect.poll(() => window.locator('.page .caret').count()).toBe(0);
    await window.keyboard.press('Control+z');
    await expect.poll(all).not.toContain('新添的一句话。');
  });

  test('opens the article beside the page, and its galley', async () => {
    await window.keyboard.press('Control+Backslash');
    await window.locator('.article-editor .ProseMirror').waitFor();
    // The page that one works on stays in sight in the narrower pane.
    const isSeen = (): Promise<boolean> =>
      window.evaluate(() => {
        const page = document.querySelector('.page[tabindex="0"]')?.getBoundingClientRect();
        const pane = document.querySelector('.pasteboard')?.getBoundingClientRect();
        return (
          page !== undefined &&
          pane !== undefined &&
          page.left >= pane.left &&
          page.right <= pane.right
        );
      });
    await expect.poll(isSeen).toBe(true);
    await window.keyboard.press('Control+Alt+Digit1');
    await window.locator('.galley-line').first().waitFor();
    expect(await window.locator('.page').count()).toBe(0);
    await window.keyboard.press('Control+Alt+Digit3');
    await window.locator('.page').first().waitFor();
  });

  test('goes from problem to problem with F8, each at its place', async () => {
    await window.keyboard.press('F8');
    await window.locator('.problem-row[data-current]').waitFor();
    await window.keyboard.press('Control+j');
    expect(await window.locator('.problems-panel').count()).toBe(0);
  });

  test('makes an article and places it in a new frame with the keyboard alone', async () => {
    await window.keyboard.press('Control+n');
    await window.keyboard.insertText('键盘排版');
    await window.keyboard.press('Control+Alt+Digit3');
    await goToPage(3);
    await window.keyboard.press('Control+d');
    await window.keyboard.insertText('键盘排版');
    await window.keyboard.press('Enter');
    await window.locator('.frame-number').first().waitFor();
    await window.keyboard.press('1');
    await window.locator('dialog', { hasText: '键盘排版' }).waitFor();
    await window.keyboard.press('Escape');
    expect(await window.locator('dialog').count()).toBe(0);
  });
});

describe('the program speaks', () => {
  test('the language that is chosen, at once and everywhere', async () => {
    await window.locator('.status-bar button', { hasText: 'English' }).click();
    await window.locator('.panel-head', { hasText: 'Articles' }).waitFor();
    expect(await window.evaluate(() => document.documentElement.lang)).toBe('en');
    await expect
      .poll(() => dayang.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label))
      .toBe('File');
    await window.locator('.status-bar button', { hasText: '中文' }).click();
    await window.locator('.panel-head', { hasText: '稿件' }).first().waitFor();
  });

  test('of every command in the palette, found in either language', async () => {
    await window.keyboard.press('Control+Shift+P');
    await window.keyboard.insertText('facing');
    await window.locator('.palette-item', { hasText: '对页显示' }).waitFor();
    await window.keyboard.press('Escape');
  });
});
