/**
 * What a command changed: each record before and after. Changes are plain data; the reverse of changes
 * undoes them.
 */
import { deepFreeze } from '../base/freeze.ts';
import type { Edition, RecordKind, Records } from '../model/edition.ts';
import { sameValue } from './same-value.ts';

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
const EDITION_FIELDS = ['date', 'issue', 'paper', 'pageIds'] as const;

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

const RECORD_KINDS = ['articles', 'pictures', 'pages', 'frames', 'stories'] as const;

type AnyChange = Change<unknown>;
type Table<Value> = Readonly<Record<string, Value>>;

/** Says whether changes change anything. */
export function isEmpty(changes: Changes): boolean {
  return Object.keys(changes.records).length + Object.keys(changes.fields).length === 0;
}

/** What turns one edition into another. Records that hold the same count as unchanged. */
export function changesBetween(before: Edition, after: Edition): Changes {
  const records: Record<string, Table<AnyChange>> = {};
  for (const kind of RECORD_KINDS) {
    if (before[kind] === after[kind]) continue;
    const table = compareTables(before[kind], after[kind]);
    if (Object.keys(table).length > 0) records[kind] = table;
  }
  const fields: Record<string, AnyChange> = {};
  for (const field of EDITION_FIELDS) {
    if (sameValue(before[field], after[field])) continue;
    fields[field] = { before: before[field], after: after[field] };
  }
  return { records, fields };
}

/**
 * Gives the edition with changes made. Changed records are the very records of the changes, and all
 * others keep their identity.
 */
export function withChanges(edition: Edition, { records, fields }: Changes): Edition {
  const next: Record<string, unknown> = { ...edition };
  for (const [kind, changes] of Object.entries<Table<AnyChange>>(records)) {
    const table: Record<string, unknown> = { ...edition[kind as RecordKind] };
    for (const [id, { after }] of Object.entries(changes)) {
      if (after === undefined) Reflect.deleteProperty(table, id);
      else table[id] = after;
    }
    next[kind] = table;
  }
  for (const [field, change] of Object.entries<AnyChange>(fields)) next[field] = change.after;
  return deepFreeze(next as unknown as Edition);
}

/** The changes that undo changes. */
export function reverse({ records, fields }: Changes): Changes {
  return mapChanges({ records, fields }, ({ before, after }) => makeChange(after, before));
}

/** Two changes, one after the other, as one; what comes back to where it was is no change. */
export function join(first: Changes, second: Changes): Changes {
  const records: Record<string, Table<AnyChange>> = {};
  for (const kind of RECORD_KINDS) {
    const table = joinTables(first.records[kind] ?? {}, second.records[kind] ?? {});
    if (Object.keys(table).length > 0) records[kind] = table;
  }
  const fields = joinTables(first.fields, second.fields);
  return { records, fields };
}

function compareTables(before: Table<unknown>, after: Table<unknown>): Table<AnyChange> {
  const changes: Record<string, AnyChange> = {};
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[id] === after[id] || sameValue(before[id], after[id])) continue;
    changes[id] = makeChange(before[id], after[id]);
  }
  return changes;
}

function joinTables(first: Table<AnyChange>, second: Table<AnyChange>): Table<AnyChange> {
  const joined: Record<string, AnyChange> = { ...first };
  for (const [id, { before, after }] of Object.entries(second)) {
    const start = Object.hasOwn(first, id) ? first[id]?.before : before;
    if (sameValue(start, after)) Reflect.deleteProperty(joined, id);
    else joined[id] = makeChange(start, after);
  }
  return joined;
}

function mapChanges(changes: Changes, map: (change: AnyChange) => AnyChange): Changes {
  const mapTable = (table: Table<AnyChange>): Table<AnyChange> =>
    Object.fromEntries(Object.entries(table).map(([id, change]) => [id, map(change)]));
  const records = Object.fromEntries(
    Object.entries<Table<AnyChange>>(changes.records).map(([kind, table]) => [
      kind,
      mapTable(table),
    ]),
  );
  return deepFreeze({
    records,
    fields: mapTable(changes.fields),
  });
}

/** Absent stays absent, so that changes survive being written as JSON. */
function makeChange(before: unknown, after: unknown): AnyChange {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
