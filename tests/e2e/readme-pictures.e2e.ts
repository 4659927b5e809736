// The pictures of the README: the sample newspaper in the real window. `node build/readme-pictures.mjs`
// keeps them; without it they are taken and looked at only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { copyEdition, launchDayang } from './support/launch.ts';

const folder = process.env['DAYANG_README_PICTURES'];

async function keep(name: string, picture: Buffer): Promise<void> {
  const { width, height } = await sharp(picture).metadata();
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeGreaterThan(600);
  // A window that shows a newspaper is not of one colour.
  const { entropy } = await sharp(picture).stats();
  expect(entropy).toBeGreaterThan(1);
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.png`),
    await sharp(picture).png({ palette: true }).toBuffer(),
  );
}

test('the layout workspace and the article editor show the sample newspaper', async () => {
  const editionPath = copyEdition('samples/dayang-daily');
  const dayang = await launchDayang({ editionPath, lang: 'zh-CN', theme: 'light' });
  const { window } = dayang;
  await window.locator('[role=application] canvas').first().waitFor();
  await window.waitForTimeout(6000);
  await keep('layout', await window.screenshot());
  await window.locator('.article-row').first().dblclick();
  await window.waitForTimeout(3000);
  await keep('write', await window.screenshot());
  await dayang.close();
});
