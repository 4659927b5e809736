// What the window and its layout worker say to each other. The worker holds a copy of the edition: it
// gets the whole once, then only changes. Answers carry the newest state only.
import type { Point, Rect } from '../../shared/base/geometry.ts';
import type {
  ArticleId,
  FontKey,
  FrameId,
  PageId,
  PictureId,
  StoryId,
} from '../../shared/base/ids.ts';
import type { Problem } from '../../shared/base/problem.ts';
import type { Changes } from '../../shared/edit/changes.ts';
import type { LineTone } from '../../shared/layout/line-tone.ts';
import type { WordRange } from '../../shared/layout/word-at.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { GalleyLine } from '../article-editor/galley-line.ts';
import type { FontAnswer } from './own-font-files.ts';

/** A box in device pixels of a page, from its trim corner; whole numbers. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A canvas of the window: which page it shows, how large, and which part of it. */
export interface CanvasRequest {
  /** Names the canvas: a page can stand in the page view and among the thumbnails. */
  readonly canvas: string;
  readonly page: PageId;
  /** Device pixels to the point. */
  readonly scale: number;
  readonly box: PixelBox;
  /** May wait until the typing pauses: thumbnails. */
  readonly patient: boolean;
}

/** A place or a stretch in the words of an article that is to be shown on the pages. */
export interface TextStretch {
  readonly article: ArticleId;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** The end that moves. */
  readonly head: number;
  /** The other end, when it stands in another block. */
  readonly anchor?: { readonly block: number; readonly offset: number };
}

export type ToWorker =
  | { readonly kind: 'open'; readonly edition: Edition | undefined }
  | { readonly kind: 'change'; readonly changes: Changes; readonly serial: number }
  | { readonly kind: 'preview'; readonly changes: Changes | undefined; readonly serial: number }
  /** All canvases on screen, the most urgent first. */
  | { readonly kind: 'look'; readonly canvases: readonly CanvasRequest[] }
  /** The article whose lines the galley shows, and the text that is selected. */
  | {
      readonly kind: 'follow';
      readonly article?: ArticleId;
      readonly stretch?: TextStretch;
      /** Tight and loose lines are wanted too. */
      readonly tones?: boolean;
    }
  | { readonly kind: 'picture'; readonly picture: PictureId; readonly bytes?: ArrayBuffer }
  | { readonly kind: 'font'; readonly font: FontKey; readonly answer: FontAnswer }
  /** Font files that could not be used may be sound now. */
  | { readonly kind: 'fonts-mended' }
  | {
      readonly kind: 'find';
      readonly serial: number;
      readonly page: PageId;
      readonly point: Point;
    }
  | { readonly kind: 'draw'; readonly serial: number; readonly pages: readonly PageId[] }
  /** Lays articles out on new pages of the same paper, without making them part of the edition. */
  | { readonly kind: 'make'; readonly serial: number; readonly articles: readonly Article[] };

/** What the window knows of a laid-out frame. */
export interface FrameView {
  readonly frame: FrameId;
  readonly columns: readonly Rect[];
  readonly linesAvailable: number;
  readonly linesUsed: number;
  /** Part of the height that a head or label needs but does not have, in points. */
  readonly overflow: number;
}

/** What the window knows of a laid-out page. */
export interface PageView {
  readonly page: PageId;
  readonly fill: number;
  readonly frames: readonly FrameView[];
  /** Frames in the order in which a reader takes them; those without words come last. */
  readonly order: readonly FrameId[];
}

/** How a story fits its thread: lines and characters over (positive) or short (negative). */
export interface StoryView {
  readonly story: StoryId;
  readonly linesUsed: number;
  readonly linesAvailable: number;
  readonly over: number;
  readonly overChars: number;
  readonly charsPerLine: number;
  readonly oversetAt?: {
    readonly article: ArticleId;
    readonly block: number;
    readonly offset: number;
  };
}

/** A summary of the layout; parts that did not change are the same objects as before. */
export interface LayoutView {
  readonly pages: readonly PageView[];
  readonly stories: readonly StoryView[];
  readonly problems: readonly Problem[];
}

/** Where the caret and the selection stand on the pages. */
export interface CaretView {
  readonly caret?: {
    readonly page: PageId;
    readonly box: Rect;
    readonly column: number;
    readonly line: number;
    readonly charsPerLine: number;
  };
  readonly marked: readonly { readonly page: PageId; readonly box: Rect }[];
}

/** A line that looks tight or loose. */
export interface ToneBox {
  readonly page: PageId;
  readonly box: Rect;
  readonly tone: LineTone;
}

/** Which part of a canvas is painted anew. */
export interface PatchPlace {
  readonly canvas: string;
  readonly page: PageId;
  readonly scale: number;
  /** What the canvas is to show in all. */
  readonly whole: PixelBox;
  /** The part of it that is painted. */
  readonly part: PixelBox;
}

/** Pixels for one canvas; as a bitmap, because a canvas that is given bytes copies itself whole first. */
export interface Patch extends PatchPlace {
  readonly bitmap: ImageBitmap;
}

export type FromWorker =
  | {
      readonly kind: 'frame';
      /** The serial of the newest change that is in it. */
      readonly serial: number;
      readonly layoutMs: number;
      readonly paintMs: number;
      readonly patches: readonly Patch[];
      /** Absent when the layout is the same as in the last answer. */
      readonly layout?: LayoutView;
      readonly galley?: { readonly article: ArticleId; readonly lines: readonly GalleyLine[] };
      readonly caret?: CaretView;
      /** Tight and loose lines; empty when nobody wants to see them. */
      readonly tones?: readonly ToneBox[];
    }
  | { readonly kind: 'need-picture'; readonly picture: PictureId }
  | { readonly kind: 'need-font'; readonly font: FontKey }
  | {
      readonly kind: 'found';
      readonly serial: number;
      readonly place?: {
        readonly article: ArticleId;
        readonly block: number;
        readonly offset: number;
        /** The word under the point. */
        readonly word: WordRange;
      };
    }
  | {
      readonly kind: 'drawn';
      readonly serial: number;
      /** A drawing of each page for the printer: SVG. */
      readonly pages: readonly Blob[];
    }
  | { readonly kind: 'made'; readonly serial: number; readonly edition?: Edition }
  | { readonly kind: 'fault'; readonly sentence: string };
