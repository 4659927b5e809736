/**
 * What a command changed: each record before and after. Changes are plain data; the reverse of changes
 * undoes them.
 */
import type { Edition, RecordKind, Records } from '../model/edition.ts';

/** A value before and after. Absent before: it is new. Absent after: it is gone. */
export interface Change<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

/** A record of one kind. */
export type RecordOf<Kind extends RecordKind> = Records[Kind][keyof Records[Kind]];

/** The changed records of each kind by id. */
export type RecordChanges = {
  readonly [Kind in RecordKind]?: Readonly<Record<string, Change<RecordOf<Kind>>>>;
};

/** Fields of the edition itself; its id never changes. */
export const EDITION_FIELDS = ['date', 'issue', 'paper', 'pageIds'] as const;

export type EditionField = (typeof EDITION_FIELDS)[number];

/** The changed fields of the edition itself. */
export type FieldChanges = {
  readonly [Field in EditionField]?: {
    readonly before: Edition[Field];
    readonly after: Edition[Field];
  };
};

/** Everything one gesture changed. */
export interface Changes {
  readonly records: RecordChanges;
  readonly fields: FieldChanges;
}
