/**
 * Formats of the files on disk, and the steps from each to the next. A released format opens for ever:
 * its step stays here and its sample in the tests.
 */
import type { JsonValue } from './read-json.ts';

/** The format that this version writes. */
export const FORMAT = 1;

/** The three kinds of JSON files in the folder of an edition. */
export type FileKind = 'edition' | 'article' | 'page';

/** A JSON file as an object, before it has been checked. */
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** One step: makes a file of format `from` into one of `from + 1`. It leaves what it does not know. */
export interface Migration {
  readonly from: number;
  readonly migrate: (kind: FileKind, file: JsonObject) => JsonObject;
}

/** All steps in order. Format 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings a file of an older format up to the newest; newer formats come back as they are. */
export function migrate(
  kind: FileKind,
  file: JsonObject,
  steps: readonly Migration[] = MIGRATIONS,
): JsonObject {
  return steps.reduce((now, step) => {
    if (now['format'] !== step.from) return now;
    return { ...step.migrate(kind, now), format: step.from + 1 };
  }, file);
}
