// The place of a title to its text, the rules of the house and the sections of the paper, as a person sets
// them in the inspector and the menu: the files follow, and each choice is one step of undo.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { framesOf, storiesOf, type FrameOnDisk } from './support/edition-on-disk.ts';
import { openSample, type OpenSample } from './support/launch.ts';

let dayang: OpenSample;
let window: Page;
let folder: string;

beforeAll(async () => {
  dayang = await openSample();
  ({ window, folder } = dayang);
  await window.locator('.status-bar', { hasText: 'A01 版面' }).waitFor();
});

afterAll(async () => {
  await dayang.close();
});

/** The frame of a page that has changed since, and how. */
function changed(before: readonly FrameOnDisk[], folio: string): readonly FrameOnDisk[] {
  const known = new Set(before.map((frame) => JSON.stringify(frame)));
  return framesOf(folder, folio).filter((frame) => !known.has(JSON.stringify(frame)));
}

test('a title is put within its text, and back by one undo', async () => {
  await window.keyboard.press('Control+Shift+N');
  await expect.poll(() => window.locator('[data-thumb]').count()).toBe(5);
  const folio = (await window.locator('[data-thumb][aria-selected="true"] strong').textContent())!;
  await window.keyboard.press('Control+n');
  await window.keyboard.insertText('河堤上的灯');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('傍晚六点，河堤上的灯一盏一盏亮起来。'.repeat(120));
  await window.keyboard.press('Control+Alt+Digit3');
  const row = window.locator('.article-row', { hasText: '河堤上的灯' });
  await row.dragTo(window.locator('.page[tabindex="0"]'), { targetPosition: { x: 40, y: 120 } });
  await expect.poll(() => storiesOf(folder, folio).length).toBe(1);
  const before = framesOf(folder, folio);
  const place = window.getByLabel('题文关系');
  await expect.poll(() => place.inputValue()).toBe('over');
  for (const [value, name] of [
    ['within', '文包题'],
    ['between', '文夹题'],
    ['beside', '串文题'],
  ] as const) {
    await place.selectOption({ label: name });
    await expect
      .poll(() =>
        changed(before, folio)
          .map(({ kind }) => kind)
          .sort(),
      )
      .toEqual([...['head', 'text']]);
    await expect.poll(() => place.inputValue()).toBe(value);
    await window.locator('.page[tabindex="0"]').focus();
    await window.keyboard.press('Control+z');
    await expect.poll(() => changed(before, folio)).toEqual([]);
  }
});

test('the limits of headlines are set for the house, and as usual they are not written', async () => {
  const house = (): Readonly<Record<string, unknown>> => {
    const text = readFileSync(join(folder, 'edition.json'), 'utf8');
    return (JSON.parse(text) as { paper: { house: Record<string, unknown> } }).paper.house;
  };
  await window.locator('.page[tabindex="0"]').focus();
  await window.keyboard.press('Escape');
  await window.locator('.section-title', { hasText: '排字规则' }).click();
  const set = async (label: string, value: string): Promise<void> => {
    await window.getByLabel(label).fill(value);
    await window.getByLabel(label).press('Enter');
  };
  await set('标题字距最松', '20');
  await expect.poll(() => house()['headTracking']).toEqual({ least: -0.05, most: 0.2 });
  await set('绕排最窄', '8');
  await expect.poll(() => house()['leastMeasure']).toBe(8);
  await set('标题字距最松', '10');
  await expect.poll(() => house()['headTracking']).toBeUndefined();
  expect(house()['leastMeasure']).toBe(8);
  await set('绕排最窄', '7');
  await expect.poll(() => house()['leastMeasure']).toBeUndefined();
});

test('a section begins with a page, and its pages are numbered from one', async () => {
  const folios = (): readonly string[] =>
    readdirSync(join(folder, 'pages'))
      .map((name) => name.replace('.json', ''))
      .sort();
  await window.locator('[data-thumb]').nth(2).click();
  await window.keyboard.press('Control+Shift+P');
  await window.keyboard.insertText('另起一叠');
  await window.keyboard.press('Enter');
  await expect.poll(folios).toEqual(['A01', 'A02', 'B01', 'B02', 'B03']);
  await window.locator('.page[tabindex="0"]').focus();
  await window.keyboard.press('Control+z');
  await expect.poll(folios).toEqual(['A01', 'A02', 'A03', 'A04', 'A05']);
});

test('a page moved in the list is numbered anew with its neighbours', async () => {
  const { id } = framesOf(folder, 'A02')[0]!;
  await window.locator('[data-thumb]').nth(1).click();
  await window.locator('[data-thumb]').nth(1).focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => framesOf(folder, 'A03')[0]?.id).toBe(id);
  expect(await window.locator('[data-thumb] strong').allTextContents()).toEqual([
    ...['A01', 'A02', 'A03', 'A04', 'A05'],
  ]);
});
