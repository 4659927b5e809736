// The input method in a real window, simulated through Chromium's own protocol: what is composed must
// come out exactly, in its place, as one step of undo. Real input methods need a person.
import { beforeEach, describe, expect, test } from 'vitest';
import { harnessWith } from '../renderer/article-editor/harness/drive-harness.ts';

const hands = harnessWith('short');

const HEAD = ['headline 秋粮入库', 'byline □何小满'] as const;
const FIRST = 'paragraph 今年秋粮比去年多收两成。';
const SECOND = 'paragraph 粮站的灯亮到半夜。';

const PINYIN = ['f', 'fe', 'fen', 'feng', "feng's", "feng'shou"];

describe.each([
  ['at the start', 0, '丰收今年秋粮比去年多收两成。'],
  ['in the middle', 5, '今年秋粮比丰收去年多收两成。'],
  ['at the end', 12, '今年秋粮比去年多收两成。丰收'],
])('composing in a paragraph %s', (_place, offset, wanted) => {
  test('gives exactly what was chosen, as one step of undo', async () => {
    await hands.focus(2, offset);
    await hands.compose(...PINYIN);
    await hands.commit('丰收');
    await hands.expectWords(...HEAD, `paragraph ${wanted}`, SECOND);
    expect(await hands.steps()).toEqual(['compose']);
    expect(await hands.seen()).toEqual([...HEAD, `paragraph ${wanted}`, SECOND]);
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
    expect(await hands.seen()).toEqual([...HEAD, FIRST, SECOND]);
    await hands.press('Control+Shift+z');
    await hands.expectWords(...HEAD, `paragraph ${wanted}`, SECOND);
  });

  test('cancelled with Escape leaves everything and no step', async () => {
    const before = await hands.page.evaluateHandle(() => window.harness.blocks());
    await hands.focus(2, offset);
    await hands.compose(...PINYIN, '');
    await hands.press('Escape');
    await hands.expectWords(...HEAD, FIRST, SECOND);
    expect(await hands.seen()).toEqual([...HEAD, FIRST, SECOND]);
    expect(await hands.steps()).toEqual([]);
    const same = await hands.page.evaluate(
      (blocks) => window.harness.blocks().every((block, i) => block === blocks[i]),
      before,
    );
    expect(same).toBe(true);
  });

  test('shows what is composed while the model waits', async () => {
    await hands.focus(2, offset);
    await hands.compose('fen');
    await expect.poll(async () => (await hands.seen())[2]).toContain('fen');
    expect(await hands.words()).toEqual([...HEAD, FIRST, SECOND]);
    await hands.commit('分');
    await expect.poll(async () => (await hands.words())[2]).toContain('分');
  });
});

describe.each([
  ['at the start', 0, '大秋粮入库'],
  ['in the middle', 2, '秋粮大入库'],
  ['at the end', 4, '秋粮入库大'],
])('composing in the headline %s', (_place, offset, wanted) => {
  test('gives exactly what was chosen, as one step of undo', async () => {
    await hands.focus(0, offset);
    await hands.compose('d', 'da');
    await hands.commit('大');
    await hands.expectWords(`headline ${wanted}`, HEAD[1], FIRST, SECOND);
    expect(await hands.steps()).toEqual(['compose']);
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });
});

describe('composing beside a mark', () => {
  const contentOf = (block: number): Promise<unknown> =>
    hands.page.evaluate((at) => window.harness.blocks()[at]!.content, block);

  beforeEach(async () => {
    await hands.focus(2, 2, 4);
    await hands.press('Control+b');
    await expect.poll(() => hands.steps()).toEqual(['mark']);
  });

  test('before it the words are plain', async () => {
    await hands.focus(2, 2);
    await hands.compose(...PINYIN);
    await hands.commit('丰收');
    await expect
      .poll(() => contentOf(2))
      .toEqual([
        { type: 'text', text: '今年丰收' },
        { type: 'text', text: '秋粮', marks: [{ type: 'bold' }] },
        { type: 'text', text: '比去年多收两成。' },
      ]);
    expect(await hands.steps()).toEqual(['mark', 'compose']);
  });

  test('inside it they are bold', async () => {
    await hands.focus(2, 3);
    await hands.compose(...PINYIN);
    await hands.commit('丰收');
    await expect
      .poll(() => contentOf(2))
      .toEqual([
        { type: 'text', text: '今年' },
        { type: 'text', text: '秋丰收粮', marks: [{ type: 'bold' }] },
        { type: 'text', text: '比去年多收两成。' },
      ]);
  });

  test('behind it they are bold too, as what is typed there', async () => {
    await hands.focus(2, 4);
    await hands.compose(...PINYIN);
    await hands.commit('丰收');
    await expect
      .poll(() => contentOf(2))
      .toEqual([
        { type: 'text', text: '今年' },
        { type: 'text', text: '秋粮丰收', marks: [{ type: 'bold' }] },
        { type: 'text', text: '比去年多收两成。' },
      ]);
  });

  test('with bold just switched on they are bold', async () => {
    await hands.focus(3, 3);
    await hands.press('Control+b');
    await hands.compose('da');
    await hands.commit('大');
    await expect
      .poll(() => contentOf(3))
      .toEqual([
        { type: 'text', text: '粮站的' },
        { type: 'text', text: '大', marks: [{ type: 'bold' }] },
        { type: 'text', text: '灯亮到半夜。' },
      ]);
  });
});

describe('composing at the start of a line', () => {
  test('behind a chosen line end', async () => {
    await hands.focus(0, 2);
    await hands.press('Shift+Enter');
    await hands.compose('jin');
    await hands.commit('今');
    await hands.expectWords('headline 秋粮\n今入库', HEAD[1], FIRST, SECOND);
    expect(await hands.steps()).toEqual(['enter', 'compose']);
    await hands.press('Control+z');
    await hands.expectWords('headline 秋粮\n入库', HEAD[1], FIRST, SECOND);
  });

  test('in the paragraph that Enter has just made', async () => {
    await hands.focus(2, 12);
    await hands.press('Enter');
    await hands.compose('you');
    await hands.commit('又');
    await hands.expectWords(...HEAD, FIRST, 'paragraph 又', SECOND);
    await hands.press('Control+z');
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });

  test('in an offered field, which becomes a block', async () => {
    await hands.page.evaluate(() => window.harness.reset('empty'));
    await hands.page.click('[data-kind="headline"]');
    await hands.compose('ti');
    await hands.commit('题');
    await hands.expectWords('headline 题');
    await hands.press('Enter');
    await hands.compose('zhe');
    await hands.commit('者');
    await hands.press('Enter');
    await hands.compose('wen');
    await hands.commit('文');
    await hands.expectWords('headline 题', 'byline 者', 'paragraph 文');
    expect(await hands.steps()).toEqual(['compose', 'compose', 'compose']);
  });
});

describe('composing over a selection', () => {
  test('replaces it', async () => {
    await hands.focus(2, 2, 4);
    await hands.compose(...PINYIN);
    await hands.commit('丰收');
    await hands.expectWords(...HEAD, 'paragraph 今年丰收比去年多收两成。', SECOND);
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });

  test('from the headline into the text keeps the two apart', async () => {
    await hands.select({ block: 0, offset: 2 }, { block: 2, offset: 2 });
    await hands.compose(...PINYIN);
    await hands.commit('丰收');
    await hands.expectWords('headline 秋粮丰收', 'paragraph 秋粮比去年多收两成。', SECOND);
  });
});

describe('two compositions', () => {
  test('right after one another are two steps', async () => {
    await hands.focus(2, 0);
    await hands.compose('feng');
    await hands.commit('丰');
    await hands.compose('shou');
    await hands.commit('收');
    await hands.expectWords(...HEAD, 'paragraph 丰收今年秋粮比去年多收两成。', SECOND);
    expect(await hands.steps()).toEqual(['compose', 'compose']);
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, 'paragraph 丰今年秋粮比去年多收两成。', SECOND);
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });

  test('with punctuation between them come out in order', async () => {
    await hands.focus(2, 12);
    await hands.compose('hao');
    await hands.commit('好');
    await hands.commit('，');
    await hands.compose('da');
    await hands.commit('大');
    await hands.expectWords(...HEAD, 'paragraph 今年秋粮比去年多收两成。好，大', SECOND);
  });
});

describe('while composing', () => {
  test('a change of another block waits and both stay', async () => {
    await hands.focus(2, 12);
    await hands.compose('hao');
    await hands.page.evaluate(() => window.harness.change(0, '秋粮', '早稻'));
    await hands.compose('hao d', 'hao da');
    await hands.commit('好大');
    await hands.expectWords(
      'headline 早稻入库',
      HEAD[1],
      'paragraph 今年秋粮比去年多收两成。好大',
      SECOND,
    );
    expect(await hands.seen()).toEqual(await hands.words());
  });

  test('a change of the same block elsewhere keeps both', async () => {
    await hands.focus(2, 12);
    await hands.compose('hao');
    await hands.page.evaluate(() => window.harness.change(2, '今年', '去岁'));
    await hands.commit('好');
    await hands.expectWords(...HEAD, 'paragraph 去岁秋粮比去年多收两成。好', SECOND);
    expect(await hands.seen()).toEqual(await hands.words());
  });

  test('opening another article keeps what was composed, and the other untouched', async () => {
    await hands.focus(2, 12);
    await hands.compose('hao');
    await hands.page.evaluate(() => window.harness.open('other'));
    await expect
      .poll(() => hands.page.evaluate(() => window.harness.words('short')))
      .toEqual([...HEAD, 'paragraph 今年秋粮比去年多收两成。hao', SECOND]);
    expect(await hands.words()).toEqual(['headline 另一篇', 'paragraph 别处的正文。']);
    await hands.focus(1, 6);
    await hands.compose('ye');
    await hands.commit('也');
    await hands.expectWords('headline 另一篇', 'paragraph 别处的正文。也');
  });

  test('a request for the caret elsewhere keeps what was composed', async () => {
    await hands.focus(2, 12);
    await hands.compose('hao');
    await hands.focus(3, 0);
    await hands.compose('ye');
    await hands.commit('也');
    await hands.expectWords(
      ...HEAD,
      'paragraph 今年秋粮比去年多收两成。hao',
      'paragraph 也粮站的灯亮到半夜。',
    );
    expect(await hands.seen()).toEqual(await hands.words());
  });
});

describe('in hidden mode', () => {
  const place = { x: 700, y: 300, height: 24 };

  beforeEach(async () => {
    await hands.page.evaluate((caretAt) => window.harness.update({ hidden: true, caretAt }), place);
  });

  test('composing works as in the open', async () => {
    await hands.focus(2, 5);
    await hands.compose(...PINYIN);
    await expect.poll(() => hands.page.textContent('.article-editor-preedit')).toBe("feng'shou");
    await hands.commit('丰收');
    await hands.expectWords(...HEAD, 'paragraph 今年秋粮比丰收去年多收两成。', SECOND);
    expect(await hands.page.$('.article-editor-preedit')).toBeNull();
    await hands.press('Control+z');
    await hands.expectWords(...HEAD, FIRST, SECOND);
  });

  test.each([
    ['at the start of the headline', 0, 0],
    ['in the middle of a paragraph', 2, 6],
    ['at the end of the last one', 3, 9],
  ])('the caret lies on the caret of the page: %s', async (_fact, block, offset) => {
    await hands.focus(block, offset);
    await expect
      .poll(() =>
        hands.page.evaluate(() => {
          const range = getSelection()?.getRangeAt(0).cloneRange();
          const box = range?.getBoundingClientRect();
          return box && { x: Math.round(box.left), bottom: Math.round(box.bottom) };
        }),
      )
      .toEqual({ x: place.x, bottom: place.y + place.height });
  });

  test('arrows up and down, Home and End are the page’s', async () => {
    await hands.focus(2, 5);
    for (const key of ['ArrowUp', 'ArrowDown', 'Shift+ArrowDown', 'Home', 'Shift+End']) {
      await hands.press(key);
    }
    expect(await hands.page.evaluate(() => window.harness.heard())).toEqual([
      'line -1 false',
      'line 1 false',
      'line 1 true',
      'edge start false',
      'edge end true',
    ]);
  });
});
