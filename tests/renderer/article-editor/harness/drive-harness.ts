// The hands of a person at the harness: opens it for a file of tests, focuses, types, composes, pastes,
// and reads what the model and the screen hold.
import type { ElectronApplication, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Block } from '../../../../shared/model/text.ts';
import { launchHarness, type RunningHarness } from './launch-harness.ts';

/** What a test can do at the harness. */
export class Hands {
  private running: RunningHarness | undefined;
  /** What the page complained of since the test began: refused scripts, styles, markup, errors. */
  readonly complaints: string[] = [];

  get page(): Page {
    return this.open.page;
  }

  get app(): ElectronApplication {
    return this.open.app;
  }

  async start(): Promise<void> {
    this.running = await launchHarness();
    this.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  async stop(): Promise<void> {
    await this.running?.close();
  }

  /** Begins anew with a specimen in the editor. */
  async begin(specimen: string): Promise<void> {
    this.complaints.length = 0;
    await this.page.evaluate((id) => window.harness.reset(id), specimen);
  }

  /** Gives the keyboard to the editor at a place, or with a stretch of a block selected. */
  async focus(block: number, offset: number, to?: number): Promise<void> {
    await this.page.evaluate(
      ({ block: at, offset: from, to: end }) => window.harness.focus(at, from, end),
      { block, offset, to },
    );
  }

  /** Selects from a place in one block to a place in another. */
  async select(
    anchor: { readonly block: number; readonly offset: number },
    head: { readonly block: number; readonly offset: number },
  ): Promise<void> {
    await this.page.evaluate(
      (request) => window.harness.update({ focusRequest: { ...request, serial: Math.random() } }),
      { ...head, anchor },
    );
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Composes through the forms without ending the composition. */
  async compose(...forms: readonly string[]): Promise<void> {
    for (const text of forms) {
      await this.open.cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  /** Ends the composition with these words. */
  async commit(text: string): Promise<void> {
    await this.open.cdp.send('Input.insertText', { text });
  }

  /** Pastes as a person does, with the clipboard of another program. */
  async paste(clipboard: { readonly text?: string; readonly html?: string }): Promise<void> {
    await this.page.evaluate(({ text, html }) => {
      const clipboardData = new DataTransfer();
      if (text !== undefined) clipboardData.setData('text/plain', text);
      if (html !== undefined) clipboardData.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.ProseMirror')?.dispatchEvent(event);
    }, clipboard);
  }

  /** The model as one can read it: kind and words, a line a block. */
  readonly words = (): Promise<readonly string[]> =>
    this.page.evaluate(() => window.harness.words());

  /** The names of the steps of undo. */
  readonly steps = (): Promise<readonly string[]> =>
    this.page.evaluate(() => window.harness.steps());

  /** What the window was told. */
  readonly heard = (): Promise<readonly string[]> =>
    this.page.evaluate(() => window.harness.heard());

  /** One block of the model. */
  readonly block = (index: number): Promise<Block | undefined> =>
    this.page.evaluate((at) => window.harness.blocks()[at], index);

  /** The words as the screen shows them. */
  readonly seen = (): Promise<readonly string[]> =>
    this.page.evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>('.ProseMirror > [data-kind]'),
        (block) => `${block.dataset['kind'] ?? ''} ${block.textContent}`,
      ),
    );

  /** Waits until the model holds these words; a failure shows what it holds. */
  async expectWords(...wanted: readonly string[]): Promise<void> {
    await expect.poll(this.words).toEqual(wanted);
  }

  private get open(): RunningHarness {
    if (!this.running) throw new Error('The harness has not been started.');
    return this.running;
  }
}

/** Opens a harness for a file of tests; each test begins with the specimen. */
export function harnessWith(specimen: string): Hands {
  const hands = new Hands();
  // The first file builds the harness, which takes a while on a busy machine.
  beforeAll(() => hands.start(), 180_000);
  afterAll(() => hands.stop());
  beforeEach(() => hands.begin(specimen));
  return hands;
}
