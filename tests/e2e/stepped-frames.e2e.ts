// Steps of a text frame in a real window: a person sets the depth of columns in the inspector, and the
// text on the page and the file on the disk follow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTextFrame } from './support/edition-on-disk.ts';
import { openSample, type OpenSample } from './support/launch.ts';

let dayang: OpenSample;
let window: Page;
let folder: string;

beforeAll(async () => {
  dayang = await openSample();
  ({ window, folder } = dayang);
  await window.locator('.page').first().waitFor();
});

afterAll(async () => {
  await dayang.close();
});

interface SteppedFrame {
  readonly id: string;
  readonly columns: {
    readonly cuts?: readonly { readonly above: number; readonly below: number }[];
  };
}

/** What the columns of a frame of A01 leave free, in the file. */
function cutsOnDisk(id: string): SteppedFrame['columns']['cuts'] {
  const text = readFileSync(join(folder, 'pages', 'A01.json'), 'utf8');
  const { frames } = JSON.parse(text) as { readonly frames: readonly SteppedFrame[] };
  return frames.find((frame) => frame.id === id)?.columns.cuts;
}

/** Dark dots in the middle of the first column of a frame, in the lower part of it or the upper. */
async function inkIn(id: string, part: 'upper' | 'lower'): Promise<number> {
  const page = await window.locator('.page').first().boundingBox();
  const box = await window.locator(`[data-frame="${id}"]`).boundingBox();
  if (!page || !box) throw new Error('The frame is not on the page.');
  const share = { x: (box.x - page.x) / page.width, y: (box.y - page.y) / page.height };
  const size = { width: box.width / page.width, height: box.height / page.height };
  const from = part === 'upper' ? 0.05 : 0.65;
  return window.evaluate(
    ([at, of, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.page > canvas');
      const pen = canvas?.getContext('2d');
      if (!canvas || !pen) return 0;
      const x = Math.round((at.x + of.width * 0.01) * canvas.width);
      const y = Math.round((at.y + of.height * top) * canvas.height);
      const width = Math.max(1, Math.round(of.width * 0.08 * canvas.width));
      const height = Math.max(1, Math.round(of.height * 0.3 * canvas.height));
      const { data } = pen.getImageData(x, y, width, height);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark += 1;
      return dark;
    },
    [share, size, from] as const,
  );
}

test('unequal depths of columns are set in the inspector, and the text follows', async () => {
  const { id } = openTextFrame(folder, 'A01');
  const frame = window.locator(`[data-frame="${id}"]`);
  const box = await frame.boundingBox();
  if (!box) throw new Error('The frame is not on the page.');
  await window.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await window.locator('.section-title', { hasText: '阶梯与变栏' }).click();
  const depth = window.getByLabel('第 1 栏深（行）');
  const whole = Number(await depth.inputValue());
  expect(whole).toBeGreaterThan(6);
  await expect.poll(() => inkIn(id, 'lower')).toBeGreaterThan(0);
  const shallow = Math.floor(whole * 0.55);
  await depth.fill(String(shallow));
  await depth.press('Enter');
  await expect.poll(() => cutsOnDisk(id)).toEqual([{ above: 0, below: whole - shallow }]);
  await expect.poll(() => inkIn(id, 'lower')).toBe(0);
  expect(await inkIn(id, 'upper')).toBeGreaterThan(0);
  // The lines that the column gave up are missing elsewhere: the story is longer than its frame now.
  await window.locator('.overset-mark').first().waitFor();
  await depth.fill(String(whole));
  await depth.press('Enter');
  await expect.poll(() => cutsOnDisk(id)).toBeUndefined();
  await expect.poll(() => inkIn(id, 'lower')).toBeGreaterThan(0);
});

test('a column is pulled up by its foot on the page: one gesture, one step of undo', async () => {
  const { id } = openTextFrame(folder, 'A01');
  const whole = Number(await window.getByLabel('第 1 栏深（行）').inputValue());
  const handle = async (step: string): Promise<readonly [number, number]> => {
    const box = await window.locator(`[data-step="${step}"]`).boundingBox();
    if (!box) throw new Error(`The handle ${step} is not on the page.`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const frame = await window.locator(`[data-frame="${id}"]`).boundingBox();
  const line = frame!.height / whole;
  const [x, y] = await handle('0 foot');
  await window.mouse.move(x, y);
  await window.mouse.down();
  await window.mouse.move(x + 3, y - 2.2 * line, { steps: 3 });
  await window.mouse.move(x + 5, y - 5.2 * line, { steps: 4 });
  // Nothing is changed before it is let go.
  expect(cutsOnDisk(id)).toBeUndefined();
  await window.mouse.up();
  await expect.poll(() => cutsOnDisk(id)).toEqual([{ above: 0, below: 5 }]);
  expect((await handle('0 foot'))[1]).toBeCloseTo(y - 5 * line, -1);
  const [headX, headY] = await handle('0 head');
  await window.mouse.move(headX, headY);
  await window.mouse.down();
  await window.mouse.move(headX, headY + 3 * line, { steps: 4 });
  await window.mouse.up();
  await expect.poll(() => cutsOnDisk(id)).toEqual([{ above: 3, below: 5 }]);
  await window.keyboard.press('Control+z');
  await expect.poll(() => cutsOnDisk(id)).toEqual([{ above: 0, below: 5 }]);
  await window.keyboard.press('Control+z');
  await expect.poll(() => cutsOnDisk(id)).toBeUndefined();
});

test('text is told to run around a circle, on both sides', async () => {
  const box = await window.locator('[data-frame="a01-bridge-dawn-picture"]').boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  await window.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await window.getByLabel('绕排形状').selectOption('ellipse');
  await window.getByLabel('两边都排文字').check();
  const wrap = (): unknown => {
    const text = readFileSync(join(folder, 'pages', 'A01.json'), 'utf8');
    const { frames } = JSON.parse(text) as { frames: readonly { id: string; wrap?: unknown }[] };
    return frames.find(({ id }) => id === 'a01-bridge-dawn-picture')?.wrap;
  };
  await expect.poll(wrap).toEqual({ standoff: 2, shape: { kind: 'ellipse' }, sides: 'both' });
});
