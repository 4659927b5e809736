/**
 * A font that a paper brings itself (自备字体): a file in the `fonts/` folder of the edition and what is
 * known of it, so that an edition is set and printed alike wherever it goes.
 */
import * as z from 'zod';
import { EMBEDDINGS, type Embedding } from '../base/embedding.ts';
import { ID_PATTERN, type FontKey } from '../base/ids.ts';
import { id, whole, words, type MakeObject } from './schema-values.ts';

export interface OwnFont {
  /** Ends in the beginning of its digest: another file is another font. */
  readonly key: FontKey;
  /** Family and cut as its makers call them. */
  readonly name: string;
  /** File name inside `fonts/`, without a path; fonts of one collection share it. */
  readonly file: string;
  /** Which font of a collection, from 0; absent: the file holds one font. */
  readonly face?: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
  /** Whether it holds Chinese characters, or letters and figures only. */
  readonly script: 'han' | 'latin';
  /** What its makers allow, as the file says. */
  readonly embedding: Embedding;
  /** The file goes into others whole or not at all. */
  readonly wholeOnly?: boolean;
  /** The carried font in which text is set when the file cannot be used. */
  readonly standIn: FontKey;
}

/** Most fonts that a paper brings. */
export const MOST_OWN_FONTS = 200;
const MOST_FACES = 256;
const FONT_FILE = /^(.+)\.(?:ttf|otf|ttc|otc)$/u;

/** Says whether a text may be the file name of a font, ending included. */
export function isFontFile(text: string): boolean {
  const stem = FONT_FILE.exec(text)?.[1];
  return stem !== undefined && ID_PATTERN.test(stem);
}

/** A font of the paper's own. */
export function ownFontSchema(object: MakeObject) {
  return object({
    key: id<'font'>(),
    name: words,
    file: z.string().refine(isFontFile),
    face: z.exactOptional(whole(0, MOST_FACES - 1)),
    digest: z.string().regex(/^[0-9a-f]{64}$/u),
    script: z.enum(['han', 'latin']),
    embedding: z.enum(EMBEDDINGS),
    wholeOnly: z.exactOptional(z.boolean()),
    standIn: id<'font'>(),
  });
}
