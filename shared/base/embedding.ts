/**
 * What the makers of a font allow to be done with it in a file that others get (OS/2 fsType), as the model,
 * the fonts and the words name it.
 */

/**
 * From all to nothing: may be installed, may be edited with, may be read and printed, only its bitmaps may
 * go along, may not be embedded at all.
 */
export const EMBEDDINGS = [
  'installable',
  'editable',
  'preview-print',
  'bitmap-only',
  'restricted',
] as const;

export type Embedding = (typeof EMBEDDINGS)[number];

/** Says whether the outlines of a font may go into a PDF or a web page. */
export function mayEmbed(embedding: Embedding): boolean {
  return embedding !== 'bitmap-only' && embedding !== 'restricted';
}
