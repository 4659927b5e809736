// A double click on the page: the first goes into the text, the next takes the word under the pointer.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTextFrame, wordsOnDisk } from './support/edition-on-disk.ts';
import { copyEdition, launchDayang, type RunningDayang } from './support/launch.ts';

const sample = fileURLToPath(new URL('../../samples/harbour-ledger', import.meta.url));
let dayang: RunningDayang;
let window: Page;
let folder: string;

beforeAll(async () => {
  folder = copyEdition(sample);
  dayang = await launchDayang({ editionPath: folder, lang: 'en' });
  ({ window } = dayang);
  await window.locator('.status-bar', { hasText: 'filled' }).waitFor();
});

afterAll(async () => {
  await dayang.close();
});

/** The words that are selected in the article editor. */
const selected = (): Promise<string> =>
  window.evaluate(() => document.getSelection()?.toString() ?? '');

test('selects one whole word, and typing replaces it', async () => {
  const { id } = openTextFrame(folder, 'A2');
  const box = await window.locator(`[data-frame="${id}"]`).boundingBox();
  if (!box) throw new Error('The frame is not on the page.');
  const at = [box.x + box.width * 0.3, box.y + box.height / 2] as const;
  await window.mouse.dblclick(...at);
  await window.locator('.page[data-writing]').waitFor();
  await window.mouse.dblclick(...at);
  await window.locator('.page .marked').first().waitFor();
  await expect.poll(selected).toMatch(/^[\p{L}\p{N}’'-]+$/u);
  expect(await window.locator('.status-bar').textContent()).toMatch(/\d+ words · \d+ selected/u);
  await window.keyboard.insertText('quayside');
  await expect.poll(() => wordsOnDisk(folder)).toContain(' quayside ');
});
