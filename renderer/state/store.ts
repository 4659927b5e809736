// Holds one value for the whole window and tells who listens. Components read parts of it.
import { useSyncExternalStore } from 'react';

/** A value that is replaced, never changed in place. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (change: Partial<Value>) => void;
  /** Calls back after each change; gives a function that ends it. */
  readonly subscribe: (hear: () => void) => () => void;
  /** The same for what is drawn, which may be held back. */
  readonly watch: (draw: () => void) => () => void;
  /** Holds drawing back until `draw` is called, or until so many milliseconds have passed. */
  readonly holdDrawing: (longest: number) => void;
  /** Draws what has been held back. */
  readonly draw: () => void;
}

/** Makes a store. */
export function makeStore<Value extends object>(first: Value): Store<Value> {
  let value = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const drawers = new Set<() => void>();
  const draw = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    for (const one of drawers) one();
  };
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const hear of listeners) hear();
      if (timer === undefined) for (const one of drawers) one();
    },
    subscribe: (hear) => join(listeners, hear),
    watch: (one) => join(drawers, one),
    holdDrawing(longest) {
      timer ??= setTimeout(draw, longest);
    },
    draw,
  };
}

function join(group: Set<() => void>, one: () => void): () => void {
  group.add(one);
  return () => group.delete(one);
}

/** Reads a part of a store in a component; `pick` must give the same value while nothing changes. */
export function useStore<Value extends object, Part>(
  store: Store<Value>,
  pick: (value: Value) => Part,
): Part {
  return useSyncExternalStore(store.watch, () => pick(store.get()));
}
