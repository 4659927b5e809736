/** Schema of a paper: its format, its grid and its house style. */
import * as z from 'zod';
import { faceSchema, fallbackSchema, letterFormsSchema, substitutesSchema } from './face-schema.ts';
import { inkSchema } from './frame-schema.ts';
import type { HeadStyle, HouseStyle, ParagraphStyle } from './house-style.ts';
import { isFaceName, MOST_COLUMN_CHARS, MOST_COLUMNS, MOST_LINES } from './limits.ts';
import { MOST_OWN_FONTS, ownFontSchema } from './own-font.ts';
import { rulesSchema } from './rules-schema.ts';
import {
  faceName,
  length,
  positive,
  size,
  unique,
  whole,
  words,
  type MakeObject,
} from './schema-values.ts';
import { BLOCK_TYPES, HEAD_TYPES, MOST_CAP_LINES } from './text.ts';

const EM = z.number().min(0).max(20);

function paragraphSchema(object: MakeObject): z.ZodType<ParagraphStyle> {
  return object({
    face: faceName,
    boldFace: faceName,
    size: positive,
    indent: EM,
    firstIndent: EM.exactOptional(),
    narrowIndent: object({ below: whole(1, MOST_COLUMN_CHARS), indent: EM }).exactOptional(),
    dropCap: object({
      lines: whole(2, MOST_CAP_LINES),
      face: faceName.exactOptional(),
    }).exactOptional(),
    characterGrid: z.boolean().exactOptional(),
    align: z.enum(['justify', 'left', 'center', 'right']),
    linesBefore: whole(0, MOST_LINES),
    lineHeight: whole(1, MOST_LINES),
    keepWithNext: whole(0, MOST_LINES),
    ink: inkSchema(object),
    letters: letterFormsSchema(object).exactOptional(),
  });
}

function houseSchema(object: MakeObject): z.ZodType<HouseStyle> {
  const ink = inkSchema(object);
  const letters = letterFormsSchema(object).exactOptional();
  const head = object({
    face: faceName,
    share: EM,
    minSize: positive,
    maxSize: positive,
    leading: EM,
    ink,
    letters,
  });
  const each = <Key extends string, Value>(keys: readonly Key[], one: z.ZodType<Value>) =>
    object(Object.fromEntries(keys.map((key) => [key, one]))) as unknown as z.ZodType<
      Record<Key, Value>
    >;
  const house = object({
    faces: z.record(z.string().refine(isFaceName), faceSchema(object)).transform(sortKeys),
    fallback: fallbackSchema().exactOptional(),
    reportFallback: z.boolean().exactOptional(),
    substitutes: substitutesSchema(object).exactOptional(),
    letters,
    ownFonts: z.exactOptional(
      z
        .array(ownFontSchema(object))
        .max(MOST_OWN_FONTS)
        .superRefine(unique((one) => one.key))
        .transform((fonts) => fonts.toSorted((a, b) => (a.key < b.key ? -1 : 1))),
    ),
    rules: rulesSchema(object),
    paragraphs: each(BLOCK_TYPES, paragraphSchema(object)),
    heads: each([...HEAD_TYPES, 'byline'] as const, head),
    leastMeasure: z.exactOptional(whole(1, MOST_COLUMN_CHARS)),
    sectionBreak: words.refine((text) => text.trim() !== '').exactOptional(),
    lists: object({
      indent: EM.exactOptional(),
      flush: z.boolean().exactOptional(),
    }).exactOptional(),
    headlineSizes: z.array(positive).min(1),
    headTracking: z.exactOptional(
      object({ least: z.number().min(-0.5).max(0), most: z.number().min(0).max(2) }),
    ),
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
    const cap = style.dropCap?.face;
    if (cap !== undefined) report(['paragraphs', type, 'dropCap', 'face'], cap);
  }
  for (const [type, style] of Object.entries<HeadStyle>(house.heads)) {
    report(['heads', type, 'face'], style.face);
  }
}

function sortKeys<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is the same in every issue of a paper. */
export function paperSchema(object: MakeObject) {
  return object({
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
  });
}
