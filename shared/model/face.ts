/**
 * Faces: which font each kind of character comes from, and what a house says of characters that its fonts
 * do not have. What is absent falls to what is nearest: figures to the font of letters, marks to that of Han.
 */
import type { FontKey } from '../base/ids.ts';

/** The parts of a composite face: Han characters, letters, figures, and the marks of Chinese text. */
export const FACE_PARTS = ['han', 'latin', 'figures', 'marks'] as const;

export type FacePart = (typeof FACE_PARTS)[number];

/**
 * How the font of one part is brought to the others. Han and marks grow and shrink about the middle of
 * their em, letters and figures from their baseline.
 */
export interface PartFit {
  /** Share of the size of the text; absent: 1. */
  readonly scale?: number;
  /** Share of an em by which the baseline is raised; below 0 it is lowered. Absent: 0. */
  readonly rise?: number;
}

/** A composite face (复合字体). */
export interface Face {
  readonly han: FontKey;
  readonly latin: FontKey;
  /** Absent: the font of letters, and its fit. */
  readonly figures?: FontKey;
  /** Absent: the font of Han, and its fit. */
  readonly marks?: FontKey;
  readonly fits?: Readonly<Partial<Record<FacePart, PartFit>>>;
  /** Fonts that are asked, in this order, for what the parts of the face do not have (替补字体). */
  readonly fallback?: readonly FontKey[];
}

/**
 * A character of the copy and what is set for it (补字). The copy keeps its character, and so do search and
 * whatever is copied from a page; only the glyphs are others. At least one of the others is there.
 */
export interface Substitute {
  /** One character, or several that stand for one: with a variation selector, or a description of its parts. */
  readonly for: string;
  /** The characters that are set; absent: the character itself, from another font. */
  readonly text?: string;
  /** The font they come from; absent: those of the face. */
  readonly font?: FontKey;
  /** It is drawn: path data of an SVG on a square of 1000 by 1000, which is the em. Goes before the others. */
  readonly outline?: string;
}

/** Forms of letters and figures that fonts for Latin text offer. What is absent is as the font has it. */
export interface LetterForms {
  /** `all` adds those that are for ornament (ct, st); absent: the common ones (fi, fl). */
  readonly ligatures?: 'none' | 'common' | 'all';
  /** Figures as high as capitals, or with ascenders and descenders. */
  readonly figures?: 'lining' | 'old';
  /** Figures of their own widths, or all of one width. */
  readonly figureWidth?: 'proportional' | 'tabular';
  /** Small letters as small capitals, or capitals too. */
  readonly smallCaps?: 'none' | 'small' | 'all';
}

/** The fonts that a face names for its parts, each once; those of its fallback are asked when they are needed. */
export function fontsOfFace({ han, latin, figures, marks }: Face): readonly FontKey[] {
  const keys = [han, latin, figures, marks];
  return [...new Set(keys.filter((key) => key !== undefined))];
}
