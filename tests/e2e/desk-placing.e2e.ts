// A layout person fills pages with the pointer: an article is dragged onto a page, its rest is led into
// another frame, and the pages are printed.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { framesOf, storiesOf } from './support/edition-on-disk.ts';
import { openSample, type OpenSample } from './support/launch.ts';
import { makeScratch } from './support/stage.ts';

/** The page one works on; the other of its spread stands beside it. */
const current = '.page[tabindex="0"]';
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

const textsOf = (folio: string) => framesOf(folder, folio).filter(({ kind }) => kind === 'text');

/** Draws a text frame on the page in view, from one share of its width and height to another. */
async function drawText(from: readonly [number, number], to: readonly [number, number]) {
  const box = await window.locator(current).boundingBox();
  if (!box) throw new Error('No page is in view.');
  await window.locator(current).focus();
  await window.keyboard.press('t');
  await window.mouse.move(box.x + from[0] * box.width, box.y + from[1] * box.height);
  await window.mouse.down();
  await window.mouse.move(box.x + to[0] * box.width, box.y + to[1] * box.height, { steps: 5 });
  await window.mouse.up();
}

async function middleOf(selector: string): Promise<readonly [number, number]> {
  const box = await window.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in view.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('an article dragged onto a blank page gets a headline and a text frame on the grid', async () => {
  await window.keyboard.press('Control+n');
  await window.keyboard.insertText('河堤上的灯');
  // Past the field of the byline into the text.
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText(
    '傍晚六点，河堤上的灯一盏一盏亮起来，散步的人慢慢多了。'.repeat(30),
  );
  await window.keyboard.press('Control+Alt+Digit3');
  await window.locator(current).focus();
  await window.keyboard.press('Control+Shift+N');
  await expect.poll(() => window.locator('[data-thumb]').count()).toBe(5);
  const folio = (await window.locator('[data-thumb][aria-selected="true"] strong').textContent())!;
  const row = window.locator('.article-row', { hasText: '河堤上的灯' });
  await row.dragTo(window.locator(current), { targetPosition: { x: 60, y: 120 } });
  await row.locator('.chip', { hasText: folio }).waitFor();
  await expect.poll(() => textsOf(folio).length).toBe(1);
  expect(framesOf(folder, folio).filter(({ kind }) => kind === 'head')).toHaveLength(1);
  await expect.poll(() => storiesOf(folder, folio).length).toBe(1);
});

test('what is over is led into another frame: press on its mark, then on the frame', async () => {
  const [filled] = textsOf('A05');
  // The frame is pulled up by its lower edge until most of the story has no place.
  await window.mouse.click(...(await middleOf(`[data-frame="${filled!.id}"]`)));
  await window.keyboard.press('r');
  for (let i = 0; i < 12; i += 1) await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Enter');
  await window.locator('[data-out-port]').waitFor();
  await drawText([0.1, 0.7], [0.4, 0.9]);
  await expect.poll(() => textsOf('A05').length).toBe(2);
  const next = textsOf('A05').find(({ id }) => id !== filled!.id)!;
  await window.mouse.click(...(await middleOf('[data-out-port]')));
  await window.locator(`${current}[data-tool="thread"]`).waitFor();
  await window.mouse.click(...(await middleOf(`[data-frame="${next.id}"]`)));
  const thread = (): readonly string[] => storiesOf(folder, 'A05')[0]?.thread ?? [];
  await expect.poll(thread).toEqual([filled!.id, next.id]);
  await window.keyboard.press('Control+z');
  await expect.poll(thread).toEqual([filled!.id]);
});

test('the mark can be pulled onto the frame too, and the keyboard leads a thread by number', async () => {
  const [filled, next] = textsOf('A05').map(({ id }) => id);
  const thread = (): readonly string[] => storiesOf(folder, 'A05')[0]?.thread ?? [];
  await window.mouse.move(...(await middleOf('[data-out-port]')));
  await window.mouse.down();
  await window.mouse.move(...(await middleOf(`[data-frame="${next!}"]`)), { steps: 6 });
  await window.locator('.page .threads line').first().waitFor({ state: 'attached' });
  await window.mouse.up();
  await expect.poll(thread).toEqual([filled, next]);
  await window.keyboard.press('Control+z');
  await expect.poll(thread).toEqual([filled]);
  await window.mouse.click(...(await middleOf(`[data-frame="${filled!}"]`)));
  await window.keyboard.press('Control+Shift+T');
  await window.locator('.frame-number').first().waitFor();
  await window.keyboard.press('1');
  await expect.poll(thread).toEqual([filled, next]);
});

test('printing gives the printer every page once, in its own shape', async () => {
  const file = join(makeScratch(inject('stage')), 'printed.pdf');
  await dayang.app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    const seen = globalThis as unknown as { printed?: string };
    // The dialog of the system is answered by printing to a file, with what the window shows just then.
    webContents.print = (_options, done) => {
      void webContents.printToPDF({ pageSize: 'A3' }).then((bytes) => {
        seen.printed = bytes.toString('base64');
        done?.(true, '');
      });
    };
  });
  await window.locator(current).focus();
  await window.keyboard.press('Control+p');
  const printed = (): Promise<string | undefined> =>
    dayang.app.evaluate(() => (globalThis as unknown as { printed?: string }).printed);
  await expect.poll(printed, { timeout: 30_000 }).toBeDefined();
  writeFileSync(file, Buffer.from((await printed())!, 'base64'));
  const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(facts).toMatch(/^Pages: +5$/mu);
  await expect.poll(() => window.locator('.print-sheet').count()).toBe(0);
});
