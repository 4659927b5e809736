/**
 * Remembers the last result for a record by the identity of what it was made from. Records are frozen,
 * so equal identities mean equal inputs, and nothing ever has to be declared out of date.
 */

/** A memory of one kind of result. */
export class Memory<Key extends WeakKey, Value> {
  private readonly kept = new WeakMap<Key, { inputs: readonly unknown[]; value: Value }>();

  /** Gives the kept value when all inputs are the same things as before; else makes and keeps a new one. */
  get(key: Key, inputs: readonly unknown[], make: () => Value): Value {
    const before = this.kept.get(key);
    if (before && sameThings(before.inputs, inputs)) return before.value;
    const value = make();
    this.kept.set(key, { inputs, value });
    return value;
  }
}

function sameThings(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((thing, i) => thing === b[i]);
}
