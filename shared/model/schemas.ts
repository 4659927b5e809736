/**
 * Schemas of the three kinds of files in the folder of an edition. A parsed value has its keys in the
 * order of the schema and its lengths on the stored grid, so the same schemas read and write.
 */
import * as z from 'zod';
import { articleFields } from './article-schema.ts';
import { isFolio, isPictureFile } from './file-names.ts';
import { frameSchema, outlineSchema } from './frame-schema.ts';
import { LARGEST_ISSUE, LARGEST_PICTURE, MOST_JUMP_TITLE } from './limits.ts';
import { FORMAT } from './migrations.ts';
import { paperSchema } from './paper-schema.ts';
import { breaker } from './rules-schema.ts';
import { id, isDay, strict, unique, whole, words, type MakeObject } from './schema-values.ts';

/** What a page file and a page record share. */
export function pageFields(object: MakeObject) {
  return {
    id: id<'page'>(),
    section: words,
    credits: object({ editor: words, designer: words, proofreader: words }),
  };
}

/** A picture of the edition. */
export function pictureSchema(object: MakeObject) {
  return object({
    id: id<'picture'>(),
    file: z.string().refine(isPictureFile),
    width: whole(1, LARGEST_PICTURE),
    height: whole(1, LARGEST_PICTURE),
    outline: z.exactOptional(outlineSchema(object)),
    alt: z.exactOptional(words),
    credit: z.exactOptional(words),
  });
}

/** A short title: a few words without a line end. */
export const jumpTitle = words.refine(
  (text) => text.trim() !== '' && text.length <= MOST_JUMP_TITLE && !text.includes('\n'),
);

function pageSchema(object: MakeObject) {
  return object({
    format: z.literal(FORMAT),
    ...pageFields(object),
    frames: z.array(frameSchema(object)),
    stories: z.array(
      object({
        id: id<'story'>(),
        articles: z.array(id<'article'>()).min(1),
        thread: z.array(id<'frame'>()).min(1),
        balance: z.boolean(),
        jumpTitle: z.exactOptional(jumpTitle),
        breaker: z.exactOptional(breaker),
      }),
    ),
  });
}

function editionSchema(object: MakeObject) {
  return object({
    format: z.literal(FORMAT),
    id: id<'edition'>(),
    date: z.string().refine(isDay),
    issue: whole(0, LARGEST_ISSUE),
    paper: paperSchema(object),
    pages: z.array(z.string().refine(isFolio)).superRefine(unique((folio) => folio)),
    pictures: z
      .array(pictureSchema(object))
      .superRefine(unique((picture) => picture.id))
      .superRefine(unique((picture) => picture.file)),
  });
}

function makeSchemas(object: MakeObject) {
  return {
    edition: editionSchema(object),
    article: object({ format: z.literal(FORMAT), ...articleFields(object) }),
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
