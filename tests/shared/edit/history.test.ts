// Undo and redo: one gesture is one step.
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../shared/edit/apply-command.ts';
import { withChanges } from '../../../shared/edit/changes.ts';
import type { Command } from '../../../shared/edit/command.ts';
import {
  closeGesture,
  EMPTY_HISTORY,
  pushEntry,
  redo,
  undo,
  type History,
} from '../../../shared/edit/history.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { makeBlock, textOf } from '../../../shared/model/text.ts';
import { articleOf, frameOf, smallPaper } from '../../support/build-edition.ts';

interface Desk {
  readonly edition: Edition;
  readonly history: History;
}

const start: Desk = { edition: smallPaper(), history: EMPTY_HISTORY };

function act(desk: Desk, command: Command, gesture?: string): Desk {
  const result = applyCommand(desk.edition, command);
  if (!result.ok) throw new Error(result.failure.code);
  const entry = {
    label: command.kind,
    changes: result.value,
    ...(gesture !== undefined && { gesture }),
  };
  return {
    edition: withChanges(desk.edition, result.value),
    history: pushEntry(desk.history, entry),
  };
}

function go(desk: Desk, way: typeof undo): Desk {
  const step = way(desk.history);
  if (!step) throw new Error('nothing there');
  return { edition: withChanges(desk.edition, step.changes), history: step.history };
}

const type = (desk: Desk, text: string) =>
  act(
    desk,
    { kind: 'article-set-blocks', article: 'brief-1', blocks: [makeBlock('paragraph', text)] },
    'text:brief-1',
  );
const nudge = (desk: Desk, dx: number, gesture?: string) =>
  act(desk, { kind: 'frame-move', frames: ['head'], dx, dy: 0 }, gesture);
const words = (desk: Desk) => textOf(articleOf(desk.edition, 'brief-1').blocks[0]!);
const x = (desk: Desk) => frameOf(desk.edition, 'head').box.x;

describe('undo', () => {
  test('takes back the last step, and redo does it again', () => {
    const done = nudge(nudge(start, 5), 7);
    const undone = go(done, undo);
    expect([x(start), x(done), x(undone), x(go(undone, redo))]).toEqual([40, 52, 45, 52]);
    expect(undo(EMPTY_HISTORY)).toBeUndefined();
    expect(redo(done.history)).toBeUndefined();
  });

  test('gives back the very records there were', () => {
    const undone = go(nudge(start, 5), undo);
    expect(frameOf(undone.edition, 'head')).toBe(frameOf(start.edition, 'head'));
  });

  test('takes back all that was typed in one editor at once', () => {
    const typed = type(type(type(start, '一'), '一二'), '一二三');
    expect(typed.history.done).toHaveLength(1);
    const undone = go(typed, undo);
    expect(undone.edition).toEqual(start.edition);
    expect(words(go(undone, redo))).toBe('一二三');
  });

  test('keeps apart what was typed before and after another command', () => {
    const mixed = type(nudge(type(start, '一'), 5), '一二');
    expect(mixed.history.done.map(({ label }) => label)).toEqual([
      'article-set-blocks',
      'frame-move',
      'article-set-blocks',
    ]);
    expect(words(go(mixed, undo))).toBe('一');
  });

  test('keeps apart what was typed before and after the editor closed', () => {
    const first = type(start, '一');
    const closed = { ...first, history: closeGesture(first.history) };
    expect(type(closed, '一二').history.done).toHaveLength(2);
  });

  test('after undo, a gesture does not grow the step before it', () => {
    const undone = go(nudge(type(start, '一'), 5), undo);
    expect(type(undone, '一二').history.done).toHaveLength(2);
  });

  test('knows nothing of commands that change nothing, or of gestures that end where they began', () => {
    expect(nudge(start, 0).history).toBe(EMPTY_HISTORY);
    const there = nudge(start, 5, 'drag');
    expect(nudge(there, -5, 'drag').history.done).toEqual([]);
  });

  test('forgets what was undone when something new is done', () => {
    const other = nudge(go(nudge(start, 5), undo), 9);
    expect(redo(other.history)).toBeUndefined();
    expect(x(other)).toBe(49);
  });
});
