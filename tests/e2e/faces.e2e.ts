// Faces, substitutes and forms of letters in a real window: a person changes the house style in the
// inspector, and the file on the disk and the problems of the page follow.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import { copyEdition, launchDayang, type RunningDayang } from './support/launch.ts';

const sample = fileURLToPath(new URL('../../samples/dayang-daily', import.meta.url));
let dayang: RunningDayang;
let window: Page;
let folder: string;

beforeAll(async () => {
  folder = copyEdition(sample);
  writeRare();
  dayang = await launchDayang({ editionPath: folder });
  ({ window } = dayang);
  await window.locator('.page').first().waitFor();
});

afterAll(async () => {
  await dayang.close();
});

/** Puts a character that only the fonts of 楷 have into the text of an article on the front page. */
function writeRare(): void {
  const file = join(folder, 'articles', 'bridge.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly blocks: { readonly type: string; content: object[] }[];
  };
  const paragraph = record.blocks.find(({ type }) => type === 'paragraph');
  paragraph?.content.push({ type: 'text', text: '𠀋' });
  writeFileSync(file, JSON.stringify(record));
}

function houseOnDisk(): HouseStyle {
  const text = readFileSync(join(folder, 'edition.json'), 'utf8');
  return (JSON.parse(text) as { readonly paper: { readonly house: HouseStyle } }).paper.house;
}

function section(title: string): Locator {
  return window.locator('.inspector .section', { has: window.getByText(title, { exact: true }) });
}

async function fill(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

test('a composite face is put together part by part', async () => {
  const faces = section('复合字体');
  await faces.getByRole('button', { name: '复合字体' }).click();
  await faces.getByLabel('标点', { exact: true }).selectOption('noto-sans-sc-400');
  await faces.getByLabel('数字', { exact: true }).selectOption('libre-franklin-500');
  await fill(faces.getByLabel('数字缩放'), '108');
  await fill(faces.getByLabel('数字升降'), '-2');
  await faces.getByLabel('第 1 替补字体', { exact: true }).selectOption('lxgw-wenkai-400');
  await expect
    .poll(() => houseOnDisk().faces['song'])
    .toMatchObject({
      marks: 'noto-sans-sc-400',
      figures: 'libre-franklin-500',
      fits: { figures: { scale: 1.08, rise: -0.02 } },
      fallback: ['lxgw-wenkai-400'],
    });
  await fill(faces.getByLabel('数字缩放'), '100');
  await fill(faces.getByLabel('数字升降'), '0');
  await faces.getByLabel('第 1 替补字体', { exact: true }).selectOption('');
  await expect
    .poll(() => Object.keys(houseOnDisk().faces['song'] ?? {}).sort())
    .toEqual(['figures', 'han', 'latin', 'marks']);
});

test('a character that no font of its face has comes from a fallback, opened when it is asked', async () => {
  await window.locator('.status-bar button', { hasText: /错误/ }).click();
  const missing = window.locator('.problem-row', { hasText: 'U+2000B' });
  await missing.first().waitFor();
  const faces = section('复合字体');
  await faces.getByLabel('全报第 1 替补字体').selectOption('lxgw-wenkai-400');
  await missing.first().waitFor({ state: 'detached' });
  await faces.getByLabel('用了替补字体时提示').check();
  const note = window.locator('.problem-row', { hasText: '用替补字体“LXGW WenKai Regular”排出' });
  await note.waitFor();
  await faces.getByLabel('用了替补字体时提示').uncheck();
  await note.waitFor({ state: 'detached' });
});

test('a face of another name is made of one, and goes again', async () => {
  const faces = section('复合字体');
  await fill(faces.getByLabel('另存为'), 'songNews');
  await expect.poll(() => Object.keys(houseOnDisk().faces)).toContain('songNews');
  await faces.getByRole('button', { name: '去掉这个字体' }).click();
  await expect.poll(() => Object.keys(houseOnDisk().faces)).not.toContain('songNews');
});

test('letters take other forms, for all text and for one kind of block', async () => {
  const letters = section('西文字形');
  await letters.getByRole('button', { name: '西文字形' }).click();
  await letters.getByLabel('数字', { exact: true }).selectOption('old');
  await letters.getByLabel('用于').selectOption('row');
  await letters.getByLabel('数字宽度').selectOption('tabular');
  await expect.poll(() => houseOnDisk().letters).toEqual({ figures: 'old' });
  await expect.poll(() => houseOnDisk().paragraphs.row.letters).toEqual({ figureWidth: 'tabular' });
});

test('a rare character gets a substitute by its code point', async () => {
  const table = section('补字表');
  await table.getByRole('button', { name: '补字表' }).click();
  await fill(table.getByLabel('加一个原字'), 'U+E863');
  await fill(table.getByLabel('第 1 行排作'), '䶮');
  await table.getByLabel('第 1 行字体').selectOption('noto-sans-sc-400');
  await expect
    .poll(() => houseOnDisk().substitutes)
    .toEqual([{ for: '\ue863', text: '䶮', font: 'noto-sans-sc-400' }]);
  // What is no outline is not taken; one that is goes into the file.
  await fill(table.getByLabel('第 1 行轮廓'), 'M0 0A9 9 0 0 0 9 9z');
  await expect
    .poll(() => table.getByLabel('第 1 行轮廓').getAttribute('aria-invalid'))
    .toBe('true');
  await fill(table.getByLabel('第 1 行轮廓'), 'M0 0H900V900H0Z');
  await expect.poll(() => houseOnDisk().substitutes?.[0]?.outline).toBe('M0 0H900V900H0Z');
  await table.getByRole('button', { name: '去掉第 1 行' }).click();
  await expect.poll(() => houseOnDisk().substitutes).toBeUndefined();
});

test('axe finds nothing serious in the open sections', async () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await window.evaluate(readFileSync(axe, 'utf8'));
  const found = await window.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as {
      axe: {
        run: (where: string) => Promise<{ violations: { id: string; impact: string }[] }>;
      };
    };
    return (await judge.run('.inspector')).violations;
  });
  const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id }) => id)).toEqual([]);
});
