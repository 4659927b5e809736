// A value that components can watch without their parents drawing themselves again.

/** A value and those who want to know when it changes. */
export interface Watched<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Calls `listener` after each change until the function it gives back is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a watched value. Setting it to what it is tells nobody. */
export function makeWatched<T>(first: T): Watched<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
