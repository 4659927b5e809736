/**
 * What the program asks of a font. Metrics and outlines are in font units (see `unitsPerEm`), y upward;
 * everything is answered synchronously and the same on every machine.
 */
import type { FontKey } from '../base/ids.ts';
import type { Failure } from '../base/result.ts';
import type { EmbeddingRights } from './font-rights.ts';

/** A glyph's number in its font; 0 is the missing glyph. */
export type GlyphId = number;

/** Box of a glyph's ink, y upward. */
export interface InkBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Letters shaped as one run: kerned, with ligatures. Advances are in font units. */
export interface ShapedText {
  readonly glyphs: readonly GlyphId[];
  readonly advances: readonly number[];
  /** Offset in the text (UTF-16) of the cluster of each glyph, never falling. */
  readonly offsets: readonly number[];
  /** Distance of each glyph above the baseline (marks over letters); absent: all on it. */
  readonly rises?: readonly number[];
}

/** An outline as commands: M x y, L x y, Q cx cy x y, C c1x c1y c2x c2y x y, Z; numbers in font units, y up. */
export interface Outline {
  readonly commands: string;
  readonly points: readonly number[];
}

/** How a font keeps its outlines: as TrueType's curves, or as PostScript's in a CFF table. */
export type OutlineKind = 'truetype' | 'cff';

/**
 * Font file for embedding: new glyph i is old glyph `glyphs[i]`; glyph 0 is always the missing glyph.
 * A glyph asked for twice stands in it twice.
 */
export interface FontSubset {
  readonly kind: OutlineKind;
  readonly bytes: Uint8Array;
  readonly glyphs: readonly GlyphId[];
}

/** Languages whose Han text has forms of its own. */
export type FontLanguage = 'zh-Hans' | 'zh-Hant' | 'ja' | 'ko';

export interface Font {
  readonly key: FontKey;
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  /** Above and below the baseline, both positive going up. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bounds: InkBox;
  readonly weight: number;
  readonly serif: boolean;
  readonly glyphCount: number;
  /** What may be done with it in a file that others get. */
  readonly rights: EmbeddingRights;
  /**
   * The glyph of a code point in Chinese text, or 0 when the font has none. Marks that Latin text shares
   * (— … “ ”) come in their Chinese form, as wide as a character; `shape` gives the Latin ones.
   */
  glyphOf(codePoint: number): GlyphId;
  /** The glyph that a character and a variation selector ask for; undefined when the font knows no such form. */
  variantOf(codePoint: number, selector: number): GlyphId | undefined;
  advanceOf(glyph: GlyphId): number;
  /** Box of the ink, or undefined for a blank glyph. */
  inkOf(glyph: GlyphId): InkBox | undefined;
  outlineOf(glyph: GlyphId): Outline;
  /** The upright form for vertical text (`vert`), or the glyph itself. */
  verticalOf(glyph: GlyphId): GlyphId;
  /** The ligature that `ccmp` makes of a pair such as ——, or undefined. */
  ligatureOf(first: GlyphId, second: GlyphId): GlyphId | undefined;
  /** Shapes letters of one direction, left to right. Never fails; unknown letters become glyph 0. */
  shape(text: string): ShapedText;
  /** The same font with the glyphs that Han text of a language wants; text is Simplified Chinese unasked. */
  inLanguage(language: FontLanguage): Font;
  /** The same font with letters in other forms: a list of OpenType features, such as `smcp onum liga=0`. */
  withFeatures(features: string): Font;
  /** Says whether the font has a feature for Latin letters. */
  hasFeature(tag: string): boolean;
  /** A font file with these glyphs, in this order after glyph 0, and what they are composed of. */
  subset(glyphs: readonly GlyphId[]): FontSubset;
}

/** The fonts an edition can be set in. */
export interface FontBook {
  /**
   * The font of a key, or undefined when neither the program nor the edition has it. For one of the
   * edition's own that cannot be used it gives the carried font that stands in for it.
   */
  find(key: FontKey): Font | undefined;
  /** Why a font that has been asked for cannot be used. It opens no file to find out. */
  failureOf?(key: FontKey): Failure | undefined;
}
