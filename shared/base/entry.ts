/** Gives what a table holds for a key; what it does not hold is made, kept and given. */

/** A table of things by key: a map, or a weak one that lets go of what nobody else has. */
export interface Table<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The entry of a key, made by `make` when there is none. */
export function entry<Key, Value>(table: Table<Key, Value>, key: Key, make: () => Value): Value {
  let value = table.get(key);
  if (value === undefined) {
    value = make();
    table.set(key, value);
  }
  return value;
}
