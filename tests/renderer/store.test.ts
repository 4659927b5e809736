// The store of the window: who listens hears every change at once; what is drawn may be held back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeStore } from '../../renderer/state/store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store with a note of whom it told what. */
function watchedStore() {
  const store = makeStore({ words: '', page: 1 });
  const heard: string[] = [];
  const drawn: string[] = [];
  store.subscribe(() => heard.push(store.get().words));
  const leave = store.watch(() => drawn.push(store.get().words));
  return { store, heard, drawn, leave };
}

test('a change is heard and drawn at once', () => {
  const { store, heard, drawn } = watchedStore();
  store.set({ words: '大' });
  expect([heard, drawn]).toEqual([['大'], ['大']]);
  expect(store.get()).toEqual({ words: '大', page: 1 });
});

test('while drawing is held, changes are heard, and drawn together at the end', () => {
  const { store, heard, drawn } = watchedStore();
  store.holdDrawing(50);
  store.set({ words: '大' });
  store.set({ words: '大样' });
  expect([heard, drawn]).toEqual([['大', '大样'], []]);
  store.draw();
  expect(drawn).toEqual(['大样']);
  store.set({ words: '大样报' });
  expect(drawn).toEqual(['大样', '大样报']);
  vi.advanceTimersByTime(500);
  expect(drawn).toHaveLength(2);
});

test('drawing that nobody ends goes on by itself, and holding again does not put that off', () => {
  const { store, drawn } = watchedStore();
  store.holdDrawing(50);
  store.set({ words: '大' });
  vi.advanceTimersByTime(30);
  store.holdDrawing(50);
  vi.advanceTimersByTime(19);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(drawn).toEqual(['大']);
});

test('nothing held back, nothing is drawn; who has left is told no more', () => {
  const { store, drawn, leave } = watchedStore();
  store.draw();
  expect(drawn).toEqual([]);
  leave();
  store.set({ words: '大' });
  expect(drawn).toEqual([]);
});
