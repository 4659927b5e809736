// Keeps identity where nothing changed: values that come through a message are copies, and whoever
// remembers by identity would take every one of them for new.

/** Gives `before` when `after` says the same, else `after` with every unchanged part taken from `before`. */
export function shareUnchanged<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after) as T;
  if (isRecord(before) && isRecord(after)) return shareRecord(before, after) as T;
  return after;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  // Matched from both ends, so that a block put in between leaves those behind it as they are.
  const shift = before.length - after.length;
  let same = shift === 0;
  const shared = after.map((value, i) => {
    const near = shareUnchanged(before[i], value);
    if (near === before[i] && i < before.length) return near;
    same = false;
    return shift === 0 ? near : shareUnchanged(before[i + shift], value);
  });
  return same ? before : shared;
}

function shareRecord(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  const shared: Record<string, unknown> = {};
  for (const key of keys) {
    shared[key] = shareUnchanged(before[key], after[key]);
    if (shared[key] !== before[key] || !(key in before)) same = false;
  }
  return same ? before : shared;
}
