/**
 * Schemas of the three kinds of files in the folder of an edition. A parsed value has its keys in the
 * order of the schema and its lengths on the stored grid, so the same schemas read and write.
 */
import { z } from 'zod';
import { isFolio, isPictureFile } from './file-names.ts';
import { frameSchema, inkSchema } from './frame-schema.ts';
import type { HeadStyle, HouseStyle, ParagraphStyle } from './house-style.ts';
import {
  isDate,
  isFaceName,
  LARGEST_ISSUE,
  LARGEST_PICTURE,
  MOST_COLUMN_CHARS,
  MOST_COLUMNS,
  MOST_LINES,
} from './limits.ts';
import { FORMAT } from './migrations.ts';
import {
  faceName,
  id,
  length,
  positive,
  size,
  whole,
  words,
  type MakeObject,
} from './schema-values.ts';
import { BLOCK_TYPES, HEAD_TYPES, isHeadType, type BlockType } from './text.ts';

const strict = ((shape) => z.strictObject(shape)) as MakeObject;

function pageSchema(object: MakeObject) {
  return object({
    format: z.literal(FORMAT),
    id: id<'page'>(),
    section: words,
    credits: object({ editor: words, designer: words, proofreader: words }),
    frames: z.array(frameSchema(object)),
    stories: z.array(
      object({
        id: id<'story'>(),
        articles: z.array(id<'article'>()).min(1),
        thread: z.array(id<'frame'>()).min(1),
        balance: z.boolean(),
      }),
    ),
  });
}

/** Reports the first value that a list has twice. */
function unique<Value>(keyOf: (value: Value) => string) {
  return (values: readonly Value[], context: z.RefinementCtx<readonly Value[]>): void => {
    const keys = values.map((value) => keyOf(value).toLowerCase());
    const at = keys.findIndex((key, i) => keys.indexOf(key) < i);
    if (at >= 0) context.addIssue({ code: 'custom', path: [at], params: { code: 'file-twice' } });
  };
}

/** Head blocks come first, each kind once; only cutlines name a picture. */
function checkBlocks(
  blocks: readonly BlockShape[],
  context: z.RefinementCtx<readonly BlockShape[]>,
): void {
  const report = (at: number, code: string): void =>
    context.addIssue({ code: 'custom', path: [at, 'type'], params: { code } });
  blocks.forEach(({ type, attrs }, at) => {
    const before = blocks.slice(0, at);
    if (attrs && type !== 'cutline') report(at, 'file-block-picture');
    if (!isHeadType(type)) return;
    if (before.some((block) => block.type === type)) report(at, 'file-block-twice');
    if (before.some((block) => !isHeadType(block.type))) report(at, 'file-block-late');
  });
}

interface BlockShape {
  readonly type: BlockType;
  readonly attrs?: object;
}

function articleSchema(object: MakeObject) {
  const mark = object({ type: z.enum(['bold', 'kai', 'italic', 'dateline']) });
  const inline = z.discriminatedUnion('type', [
    object({
      type: z.literal('text'),
      text: words.refine((text) => text !== '' && !text.includes('\n')),
      marks: z.exactOptional(z.array(mark).min(1)),
    }),
    object({ type: z.literal('hardBreak') }),
  ]);
  return object({
    format: z.literal(FORMAT),
    id: id<'article'>(),
    lang: z.enum(['zh-Hans', 'zh-Hant', 'ja', 'en', 'de', 'fr', 'es']),
    blocks: z
      .array(
        object({
          type: z.enum(BLOCK_TYPES),
          attrs: z.exactOptional(object({ picture: id<'picture'>() })),
          content: z.array(inline),
        }),
      )
      .superRefine(checkBlocks),
  });
}

function houseSchema(object: MakeObject): z.ZodType<HouseStyle> {
  const ink = inkSchema(object);
  const em = z.number().min(0).max(20);
  const font = id<'font'>();
  const face = object({ han: font, latin: font });
  const paragraph = object({
    face: faceName,
    boldFace: faceName,
    size: positive,
    indent: em,
    align: z.enum(['justify', 'left', 'center', 'right']),
    linesBefore: whole(0, MOST_LINES),
    lineHeight: whole(1, MOST_LINES),
    keepWithNext: whole(0, MOST_LINES),
    ink,
  });
  const head = object({
    face: faceName,
    share: em,
    minSize: positive,
    maxSize: positive,
    leading: em,
    ink,
  });
  const each = <Key extends string, Value>(keys: readonly Key[], one: z.ZodType<Value>) =>
    object(Object.fromEntries(keys.map((key) => [key, one]))) as unknown as z.ZodType<
      Record<Key, Value>
    >;
  const house = object({
    faces: z.record(z.string().refine(isFaceName), face).transform(sortKeys),
    rules: object({
      prohibition: z.enum(['none', 'basic', 'gb', 'strict']),
      hanLatinGap: em,
      hanLatinGapMin: em,
      hanLatinGapMax: em,
      letterSpaceMax: em,
      hyphensInRow: whole(0, 100),
    }),
    paragraphs: each(BLOCK_TYPES, paragraph),
    heads: each([...HEAD_TYPES, 'byline'] as const, head),
    headlineSizes: z.array(positive).min(1),
    jumpLines: object({ to: words, from: words }),
  });
  return house.superRefine(checkFaces);
}

/** Styles name faces of the same house style. */
function checkFaces(house: HouseStyle, context: z.RefinementCtx<HouseStyle>): void {
  const report = (path: string[], face: string): void => {
    if (!Object.hasOwn(house.faces, face)) context.addIssue({ code: 'custom', path });
  };
  for (const [type, style] of Object.entries<ParagraphStyle>(house.paragraphs)) {
    report(['paragraphs', type, 'face'], style.face);
    report(['paragraphs', type, 'boldFace'], style.boldFace);
  }
  for (const [type, style] of Object.entries<HeadStyle>(house.heads)) {
    report(['heads', type, 'face'], style.face);
  }
}

function sortKeys<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function editionSchema(object: MakeObject) {
  return object({
    format: z.literal(FORMAT),
    id: id<'edition'>(),
    date: z.string().refine(isDate),
    issue: whole(0, LARGEST_ISSUE),
    paper: object({
      name: words,
      cn: words,
      width: positive,
      height: positive,
      bleed: size,
      grid: object({
        left: length,
        top: length,
        columns: whole(1, MOST_COLUMNS),
        columnChars: whole(1, MOST_COLUMN_CHARS),
        em: positive,
        gutter: size,
        lines: whole(1, MOST_LINES),
        leading: positive,
        baseline: size,
      }),
      house: houseSchema(object),
    }),
    pages: z.array(z.string().refine(isFolio)).superRefine(unique((folio) => folio)),
    pictures: z
      .array(
        object({
          id: id<'picture'>(),
          file: z.string().refine(isPictureFile),
          width: whole(1, LARGEST_PICTURE),
          height: whole(1, LARGEST_PICTURE),
          alt: z.exactOptional(words),
          credit: z.exactOptional(words),
        }),
      )
      .superRefine(unique((picture) => picture.id))
      .superRefine(unique((picture) => picture.file)),
  });
}

function makeSchemas(object: MakeObject) {
  return {
    edition: editionSchema(object),
    article: articleSchema(object),
    page: pageSchema(object),
  };
}

/** Schemas for our own format: an unknown key is a fault. */
export const SCHEMAS = makeSchemas(strict);

/** Makes schemas for files of a newer format, which drop what they do not know. */
export function makeLenientSchemas(): typeof SCHEMAS {
  return makeSchemas((shape) => z.object(shape));
}

/** What an `articles/<slug>.json` holds; the slug is its file name. */
export type ArticleFile = z.output<(typeof SCHEMAS)['article']>;

/** What a `pages/<folio>.json` holds; the folio is its file name. */
export type PageFile = z.output<(typeof SCHEMAS)['page']>;

/** What `edition.json` holds. */
export type EditionFile = z.output<(typeof SCHEMAS)['edition']>;
