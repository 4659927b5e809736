// Frames: placed, moved, changed, piled, copied and removed, each as one step of undo.
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../shared/model/edition.ts';
import { BLACK } from '../../../shared/model/ink.ts';
import {
  articleOf,
  cells,
  frameOf,
  headFrame,
  smallPaper,
  textFrame,
  threadOf,
} from '../../support/build-edition.ts';
import { checkCommand, refusal } from '../../support/check-command.ts';

const pile = (edition: Edition, page = 'page-a01') => edition.pages[page]?.frames.join(' ');

describe('a frame', () => {
  test('is added on top of the pile, or at a place counted from the bottom', () => {
    const paper = smallPaper();
    const frame = textFrame('new', cells(0, 1, 30, 5));
    const onTop = checkCommand(paper, { kind: 'frame-add', page: 'page-a01', frame });
    expect(pile(onTop)).toBe('head text-1 shot words new');
    const below = checkCommand(paper, { kind: 'frame-add', page: 'page-a01', frame, at: 0 });
    expect(pile(below)).toBe('new head text-1 shot words');
  });

  test('keeps its lengths on the grid of 1/1000 pt', () => {
    const box = { x: 1 / 3, y: 2, width: 100.00049, height: 10 };
    const after = checkCommand(smallPaper(), { kind: 'frame-set-box', frame: 'head', box });
    expect(frameOf(after, 'head').box).toEqual({ x: 0.333, y: 2, width: 100, height: 10 });
  });

  test('moves with others by the same distance', () => {
    const paper = smallPaper();
    const move = { kind: 'frame-move', frames: ['head', 'shot'], dx: 5, dy: -2.5 } as const;
    const after = checkCommand(paper, move);
    for (const id of move.frames) {
      const { x, y } = frameOf(paper, id).box;
      expect(frameOf(after, id).box).toMatchObject({ x: x + 5, y: y - 2.5 });
    }
  });

  test('turns a text frame and turns it back, leaving nothing behind', () => {
    const set = { direction: 'vertical' } as const;
    const down = checkCommand(smallPaper(), { kind: 'frame-set', frame: 'text-1', set });
    expect(down.frames['text-1']).toMatchObject({ kind: 'text', direction: 'vertical' });
    const clear = ['direction'] as const;
    const back = checkCommand(down, { kind: 'frame-set', frame: 'text-1', set: {}, clear });
    expect(back.frames['text-1']).toEqual(smallPaper().frames['text-1']);
  });

  test('changes what is set on it, and loses it again', () => {
    const border = { style: 'double', weight: 2, ink: BLACK } as const;
    const boxed = checkCommand(smallPaper(), {
      kind: 'frame-set',
      frame: 'text-1',
      set: { border, columns: { mode: 'uneven', count: 3 } },
    });
    expect(frameOf(boxed, 'text-1')).toMatchObject({ border, columns: { count: 3 } });
    const bare = checkCommand(boxed, {
      kind: 'frame-set',
      frame: 'text-1',
      set: {},
      clear: ['border'],
    });
    expect(frameOf(bare, 'text-1')).not.toHaveProperty('border');
  });

  test('goes up and down the pile, and no further than its ends', () => {
    const order = (to: 'top' | 'up' | 'down' | 'bottom', frame = 'text-1') =>
      pile(checkCommand(smallPaper(), { kind: 'frame-order', frame, to }));
    expect(order('top')).toBe('head shot words text-1');
    expect(order('up')).toBe('head shot text-1 words');
    expect(order('down')).toBe('text-1 head shot words');
    expect(order('bottom')).toBe('text-1 head shot words');
    expect(order('up', 'words')).toBe('head text-1 shot words');
  });

  test('copied, lies just above itself; a copied text frame is empty', () => {
    const copy = { kind: 'frame-duplicate', frame: 'text-1', id: 'copy', dx: 10, dy: 10 } as const;
    const after = checkCommand(smallPaper(), copy);
    expect(pile(after)).toBe('head text-1 copy shot words');
    expect(after.stories).toEqual(smallPaper().stories);
  });

  test('moves to another page with its text', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'frame-to-page',
      frame: 'text-1',
      page: 'page-a02',
    });
    expect(pile(after)).toBe('head shot words');
    expect(pile(after, 'page-a02')).toBe('text-2 briefs rubric empty text-1');
    expect(threadOf(after, 'lead-story')).toEqual(['text-1', 'text-2']);
  });

  test('removed, leaves its text to the next frame of the thread', () => {
    const after = checkCommand(smallPaper(), { kind: 'frame-remove', frames: ['text-1'] });
    expect(threadOf(after, 'lead-story')).toEqual(['text-2']);
    expect(articleOf(after, 'lead')).toBeDefined();
  });

  test('removed as the last of its thread, leaves the article unplaced', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'frame-remove',
      frames: ['text-1', 'text-2'],
    });
    expect(threadOf(after, 'lead-story')).toBeUndefined();
    expect(articleOf(after, 'lead')).toBeDefined();
  });
});

describe('refused with a sentence', () => {
  const paper = smallPaper();

  test('a frame that is not there', () => {
    expect(refusal(paper, { kind: 'frame-remove', frames: ['head', 'ghost'] })).toMatch(
      /^edit-no-frame: The frame \(ghost\) is not there/,
    );
  });

  test('an id that is in use', () => {
    const frame = textFrame('head');
    expect(refusal(paper, { kind: 'frame-add', page: 'page-a01', frame })).toMatch(/^edit-id-used/);
  });

  test('a head of an article that is not there', () => {
    const frame = headFrame('new', 'nobody');
    expect(refusal(paper, { kind: 'frame-add', page: 'page-a01', frame })).toMatch(
      /^edit-no-article/,
    );
  });

  test('a field that the kind of frame does not have', () => {
    expect(refusal(paper, { kind: 'frame-set', frame: 'head', set: { crop: 'fit' } })).toMatch(
      /^edit-field: There is no “crop”/,
    );
  });

  test('a box without width, or off the earth', () => {
    const box = { x: 0, y: 0, width: 0, height: 5 };
    expect(refusal(paper, { kind: 'frame-set-box', frame: 'head', box })).toMatch(
      /^edit-value: “box.width” cannot be 0/,
    );
    expect(refusal(paper, { kind: 'frame-move', frames: ['head'], dx: NaN, dy: 0 })).toMatch(
      /^edit-value: “box.x”/,
    );
  });

  test('a face that the house does not have', () => {
    expect(
      refusal(paper, { kind: 'frame-set', frame: 'head', set: { face: 'constructor' } }),
    ).toMatch(/^edit-value/);
    expect(refusal(paper, { kind: 'frame-set', frame: 'head', set: { face: 'comic' } })).toMatch(
      /^edit-no-face/,
    );
  });
});
