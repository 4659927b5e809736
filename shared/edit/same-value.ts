/** Compares plain data by what it says. */

/** Says whether two values hold the same: the same keys with the same values, in any order of keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        sameValue(
          (a as Readonly<Record<string, unknown>>)[key],
          (b as Readonly<Record<string, unknown>>)[key],
        ),
    )
  );
}

/**
 * Gives `after` with the items of `before` in place of equal ones at both ends, so that what did not
 * change keeps its identity and caches keep what they know of it.
 */
export function keepSame<Value>(
  before: readonly Value[],
  after: readonly Value[],
): readonly Value[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && sameValue(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    sameValue(before[before.length - 1 - tail], after[after.length - 1 - tail])
  ) {
    tail += 1;
  }
  const kept = [
    ...before.slice(0, head),
    ...after.slice(head, after.length - tail),
    ...before.slice(before.length - tail),
  ];
  return head === before.length && head === after.length ? before : kept;
}
