/** Reads what a font's makers allow (OS/2 fsType, OpenType 1.9), and keeps to it when glyphs are embedded. */
import type { Embedding } from '../base/embedding.ts';
import { readU16 } from './font-bytes.ts';
import type { Font, GlyphId } from './font.ts';

/** What may be done with the outlines of a font. */
export interface EmbeddingRights {
  readonly embedding: Embedding;
  /** The font goes into a file whole or not at all. */
  readonly wholeOnly: boolean;
}

const RESTRICTED = 0x0002;
const PREVIEW_PRINT = 0x0004;
const EDITABLE = 0x0008;
const NO_SUBSETTING = 0x0100;
const BITMAP_ONLY = 0x0200;
const TYPE_AT = 8;
/** The two upper bits mean something from this version of the table on. */
const WITH_UPPER_BITS = 2;

/** Reads the rights; a font that says nothing may be installed. Of several permissions the widest holds. */
export function readRights(os2: Uint8Array): EmbeddingRights {
  const type = readU16(os2, TYPE_AT);
  const upper = readU16(os2, 0) >= WITH_UPPER_BITS ? type : 0;
  const wholeOnly = (upper & NO_SUBSETTING) !== 0;
  const embedding = embeddingOf(type);
  const isBitmap = (upper & BITMAP_ONLY) !== 0 && embedding !== 'restricted';
  return { embedding: isBitmap ? 'bitmap-only' : embedding, wholeOnly };
}

function embeddingOf(type: number): Embedding {
  if (type & EDITABLE) return 'editable';
  if (type & PREVIEW_PRINT) return 'preview-print';
  return type & RESTRICTED ? 'restricted' : 'installable';
}

/** Numbers of glyphs in one file, fixed by the formats. */
const MOST_GLYPHS = 65_534;

/**
 * The glyphs to embed so that `used` come first: these alone, or, where only the whole font may be embedded,
 * all others after them.
 */
export function glyphsToEmbed(font: Font, used: readonly GlyphId[]): readonly GlyphId[] {
  if (!font.rights.wholeOnly) return used;
  const isUsed = new Set(used);
  const rest: GlyphId[] = [];
  for (let glyph = 1; glyph < font.glyphCount; glyph += 1) if (!isUsed.has(glyph)) rest.push(glyph);
  return [...used, ...rest].slice(0, Math.max(used.length, MOST_GLYPHS));
}
