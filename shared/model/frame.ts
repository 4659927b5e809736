/**
 * Frames: the boxes of a page. A frame knows neither its page nor its story; its page lists it and its
 * story threads it, so each of those facts has one owner.
 */
import type { ArticleId, FrameId, PictureId } from '../base/ids.ts';
import type { Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { Ink } from './ink.ts';
import type { HeadType } from './text.ts';
import type { Wrap } from './wrap.ts';

/** Kinds of rules and borders: 水线, 反线, 双线, 文武线 (thick outside), 武文线 (thin outside). */
export type LineStyle = 'single' | 'double' | 'thick-thin' | 'thin-thick' | 'dotted';

/** A line drawn with ink; for styles of two strokes `weight` is the whole depth. */
export interface Border {
  readonly style: LineStyle;
  readonly weight: Pt;
  readonly ink: Ink;
}

/** Distances from the four edges of a frame to what is in it. */
export interface Insets {
  readonly top: Pt;
  readonly right: Pt;
  readonly bottom: Pt;
  readonly left: Pt;
}

/**
 * How a frame is split into columns: `grid` follows the base columns of the page (自动); `whole` gives
 * equal columns of whole characters and lets the gutter vary (绝对); `free` fixes the gutter and lets
 * the measure be any width (自由); `uneven` fixes the gutter and gives spare characters to the first
 * columns (相对).
 */
export interface ColumnSplit {
  readonly mode: 'grid' | 'whole' | 'free' | 'uneven';
  readonly count: number;
  /**
   * Where the characters go that equal columns of whole characters leave over: into the gutters, as
   * when absent, or one each to the first columns.
   */
  readonly remainder?: 'gutters' | 'columns';
  /** The first lines of the frame in other numbers of columns (变栏), from the top. */
  readonly openings?: readonly ColumnOpening[];
  /** What the columns leave free (阶梯, 咬合), from left to right; a column without an entry is whole. */
  readonly cuts?: readonly ColumnCut[];
}

/** The first lines of what is left of a frame, in columns of their own. */
export interface ColumnOpening {
  readonly count: number;
  readonly lines: number;
}

/** Lines that a column leaves free at its head and at its foot, so that another story may stand there. */
export interface ColumnCut {
  readonly above: number;
  readonly below: number;
}

/** Fields that all frames have. */
interface FrameFields {
  readonly id: FrameId;
  readonly box: Rect;
  /** Text of other frames keeps away from this one by so much (绕排); absent: text runs under it. */
  readonly wrap?: Wrap;
  readonly border?: Border;
  /** Colour of the ground (底纹). */
  readonly tint?: Ink;
  readonly inset?: Insets;
}

/** Holds the text of a story. */
export interface TextFrame extends FrameFields {
  readonly kind: 'text';
  /**
   * Vertical lines run down and follow each other to the left; the columns are tiers, one below the other.
   * Absent: the lines run across.
   */
  readonly direction?: 'horizontal' | 'vertical';
  readonly columns: ColumnSplit;
  /** A rule in the middle of each gutter (栏线). */
  readonly columnRule?: Border;
}

/**
 * The shape of a headline of several lines: lines of one width (等宽), short above long (上短下长), long
 * above short (上长下短), or as the sense wants it.
 */
export type HeadShape = 'even' | 'pyramid' | 'inverted' | 'free';

/** Holds parts of the head of an article, spanning the frame. */
export interface HeadFrame extends FrameFields {
  readonly kind: 'head';
  readonly article: ArticleId;
  readonly parts: readonly (HeadType | 'byline')[];
  readonly align: 'left' | 'center';
  readonly direction: 'horizontal' | 'vertical';
  /** Size of the headline; absent: the largest of the house's ladder that fits. */
  readonly size?: Pt;
  /** Face of the headline; absent: that of the house style. */
  readonly face?: string;
  /** Most lines of the headline, 1 to 4. */
  readonly maxLines: number;
  /** Absent: lines rather alike, sense before shape. */
  readonly shape?: HeadShape;
  /** Lines that nearly fill the width are spaced or tightened to fill it (字距撑满). */
  readonly fill?: true;
}

/** Shows a picture. */
export interface PictureFrame extends FrameFields {
  readonly kind: 'picture';
  readonly picture?: PictureId;
  /** `fill` cuts off what does not fit; `fit` shows all. */
  readonly crop: 'fill' | 'fit';
  /** The point of the picture kept in view when it is cut, 0 to 1 from its top left corner. */
  readonly focus: { readonly x: number; readonly y: number };
}

/** Holds the cutline of a picture: the block of the article that names the picture. */
export interface CutlineFrame extends FrameFields {
  readonly kind: 'cutline';
  readonly article: ArticleId;
  readonly picture: PictureId;
}

/** A rule across its box: along the longer side, in the middle of the shorter. */
export interface RuleFrame extends FrameFields {
  readonly kind: 'rule';
  readonly line: Border;
}

/** An empty box: a border or a ground behind other frames. */
export interface BoxFrame extends FrameFields {
  readonly kind: 'box';
}

/**
 * One line of a label. Fields in braces are filled from the edition and the page: {paper} {cn} {issue}
 * {date} {weekday} {dateEn}, {folio} as A01, its {sectionLetter} A and {number} 1, the {sectionPages} there, the
 * {page} of all {pages}, the name of the {section}, {editor} {designer} {proofreader}.
 */
export interface LabelLine {
  readonly text: string;
  readonly face: string;
  readonly size: Pt;
  readonly align: 'left' | 'center' | 'right' | 'spread';
  readonly ink: Ink;
  /** Space added between characters, in em. */
  readonly tracking?: number;
  /** Distance from the baseline above (from the top of the box for the first), in points. */
  readonly leading: Pt;
}

/** Words of its own: furniture (报头, 报眉), a rubric over briefs, a house advertisement. */
export interface LabelFrame extends FrameFields {
  readonly kind: 'label';
  readonly role: 'furniture' | 'rubric' | 'advertisement';
  readonly lines: readonly LabelLine[];
  /** Where the lines stand when the box is deeper than they are. */
  readonly valign: 'top' | 'middle';
  readonly direction: 'horizontal' | 'vertical';
}

export type Frame =
  TextFrame | HeadFrame | PictureFrame | CutlineFrame | RuleFrame | BoxFrame | LabelFrame;

export type FrameKind = Frame['kind'];
