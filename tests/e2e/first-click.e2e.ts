// A click that comes before the fonts of an edition are there: it finds its place all the same, and no
// letter of the newspaper is taken for missing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyEdition, launchDayang } from './support/launch.ts';

interface FrameOnDisk {
  readonly id: string;
  readonly kind: string;
}

test('a double click on the page just opened puts the caret there, and every letter is known', async () => {
  const editionPath = copyEdition('samples/dayang-daily');
  const page = readFileSync(join(editionPath, 'pages', 'A01.json'), 'utf8');
  const { frames } = JSON.parse(page) as { readonly frames: readonly FrameOnDisk[] };
  const text = frames.find(({ kind }) => kind === 'text')?.id ?? '';
  const { window, close } = await launchDayang({ editionPath, lang: 'en' });
  try {
    const frame = window.locator(`[data-frame="${text}"]`);
    await frame.waitFor({ state: 'attached' });
    await frame.dblclick({ position: { x: 8, y: 8 }, force: true });
    await window.locator('.page .caret').waitFor({ state: 'attached' });
    // The one error is in the copy of the sample.
    const problems = window.locator('.status-bar .status-cell').first();
    await expect.poll(() => problems.textContent()).toBe('Errors 1 · Warnings 6');
  } finally {
    await close();
  }
});
