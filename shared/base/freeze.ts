/** Frozen records: nothing changes in place, and what did not change keeps its identity. */

/** Freezes a value and all it holds, and gives it back. Typed arrays are left as they are. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
