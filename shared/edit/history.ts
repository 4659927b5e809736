/**
 * Undo and redo. One gesture is one entry, however many commands it takes: keystrokes in one editor, or
 * arrow keys on one frame, share a gesture and grow one entry until another gesture begins.
 */
import { isEmpty, join, reverse, type Changes } from './changes.ts';
import type { CommandKind } from './command.ts';

/** One step of undo. */
export interface HistoryEntry {
  /** What was done, for the words in the menu. */
  readonly label: CommandKind;
  readonly changes: Changes;
  /** Entries of the same gesture that follow each other are one; absent: always one by itself. */
  readonly gesture?: string;
}

/** What was done, oldest first, and what was undone, last undone at the end. */
export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

/** A history and the changes that take the edition to it. */
export interface HistoryStep {
  readonly history: History;
  readonly changes: Changes;
}

/** Nothing done yet. */
export const EMPTY_HISTORY: History = { done: [], undone: [] };

/**
 * Notes what was done. What had been undone is gone then. A change that changes nothing is no entry, and
 * a gesture that ends where it began leaves none.
 */
export function pushEntry(history: History, entry: HistoryEntry): History {
  if (isEmpty(entry.changes)) return history;
  const last = history.done.at(-1);
  const goesOn = last?.gesture !== undefined && last.gesture === entry.gesture;
  if (!goesOn || history.undone.length > 0) return { done: [...history.done, entry], undone: [] };
  const changes = join(last.changes, entry.changes);
  const rest = history.done.slice(0, -1);
  return { done: isEmpty(changes) ? rest : [...rest, { ...last, changes }], undone: [] };
}

/** Ends the gesture that is going on: an editor closed, a key was let go. The next entry stands alone. */
export function closeGesture(history: History): History {
  const last = history.done.at(-1);
  if (last?.gesture === undefined) return history;
  const { gesture: _gesture, ...closed } = last;
  return { ...history, done: [...history.done.slice(0, -1), closed] };
}

/** Takes back the last entry; undefined when there is none. */
export function undo({ done, undone }: History): HistoryStep | undefined {
  const entry = done.at(-1);
  if (!entry) return undefined;
  const history = { done: done.slice(0, -1), undone: [...undone, entry] };
  return { history: closeGesture(history), changes: reverse(entry.changes) };
}

/** Does again what was undone last; undefined when there is none. */
export function redo({ done, undone }: History): HistoryStep | undefined {
  const entry = undone.at(-1);
  if (!entry) return undefined;
  const history = { done: [...done, entry], undone: undone.slice(0, -1) };
  return { history: closeGesture(history), changes: entry.changes };
}
