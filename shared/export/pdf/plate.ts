/**
 * A plate: one page drawn for the press, knowing nothing of the others. It numbers its fonts, glyphs and
 * pictures by itself; the numbers of the file are put in when its stream is packed. So pages can be drawn one
 * by one and in any order, and all else that they were made from forgotten.
 */
import type { FontKey, PictureId } from '../../base/ids.ts';
import type { Pt } from '../../base/units.ts';
import type { DisplayList } from '../../display/display-list.ts';

/** A font of a page: F1, F2 and so on in the order of first use. */
export interface PlateFont {
  readonly key: FontKey;
  /** It is used across (F1), and in vertical text (F1V). */
  readonly across: boolean;
  readonly down: boolean;
}

/** The glyphs of a page in the order of first use; the same glyph standing for two texts is in it twice. */
export interface PlateGlyphs {
  /** The place of each glyph's font among the fonts of the page, and its number in that font. */
  readonly fonts: Uint16Array;
  readonly glyphs: Uint16Array;
  /** The texts that they stand for, one after the other, and where each ends. */
  readonly text: string;
  readonly ends: Uint32Array;
}

/** A picture of a page: P1, P2 and so on; the greatest width in which the page prints it. */
export interface PlatePicture {
  readonly id: PictureId;
  readonly width: Pt;
}

/** A drawn page: what its display list says of it, and its marks on paper as the operators of a stream. */
export interface Plate extends Omit<DisplayList, 'groups'> {
  readonly fonts: readonly PlateFont[];
  readonly glyphs: PlateGlyphs;
  readonly pictures: readonly PlatePicture[];
  /**
   * The operators of its stream, one ASCII character a unit, but for glyphs: the glyph with the number n of
   * this page is the single unit `FIRST_GLYPH + n`.
   */
  readonly operators: Uint16Array;
}

/** The unit that stands for the first glyph of a page in its operators. */
export const FIRST_GLYPH = 0x100;

/** A page that has more glyphs than units are left for them is no page of a newspaper. */
export const MOST_GLYPHS = 0x1_0000 - FIRST_GLYPH;
