// An article in German in a real window: its words are cut by patterns that the layout worker reads when it
// meets the first of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyEdition, launchDayang, type RunningDayang } from './support/launch.ts';

const sample = fileURLToPath(new URL('../../samples/dayang-daily', import.meta.url));
const COPY = 'Die Donaudampfschifffahrtsgesellschaft feierte ihr Betriebsjubiläum. '
  .repeat(20)
  .trim();
/** The beginnings of its words that a line may end with. */
const HEADS = [
  'Do|nau|dampf|schiff|fahrts|ge|sell|schaft',
  'fei|er|te',
  'Be|triebs|ju|bi|lä|um',
].flatMap((word) => word.split('|').map((_, i, parts) => parts.slice(0, i + 1).join('')));
let dayang: RunningDayang;

beforeAll(async () => {
  const folder = copyEdition(sample);
  const file = join(folder, 'articles', 'audit.json');
  const article = JSON.parse(readFileSync(file, 'utf8')) as { lang: string; blocks: object[] };
  article.lang = 'de';
  const text = (type: string, words: string): object => ({
    type,
    content: [{ type: 'text', text: words }],
  });
  article.blocks = [text('headline', 'Jubiläum'), text('paragraph', COPY)];
  writeFileSync(file, JSON.stringify(article));
  dayang = await launchDayang({ editionPath: folder });
});

afterAll(async () => {
  await dayang.close();
});

test('its words are cut where German words are', async () => {
  const { window } = dayang;
  const row = window.locator('.article-row', { hasText: 'Jubiläum' });
  await row.dblclick();
  await window.keyboard.press('Control+Alt+Digit1');
  await window.locator('.galley-paragraph').first().waitFor();
  const lines = await window.locator('.galley-paragraph').allTextContents();
  const ends = lines.slice(0, -1).filter((line) => !/[\s.]$/u.test(line));
  expect(ends.length).toBeGreaterThan(0);
  for (const end of ends)
    expect(HEADS).toContain(
      end
        .replace(/[-\u00ad]$/u, '')
        .split(' ')
        .at(-1),
    );
});
