// The best lines for one story, in the real window: chosen beside its frame or by a command, kept in the file
// of the page, and taken back by undo.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storiesOf } from './support/edition-on-disk.ts';
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

const onDisk = (): unknown =>
  storiesOf(folder, 'A04').find(({ thread }) => thread.includes(FRAME))?.breaker;

const box = () => window.getByLabel('整段最佳断行');

test('a story gets the best lines in the inspector, and those of the house again by undo', async () => {
  const frame = await window.locator(`[data-frame="${FRAME}"]`).boundingBox();
  await window.mouse.click(frame!.x + frame!.width * 0.1, frame!.y + frame!.height * 0.5);
  expect(await box().isChecked()).toBe(false);
  await box().check();
  await expect.poll(onDisk).toBe('best');
  await window.locator('.page').focus();
  await window.keyboard.press('Control+z');
  await expect.poll(onDisk).toBeUndefined();
  expect(await box().isChecked()).toBe(false);
});

test('the command does the same, and takes it back', async () => {
  for (const wanted of ['best', undefined]) {
    await window.keyboard.press('Control+Shift+P');
    await window.keyboard.insertText('整段最佳断行');
    await window.locator('.palette-item', { hasText: '整段最佳断行' }).waitFor();
    await window.keyboard.press('Enter');
    await expect.poll(onDisk).toBe(wanted);
    expect(await box().isChecked()).toBe(wanted === 'best');
  }
});
