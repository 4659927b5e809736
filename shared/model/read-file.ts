/**
 * Reads one JSON file of an edition: from its text to a checked value, or to a failure that names the
 * file, the line, the column and what is wrong there.
 */
import type * as z from 'zod';
import { failed, success, type MessageValues, type Result } from '../base/result.ts';
import { FORMAT, migrate, type FileKind, type JsonObject } from './migrations.ts';
import { findPlace, readJson, type JsonPath, type JsonValue } from './read-json.ts';
import {
  makeLenientSchemas,
  SCHEMAS,
  type ArticleFile,
  type EditionFile,
  type PageFile,
} from './schemas.ts';

interface FileValues {
  readonly edition: EditionFile;
  readonly article: ArticleFile;
  readonly page: PageFile;
}

/** A file that could be read; `newer` when its format is newer than ours and may hold more. */
export interface ReadFile<Kind extends FileKind> {
  readonly value: FileValues[Kind];
  readonly newer: boolean;
}

/** The text of one file and where it lies in the folder of the edition. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of one kind. Fails with a `file-…` code and the values file, line and column. */
export function readFile<Kind extends FileKind>(
  kind: Kind,
  { path, text }: TextFile,
): Result<ReadFile<Kind>> {
  const json = readJson(text);
  if (!json.ok) return failed(json.failure.code, { file: path, ...json.failure.values });
  if (!isObject(json.value)) return failedAt({ path, text }, [], { code: 'file-not-object' });
  const object = migrate(kind, json.value);
  const format = object['format'];
  const newer = typeof format === 'number' && Number.isInteger(format) && format > FORMAT;
  const schema = (newer ? makeLenientSchemas() : SCHEMAS)[kind];
  const read = schema.safeParse(newer ? { ...object, format: FORMAT } : object);
  if (read.success) return success({ value: read.data as FileValues[Kind], newer });
  if (newer) return failed('file-newer', { file: path, format });
  return failedAtIssue({ path, text }, object, read.error.issues);
}

/** A failure about the value at `path` in a file, with its line and column. */
export function failedAt(
  file: TextFile,
  path: JsonPath,
  what: { readonly code: string; readonly values?: MessageValues },
): Result<never> {
  const place = findPlace(file.text, path, what.code === 'file-field-unknown' ? 'key' : 'value');
  return failed(what.code, { file: file.path, ...place, field: nameOf(path), ...what.values });
}

function failedAtIssue(
  file: TextFile,
  json: JsonObject,
  issues: readonly z.core.$ZodIssue[],
): Result<never> {
  const issue = issues[0];
  if (!issue) return failed('file-field-value', { file: file.path, line: 1, column: 1, field: '' });
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return failedAt(file, [...path, issue.keys[0] ?? ''], { code: 'file-field-unknown' });
  }
  const found = valueAt(json, path);
  if (found === undefined) return failedAt(file, path, { code: 'file-field-missing' });
  const values = { found: shorten(JSON.stringify(found)) };
  if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string') {
    return failedAt(file, path, { code: issue.params['code'], values });
  }
  const options = optionsOf(issue);
  return options === undefined
    ? failedAt(file, path, { code: 'file-field-value', values })
    : failedAt(file, path, { code: 'file-field-option', values: { ...values, options } });
}

/** What a value may be, when the schema lists it. */
function optionsOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_union' && 'options' in issue) {
    return (issue.options as readonly unknown[]).map(String).join(', ');
  }
  return undefined;
}

function valueAt(json: JsonValue, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    return (value as Readonly<Record<string | number, JsonValue>>)[step];
  }, json);
}

/** A path as people write it: frames[3].box.width. */
function nameOf(path: JsonPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return steps.join('').replace(/^\./, '');
}

function shorten(text: string): string {
  const marks = [...text];
  return marks.length > 40 ? `${marks.slice(0, 39).join('')}…` : text;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
