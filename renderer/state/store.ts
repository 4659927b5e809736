// Holds one value for the whole window and tells who listens. Components read parts of it.
import { useSyncExternalStore } from 'react';

/** A value that is replaced, never changed in place. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (change: Partial<Value>) => void;
  /** Calls back after each change; gives a function that ends it. */
  readonly subscribe: (hear: () => void) => () => void;
}

/** Makes a store. */
export function makeStore<Value extends object>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const hear of listeners) hear();
    },
    subscribe(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

/** Reads a part of a store in a component; `pick` must give the same value while nothing changes. */
export function useStore<Value extends object, Part>(
  store: Store<Value>,
  pick: (value: Value) => Part,
): Part {
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}
