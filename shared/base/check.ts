/** Checks for our own bugs. They end the work with a sentence; they never answer for bad input. */

/** Throws when `condition` is false: the program itself is wrong, and `sentence` says where. */
export function assert(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(`Dayang is wrong: ${sentence}`);
}

/** Gives a value that must be there, or throws with `sentence`. */
export function present<T>(value: T | undefined, sentence: string): T {
  assert(value !== undefined, sentence);
  return value;
}

/** Marks a branch that no kind can reach; a new kind breaks the build here. */
export function unreachable(kind: never): never {
  throw new Error(`Dayang is wrong: unknown kind ${JSON.stringify(kind)}`);
}
