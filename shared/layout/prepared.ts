/**
 * A paragraph made ready for the composer: its pieces in flat arrays with widths, trims, breaks and
 * running sums, so that any stretch of it is judged as a line with a few subtractions.
 */
import type { FontKey } from '../base/ids.ts';
import type { Pt } from '../base/units.ts';
import type { Font } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { GlyphPath } from '../model/glyph-path.ts';
import type { Ink } from '../model/ink.ts';
import type { Beside } from './beside.ts';
import type { FontFit } from './fitted-font.ts';
import type { LackingForm } from './letter-forms.ts';

/**
 * What may happen after a piece. `reluctant` parts figures from what they count and titles from names, which
 * is done only when the line would be far too loose; `emergency` cuts a word that is longer than its line.
 */
export const Break = { no: 0, yes: 1, hyphen: 2, forced: 3, emergency: 4, reluctant: 5 } as const;

/** Says whether a line may end after a piece in the ordinary way. */
export function mayEnd(after: number): boolean {
  return after === Break.yes || after === Break.hyphen || after === Break.forced;
}

/** The squeezing steps of clreq that have places in a line; step 1 (line end) is always taken. */
export const STEPS = [2, 3, 4, 5, 6, 7] as const;

/** Fonts that are asked in order for what a face does not have itself. */
export interface Fallback {
  readonly keys: readonly FontKey[];
  readonly open: (key: FontKey) => Font | undefined;
}

/** The fonts of a face, one for each part; parts may share one. */
export interface FaceFonts {
  readonly han: Font;
  readonly latin: Font;
  readonly figures: Font;
  readonly marks: Font;
  readonly fallback?: Fallback;
  /** Forms of letters that are asked for and that its fonts do not have. */
  readonly lacking?: readonly LackingForm[];
}

/** Glyphs in one dress: the fonts of a face at a size. */
export interface Dress extends FaceFonts {
  readonly size: Pt;
  readonly ink: Ink;
  /** Set by the `dateline` mark: a space after it is a full em. */
  readonly dateline: boolean;
  /** Its language where that is not the one of its article. */
  readonly lang?: Language;
  /** What stands beside its characters; absent: nothing. */
  readonly beside?: Beside;
}

/** A character that no font of its face has. */
export interface MissingGlyph {
  readonly at: number;
  readonly codePoint: number;
}

/** A character that is drawn in its em and not taken from a font. */
export interface Drawing {
  readonly at: number;
  readonly path: GlyphPath;
}

/** What a person may want to know of a character that was set. */
export interface GlyphNote {
  /**
   * `fallback`: it came from another font than those of its face; `variant`: no font has the form that its
   * selector asks for; `private`: its code point means nothing by itself and the house does not say what.
   */
  readonly kind: 'fallback' | 'variant' | 'private';
  readonly from: number;
  readonly to: number;
  readonly font: FontKey;
}

/** How the glyphs of vertical text stand beside the axis of their line. */
export interface Stance {
  /** By glyph: from the axis to its origin, to the right. */
  readonly across: readonly Pt[];
  /** By glyph: drawn with the page turned a quarter clockwise. */
  readonly turned: readonly boolean[];
  /** By glyph: share of the size of its dress; figures set across are made to fit their em. */
  readonly scale: readonly number[];
  /** By piece: letters or figures that stand like Han characters, with no gap beside those. */
  readonly upright: readonly boolean[];
}

export interface Prepared {
  readonly text: string;
  /** Number of pieces; the arrays below have one value each for them. */
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly width: Float64Array;
  /** What the piece gives up when it begins a line, and when it ends one. */
  readonly lead: Float64Array;
  readonly trail: Float64Array;
  /** `Break` after the piece. */
  readonly after: Uint8Array;
  /** Left edge of each piece when all stand in one line; one more value for the end. */
  readonly left: Float64Array;
  /** By step: room that the places before piece i can give up, summed from the first. */
  readonly squeeze: readonly Float64Array[];
  /** The sum of all steps. */
  readonly squeezeAll: Float64Array;
  /** Room that word spaces, and Han-Latin gaps, before piece i can take; summed. */
  readonly spaces: Float64Array;
  readonly gaps: Float64Array;
  /** Places before piece i that may take letter-space; counted. */
  readonly letters: Int32Array;
  /** Glyphs of piece i are those from `glyphFrom[i]` to `glyphFrom[i + 1]`. */
  readonly glyphFrom: Int32Array;
  readonly glyphs: Int32Array;
  /** Left edge of each glyph in its piece, and the offset in the text of its cluster. */
  readonly glyphX: Float64Array;
  readonly glyphAt: Int32Array;
  /** Which of `fonts` each glyph is drawn in. */
  readonly glyphFont: Uint8Array;
  readonly fonts: readonly FontKey[];
  /** By font: how it is drawn where that is not at the size of its dress and on the baseline; absent: none is. */
  readonly fits?: readonly (FontFit | undefined)[];
  readonly dressOf: Int32Array;
  /** Vertical text: widths are lengths down the line, and `glyphX` leads down to the origin of a glyph. */
  readonly stance?: Stance;
  readonly dresses: readonly Dress[];
  readonly missing: readonly MissingGlyph[];
  /** Characters that are drawn, by their offset in the text; absent: none is. */
  readonly drawings?: readonly Drawing[];
  /** Absent: nothing is to be noted. */
  readonly notes?: readonly GlyphNote[];
  /** By how much each of those places may be tightened when marks give no more. */
  readonly tightening: Pt;
  /** By how much each glyph may move from the one before it when the spaces of a Latin line give no more. */
  readonly tracking: Pt;
  /** By what share of their width the letters of a Latin line may grow or shrink when tracking gives no more. */
  readonly scaling: number;
  /** The part of an added hyphen that stays inside the measure. */
  readonly hyphenInside: number;
  /** The em of the paragraph, for limits that are said in em. */
  readonly em: Pt;
}

/** The pieces from `first` on, as a paragraph of its own that shares the arrays of the whole. */
export function restOf(p: Prepared, first: number): Prepared {
  return {
    ...p,
    count: p.count - first,
    kinds: p.kinds.subarray(first),
    from: p.from.subarray(first),
    to: p.to.subarray(first),
    width: p.width.subarray(first),
    lead: p.lead.subarray(first),
    trail: p.trail.subarray(first),
    after: p.after.subarray(first),
    left: p.left.subarray(first),
    squeeze: p.squeeze.map((sums) => sums.subarray(first)),
    squeezeAll: p.squeezeAll.subarray(first),
    spaces: p.spaces.subarray(first),
    gaps: p.gaps.subarray(first),
    letters: p.letters.subarray(first),
    glyphFrom: p.glyphFrom.subarray(first),
    dressOf: p.dressOf.subarray(first),
  };
}
