// What the window gives the article editor and hears from it.
import type { Problem } from '../../shared/base/problem.ts';
import type { MessageValues } from '../../shared/base/result.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Block } from '../../shared/model/text.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import type { WordKey } from '../../shared/words/words.ts';
import type { TextPlace } from './article-document.ts';
import type { CaretPlace } from './hidden-place.ts';

/** The selection in the words: a stretch of the block that holds its moving end. */
export interface SelectionPlace {
  readonly block: number;
  /** Range in the text of the block, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** The end that moves; the caret. */
  readonly head: number;
  /** The other end, when it stands in another block. */
  readonly anchor?: TextPlace;
}

/** Asks for the keyboard and a selection; a new serial number makes a new request. */
export interface FocusRequest {
  readonly block: number;
  readonly offset: number;
  /** The moving end, when a stretch of the block is to be selected. */
  readonly to?: number;
  /** Where the selection begins, when that is in another block; then `to` or `offset` is its end. */
  readonly anchor?: TextPlace;
  readonly serial: number;
}

/** The properties of the article editor. */
export interface ArticleEditorProps {
  readonly article: Article;
  readonly lang: DeskLanguage;
  /** Neighbouring changes of one gesture are one step of undo. */
  readonly onBlocks: (blocks: readonly Block[], gesture: string) => void;
  readonly onSelection: (at: SelectionPlace | undefined) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly problems: readonly Problem[];
  readonly focusRequest?: FocusRequest | undefined;
  /** The words are seen on the page; the editor only takes the keys. */
  readonly hidden?: boolean | undefined;
  /** Where the page draws the caret, in pixels of the window; for hidden mode. */
  readonly caretAt?: CaretPlace | undefined;
  /** An arrow that leads to another line in hidden mode; the answer is a focus request. */
  readonly onVerticalMove?: ((direction: -1 | 1, extend: boolean) => void) | undefined;
  /** Home or End in hidden mode; the answer is a focus request. */
  readonly onLineEdge?: ((edge: 'start' | 'end', extend: boolean) => void) | undefined;
  /** Something to tell in passing. */
  readonly onNotice?: ((key: WordKey, values: MessageValues) => void) | undefined;
}
