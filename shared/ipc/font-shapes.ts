/** The shapes of what window and main process say of fonts; the contract puts them into requests. */
import * as z from 'zod';
import { EMBEDDINGS } from '../base/embedding.ts';
import { ID_PATTERN } from '../base/ids.ts';
import { ownFontSchema } from '../model/own-font.ts';
import { strict } from '../model/schema-values.ts';

const covered = z.object({ has: z.number(), of: z.number() });

/** What a person is told of one font of a file. */
const card = z.object({
  face: z.number(),
  faces: z.number(),
  name: z.string(),
  outlines: z.enum(['truetype', 'cff']),
  glyphs: z.number(),
  rights: z.object({ embedding: z.enum(EMBEDDINGS), wholeOnly: z.boolean() }),
  coverage: z.object({
    gb2312: covered,
    gbk: covered,
    big5: covered,
    marks: covered,
    latin: covered,
    pinyin: covered,
  }),
  features: z.array(z.string()),
  lacking: z.exactOptional(z.object({ of: z.number(), characters: z.string() })),
});

const face = z.number().int().min(0).max(255);
const font = z.string().regex(ID_PATTERN);
const canceled = z.object({ canceled: z.literal(true) });

/** The requests that are about fonts. */
export const FONT_REQUESTS = {
  /** Lets a person choose a font file; the answer names the fonts in it. */
  chooseFont: {
    ask: z.object({}),
    answer: z.union([z.object({ file: z.string(), faces: z.array(z.string()) }), canceled]),
  },
  /** Tells of one font of the file chosen last, or of one that the paper has. */
  readFontCard: {
    ask: z.union([z.strictObject({ face }), z.strictObject({ font })]),
    answer: z.object({ card }),
  },
  /** Copies the file chosen last into the edition's folder; gives the record of one of its fonts. */
  importFont: { ask: z.object({ face }), answer: z.object({ font: ownFontSchema(strict) }) },
  /** The bytes of a font that the paper has. */
  readFont: {
    ask: z.object({ font }),
    answer: z.object({
      bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
    }),
  },
} as const;
