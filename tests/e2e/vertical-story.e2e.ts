// A vertical story in the real window: a text frame is turned in the inspector, one writes in it, the caret
// lies across its lines, and the arrows follow them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { framesOf, storiesOf, wordsOnDisk } from './support/edition-on-disk.ts';
import { openSample, showFrame, type OpenSample } from './support/launch.ts';

const FRAME = 'a04-umbrella-text';
let dayang: OpenSample;
let window: Page;
let folder: string;

beforeAll(async () => {
  dayang = await openSample();
  ({ window, folder } = dayang);
  await showFrame(window, 3, FRAME);
});

afterAll(async () => {
  await dayang.close();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(selector: string): Promise<Box> {
  const box = await window.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not in the window.`);
  return box;
}

/** The frame as its file has it. */
const onDisk = (): Record<string, unknown> => {
  const page = JSON.parse(readFileSync(join(folder, 'pages', 'A04.json'), 'utf8')) as {
    readonly frames: readonly Record<string, unknown>[];
  };
  return page.frames.find(({ id }) => id === FRAME) ?? {};
};

const isLevelled = (): unknown =>
  storiesOf(folder, 'A04').find(({ thread }) => thread.includes(FRAME))?.balance;

async function caretIsAt(test: (box: Box) => boolean): Promise<Box> {
  let last: Box = { x: 0, y: 0, width: 0, height: 0 };
  await expect
    .poll(async () => {
      last = await boxOf('.page .caret');
      return test(last);
    })
    .toBe(true);
  return last;
}

test('the inspector turns a text frame, and with it the levelling of its story ends', async () => {
  const box = await boxOf(`[data-frame="${FRAME}"]`);
  await window.mouse.click(box.x + box.width * 0.1, box.y + box.height * 0.5);
  await window.locator('.segments button', { hasText: '竖排' }).click();
  await expect.poll(() => onDisk()['direction']).toBe('vertical');
  await expect.poll(isLevelled).toBe(false);
  expect(framesOf(folder, 'A04').length).toBeGreaterThan(10);
});

test('one step of undo turns it back, and redo turns it again', async () => {
  await window.locator('.page').focus();
  await window.keyboard.press('Control+z');
  await expect.poll(() => onDisk()['direction']).toBeUndefined();
  await expect.poll(isLevelled).toBe(true);
  await window.keyboard.press('Control+Shift+z');
  await expect.poll(() => onDisk()['direction']).toBe('vertical');
});

test('a double click puts a caret across the line, and typing moves it down', async () => {
  const box = await boxOf(`[data-frame="${FRAME}"]`);
  await window.mouse.dblclick(box.x + box.width * 0.1, box.y + box.height * 0.15);
  await window.locator('.page .caret[data-across]').waitFor({ state: 'attached' });
  await window.waitForFunction(() => document.activeElement?.closest('.ProseMirror') !== null);
  await window.keyboard.press('End');
  await window.keyboard.press('Home');
  // At the head of the line, or two characters lower where a paragraph begins.
  const before = await caretIsAt((caret) => Math.abs(caret.y - box.y) < 14);
  expect(before.width).toBeGreaterThan(4);
  expect(before.height).toBeLessThan(4);
  await window.keyboard.insertText('新添');
  const after = await caretIsAt((caret) => caret.y > before.y + 4);
  expect(Math.abs(after.x - before.x)).toBeLessThan(1.5);
  await expect.poll(() => wordsOnDisk(folder)).toContain('新添');
});

test('down and up go along the line, left and right to the next line and back', async () => {
  const start = await boxOf('.page .caret');
  await window.keyboard.press('ArrowDown');
  const below = await caretIsAt((caret) => caret.y > start.y + 2);
  expect(Math.abs(below.x - start.x)).toBeLessThan(1.5);
  await window.keyboard.press('ArrowUp');
  await caretIsAt((caret) => Math.abs(caret.y - start.y) < 1.5);
  await window.keyboard.press('ArrowLeft');
  const next = await caretIsAt((caret) => caret.x < start.x - 4);
  expect(Math.abs(next.y - start.y)).toBeLessThan(8);
  await window.keyboard.press('ArrowRight');
  const here = await caretIsAt((caret) => Math.abs(caret.x - start.x) < 1.5);
  await window.keyboard.press('Shift+ArrowDown');
  const marked = await boxOf('.page .marked');
  expect(marked.height).toBeGreaterThan(4);
  expect(Math.abs(marked.y - here.y)).toBeLessThan(3);
});
