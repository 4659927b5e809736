// Types into the page of the sample newspaper that carries the bench's articles, in a real window, and
// leaves the times in out/bench/window.json for the bench to print.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { copyEdition, launchDayang } from '../e2e/support/launch.ts';
import { measureKeyToPaint } from './key-to-paint.ts';
import { windowReport } from './peer-places.ts';

const sample = fileURLToPath(new URL('../../samples/dayang-daily', import.meta.url));
const FOLIO = 'A03';
const KEYS = 120;
/** The first keys after a start make the program warm, as it is for a person who types. */
const FIRST_KEYS = 20;

interface FrameOnDisk {
  readonly id: string;
  readonly kind: string;
  readonly box: { readonly width: number; readonly height: number };
}

/** The largest text frame of the page: the middle of it is text of the lead. */
function findLead(folder: string): FrameOnDisk {
  const page = readFileSync(join(folder, 'pages', `${FOLIO}.json`), 'utf8');
  const { frames } = JSON.parse(page) as { readonly frames: readonly FrameOnDisk[] };
  const area = ({ box }: FrameOnDisk): number => box.width * box.height;
  const [lead] = frames.filter(({ kind }) => kind === 'text').sort((a, b) => area(b) - area(a));
  if (!lead) throw new Error(`${FOLIO} has no text frame.`);
  return lead;
}

test('a key shows on the page', async () => {
  const folder = copyEdition(sample);
  const { window, close } = await launchDayang({ editionPath: folder });
  try {
    await window.locator('[data-thumb]').nth(2).click();
    const lead = window.locator(`[data-frame="${findLead(folder).id}"]`);
    await lead.waitFor({ state: 'attached' });
    const box = await lead.boundingBox();
    if (!box) throw new Error('The lead is not on the page.');
    await window.mouse.dblclick(box.x + box.width * 0.1, box.y + box.height * 0.5);
    await window.locator('.page .caret').waitFor({ state: 'attached' });
    await measureKeyToPaint(window, FIRST_KEYS);
    const times = await measureKeyToPaint(window, KEYS);
    expect(times.keys).toBe(KEYS);
    mkdirSync(join(windowReport, '..'), { recursive: true });
    writeFileSync(windowReport, JSON.stringify(times));
  } finally {
    await close();
  }
});
