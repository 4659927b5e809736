// What the editor shows besides the words, in a real window: problems under them, and the galley.
import { beforeEach, describe, expect, test } from 'vitest';
import { harnessWith } from '../renderer/article-editor/harness/drive-harness.ts';

const hands = harnessWith('short');

describe('problems', () => {
  beforeEach(async () => {
    await hands.begin('bridge');
    await hands.page.evaluate(() => window.harness.update({ proof: true }));
    await hands.page.waitForSelector('.problem');
  });

  test('are shown by shape and colour, with their sentence', async () => {
    const mark = await hands.page.$eval('.problem-warning', (element) => ({
      style: getComputedStyle(element).textDecorationStyle,
      title: element.getAttribute('title'),
      words: element.textContent,
    }));
    expect(mark.style).toBe('dashed');
    expect(mark.title).toContain('半角');
    expect(mark.words).toContain('(');
  });

  test('open with a click and are accepted with a button', async () => {
    await hands.page.click('.problem >> nth=0');
    await hands.page.click('.article-editor-note .is-primary');
    await expect.poll(async () => (await hands.words())[5]).toContain('（大桥2023年开工）。');
    expect(await hands.steps()).toEqual(['accept']);
    expect(await hands.page.$('.article-editor-note')).toBeNull();
    await hands.press('Control+z');
    await expect.poll(async () => (await hands.words())[5]).toContain('(大桥2023年开工)。');
  });

  test('are accepted with Alt+Enter where the caret is', async () => {
    const offset = await hands.page.evaluate(() =>
      window.harness.words()[5]!.replace('paragraph ', '').indexOf('(大桥'),
    );
    await hands.focus(5, offset + 1);
    await hands.press('Alt+Enter');
    await expect.poll(async () => (await hands.words())[5]).toContain('（大桥2023年开工）。');
  });

  test('go away with Escape', async () => {
    await hands.page.click('.problem >> nth=0');
    await hands.page.waitForSelector('.article-editor-note');
    await hands.press('Escape');
    await expect.poll(() => hands.page.$('.article-editor-note')).toBeNull();
  });
});

describe('the galley', () => {
  test('shows the lines, where the page ends and what is over', async () => {
    await hands.begin('bridge');
    await hands.page.evaluate(() => window.harness.update({ galley: true }));
    const lines = await hands.page.$$eval('.galley-line', (all) =>
      all.map((line) => ({
        number: line.getAttribute('data-number'),
        over: line.getAttribute('data-over'),
        fit: line.hasAttribute('data-fit'),
        column: line.getAttribute('data-column'),
      })),
    );
    expect(lines[0]).toEqual({ number: '1', over: null, fit: false, column: '第 1 栏' });
    expect(lines[12]?.column).toBe('第 2 栏');
    expect(lines[29]?.over).toBeNull();
    expect(lines[30]).toMatchObject({ number: '31', over: '超', fit: true });
    expect(lines.filter((line) => line.fit)).toHaveLength(1);
  });

  test('puts the caret where one clicks', async () => {
    await hands.page.evaluate(() => window.harness.update({ galley: true }));
    const box = await hands.page.$eval('[data-line="2"] .galley-words', (element) => {
      const range = document.createRange();
      range.setStart(element.firstChild!, 3);
      range.setEnd(element.firstChild!, 4);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 2, y: top + height / 2 };
    });
    await hands.page.mouse.click(box.x, box.y);
    await expect
      .poll(() => hands.page.evaluate(() => window.harness.selection()))
      .toEqual({ block: 2, from: 3, to: 3, head: 3 });
    await hands.type('X');
    await expect.poll(hands.words).toContain('paragraph 今年秋X粮比去年多收两成。');
  });

  test('of twenty thousand characters stays small', async () => {
    await hands.begin('long');
    await hands.page.evaluate(() => window.harness.update({ galley: true }));
    const count = (): Promise<number> =>
      hands.page.evaluate(() => document.querySelectorAll('.galley *').length);
    expect(await count()).toBeLessThan(500);
    await hands.page.evaluate(() => {
      document.querySelector('.galley')!.scrollTop = 20_000;
    });
    await expect
      .poll(() => hands.page.evaluate(() => document.querySelector('[data-line="670"]') !== null))
      .toBe(true);
    expect(await count()).toBeLessThan(500);
  });
});
