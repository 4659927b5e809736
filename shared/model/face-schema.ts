/** Schemas of faces, of substitutes for characters, and of the forms of letters. */
import * as z from 'zod';
import { readGlyphPath } from './glyph-path.ts';
import { id, words, type MakeObject } from './schema-values.ts';

/** Parts may be so much smaller or larger than the text, and so far off its baseline. */
export const FIT_BOUNDS = { least: 0.5, most: 2, rise: 1 } as const;
/** More fonts in a row, or more substitutes, nobody means. */
const MOST_FALLBACK = 20;
const MOST_SUBSTITUTES = 10_000;
const LONGEST_OUTLINE = 50_000;

/** Fonts that are asked in order. */
export function fallbackSchema() {
  return z.array(id<'font'>()).max(MOST_FALLBACK);
}

/** A composite face. */
export function faceSchema(object: MakeObject) {
  const font = id<'font'>();
  const fit = object({
    scale: z.number().min(FIT_BOUNDS.least).max(FIT_BOUNDS.most).exactOptional(),
    rise: z.number().min(-FIT_BOUNDS.rise).max(FIT_BOUNDS.rise).exactOptional(),
  });
  const fits = object({
    han: fit.exactOptional(),
    latin: fit.exactOptional(),
    figures: fit.exactOptional(),
    marks: fit.exactOptional(),
  });
  return object({
    han: font,
    latin: font,
    figures: font.exactOptional(),
    marks: font.exactOptional(),
    fits: fits.exactOptional(),
    fallback: fallbackSchema().exactOptional(),
  });
}

/** A short text without white space. */
const characters = words.refine((text) => text !== '' && text.length <= 64 && !/\s/u.test(text));

/** The table of substitutes: each character once, each with something to set. */
export function substitutesSchema(object: MakeObject) {
  const substitute = object({
    for: characters,
    text: characters.exactOptional(),
    font: id<'font'>().exactOptional(),
    outline: z
      .string()
      .max(LONGEST_OUTLINE)
      .refine((data) => readGlyphPath(data) !== undefined)
      .exactOptional(),
  }).refine((one) => one.text !== undefined || one.font !== undefined || one.outline !== undefined);
  return z
    .array(substitute)
    .max(MOST_SUBSTITUTES)
    .refine((table) => new Set(table.map((one) => one.for)).size === table.length);
}

/** The forms of letters and figures. */
export function letterFormsSchema(object: MakeObject) {
  return object({
    ligatures: z.enum(['none', 'common', 'all']).exactOptional(),
    figures: z.enum(['lining', 'old']).exactOptional(),
    figureWidth: z.enum(['proportional', 'tabular']).exactOptional(),
    smallCaps: z.enum(['none', 'small', 'all']).exactOptional(),
  });
}
