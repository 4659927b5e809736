// Dots, names, rubies, small capitals and languages set with the toolbar of the article editor, in a real window.
import { expect, test } from 'vitest';
import { harnessWith } from '../renderer/article-editor/harness/drive-harness.ts';

const hands = harnessWith('short');

/** How a run of the paragraph looks: its computed style, or that of what stands before it. */
const look = (mark: string, property: string, before = false): Promise<string> =>
  hands.page.evaluate(
    ({ selector, name, pseudo }) =>
      getComputedStyle(document.querySelector(selector)!, pseudo).getPropertyValue(name),
    {
      selector: `[data-mark="${mark}"]`,
      name: property,
      pseudo: before ? '::before' : undefined,
    },
  );

test('the toolbar sets dots, names and a ruby, and the words look like it', async () => {
  await hands.begin('short');
  await hands.focus(2, 0, 2);
  await hands.page.click('[data-tool="emphasis"]');
  await hands.focus(2, 2, 4);
  await hands.page.click('[data-tool="properName"]');
  await hands.focus(2, 4, 6);
  await hands.page.click('[data-tool="bookName"]');
  await hands.focus(2, 6, 8);
  await hands.page.click('[data-tool="ruby"]');
  await hands.page.fill('[data-tool="ruby-words"]', 'qùnián');
  await hands.press('Enter');
  expect(await look('emphasis', 'text-emphasis-style')).toContain('dot');
  expect(await look('properName', 'text-decoration-line')).toBe('underline');
  expect(await look('bookName', 'text-decoration-style')).toBe('wavy');
  expect(await look('ruby', 'content', true)).toBe('"qùnián"');
  // The focus is back in the words, and the ruby is none of them.
  expect(await hands.page.evaluate(() => document.activeElement?.className)).toContain(
    'ProseMirror',
  );
  expect(await hands.page.textContent('[data-kind="paragraph"]')).toBe('今年秋粮比去年多收两成。');
  expect(hands.complaints).toEqual([]);
});

test('letters take small capitals', async () => {
  await hands.begin('short');
  await hands.focus(2, 0, 4);
  await hands.page.click('[data-tool="smallCaps"]');
  expect(await look('smallCaps', 'font-variant-caps')).toBe('small-caps');
  expect(await hands.page.getAttribute('[data-tool="smallCaps"]', 'aria-pressed')).toBe('true');
});

test('a ruby needs words to stand over, and goes when its field is emptied', async () => {
  await hands.begin('short');
  await hands.focus(2, 3);
  await expect.poll(() => hands.page.isDisabled('[data-tool="ruby"]')).toBe(true);
  await hands.focus(2, 0, 2);
  await hands.page.click('[data-tool="ruby"]');
  await hands.page.fill('[data-tool="ruby-words"]', 'jīnnián');
  await hands.press('Enter');
  await hands.focus(2, 0, 2);
  await hands.page.click('[data-tool="ruby"]');
  expect(await hands.page.inputValue('[data-tool="ruby-words"]')).toBe('jīnnián');
  await hands.page.fill('[data-tool="ruby-words"]', '');
  await hands.press('Enter');
  expect(await hands.page.$('[data-mark="ruby"]')).toBeNull();
});

test('words take a language of their own, and give it back', async () => {
  await hands.begin('short');
  await hands.focus(2, 0, 2);
  await hands.page.selectOption('[data-tool="language"]', 'ja');
  expect(await hands.page.getAttribute('[data-mark="language"]', 'lang')).toBe('ja');
  expect(await hands.page.textContent('[data-mark="language"]')).toBe('今年');
  await hands.focus(2, 4);
  await expect.poll(() => hands.page.inputValue('[data-tool="language"]')).toBe('');
  await hands.focus(2, 0, 2);
  await expect.poll(() => hands.page.inputValue('[data-tool="language"]')).toBe('ja');
  await hands.page.selectOption('[data-tool="language"]', '');
  expect(await hands.page.$('[data-mark="language"]')).toBeNull();
  expect(hands.complaints).toEqual([]);
});
