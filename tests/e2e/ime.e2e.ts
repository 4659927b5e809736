// The input method in a real window, simulated through Chromium's own protocol: what is composed must
// come out exactly, in its place, as one step of undo. Real input methods need a person.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  launchHarness,
  type RunningHarness,
} from '../renderer/article-editor/harness/launch-harness.ts';

let running: RunningHarness;

beforeAll(async () => {
  running = await launchHarness();
});

afterAll(async () => {
  await running.close();
});

beforeEach(async () => {
  await running.page.evaluate(() => window.harness.reset('short'));
});

const HEAD = ['headline 秋粮入库', 'byline □何小满'];
const FIRST = 'paragraph 今年秋粮比去年多收两成。';
const SECOND = 'paragraph 粮站的灯亮到半夜。';
const PINYIN = ['f', 'fe', 'fen', 'feng', "feng's", "feng'shou"];

async function focus(block: number, offset: number, to?: number): Promise<void> {
  await running.page.evaluate(([at, from, end]) => window.harness.focus(at!, from!, end), [
    block,
    offset,
    to,
  ] as const);
}

/** Composes through the forms without ending the composition. */
async function compose(forms: readonly string[] = PINYIN): Promise<void> {
  for (const text of forms) {
    await running.cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
}

/** Ends the composition with these words. */
async function commit(text: string): Promise<void> {
  await running.cdp.send('Input.insertText', { text });
}

async function press(keys: string): Promise<void> {
  await running.page.keyboard.press(keys);
}

const words = (): Promise<readonly string[]> => running.page.evaluate(() => window.harness.words());
const steps = (): Promise<readonly string[]> => running.page.evaluate(() => window.harness.steps());

/** Waits until the model holds these words; the failure shows what it holds. */
async function expectWords(wanted: readonly string[]): Promise<void> {
  await expect.poll(words).toEqual(wanted);
}

/** The words as the screen shows them, which must be those of the model. */
const seen = (): Promise<readonly string[]> =>
  running.page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('.ProseMirror > [data-kind]'),
      (block) => `${block.dataset['kind']!} ${block.textContent}`,
    ),
  );

describe.each([
  ['at the start', 0, '丰收今年秋粮比去年多收两成。'],
  ['in the middle', 5, '今年秋粮比丰收去年多收两成。'],
  ['at the end', 12, '今年秋粮比去年多收两成。丰收'],
])('composing in a paragraph %s', (_place, offset, wanted) => {
  test('gives exactly what was chosen, as one step of undo', async () => {
    await focus(2, offset);
    await compose();
    await commit('丰收');
    await expectWords([...HEAD, `paragraph ${wanted}`, SECOND]);
    expect(await steps()).toEqual(['compose']);
    expect(await seen()).toEqual([...HEAD, `paragraph ${wanted}`, SECOND]);
    await press('Control+z');
    await expectWords([...HEAD, FIRST, SECOND]);
    expect(await seen()).toEqual([...HEAD, FIRST, SECOND]);
    await press('Control+Shift+z');
    await expectWords([...HEAD, `paragraph ${wanted}`, SECOND]);
  });

  test('cancelled with Escape leaves everything and no step', async () => {
    const before = await running.page.evaluateHandle(() => window.harness.blocks());
    await focus(2, offset);
    await compose([...PINYIN, '']);
    await press('Escape');
    await expectWords([...HEAD, FIRST, SECOND]);
    expect(await seen()).toEqual([...HEAD, FIRST, SECOND]);
    expect(await steps()).toEqual([]);
    const same = await running.page.evaluate(
      (blocks) => window.harness.blocks().every((block, i) => block === blocks[i]),
      before,
    );
    expect(same).toBe(true);
  });

  test('shows what is composed while the model waits', async () => {
    await focus(2, offset);
    await compose(['fen']);
    await expect.poll(async () => (await seen())[2]).toContain('fen');
    expect(await words()).toEqual([...HEAD, FIRST, SECOND]);
    await commit('分');
    await expect.poll(async () => (await words())[2]).toContain('分');
  });
});

describe.each([
  ['at the start', 0, '大秋粮入库'],
  ['in the middle', 2, '秋粮大入库'],
  ['at the end', 4, '秋粮入库大'],
])('composing in the headline %s', (_place, offset, wanted) => {
  test('gives exactly what was chosen, as one step of undo', async () => {
    await focus(0, offset);
    await compose(['d', 'da']);
    await commit('大');
    await expectWords([`headline ${wanted}`, HEAD[1]!, FIRST, SECOND]);
    expect(await steps()).toEqual(['compose']);
    await press('Control+z');
    await expectWords([...HEAD, FIRST, SECOND]);
  });
});

describe('composing beside a mark', () => {
  const contentOf = (block: number): Promise<unknown> =>
    running.page.evaluate((at) => window.harness.blocks()[at!]!.content, block);

  beforeEach(async () => {
    await focus(2, 2, 4);
    await press('Control+b');
    await expect.poll(() => steps()).toEqual(['mark']);
  });

  test('before it the words are plain', async () => {
    await focus(2, 2);
    await compose();
    await commit('丰收');
    await expect
      .poll(() => contentOf(2))
      .toEqual([
        { type: 'text', text: '今年丰收' },
        { type: 'text', text: '秋粮', marks: [{ type: 'bold' }] },
        { type: 'text', text: '比去年多收两成。' },
      ]);
    expect(await steps()).toEqual(['mark', 'compose']);
  });

  test('inside it they are bold', async () => {
    await focus(2, 3);
    await compose();
    await commit('丰收');
    await expect
      .poll(() => contentOf(2))
      .toEqual([
        { type: 'text', text: '今年' },
        { type: 'text', text: '秋丰收粮', marks: [{ type: 'bold' }] },
        { type: 'text', text: '比去年多收两成。' },
      ]);
  });

  test('behind it they are bold too, as what is typed there', async () => {
    await focus(2, 4);
    await compose();
    await commit('丰收');
    await expect
      .poll(() => contentOf(2))
      .toEqual([
        { type: 'text', text: '今年' },
        { type: 'text', text: '秋粮丰收', marks: [{ type: 'bold' }] },
        { type: 'text', text: '比去年多收两成。' },
      ]);
  });

  test('with bold just switched on they are bold', async () => {
    await focus(3, 3);
    await press('Control+b');
    await compose(['da']);
    await commit('大');
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
    await focus(0, 2);
    await press('Shift+Enter');
    await compose(['jin']);
    await commit('今');
    await expectWords(['headline 秋粮\n今入库', HEAD[1]!, FIRST, SECOND]);
    expect(await steps()).toEqual(['enter', 'compose']);
    await press('Control+z');
    await expectWords(['headline 秋粮\n入库', HEAD[1]!, FIRST, SECOND]);
  });

  test('in the paragraph that Enter has just made', async () => {
    await focus(2, 12);
    await press('Enter');
    await compose(['you']);
    await commit('又');
    await expectWords([...HEAD, FIRST, 'paragraph 又', SECOND]);
    await press('Control+z');
    await press('Control+z');
    await expectWords([...HEAD, FIRST, SECOND]);
  });

  test('in an offered field, which becomes a block', async () => {
    await running.page.evaluate(() => window.harness.reset('empty'));
    await running.page.click('[data-kind="headline"]');
    await compose(['ti']);
    await commit('题');
    await expectWords(['headline 题']);
    await press('Enter');
    await compose(['zhe']);
    await commit('者');
    await press('Enter');
    await compose(['wen']);
    await commit('文');
    await expectWords(['headline 题', 'byline 者', 'paragraph 文']);
    expect(await steps()).toEqual(['compose', 'compose', 'compose']);
  });
});

describe('composing over a selection', () => {
  test('replaces it', async () => {
    await focus(2, 2, 4);
    await compose();
    await commit('丰收');
    await expectWords([...HEAD, 'paragraph 今年丰收比去年多收两成。', SECOND]);
    await press('Control+z');
    await expectWords([...HEAD, FIRST, SECOND]);
  });

  test('from the headline into the text keeps the two apart', async () => {
    await running.page.evaluate(() =>
      window.harness.update({
        focusRequest: {
          block: 2,
          offset: 2,
          anchor: { block: 0, offset: 2 },
          serial: Math.random(),
        },
      }),
    );
    await compose();
    await commit('丰收');
    await expectWords(['headline 秋粮丰收', 'paragraph 秋粮比去年多收两成。', SECOND]);
  });
});

describe('two compositions', () => {
  test('right after one another are two steps', async () => {
    await focus(2, 0);
    await compose(['feng']);
    await commit('丰');
    await compose(['shou']);
    await commit('收');
    await expectWords([...HEAD, 'paragraph 丰收今年秋粮比去年多收两成。', SECOND]);
    expect(await steps()).toEqual(['compose', 'compose']);
    await press('Control+z');
    await expectWords([...HEAD, 'paragraph 丰今年秋粮比去年多收两成。', SECOND]);
    await press('Control+z');
    await expectWords([...HEAD, FIRST, SECOND]);
  });

  test('with punctuation between them come out in order', async () => {
    await focus(2, 12);
    await compose(['hao']);
    await commit('好');
    await commit('，');
    await compose(['da']);
    await commit('大');
    await expectWords([...HEAD, 'paragraph 今年秋粮比去年多收两成。好，大', SECOND]);
  });
});

describe('while composing', () => {
  test('a change of another block waits and both stay', async () => {
    await focus(2, 12);
    await compose(['hao']);
    await running.page.evaluate(() => window.harness.change(0, '秋粮', '早稻'));
    await compose(['hao d', 'hao da']);
    await commit('好大');
    await expectWords([
      'headline 早稻入库',
      HEAD[1]!,
      'paragraph 今年秋粮比去年多收两成。好大',
      SECOND,
    ]);
    expect(await seen()).toEqual(await words());
  });

  test('a change of the same block elsewhere keeps both', async () => {
    await focus(2, 12);
    await compose(['hao']);
    await running.page.evaluate(() => window.harness.change(2, '今年', '去岁'));
    await commit('好');
    await expectWords([...HEAD, 'paragraph 去岁秋粮比去年多收两成。好', SECOND]);
    expect(await seen()).toEqual(await words());
  });

  test('opening another article keeps what was composed, and the other untouched', async () => {
    await focus(2, 12);
    await compose(['hao']);
    await running.page.evaluate(() => window.harness.open('other'));
    await expect
      .poll(() => running.page.evaluate(() => window.harness.words('short')))
      .toEqual([...HEAD, 'paragraph 今年秋粮比去年多收两成。hao', SECOND]);
    expect(await words()).toEqual(['headline 另一篇', 'paragraph 别处的正文。']);
    await focus(1, 6);
    await compose(['ye']);
    await commit('也');
    await expectWords(['headline 另一篇', 'paragraph 别处的正文。也']);
  });

  test('a request for the caret elsewhere keeps what was composed', async () => {
    await focus(2, 12);
    await compose(['hao']);
    await focus(3, 0);
    await compose(['ye']);
    await commit('也');
    await expectWords([
      ...HEAD,
      'paragraph 今年秋粮比去年多收两成。hao',
      'paragraph 也粮站的灯亮到半夜。',
    ]);
    expect(await seen()).toEqual(await words());
  });
});

describe('in hidden mode', () => {
  const place = { x: 700, y: 300, height: 24 };

  beforeEach(async () => {
    await running.page.evaluate(
      (caretAt) => window.harness.update({ hidden: true, caretAt }),
      place,
    );
  });

  test('composing works as in the open', async () => {
    await focus(2, 5);
    await compose();
    await expect.poll(() => running.page.textContent('.article-editor-preedit')).toBe("feng'shou");
    await commit('丰收');
    await expectWords([...HEAD, 'paragraph 今年秋粮比丰收去年多收两成。', SECOND]);
    expect(await running.page.$('.article-editor-preedit')).toBeNull();
    await press('Control+z');
    await expectWords([...HEAD, FIRST, SECOND]);
  });

  test.each([
    ['at the start of the headline', 0, 0],
    ['in the middle of a paragraph', 2, 6],
    ['at the end of the last one', 3, 9],
  ])('the caret lies on the caret of the page: %s', async (_fact, block, offset) => {
    await focus(block, offset);
    await expect
      .poll(() =>
        running.page.evaluate(() => {
          const range = getSelection()?.getRangeAt(0).cloneRange();
          const box = range?.getBoundingClientRect();
          return box && { x: Math.round(box.left), bottom: Math.round(box.bottom) };
        }),
      )
      .toEqual({ x: place.x, bottom: place.y + place.height });
  });

  test('arrows up and down, Home and End are the page’s', async () => {
    await focus(2, 5);
    for (const key of ['ArrowUp', 'ArrowDown', 'Shift+ArrowDown', 'Home', 'Shift+End']) {
      await press(key);
    }
    expect(await running.page.evaluate(() => window.harness.heard())).toEqual([
      'line -1 false',
      'line 1 false',
      'line 1 true',
      'edge start false',
      'edge end true',
    ]);
  });
});
