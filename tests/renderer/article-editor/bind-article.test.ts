// The editor and the model: what goes out, what comes in, what is one step of undo, and what happens
// while the input method composes.
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../shared/model/text.ts';
import { enter } from '../../../renderer/article-editor/field-commands.ts';
import { BoundEditor } from './bound-editor.ts';
import { blocksOf, sketch } from './editor-state.ts';

const ARTICLE = 'headline 大桥通车\nbyline 记者 甲\nparagraph 第一段。\nparagraph 第二段。';
const open = (): BoundEditor => new BoundEditor(blocksOf(ARTICLE));

describe('typing', () => {
  test('sends the new block and the very same others', () => {
    const editor = open();
    const before = editor.blocks;
    editor.caret(2, 2);
    editor.type('新');
    expect(textOf(editor.blocks[2]!)).toBe('第一新段。');
    expect(editor.blocks.map((block, i) => block === before[i])).toEqual([true, true, false, true]);
  });

  test('without a pause is one step of undo, with a pause two', () => {
    const editor = open();
    editor.caret(3, 4);
    editor.type('甲乙丙');
    editor.type('丁', 2000);
    editor.type('戊');
    expect(editor.steps).toHaveLength(2);
    editor.undo();
    expect(textOf(editor.blocks[3]!)).toBe('第二段。甲乙丙');
    editor.undo();
    expect(textOf(editor.blocks[3]!)).toBe('第二段。');
  });

  test('at another place is another step', () => {
    const editor = open();
    editor.caret(3, 4);
    editor.type('甲');
    editor.caret(2, 0);
    editor.type('乙');
    expect(editor.steps).toHaveLength(2);
  });

  test('and deleting are two steps', () => {
    const editor = open();
    editor.caret(3, 4);
    editor.type('甲乙');
    editor.back();
    editor.back();
    editor.back();
    expect(editor.steps).toHaveLength(2);
    expect(textOf(editor.blocks[3]!)).toBe('第二段');
  });

  test('in an offered field makes its block, emptying the field takes it away', () => {
    const editor = new BoundEditor(blocksOf('paragraph 文'));
    editor.type('题');
    expect(editor.blocks.map((block) => block.type)).toEqual(['headline', 'paragraph']);
    editor.back();
    expect(editor.blocks.map((block) => block.type)).toEqual(['paragraph']);
  });
});

describe('undo', () => {
  test('brings the caret back to where the gesture began', () => {
    const editor = open();
    editor.caret(2, 2);
    editor.type('新字');
    editor.caret(0, 1);
    editor.undo();
    expect(editor.sketch).toBe(sketch(ARTICLE.replace('第一段', '第一|段')));
  });

  test('and redo go back and forth through a hundred gestures exactly', () => {
    const editor = open();
    const seen = [editor.blocks];
    for (let i = 0; i < 100; i += 1) {
      editor.caret(i % 4, i % 3);
      if (i % 10 === 9) editor.run(enter);
      else editor.type('字');
      if (editor.blocks !== seen.at(-1)) seen.push(editor.blocks);
    }
    for (const blocks of seen.slice(0, -1).toReversed()) {
      editor.undo();
      expect(editor.blocks).toBe(blocks);
      expect(editor.agrees).toBe(true);
    }
    for (const blocks of seen.slice(1)) {
      editor.redo();
      expect(editor.blocks).toBe(blocks);
      expect(editor.agrees).toBe(true);
    }
  });

  test('is not taken for an echo when the window has not drawn yet', () => {
    const editor = open();
    editor.echoes = false;
    editor.caret(2, 0);
    editor.type('甲');
    editor.type('乙', 2000);
    editor.undo();
    expect(textOf(editor.blocks[2]!)).toBe('甲第一段。');
    expect(editor.agrees).toBe(true);
  });
});

describe('echoes of what went out', () => {
  test('that come late change nothing', () => {
    const editor = open();
    editor.echoes = false;
    editor.caret(2, 0);
    editor.type('甲');
    const first = editor.blocks;
    editor.type('乙');
    const second = editor.blocks;
    expect(editor.binding.isSettled()).toBe(false);
    editor.binding.receive(first);
    expect(editor.agrees).toBe(true);
    editor.binding.receive(second);
    expect(editor.agrees).toBe(true);
    expect(editor.binding.isSettled()).toBe(true);
  });
});

describe('a change from elsewhere', () => {
  test('leaves the caret where it is', () => {
    const editor = open();
    editor.caret(3, 2);
    editor.change([...blocksOf('headline 新的大桥今天通车'), ...editor.blocks.slice(1)]);
    expect(editor.sketch).toBe(
      sketch('headline 新的大桥今天通车\nbyline 记者 甲\nparagraph 第一段。\nparagraph 第二|段。'),
    );
    expect(editor.agrees).toBe(true);
  });

  test('of many blocks at once leaves the caret too', () => {
    const editor = open();
    editor.caret(3, 2);
    const text = ARTICLE.replace('大桥', '大桥梁')
      .replace('第一', '第壹')
      .replace('段。', '段落。');
    editor.change(blocksOf(text));
    expect(editor.sketch).toBe(sketch(text.replace('第二段', '第二|段')));
  });

  test('of the number of blocks keeps the caret in its words', () => {
    const editor = open();
    editor.caret(3, 2);
    const { blocks } = editor;
    editor.change([...blocks.slice(0, 2), ...blocksOf('paragraph 插入'), ...blocks.slice(2)]);
    expect(editor.sketch).toContain('第二|段。');
    expect(editor.agrees).toBe(true);
  });

  test('of the kind keeps the caret in its words', () => {
    const editor = open();
    editor.caret(2, 2);
    editor.change(blocksOf(ARTICLE.replace('paragraph 第一', 'subhead 第一')));
    expect(editor.sketch).toContain('subhead 第一|段。');
  });

  test('sends nothing out', () => {
    const editor = open();
    editor.change(blocksOf('headline 新'));
    expect(editor.steps).toHaveLength(0);
  });
});

describe('while the input method composes', () => {
  test('the model hears nothing before the end, then once', () => {
    const editor = open();
    editor.caret(2, 0);
    const heard: number[] = [];
    editor.compose(1, ['n', 'ni', 'nih', '你好'], () => heard.push(editor.steps.length));
    expect(heard).toEqual([0, 0, 0, 0]);
    expect(editor.steps).toHaveLength(1);
    expect(textOf(editor.blocks[2]!)).toBe('你好第一段。');
  });

  test('each composition is one step of undo, however fast they follow', () => {
    const editor = open();
    editor.caret(2, 0);
    editor.compose(1, ['ni', '你']);
    editor.compose(2, ['hao', '好']);
    expect(editor.steps).toHaveLength(2);
    editor.undo();
    expect(textOf(editor.blocks[2]!)).toBe('你第一段。');
  });

  test('a cancelled composition leaves the very same records and no step', () => {
    const editor = open();
    const before = editor.blocks;
    editor.caret(2, 0);
    editor.compose(1, ['n', 'ni', '']);
    expect(editor.steps).toHaveLength(0);
    expect(editor.agrees).toBe(true);
    expect(editor.binding.read().blocks[2]).toBe(before[2]);
  });

  test('a change from elsewhere waits for the end, and both stay', () => {
    const editor = open();
    editor.caret(2, 5);
    const headline = blocksOf('headline 大桥今天通车');
    let isFirst = true;
    editor.compose(1, ['hao', '好'], () => {
      if (isFirst) editor.change([...headline, ...editor.blocks.slice(1)]);
      isFirst = false;
      expect(editor.sketch).toContain('大桥通车');
    });
    expect(editor.sketch).toBe(
      sketch('headline 大桥今天通车\nbyline 记者 甲\nparagraph 第一段。好|\nparagraph 第二段。'),
    );
    expect(editor.agrees).toBe(true);
  });

  test('a change at the same place gives way to the words being composed', () => {
    const editor = open();
    editor.caret(2, 2);
    let isFirst = true;
    editor.compose(1, ['hao', '好'], () => {
      if (isFirst) editor.change(blocksOf(ARTICLE.replace('第一段', '第1段')));
      isFirst = false;
    });
    expect(textOf(editor.blocks[2]!)).toContain('好');
    expect(editor.agrees).toBe(true);
  });
});
