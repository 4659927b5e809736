/**
 * Everything that can change an edition. A command is plain data: it can be sent to another process,
 * written to a journal and repeated. New records bring their ids with them.
 */
import type { ArticleId, FontKey, FrameId, PageId, PictureId, StoryId } from '../base/ids.ts';
import type { Rect } from '../base/geometry.ts';
import type { ProposedChange } from '../base/problem.ts';
import type { Pt } from '../base/units.ts';
import type { Article, Language } from '../model/article.ts';
import type { Paper } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { Breaker } from '../model/house-style.ts';
import type { OwnFont } from '../model/own-font.ts';
import type { Page } from '../model/page.ts';
import type { Picture } from '../model/picture.ts';
import type { Block } from '../model/text.ts';

export type ArticleCommand =
  | { readonly kind: 'article-add'; readonly article: Article }
  | {
      readonly kind: 'article-set-blocks';
      readonly article: ArticleId;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'article-set-slug'; readonly article: ArticleId; readonly slug: string }
  | { readonly kind: 'article-set-lang'; readonly article: ArticleId; readonly lang: Language }
  /** Takes it off all pages too: out of its stories, with its head and cutline frames. */
  | { readonly kind: 'article-remove'; readonly article: ArticleId }
  /** Makes the change that a problem proposes. */
  | { readonly kind: 'accept-change'; readonly change: ProposedChange };

/** Fields of a frame that may be changed: all but its id, kind and box. Each must suit its kind. */
export type FrameFields = FieldsOf<Frame>;
type FieldsOf<Any> = Any extends Frame ? Partial<Omit<Any, 'id' | 'kind' | 'box'>> : never;

/** Fields of a frame that may be taken away again. */
export type OptionalFrameField =
  | 'wrap'
  | 'border'
  | 'tint'
  | 'inset'
  | 'columnRule'
  | 'direction'
  | 'size'
  | 'face'
  | 'shape'
  | 'fill'
  | 'picture';

/** Where a frame goes in the pile of its page. */
export type PileMove = 'top' | 'up' | 'down' | 'bottom';

export type FrameCommand =
  /** Puts a new frame on a page, at a place in the pile counted from the bottom; absent: on top. */
  | {
      readonly kind: 'frame-add';
      readonly page: PageId;
      readonly frame: Frame;
      readonly at?: number;
    }
  | { readonly kind: 'frame-set-box'; readonly frame: FrameId; readonly box: Rect }
  | {
      readonly kind: 'frame-move';
      readonly frames: readonly FrameId[];
      readonly dx: Pt;
      readonly dy: Pt;
    }
  /** Sets width and height and keeps the upper left corner. */
  | {
      readonly kind: 'frame-resize';
      readonly frame: FrameId;
      readonly width: Pt;
      readonly height: Pt;
    }
  | {
      readonly kind: 'frame-set';
      readonly frame: FrameId;
      readonly set: FrameFields;
      readonly clear?: readonly OptionalFrameField[];
    }
  /** Removes frames. Text runs on to the next frame of its thread, or becomes overset. */
  | { readonly kind: 'frame-remove'; readonly frames: readonly FrameId[] }
  | { readonly kind: 'frame-order'; readonly frame: FrameId; readonly to: PileMove }
  /** Puts a copy on the same page, just above; a copied text frame is empty. */
  | {
      readonly kind: 'frame-duplicate';
      readonly frame: FrameId;
      readonly id: FrameId;
      readonly dx: Pt;
      readonly dy: Pt;
    }
  /** Moves a frame to the top of another page, at the same place. */
  | { readonly kind: 'frame-to-page'; readonly frame: FrameId; readonly page: PageId };

export type StoryCommand =
  /**
   * Places an article in a text frame. An empty frame gets a new story `story`; in a filled one the
   * article runs on after what is there, or takes its place when asked to.
   */
  | {
      readonly kind: 'story-place';
      readonly story: StoryId;
      readonly article: ArticleId;
      readonly frame: FrameId;
      readonly filled?: 'append' | 'replace';
    }
  /** Takes an article out of a story; the last one takes the story with it. */
  | { readonly kind: 'story-unplace'; readonly story: StoryId; readonly article: ArticleId }
  /** Lets the text run on from one frame to an empty one, before any that followed. */
  | { readonly kind: 'story-thread'; readonly from: FrameId; readonly to: FrameId }
  /** Takes a frame out of its thread; the last one takes the story with it. */
  | { readonly kind: 'story-unthread'; readonly frame: FrameId }
  | { readonly kind: 'story-set-balance'; readonly story: StoryId; readonly balance: boolean }
  /** Sets the short title at the head of a continuation; an empty text takes it away. */
  | { readonly kind: 'story-set-jump-title'; readonly story: StoryId; readonly title: string }
  /** Chooses how the paragraphs of a story are broken; absent: as the house does. */
  | { readonly kind: 'story-set-breaker'; readonly story: StoryId; readonly breaker?: Breaker };

export type PageCommand =
  /** Adds a page with its frames from bottom to top, before page number `at` from 0; absent: last. */
  | {
      readonly kind: 'page-add';
      readonly page: Omit<Page, 'frames'>;
      readonly frames: readonly Frame[];
      readonly at?: number;
    }
  /** Removes a page with its frames; threads through it are mended. */
  | { readonly kind: 'page-remove'; readonly page: PageId }
  | { readonly kind: 'page-move'; readonly page: PageId; readonly to: number }
  | {
      readonly kind: 'page-set';
      readonly page: PageId;
      readonly folio?: string;
      readonly section?: string;
      readonly credits?: Partial<Page['credits']>;
    };

export type PictureCommand =
  | { readonly kind: 'picture-add'; readonly picture: Picture }
  /** Sets what is known about a picture; an empty text takes it away. */
  | {
      readonly kind: 'picture-set';
      readonly picture: PictureId;
      readonly credit?: string;
      readonly alt?: string;
      readonly outline?: Picture['outline'] & {};
    }
  /** Removes a picture: its frames become empty, its cutline frames go, its cutlines stay as text. */
  | { readonly kind: 'picture-remove'; readonly picture: PictureId };

/** Fonts that the paper brings itself; their files lie in the folder before they are added. */
export type FontCommand =
  | { readonly kind: 'font-add'; readonly font: OwnFont }
  /** Takes a font away that no face is set in; its file stays in the folder. */
  | { readonly kind: 'font-remove'; readonly font: FontKey };

export type EditionCommand =
  | { readonly kind: 'edition-set-date'; readonly date: string }
  | { readonly kind: 'edition-set-issue'; readonly issue: number }
  | { readonly kind: 'edition-set-paper'; readonly paper: Paper };

export type SingleCommand =
  | ArticleCommand
  | FrameCommand
  | StoryCommand
  | PageCommand
  | PictureCommand
  | FontCommand
  | EditionCommand;

/** Several commands as one gesture: all of them or, when one fails, none. */
export interface AllCommand {
  readonly kind: 'all';
  readonly commands: readonly Command[];
}

export type Command = SingleCommand | AllCommand;

export type CommandKind = Command['kind'];
