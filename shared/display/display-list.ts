/**
 * The display list of a page: flat paint instructions in page coordinates (points, y down, origin at the
 * trim corner), the one source of screen, HTML, SVG and PDF. Groups are in reading order of the page and
 * may be painted in that order: grounds and pictures come first, then rules, then text.
 */
import type { ArticleId, FrameId, PageId, PictureId } from '../base/ids.ts';
import type { Point, Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { GlyphRun } from '../layout/laid-out.ts';
import type { Ink } from '../model/ink.ts';
import type { BlockType } from '../model/text.ts';

/** Glyphs whose xs count from `at.x`, on the baseline `at.y`. */
export interface GlyphsItem {
  readonly kind: 'glyphs';
  readonly at: Point;
  readonly run: GlyphRun;
}

/** An area of one ink. */
export interface FillItem {
  readonly kind: 'fill';
  readonly box: Rect;
  readonly ink: Ink;
}

/** A straight stroke; `dash` gives the lengths of stroke and gap. */
export interface StrokeItem {
  readonly kind: 'stroke';
  readonly from: Point;
  readonly to: Point;
  readonly weight: Pt;
  readonly ink: Ink;
  readonly dash?: readonly [Pt, Pt];
}

/** Contours as the outlines of fonts have them: M, L, Q, C and Z, and the numbers they take. */
export interface Contours {
  readonly commands: string;
  readonly points: readonly number[];
}

/** A filled shape; its points count from `at`, in points and upward. */
export interface ShapeItem {
  readonly kind: 'shape';
  readonly at: Point;
  readonly outline: Contours;
  readonly ink: Ink;
}

/** A picture drawn into `box`, cut off at `clip`. */
export interface PictureItem {
  readonly kind: 'picture';
  readonly picture: PictureId;
  readonly box: Rect;
  readonly clip: Rect;
}

export type PaintItem = GlyphsItem | FillItem | StrokeItem | ShapeItem | PictureItem;

/** One line of text: its items, and the text it carries for search and copy. */
export interface TextLine {
  readonly items: readonly GlyphsItem[];
  /** A space or line feed belongs after it when lines are joined: '' within a Han paragraph. */
  readonly joint: '' | ' ' | '\n';
}

/** A stretch of a page with one meaning: the grounds, a picture, or the text of one block in one frame. */
export interface DisplayGroup {
  readonly frame: FrameId;
  readonly article?: ArticleId;
  /** What it is; `artifact` is furniture, grounds and rules, which no reader reads out. */
  readonly role: BlockType | 'artifact' | 'label' | 'picture';
  /** Glyphs among these are drawn and are no words: what is copied or searched is in `lines`. */
  readonly paint: readonly PaintItem[];
  readonly lines: readonly TextLine[];
  /** Words for a picture. */
  readonly alt?: string;
}

/** Where an article stands on the page: boxes of all its frames, for hot zones and outlines. */
export interface ArticleZone {
  readonly article: ArticleId;
  readonly title: string;
  readonly boxes: readonly Rect[];
}

export interface DisplayList {
  readonly page: PageId;
  readonly folio: string;
  readonly section: string;
  readonly width: Pt;
  readonly height: Pt;
  readonly bleed: Pt;
  readonly lang: string;
  readonly groups: readonly DisplayGroup[];
  /** In reading order. */
  readonly zones: readonly ArticleZone[];
}
