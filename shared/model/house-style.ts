/**
 * The house style of a paper (字体字号表): faces, sizes and the rules of composition. Papers differ
 * here, so every rule that papers settle differently is a value in this record.
 */
import type { FontKey } from '../base/ids.ts';
import type { Pt } from '../base/units.ts';
import type { Ink } from './ink.ts';
import type { BlockType } from './text.ts';

/** A composite face (复合字体): Han and marks from one font, letters and figures from another. */
export interface Face {
  readonly han: FontKey;
  readonly latin: FontKey;
}

/** Line-start and line-end prohibition (避头尾), the levels of clreq. */
export type Prohibition = 'none' | 'basic' | 'gb' | 'strict';

/** How lines are composed. Lengths are in em of the text they apply to. */
export interface LineRules {
  readonly prohibition: Prohibition;
  /** Space between Han and letters or figures (中西间距): 0.25, 0.125 or 0. */
  readonly hanLatinGap: number;
  /** Least space that squeezing may leave there. */
  readonly hanLatinGapMin: number;
  /** Most space that spreading may make there. */
  readonly hanLatinGapMax: number;
  /** Most letter-space of last resort; a line that needs more is reported. */
  readonly letterSpaceMax: number;
  /** Hyphens in a row that Latin text may have. */
  readonly hyphensInRow: number;
}

export type Alignment = 'justify' | 'left' | 'center' | 'right';

/** How one kind of block is set. */
export interface ParagraphStyle {
  readonly face: string;
  /** The face of runs marked bold or dateline. */
  readonly boldFace: string;
  readonly size: Pt;
  /** First-line indent in em of `size`. */
  readonly indent: number;
  readonly align: Alignment;
  /** Empty grid lines kept above, except at the top of a column. */
  readonly linesBefore: number;
  /** Grid lines that one line takes; 1 for body text. */
  readonly lineHeight: number;
  /** Following lines that must stand with it at a column foot (背题). */
  readonly keepWithNext: number;
  readonly ink: Ink;
}

/** How one part of a head is set in a head frame. */
export interface HeadStyle {
  readonly face: string;
  /** For the headline the size is found from the ladder; the others use a share of it, in these bounds. */
  readonly share: number;
  readonly minSize: Pt;
  readonly maxSize: Pt;
  /** Distance of its lines in em of its size. */
  readonly leading: number;
  readonly ink: Ink;
}

export interface HouseStyle {
  readonly faces: Readonly<Record<string, Face>>;
  readonly rules: LineRules;
  readonly paragraphs: Readonly<Record<BlockType, ParagraphStyle>>;
  readonly heads: Readonly<
    Record<'rubric' | 'kicker' | 'headline' | 'deck' | 'summary' | 'byline', HeadStyle>
  >;
  /** Fewer characters than this do not stand beside a frame that text runs around; absent: 7. */
  readonly leastMeasure?: number;
  /** Headline sizes in use, small to large. */
  readonly headlineSizes: readonly Pt[];
  /** Jump line and continued line (下转、上接); {folio} is the other page. */
  readonly jumpLines: { readonly to: string; readonly from: string };
}
