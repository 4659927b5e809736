// Paste into the article editor in a real window: what other programs bring is made harmless, cleaned
// and told; what is the program's own comes back as it went.
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../shared/model/text.ts';
import { harnessWith } from '../renderer/article-editor/harness/drive-harness.ts';

const hands = harnessWith('short');
const contentOf = async (block: number): Promise<readonly Inline[] | undefined> =>
  (await hands.block(block))?.content;

const HEAD = ['headline 秋粮入库', 'byline □何小满'] as const;
const FIRST = 'paragraph 今年秋粮比去年多收两成。';
const SECOND = 'paragraph 粮站的灯亮到半夜。';

describe('paste', () => {
  test('of a web page keeps words, bold and headings, and drops the rest', async () => {
    await hands.focus(2, 12);
    await hands.paste({
      html: `<meta charset="utf-8"><style>p{color:red}</style><p class="x" style="color:red" onclick="steal()">第一<b>重</b>点<a href="javascript:steal()">链接</a>。</p>
        <script>steal()</script><iframe src="https://example.org"></iframe><h2>小题</h2><p>末段。<img src="x" onerror="steal()"></p>`,
      text: '第一重点链接。小题末段。',
    });
    await hands.expectWords(
      ...HEAD,
      'paragraph 今年秋粮比去年多收两成。第一重点链接。',
      'subhead 小题',
      'paragraph 末段。',
      SECOND,
    );
    const content = await contentOf(2);
    expect(content).toEqual([
      { type: 'text', text: '今年秋粮比去年多收两成。第一' },
      { type: 'text', text: '重', marks: [{ type: 'bold' }] },
      { type: 'text', text: '点链接。' },
    ]);
    const left = await hands.page.evaluate(
      () =>
        document.querySelectorAll('.ProseMirror :is(a, img, script, iframe, [style], [onclick])')
          .length,
    );
    expect(left).toBe(0);
    const said = await hands.heard();
    expect(said[0]).toMatch(/^window\.editor-paste-cleaned \{"count":[1-9]/u);
    expect(said[1]).toBe('window.editor-paste-pictures {"count":1}');
    expect(await hands.steps()).toEqual(['paste']);
    expect(hands.complaints).toEqual([]);
  });

  test('of a word processor’s 楷体 keeps it', async () => {
    await hands.focus(3, 9);
    await hands.paste({
      html: '<p><span style="font-family:楷体_GB2312;font-size:14pt">编者</span>注</p>',
    });
    await expect
      .poll(() => contentOf(3))
      .toEqual([
        { type: 'text', text: '粮站的灯亮到半夜。' },
        { type: 'text', text: '编者', marks: [{ type: 'kai' }] },
        { type: 'text', text: '注' },
      ]);
  });

  test('of a web page keeps rubies and dots of emphasis', async () => {
    await hands.begin('short');
    await hands.focus(3, 9);
    await hands.paste({
      html: '<p>外有<ruby>槐树<rp>(</rp><rt>huáishù</rt><rp>)</rp></ruby>，<span style="text-emphasis: filled dot">年年</span>开花。</p>',
    });
    await expect
      .poll(() => contentOf(3))
      .toEqual([
        { type: 'text', text: '粮站的灯亮到半夜。外有' },
        { type: 'text', text: '槐树', marks: [{ type: 'ruby', attrs: { text: 'huáishù' } }] },
        { type: 'text', text: '，' },
        { type: 'text', text: '年年', marks: [{ type: 'emphasis' }] },
        { type: 'text', text: '开花。' },
      ]);
  });

  test('with Control+Shift+V leaves the marks aside', async () => {
    await hands.begin('bridge');
    await hands.focus(8, 4, 9);
    await hands.press('Control+c');
    await hands.begin('short');
    await hands.focus(3, 9);
    await hands.press('Control+v');
    await hands.focus(3, 0);
    await hands.press('Control+Shift+v');
    await expect
      .poll(() => contentOf(3))
      .toEqual([
        { type: 'text', text: '双塔双索面粮站的灯亮到半夜。' },
        { type: 'text', text: '双塔双索面', marks: [{ type: 'bold' }] },
      ]);
  });

  test('of the program’s own blocks keeps kinds and marks', async () => {
    await hands.begin('bridge');
    await hands.focus(7, 0);
    await hands.select({ block: 7, offset: 0 }, { block: 8, offset: 10 });
    await hands.press('Control+c');
    await hands.begin('short');
    await hands.focus(3, 9);
    await hands.press('Enter', 'Control+v');
    await hands.expectWords(
      ...HEAD,
      FIRST,
      SECOND,
      'subhead 一根斜拉索，一百零八道工序',
      'paragraph 大桥采用双塔双索面结',
    );
    const content = await hands.page.evaluate(() => window.harness.blocks()[5]!.content[1]);
    expect(content).toEqual({ type: 'text', text: '双塔双索面', marks: [{ type: 'bold' }] });
  });

  test('and cut carry words from one place to another', async () => {
    await hands.focus(2, 0, 2);
    await hands.press('Control+x');
    await hands.focus(3, 0);
    await hands.press('Control+v');
    await hands.expectWords(
      ...HEAD,
      'paragraph 秋粮比去年多收两成。',
      'paragraph 今年粮站的灯亮到半夜。',
    );
    expect(await hands.steps()).toEqual(['cut', 'paste']);
  });

  test('of nothing says so', async () => {
    await hands.focus(3, 0);
    await hands.paste({ text: '\u200b', html: '<p>\u200b</p>' });
    await expect.poll(hands.heard).toEqual(['window.editor-paste-empty {"most":500000}']);
  });
});
