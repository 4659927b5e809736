/**
 * What layout gives: every line of every frame with its place, what did not fit, how full the pages
 * are, and the problems found on the way. Plain data, the same for the same edition and fonts.
 */
import type { ArticleId, FontKey, FrameId, PageId, PictureId, StoryId } from '../base/ids.ts';
import type { Point, Rect } from '../base/geometry.ts';
import type { Problem } from '../base/problem.ts';
import type { Pt } from '../base/units.ts';
import type { Language } from '../model/article.ts';
import type { Border } from '../model/frame.ts';
import type { GlyphPath } from '../model/glyph-path.ts';
import type { Ink } from '../model/ink.ts';

/**
 * Glyphs of one font and size, left to right on one baseline. Glyph i stands at `xs[i]` from the left
 * end of the line and shows `text` from `offsets[i]` to `offsets[i + 1]`; two glyphs of one cluster have
 * the same offset. `turned` glyphs are drawn with the page turned a quarter clockwise (vertical text).
 */
export interface GlyphRun {
  readonly font: FontKey;
  readonly size: Pt;
  /** The size of the text that it is a part of, where it is drawn at another; absent: its own. */
  readonly em?: Pt;
  readonly ink: Ink;
  readonly text: string;
  /** Where `text` begins in the text of its block. */
  readonly from: number;
  readonly offsets: readonly number[];
  readonly glyphs: readonly number[];
  readonly xs: readonly Pt[];
  /** Distance of each glyph below the baseline; absent: all on it. */
  readonly ys?: readonly Pt[];
  readonly turned?: boolean;
  /** The whole run stands so far above the baseline of its line; absent: on it, or told by `ys`. */
  readonly rise?: Pt;
  /** Glyphs are so much wider than their own, their height unchanged; absent: 1. Never in vertical lines. */
  readonly stretch?: number;
  /** The language of its words where that is not the one of their article. */
  readonly lang?: Language;
}

/** How a line was made to fill its measure; part of the output so that a proof can show it. */
export interface LineFit {
  /** 0 none; 1 to 7 the deepest squeezing step of clreq used, 8 tightened; -1 word spaces, -2 Han-Latin gaps, -3 letter-space. */
  readonly step: number;
  /** Letter-space added in each gap, in em, below 0 when tightened; 0 for most lines. */
  readonly letterSpace: number;
  /**
   * What the line costs the eye; ways to break a paragraph are chosen by the sum. 0 for a line that fits by
   * itself; a line that loses only a comma's blank costs about 2, one of 0.05 em of letter-space about 8 to
   * the character; `UNFITTED` is a line that no rule could make fit.
   */
  readonly cost: number;
}

/** The cost of a line that is too long for its measure, whatever gives way, or that nothing can fill. */
export const UNFITTED = 10_000;

/**
 * A mark beside the characters of a line, in points from where the line is placed, downward: a dot of
 * emphasis, the line of a name, the words of a ruby, or, in the place of a character, a drawing whose em has
 * its upper left corner at `at`. Characters it belongs to are `size` large.
 */
export type BesideMark =
  | { readonly kind: 'dot'; readonly at: Point; readonly size: Pt; readonly ink: Ink }
  | {
      readonly kind: 'name';
      readonly from: Point;
      readonly to: Point;
      readonly wavy: boolean;
      readonly size: Pt;
      readonly ink: Ink;
    }
  | { readonly kind: 'ruby'; readonly run: GlyphRun; readonly size: Pt }
  | {
      readonly kind: 'drawing';
      readonly at: Point;
      readonly path: GlyphPath;
      readonly size: Pt;
      readonly ink: Ink;
    };

/** One composed line. Position-free, so that it can be kept while the text above it changes. */
export interface SetLine {
  /** Range in the text of the block; the characters between lines that nobody draws (spaces) are counted. */
  readonly from: number;
  readonly to: number;
  readonly measure: Pt;
  /** Width of the ink and spaces from the left end of the measure. */
  readonly width: Pt;
  readonly runs: readonly GlyphRun[];
  readonly fit: LineFit;
  /** A paragraph ends here. */
  readonly last: boolean;
  /** Ends in a hyphen that the copy does not have. */
  readonly hyphenated: boolean;
  /** Runs down the page: measure and width are lengths downward. Absent in lines that run across. */
  readonly vertical?: boolean;
  /** Dots, lines of names and rubies; absent in lines without them. */
  readonly beside?: readonly BesideMark[];
  /** What stands in the line and is not in the copy: the mark of a list item, the sign between sections. */
  readonly added?: readonly GlyphRun[];
  /** The first letter of the paragraph as a line of its own, `at` from where this line is placed. */
  readonly cap?: { readonly line: SetLine; readonly at: Point };
}

/** Where the text of a line comes from. */
export interface LineSource {
  readonly article: ArticleId;
  readonly block: number;
}

/**
 * A line in its place, from the trim corner: `at` is the left end of its baseline, or the upper end of its
 * axis when it is vertical.
 */
export interface PlacedLine {
  readonly line: SetLine;
  readonly at: Point;
  /** Absent for words that belong to no article: labels, jump lines, fillers. */
  readonly source?: LineSource;
  /** Column of the frame, from 0, and the grid line of the page when it stands on one. */
  readonly column: number;
  readonly gridLine?: number;
}

/** A frame with all that is drawn in it. */
export interface LaidOutFrame {
  readonly frame: FrameId;
  readonly page: PageId;
  readonly lines: readonly PlacedLine[];
  /** Columns of a text frame, as boxes. */
  readonly columns: readonly Rect[];
  /** Rules between columns. */
  readonly rules: readonly { readonly from: Point; readonly to: Point; readonly line: Border }[];
  /** Where the picture is drawn; what lies outside the frame's box is cut off. */
  readonly picture?: { readonly id: PictureId; readonly box: Rect };
  /** Body lines that the frame could hold, and that it holds. */
  readonly linesAvailable: number;
  readonly linesUsed: number;
  /** Part of the height that a head or label needs but does not have; 0 when it fits. */
  readonly overflow: Pt;
  /** Characters of a label that its fonts do not have; absent: none. Those of articles are told by article. */
  readonly missing?: readonly { readonly codePoint: number }[];
}

/** How a story fits its thread. */
export interface StoryFit {
  readonly story: StoryId;
  readonly linesUsed: number;
  readonly linesAvailable: number;
  /** Lines over (positive), short (negative), or 0 when it fits exactly. */
  readonly over: number;
  /** About so many characters over or short. */
  readonly overChars: number;
  /** Where the text that does not fit begins. */
  readonly oversetAt?: {
    readonly article: ArticleId;
    readonly block: number;
    readonly offset: number;
  };
  /** The lines that do not fit, in the measure of the last column. */
  readonly overset: readonly { readonly line: SetLine; readonly source: LineSource }[];
  readonly characters: number;
}

export interface LaidOutPage {
  readonly page: PageId;
  /** In paint order. */
  readonly frames: readonly LaidOutFrame[];
  /** Composed area divided by the type area less advertisements and furniture, 0 to 1. */
  readonly fill: number;
  readonly problems: readonly Problem[];
}

export interface LaidOutEdition {
  readonly pages: readonly LaidOutPage[];
  readonly stories: readonly StoryFit[];
  readonly problems: readonly Problem[];
}
