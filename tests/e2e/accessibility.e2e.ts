// What axe finds on the window's screens, in both themes: nothing serious. It sees about a third of what
// can be wrong; a person with a screen reader is the final judge.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { copyEdition, launchDayang } from './support/launch.ts';

const sample = fileURLToPath(new URL('../../samples/dayang-daily', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Serious and critical findings on what the window shows now. */
async function findFaults(window: Page): Promise<readonly string[]> {
  const found = await window.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as {
      axe: { run: (where: Document) => Promise<{ violations: readonly Finding[] }> };
    };
    return (await judge.run(document)).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const screens: readonly (readonly [string, readonly string[]])[] = [
  ['the page', []],
  ['article, page and problems', ['Control+Backslash', 'Control+j']],
  ['the galley', ['Control+Alt+Digit1']],
  ['the palette', ['Control+Shift+P']],
  ['the export dialog', ['Escape', 'Control+e']],
  ['the keys', ['Escape', 'Control+Slash']],
  ['the welcome screen', ['Escape', 'Control+w']],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('axe finds nothing serious on any screen', async () => {
    const dayang = await launchDayang({ editionPath: copyEdition(sample), theme });
    try {
      const { window } = dayang;
      await window.locator('.status-bar', { hasText: 'A01 版面' }).waitFor();
      await window.evaluate(axe);
      const faults: string[] = [];
      for (const [screen, keys] of screens) {
        for (const key of keys) await window.keyboard.press(key);
        await window.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        faults.push(...(await findFaults(window)).map((fault) => `${screen}: ${fault}`));
      }
      expect(faults).toEqual([]);
    } finally {
      await dayang.close();
    }
  });
});
