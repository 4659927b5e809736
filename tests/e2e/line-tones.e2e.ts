// Tight and loose lines in a real window: tinted over the page at a command, and signed in the galley with
// how each line was filled.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyEdition, launchDayang, type RunningDayang } from './support/launch.ts';

const sample = fileURLToPath(new URL('../../samples/dayang-daily', import.meta.url));
let dayang: RunningDayang;
let window: Page;

beforeAll(async () => {
  dayang = await launchDayang({ editionPath: copyEdition(sample) });
  ({ window } = dayang);
  await window.locator('.page').first().waitFor();
});

afterAll(async () => {
  await dayang.close();
});

test('the command tints tight and loose lines of the page, and takes the tints off again', async () => {
  await window.locator('.page').first().focus();
  await window.keyboard.press('Control+Alt+KeyL');
  await window.locator('.tone').first().waitFor();
  const tones = await window
    .locator('.tone')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['tone']));
  expect(tones.length).toBeGreaterThan(10);
  expect(tones).toContain('tight');
  const tint = await window.locator('.tone').first().boundingBox();
  const page = await window.locator('.page').first().boundingBox();
  expect(tint!.width).toBeGreaterThan(20);
  expect(tint!.x).toBeGreaterThan(page!.x);
  await window.keyboard.press('Control+Alt+KeyL');
  await window.waitForFunction(() => document.querySelectorAll('.tone').length === 0);
});

test('the galley signs such lines and says how they were filled', async () => {
  await window.locator('.article-row').nth(1).click();
  await window.keyboard.press('Control+Alt+Digit1');
  const sign = window.locator('.galley-tone').first();
  await sign.waitFor();
  const said = await sign.getAttribute('title');
  expect(said).toMatch(/挤压|拉伸|字间|Squeezed|Spread|Letter|Characters/u);
});
