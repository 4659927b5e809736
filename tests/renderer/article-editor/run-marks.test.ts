// Dots, names and rubies in the editor: what a person sets is what the model gets, and comes back.
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../shared/model/text.ts';
import { markCommand } from '../../../renderer/article-editor/editor-keys.ts';
import {
  languageAt,
  rubyAt,
  setLanguage,
  setRuby,
} from '../../../renderer/article-editor/mark-commands.ts';
import { readPaste, writeBlocks } from '../../../renderer/article-editor/clipboard.ts';
import { BoundEditor } from './bound-editor.ts';
import { blocksOf, schema } from './editor-state.ts';

const open = (): BoundEditor =>
  new BoundEditor(blocksOf('headline 题\nbyline 甲\nparagraph 北京西城东城的人'));

/** The text of the paragraph: its runs with what they wear. */
const runs = ({ blocks }: BoundEditor): readonly Inline[] => blocks[2]?.content ?? [];

const text = (words: string, ...marks: readonly object[]): object => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});

describe('dots', () => {
  test('are set and taken off, one step of undo each', () => {
    const editor = open();
    editor.select(2, 1, 3);
    editor.run(markCommand(schema, 'emphasis'));
    expect(runs(editor)).toEqual([
      text('北'),
      text('京西', { type: 'emphasis' }),
      text('城东城的人'),
    ]);
    editor.run(markCommand(schema, 'emphasis'));
    expect(runs(editor)).toEqual([text('北京西城东城的人')]);
    expect(editor.steps).toHaveLength(2);
    editor.undo();
    expect(runs(editor)).toHaveLength(3);
  });
});

describe('small capitals', () => {
  test('are set and taken off like any dress, each one step of undo', () => {
    const editor = new BoundEditor(blocksOf('headline 题\nbyline 甲\nparagraph Unesco 报告'));
    editor.select(2, 0, 6);
    editor.run(markCommand(schema, 'smallCaps'));
    const set = [text('Unesco', { type: 'smallCaps' }), text(' 报告')];
    expect(runs(editor)).toEqual(set);
    editor.run(markCommand(schema, 'smallCaps'));
    expect(runs(editor)).toEqual([text('Unesco 报告')]);
    editor.undo();
    expect(runs(editor)).toEqual(set);
  });
});

describe('names', () => {
  test('that touch are told apart, one after the other', () => {
    const editor = open();
    for (const [from, to] of [
      [0, 2],
      [2, 4],
      [4, 6],
    ] as const) {
      editor.select(2, from, to);
      editor.run(markCommand(schema, 'properName'));
    }
    expect(runs(editor)).toEqual([
      text('北京', { type: 'properName' }),
      text('西城', { type: 'properName', attrs: { apart: true } }),
      text('东城', { type: 'properName' }),
      text('的人'),
    ]);
  });

  test('are taken off where they are', () => {
    const editor = open();
    editor.select(2, 0, 2);
    editor.run(markCommand(schema, 'bookName'));
    editor.run(markCommand(schema, 'bookName'));
    expect(runs(editor)).toEqual([text('北京西城东城的人')]);
  });
});

describe('a ruby', () => {
  test('holds its words, is read at the selection, and goes when they are empty', () => {
    const editor = open();
    editor.select(2, 0, 2);
    editor.run(setRuby(schema, '  běi  jīng '));
    expect(runs(editor)).toEqual([
      text('北京', { type: 'ruby', attrs: { text: 'běi jīng' } }),
      text('西城东城的人'),
    ]);
    editor.select(2, 0, 2);
    expect(rubyAt(editor.state)).toBe('běi jīng');
    editor.run(setRuby(schema, ' '));
    expect(runs(editor)).toEqual([text('北京西城东城的人')]);
  });

  test('does not go on over what is typed after it', () => {
    const editor = open();
    editor.select(2, 0, 2);
    editor.run(setRuby(schema, 'běijīng'));
    editor.caret(2, 2);
    editor.type('市');
    expect(runs(editor)[1]).toEqual(text('市西城东城的人'));
  });

  test('needs a selection in one block', () => {
    const editor = open();
    editor.caret(2, 1);
    expect(setRuby(schema, 'x')(editor.state)).toBe(false);
  });
});

describe('a language', () => {
  test('is said of the selected words, read at them, and taken off', () => {
    const editor = open();
    editor.select(2, 0, 2);
    editor.run(setLanguage(schema, 'ja'));
    expect(runs(editor)).toEqual([
      text('北京', { type: 'language', attrs: { lang: 'ja' } }),
      text('西城东城的人'),
    ]);
    expect(languageAt(editor.state)).toBe('ja');
    editor.run(setLanguage(schema, 'zh-Hant'));
    expect(languageAt(editor.state)).toBe('zh-Hant');
    editor.run(setLanguage(schema, undefined));
    expect(runs(editor)).toEqual([text('北京西城东城的人')]);
  });

  test('is that of the whole block when nothing is selected, and of what is typed on', () => {
    const editor = open();
    editor.caret(2, 8);
    editor.run(setLanguage(schema, 'ja'));
    editor.type('々');
    expect(runs(editor)).toEqual([
      text('北京西城东城的人々', { type: 'language', attrs: { lang: 'ja' } }),
    ]);
  });

  test('needs words', () => {
    const editor = new BoundEditor(blocksOf('headline 题\nbyline 甲\nparagraph '));
    editor.caret(2, 0);
    expect(setLanguage(schema, 'fr')(editor.state)).toBe(false);
  });
});

describe('the clipboard', () => {
  const clipboard = (): {
    getData: (type: string) => string;
    setData: typeof Map.prototype.set;
  } => {
    const data = new Map<string, string>();
    return {
      getData: (type) => data.get(type) ?? '',
      setData: (k, v) => data.set(k as string, v as string),
    };
  };
  const way = { plainly: false, asArticle: false };

  test('brings all of them back', () => {
    const editor = open();
    editor.select(2, 0, 2);
    editor.run(markCommand(schema, 'properName'));
    editor.run(setRuby(schema, 'běijīng'));
    editor.run(setLanguage(schema, 'ja'));
    const board = clipboard();
    writeBlocks(board, editor.blocks);
    expect(board.getData('text/html')).toContain('<span lang="ja"><ruby>北京');
    expect(readPaste(board, schema, way)).toMatchObject({ blocks: editor.blocks });
  });

  test.each([
    ['a ruby without words', { type: 'ruby', attrs: { text: 7 } }],
    ['a language that there is not', { type: 'language', attrs: { lang: 'xx' } }],
  ])('gives no mark that says nothing, but reads such blocks as copy: %s', (_, mark) => {
    const board = clipboard();
    const block = { type: 'paragraph', content: [text('北京', mark)] };
    board.setData('application/x-dayang-blocks', JSON.stringify([block]));
    board.setData('text/plain', '北京');
    const pasted = readPaste(board, schema, way);
    expect(JSON.stringify(pasted)).not.toContain(mark.type);
  });
});
