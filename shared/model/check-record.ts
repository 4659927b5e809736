/**
 * The check of single records that a command brings in: by the schemas of the files, so what a command
 * may make can always be saved. Gives the record with its lengths on the stored grid.
 */
import * as z from 'zod';
import { failed, success, type Result } from '../base/result.ts';
import { articleFields, blockSchema } from './article-schema.ts';
import { isFolio, isSlug } from './file-names.ts';
import { frameSchema } from './frame-schema.ts';
import { LARGEST_ISSUE } from './limits.ts';
import { ownFontSchema } from './own-font.ts';
import { paperSchema } from './paper-schema.ts';
import { jumpTitle, pageFields, pictureSchema } from './schemas.ts';
import { id, isDay, strict, whole } from './schema-values.ts';

const SCHEMAS = {
  article: strict({ ...articleFields(strict), slug: z.string().refine(isSlug) }),
  block: blockSchema(strict),
  lang: articleFields(strict).lang,
  frame: frameSchema(strict),
  page: strict({ ...pageFields(strict), folio: z.string().refine(isFolio) }),
  picture: pictureSchema(strict),
  font: ownFontSchema(strict),
  paper: paperSchema(strict),
  date: z.string().refine(isDay),
  issue: whole(0, LARGEST_ISSUE),
  storyId: id<'story'>(),
  jumpTitle,
};

type Schemas = typeof SCHEMAS;

/**
 * Checks a value that a command brings in. Fails with `edit-value` and the values field and found, or
 * `edit-field` when the record has no such field.
 */
export function checkRecord<Kind extends keyof Schemas>(
  kind: Kind,
  value: unknown,
): Result<z.output<Schemas[Kind]>> {
  const read = SCHEMAS[kind].safeParse(value);
  if (read.success) return success(read.data as z.output<Schemas[Kind]>);
  const issue = read.error.issues[0];
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    return failed('edit-field', { field: [...path, issue.keys[0] ?? ''].join('.') });
  }
  return failed('edit-value', { field: path.join('.') || kind, found: show(valueAt(value, path)) });
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[step]
        : undefined,
    value,
  );
}

function show(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
