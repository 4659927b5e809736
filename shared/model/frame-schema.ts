/** Schemas of frames and what they are drawn with. */
import * as z from 'zod';
import { MOST_COLUMNS, MOST_HEADLINE_LINES, MOST_LINES, MOST_OUTLINE_POINTS } from './limits.ts';
import {
  faceName,
  id,
  length,
  positive,
  share,
  size,
  whole,
  words,
  type MakeObject,
} from './schema-values.ts';
import { HEAD_TYPES } from './text.ts';

/** An ink: its four parts, each from 0 to 1. */
export function inkSchema(object: MakeObject) {
  return object({ c: share, m: share, y: share, k: share });
}

function borderSchema(object: MakeObject) {
  return object({
    style: z.enum(['single', 'double', 'thick-thin', 'thin-thick', 'dotted']),
    weight: positive,
    ink: inkSchema(object),
  });
}

/** How a text frame is split into columns. */
function columnsSchema(object: MakeObject) {
  const count = whole(1, MOST_COLUMNS);
  const lines = whole(0, MOST_LINES);
  return object({
    mode: z.enum(['grid', 'whole', 'free', 'uneven']),
    count,
    remainder: z.exactOptional(z.enum(['gutters', 'columns'])),
    openings: z.exactOptional(z.array(object({ count, lines: whole(1, MOST_LINES) })).max(10)),
    cuts: z.exactOptional(z.array(object({ above: lines, below: lines })).max(MOST_COLUMNS)),
  });
}

/** How text keeps away from a frame. */
function wrapSchema(object: MakeObject) {
  const shape = z.discriminatedUnion('kind', [
    object({ kind: z.literal('ellipse') }),
    object({ kind: z.literal('polygon'), points: outlineSchema(object) }),
    object({ kind: z.literal('contour') }),
  ]);
  return object({
    standoff: size,
    shape: z.exactOptional(shape),
    sides: z.exactOptional(z.enum(['wider', 'both'])),
  });
}

/** A closed outline, its corners as shares of a box. */
export function outlineSchema(object: MakeObject) {
  return z
    .array(object({ x: share, y: share }))
    .min(3)
    .max(MOST_OUTLINE_POINTS);
}

/** The fields of all frames: those written first and those written last. */
function sharedFields(object: MakeObject) {
  const first = {
    id: id<'frame'>(),
    box: object({ x: length, y: length, width: positive, height: positive }),
  };
  const last = {
    wrap: z.exactOptional(wrapSchema(object)),
    border: z.exactOptional(borderSchema(object)),
    tint: z.exactOptional(inkSchema(object)),
    inset: z.exactOptional(object({ top: size, right: size, bottom: size, left: size })),
  };
  return { first, last };
}

function labelLineSchema(object: MakeObject) {
  return object({
    text: words,
    face: faceName,
    size: positive,
    align: z.enum(['left', 'center', 'right', 'spread']),
    ink: inkSchema(object),
    tracking: z.exactOptional(z.number().min(-1).max(20)),
    leading: size,
  });
}

/** A frame of any kind. */
export function frameSchema(object: MakeObject) {
  const { first, last } = sharedFields(object);
  const border = borderSchema(object);
  const article = id<'article'>();
  const picture = id<'picture'>();
  const direction = z.enum(['horizontal', 'vertical']);
  return z.discriminatedUnion('kind', [
    object({
      kind: z.literal('text'),
      ...first,
      direction: z.exactOptional(direction),
      columns: columnsSchema(object),
      columnRule: z.exactOptional(border),
      ...last,
    }),
    object({
      kind: z.literal('head'),
      ...first,
      article,
      parts: z.array(z.enum([...HEAD_TYPES, 'byline'])),
      align: z.enum(['left', 'center']),
      direction,
      size: z.exactOptional(positive),
      face: z.exactOptional(faceName),
      maxLines: whole(1, MOST_HEADLINE_LINES),
      shape: z.exactOptional(z.enum(['even', 'pyramid', 'inverted', 'free'])),
      fill: z.exactOptional(z.literal(true)),
      ...last,
    }),
    object({
      kind: z.literal('picture'),
      ...first,
      picture: z.exactOptional(picture),
      crop: z.enum(['fill', 'fit']),
      focus: object({ x: share, y: share }),
      ...last,
    }),
    object({ kind: z.literal('cutline'), ...first, article, picture, ...last }),
    object({ kind: z.literal('rule'), ...first, line: border, ...last }),
    object({ kind: z.literal('box'), ...first, ...last }),
    object({
      kind: z.literal('label'),
      ...first,
      role: z.enum(['furniture', 'rubric', 'advertisement']),
      lines: z.array(labelLineSchema(object)),
      valign: z.enum(['top', 'middle']),
      direction,
      ...last,
    }),
  ]);
}
