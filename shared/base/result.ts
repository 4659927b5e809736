/** What a step gives when the world can fail it: a value, or a failure that a person can act on. */

/** Values that are filled into a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Something the world did to us: a disk, a file, a font. `code` names its sentence in shared/words. */
export interface Failure {
  readonly code: string;
  readonly values: MessageValues;
}

/** Either a value or a failure; never an exception. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a failure; `code` must be a key of the failure words. */
export function failed(code: string, values: MessageValues = {}): Result<never> {
  return { ok: false, failure: { code, values } };
}
