// Changing what a block is: the head keeps its order and one block of each kind, whatever is asked.
import * as fc from 'fast-check';
import { TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { BLOCK_TYPES, HEAD_TYPES, type BlockType } from '../../../shared/model/text.ts';
import {
  chooseLineEnd,
  deleteSelected,
  enter,
  joinAfter,
  joinBefore,
} from '../../../renderer/article-editor/field-commands.ts';
import { setKind } from '../../../renderer/article-editor/kind-commands.ts';
import { after, sketch, stateOf } from './editor-state.ts';

describe('a block becomes', () => {
  test.each([
    [
      'a subhead where it stands',
      'subhead',
      'paragraph 一\nparagraph 二|',
      'paragraph 一\nsubhead 二|',
    ],
    [
      'a subhead with all that are selected',
      'subhead',
      'paragraph [一\nparagraph 二]\nparagraph 三',
      'subhead [一\nsubhead 二]\nparagraph 三',
    ],
    [
      'the headline in place of an empty one',
      'headline',
      'headline\nbyline 者\nparagraph 真正|的题\nparagraph 文',
      'headline 真正|的题\nbyline 者\nparagraph 文',
    ],
    [
      'the kicker above the headline',
      'kicker',
      'headline 题\nparagraph 引|题',
      'kicker 引|题\nheadline 题',
    ],
    [
      'the deck below the headline',
      'deck',
      'headline 题\nbyline 者\nparagraph 副题|\nparagraph 文',
      'headline 题\ndeck 副题|\nbyline 者\nparagraph 文',
    ],
    [
      'text below the head',
      'paragraph',
      'headline 题|\ndeck 副\nbyline 者\nparagraph 文',
      'deck 副\nbyline 者\nparagraph 题|\nparagraph 文',
    ],
    [
      'the byline where it stands',
      'byline',
      'paragraph 者|\nparagraph 文',
      'byline 者|\nparagraph 文',
    ],
  ] as const)('%s', (_fact, kind, before, wanted) => {
    expect(after(setKind(kind), before)).toBe(sketch(wanted));
  });

  test('no second headline', () => {
    const before = 'headline 题\nparagraph 又一个|题';
    expect(after(setKind('headline'), before)).toBe(sketch(before));
    expect(setKind('headline')(stateOf(before))).toBe(false);
  });

  test('what it is already, and nothing happens', () => {
    expect(after(setKind('headline'), 'headline 题|')).toBe(sketch('headline 题|'));
  });
});

test('no sequence of commands breaks the order of the head', () => {
  const commands: readonly Command[] = [
    enter,
    chooseLineEnd,
    deleteSelected,
    joinBefore,
    joinAfter,
    ...BLOCK_TYPES.map((kind) => setKind(kind)),
  ];
  const step = fc.record({
    command: fc.nat(commands.length - 1),
    anchor: fc.nat(60),
    length: fc.integer({ min: 0, max: 20 }),
  });
  const first =
    'kicker 引题\nheadline 主题\ndeck 副题\nbyline 者\nparagraph 一二三\nsubhead 小\nparagraph 四五';
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let state = stateOf(first);
      for (const { command, anchor, length } of steps) {
        const size = state.doc.content.size;
        const $anchor = state.doc.resolve(Math.min(anchor, size));
        const $head = state.doc.resolve(Math.min(anchor + length, size));
        state = state.apply(state.tr.setSelection(TextSelection.between($anchor, $head)));
        commands[command]!(state, (tr) => {
          state = state.apply(tr);
        });
        state.doc.check();
        const kinds: BlockType[] = state.doc.children.map((node) => node.type.name as BlockType);
        const head = kinds.filter((kind) => (HEAD_TYPES as readonly string[]).includes(kind));
        expect(head).toEqual(HEAD_TYPES.filter((kind) => kinds.includes(kind)));
        expect(kinds.slice(0, head.length)).toEqual(head);
      }
    }),
  );
});
