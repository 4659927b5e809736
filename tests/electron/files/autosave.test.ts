// When to save: after a rest, and within a second even when the typing never stops.
import { expect, test } from 'vitest';
import {
  noteChange,
  waitBeforeSave,
  type UnsavedChanges,
} from '../../../electron/files/autosave.ts';

/** Types at the given times, with a clock of its own, and gives the times of the saves. */
function savesFor(strokes: readonly number[]): number[] {
  const saves: number[] = [];
  let unsaved: UnsavedChanges | undefined;
  for (let now = 0; now <= 5000; now += 1) {
    if (strokes.includes(now)) unsaved = noteChange(unsaved, now);
    if (!unsaved || waitBeforeSave(unsaved, now) > 0) continue;
    saves.push(now);
    unsaved = undefined;
  }
  return saves;
}

test('one change is saved after 300 ms of rest', () => {
  expect(savesFor([100])).toEqual([400]);
});

test('a pause in the typing saves what was typed before it', () => {
  expect(savesFor([0, 100, 200, 900])).toEqual([500, 1200]);
});

test('typing without a pause is saved every second', () => {
  const strokes = Array.from({ length: 40 }, (_, i) => i * 100);
  expect(savesFor(strokes)).toEqual([1000, 2100, 3200, 4200]);
});
