// The article editor in a real window under the program's own security policy: fields, keys, kinds,
// undo, and who can use it.
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { harnessWith } from '../renderer/article-editor/harness/drive-harness.ts';

const hands = harnessWith('short');

const HEAD = ['headline 秋粮入库', 'byline □何小满'] as const;
const FIRST = 'paragraph 今年秋粮比去年多收两成。';
const SECOND = 'paragraph 粮站的灯亮到半夜。';

describe('the fields of an article', () => {
  test('are written from the headline down with Enter', async () => {
    await hands.begin('empty');
    await hands.page.click('[data-kind="headline"]');
    await hands.type('Bridge opens');
    await hands.press('Enter');
    await hands.type('By nobody');
    await hands.press('Enter');
    await hands.type('First.');
    await hands.press('Enter');
    await hands.type('Second.');
    await hands.expectWords(
      'headline Bridge opens',
      'byline By nobody',
      'paragraph First.',
      'paragraph Second.',
    );
    expect(hands.complaints).toEqual([]);
  });

  test('bear their names at the left and their lengths at the right, inside the pane', async () => {
    await hands.begin('bridge');
    const drawn = await hands.page.evaluate(() =>
      Array.from(document.querySelectorAll('.ProseMirror > [data-kind]'), (block) => {
        const name = getComputedStyle(block, '::before').content;
        const count = getComputedStyle(block, '::after').content;
        return `${name} ${count}`;
      }),
    );
    expect(drawn.slice(0, 6)).toEqual([
      '"栏目" "4 字"',
      '"引题" "11 字"',
      '"主题" "17 字"',
      '"副题" "17 字"',
      '"署名" "13 字"',
      '"正文" "103 字"',
    ]);
    expect(drawn[6]).toBe('none "98 字"');
  });

  test('speak the language of the desk at once', async () => {
    const nameOf = (): Promise<string> =>
      hands.page.evaluate(
        () =>
          getComputedStyle(document.querySelector('[data-kind="headline"]')!, '::before').content,
      );
    expect(await nameOf()).toBe('"主题"');
    await hands.page.evaluate(() => window.harness.update({ lang: 'en' }));
    await expect.poll(nameOf).toBe('"Headline"');
    expect(await hands.page.getAttribute('[data-kind="headline"]', 'data-count')).toBe('4 chars');
    await hands.page.evaluate(() => window.harness.update({ lang: 'zh-CN' }));
  });

  test('hold a line of at most 42 characters', async () => {
    const { width, em } = await hands.page.evaluate(() => {
      const block = document.querySelector('[data-kind="paragraph"]')!;
      return { width: block.clientWidth, em: parseFloat(getComputedStyle(block).fontSize) };
    });
    expect(width / em).toBeLessThanOrEqual(42);
    expect(width / em).toBeGreaterThan(36);
  });

  test('move nothing while one types: every other block stays on its line', async () => {
    await hands.begin('bridge');
    const tops = (): Promise<readonly number[]> =>
      hands.page.evaluate(() =>
        Array.from(
          document.querySelectorAll('.ProseMirror > [data-kind]'),
          (block) => block.getBoundingClientRect().top,
        ),
      );
    await hands.focus(1, 0);
    const before = await tops();
    await hands.type('abc');
    await expect.poll(hands.words).toContain('kicker abc历时三年，穿越两个汛期');
    expect(await tops()).toEqual(before);
  });
});

describe('kinds and marks', () => {
  test('Alt and a digit sets the kind', async () => {
    await hands.focus(2, 3);
    await hands.press('Alt+6');
    await hands.expectWords(...HEAD, FIRST.replace('paragraph', 'subhead'), SECOND);
    expect(await hands.steps()).toEqual(['kind']);
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });

  test('a second headline is refused with a sentence', async () => {
    await hands.focus(2, 3);
    await hands.press('Alt+1');
    expect(await hands.heard()).toEqual(['window.editor-has-kind {"kind":"主题"}']);
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });

  test('the toolbar shows what the block is and sets it, and the caret stays', async () => {
    await hands.focus(2, 3);
    const kind = hands.page.locator('.article-editor-tools select:not([data-tool])');
    await expect.poll(() => kind.inputValue()).toBe('paragraph');
    await kind.selectOption('deck');
    await hands.expectWords(HEAD[0], FIRST.replace('paragraph', 'deck'), HEAD[1], SECOND);
    await hands.type('X');
    await expect.poll(hands.words).toContain('deck 今年秋X粮比去年多收两成。');
  });

  test('the buttons set bold and 楷体 and show them pressed', async () => {
    await hands.focus(2, 2, 4);
    await hands.page.click('[data-tool="bold"]');
    await hands.page.click('[data-tool="kai"]');
    const content = await hands.page.evaluate(() => window.harness.blocks()[2]!.content[1]);
    expect(content).toEqual({
      type: 'text',
      text: '秋粮',
      marks: [{ type: 'bold' }, { type: 'kai' }],
    });
    const pressed = await hands.page.$$eval('[aria-pressed="true"]', (buttons) =>
      buttons.map((button) => button.getAttribute('data-tool')),
    );
    expect(pressed).toEqual(['bold', 'kai']);
  });

  test('Tab makes cells in a row; Escape and Tab leaves the editor', async () => {
    await hands.focus(3, 8);
    await hands.page.locator('.article-editor-tools select:not([data-tool])').selectOption('row');
    await hands.press('Tab');
    await hands.type('2');
    await expect.poll(hands.words).toContain('row 粮站的灯亮到半夜\t2。');
    await hands.press('Escape', 'Tab');
    const inside = await hands.page.evaluate(
      () => document.activeElement?.closest('.ProseMirror') !== null,
    );
    expect(inside).toBe(false);
  });
});

describe('undo', () => {
  test('takes a run of keys back at once and puts the caret where they began', async () => {
    await hands.focus(2, 2);
    await hands.type('abc');
    await expect.poll(hands.steps).toEqual(['type']);
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
    await hands.type('X');
    await expect.poll(hands.words).toContain('paragraph 今年X秋粮比去年多收两成。');
  });

  test('asked of the browser itself is the same', async () => {
    await hands.focus(2, 2);
    await hands.type('abc');
    await hands.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]!.webContents.undo();
    });
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });
});

describe('the keyboard', () => {
  const isInWords = (): Promise<boolean> =>
    hands.page.evaluate(() => document.activeElement?.matches('.ProseMirror') ?? false);

  test('goes to the words when the window asks for it', async () => {
    await hands.focus(2, 0);
    expect(await isInWords()).toBe(true);
  });

  test('is not taken again by the editor of the next article for the same request', async () => {
    await hands.focus(0, 0);
    await hands.page.evaluate(() => window.harness.open('other'));
    await expect.poll(hands.words).toEqual(['headline 另一篇', 'paragraph 别处的正文。']);
    expect(await isInWords()).toBe(false);
  });
});

describe('for everyone', () => {
  test.each(['light', 'dark'])('axe finds nothing serious in %s', async (theme) => {
    await hands.begin('bridge');
    await hands.page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
      window.harness.update({ galley: true, proof: true });
      window.harness.focus(5, 3);
    }, theme);
    await hands.page.evaluate(axe.source);
    const found = await hands.page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run('#root');
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    await hands.page.evaluate(() => delete document.documentElement.dataset['theme']);
    expect(found).toEqual([]);
  });

  test('the words are one text box with the name of the article', async () => {
    await hands.focus(0, 0);
    const box = hands.page.getByRole('textbox', { name: '稿件《秋粮入库》' });
    expect(await box.getAttribute('aria-multiline')).toBe('true');
    expect(await box.getAttribute('lang')).toBe('zh-Hans');
    await hands.type('新');
    await hands.page.getByRole('textbox', { name: '稿件《新秋粮入库》' }).waitFor();
  });
});

test('a key in twenty thousand characters touches its own block and nothing else', async () => {
  await hands.begin('long');
  await hands.focus(50, 20);
  await hands.page.evaluate(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    new MutationObserver((records) => {
      for (const { target, type, attributeName, oldValue } of records) {
        const element = target instanceof Element ? target : target.parentElement!;
        // ProseMirror clears a class that is not there: a record without a change.
        if (type === 'attributes' && element.getAttribute(attributeName!) === oldValue) continue;
        const block = element.closest('[data-kind]');
        const index = block ? Array.from(block.parentElement!.children).indexOf(block) : -1;
        touched.push(index >= 0 ? `block ${index}` : `${type} ${attributeName}`);
      }
    }).observe(document.querySelector('#root')!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
    });
  });
  await hands.type('abc');
  await expect.poll(async () => (await hands.words())[50]).toContain('abc');
  const touched = await hands.page.evaluate(
    () => (window as unknown as { touched: string[] }).touched,
  );
  // The byline that the article lacks is offered, so block 50 is the 51st after the headline.
  expect(new Set(touched)).toEqual(new Set(['block 51']));
});
