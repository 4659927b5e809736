/**
 * When to save while someone works: soon after the last change, and within a second of the first even
 * when the typing never stops.
 */

/** Rest after the last change, in milliseconds. */
const REST = 300;

/** Longest wait after the first unsaved change, in milliseconds. */
const LONGEST_WAIT = 1000;

/** Times of unsaved changes, in milliseconds of any one clock. */
export interface UnsavedChanges {
  readonly first: number;
  readonly last: number;
}

/** Notes a change at time `now`. */
export function noteChange(unsaved: UnsavedChanges | undefined, now: number): UnsavedChanges {
  return { first: unsaved?.first ?? now, last: now };
}

/** Milliseconds to wait from `now` until the next save; 0 when it is due. */
export function waitBeforeSave({ first, last }: UnsavedChanges, now: number): number {
  return Math.max(0, Math.min(last + REST, first + LONGEST_WAIT) - now);
}
