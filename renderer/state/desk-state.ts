// Everything the window knows: the edition and how it is laid out, and, apart from that, what is looked
// at: pages, zoom, selection, panels. What is looked at is neither saved nor undone.
import type { ArticleId, FontKey, FrameId, PageId } from '../../shared/base/ids.ts';
import type { Problem } from '../../shared/base/problem.ts';
import type { Failure, MessageValues } from '../../shared/base/result.ts';
import type { RecentEdition, Settings } from '../../shared/ipc/contract.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { FrameKind } from '../../shared/model/frame.ts';
import type { WordKey } from '../../shared/words/words.ts';
import type { GalleyLine } from '../article-editor/galley-line.ts';
import type { CaretView, LayoutView, TextStretch, ToneBox } from '../workers/layout-messages.ts';

/** How saving stands; times in milliseconds since 1970. */
export type SaveState =
  | { readonly kind: 'saved'; readonly time?: number }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What a click on a page means. */
export type Tool =
  | { readonly kind: 'select' }
  /** Arrows change the size of the selected frame. */
  | { readonly kind: 'resize' }
  /** The next frame chosen takes the text that runs out of `from`. */
  | { readonly kind: 'thread'; readonly from: FrameId }
  /** The next frame or empty place chosen takes the article. */
  | { readonly kind: 'place'; readonly article: ArticleId }
  /** The next drag makes a frame. */
  | {
      readonly kind: 'draw';
      readonly frame: Extract<FrameKind, 'text' | 'picture' | 'box' | 'rule'>;
    };

/** The dialog that is open. */
export type DialogView =
  | { readonly kind: 'new-edition' }
  | { readonly kind: 'export' }
  | { readonly kind: 'place-article' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'about' }
  /** Fonts of a file that a person has chosen, by name. */
  | { readonly kind: 'import-font'; readonly file: string; readonly faces: readonly string[] }
  | { readonly kind: 'own-font'; readonly font: FontKey }
  | { readonly kind: 'filled-frame'; readonly article: ArticleId; readonly frame: FrameId };

/** A short message at the foot of the window; errors stay until they are closed. */
export interface Toast {
  readonly id: number;
  readonly level: 'note' | 'error';
  readonly word?: WordKey;
  readonly values?: MessageValues;
  readonly failure?: Failure;
  /** The action offered with it. */
  readonly action?: { readonly word: WordKey; readonly run: () => void };
}

/** A wish that the article editor takes the caret; a new serial is a new wish. */
export interface FocusWish {
  readonly block: number;
  readonly offset: number;
  /** The moving end, when a stretch is to be selected. */
  readonly to?: number;
  /** Where the selection begins, when that is in another block. */
  readonly anchor?: { readonly block: number; readonly offset: number };
  readonly serial: number;
}

/** What is looked at. */
export interface View {
  /** The page, the article beside it, or the article alone. */
  readonly mode: 'page' | 'split' | 'article';
  readonly page: PageId | undefined;
  /** Facing pages are shown together. */
  readonly facing: boolean;
  /** 1 is the size on paper. */
  readonly zoom: number;
  /** The zoom follows the size of the window. */
  readonly fit: 'page' | 'spread' | undefined;
  readonly selection: readonly FrameId[];
  readonly article: ArticleId | undefined;
  /** The caret or selection in the article. */
  readonly stretch: TextStretch | undefined;
  /** Typing goes into the article, and the caret is drawn on the page. */
  readonly isWriting: boolean;
  readonly focus: FocusWish | undefined;
  readonly guides: boolean;
  readonly threads: boolean;
  /** Tight and loose lines are tinted. */
  readonly tones: boolean;
  readonly side: boolean;
  readonly inspector: boolean;
  readonly problems: boolean;
  /** The problem gone to last, by its place in the list. */
  readonly problem: number | undefined;
  readonly tool: Tool;
  readonly dialog: DialogView | undefined;
}

export interface DeskState {
  readonly settings: Settings;
  readonly platform: string;
  readonly version: string;
  readonly recent: readonly RecentEdition[];
  /** Waiting for an edition to open. */
  readonly isOpening: boolean;
  readonly edition: Edition | undefined;
  /** The edition as a drag would make it. */
  readonly preview: Edition | undefined;
  readonly path: string | undefined;
  readonly readOnly: Failure | undefined;
  /** Problems of files, found when the edition was opened. */
  readonly fileProblems: readonly Problem[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly save: SaveState;
  readonly layout: LayoutView | undefined;
  readonly galley:
    { readonly article: ArticleId; readonly lines: readonly GalleyLine[] } | undefined;
  readonly caret: CaretView;
  readonly tones: readonly ToneBox[];
  /** What the proof reading of each open article found. */
  readonly copyProblems: readonly Problem[];
  readonly view: View;
  readonly toasts: readonly Toast[];
  /** An export is running. */
  readonly isExporting: boolean;
}

/** What is looked at when an edition opens. */
export const FIRST_VIEW: View = {
  mode: 'page',
  page: undefined,
  facing: true,
  zoom: 0.5,
  fit: 'page',
  selection: [],
  article: undefined,
  stretch: undefined,
  isWriting: false,
  focus: undefined,
  guides: true,
  threads: false,
  tones: false,
  side: true,
  inspector: true,
  problems: false,
  problem: undefined,
  tool: { kind: 'select' },
  dialog: undefined,
};

/** The state before anything is known. */
export const FIRST_STATE: DeskState = {
  settings: { lang: 'zh-CN', theme: 'system' },
  platform: 'linux',
  version: '',
  recent: [],
  isOpening: true,
  edition: undefined,
  preview: undefined,
  path: undefined,
  readOnly: undefined,
  fileProblems: [],
  canUndo: false,
  canRedo: false,
  save: { kind: 'saved' },
  layout: undefined,
  galley: undefined,
  caret: { marked: [] },
  tones: [],
  copyProblems: [],
  view: FIRST_VIEW,
  toasts: [],
  isExporting: false,
};
