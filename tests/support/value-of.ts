/** Gives what a result holds, or throws what it says in English. */
import type { Result } from '../../shared/base/result.ts';
import { sayFailure } from '../../shared/words/words.ts';

/** The value of a success. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(sayFailure('en', result.failure));
  return result.value;
}
