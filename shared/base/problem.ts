/**
 * What is wrong with the copy or the page. A problem never stops the work: the page is made anyway and
 * the problem says where to look. Its sentence stands in shared/words under `problem.<code>`.
 */
import type { ArticleId, FrameId, PageId, PictureId } from './ids.ts';
import type { MessageValues } from './result.ts';

/** How grave: an error must not go to press, a warning wants a look, a note is for information. */
export type ProblemLevel = 'error' | 'warning' | 'note';

/** Where a problem is; `from` and `to` are UTF-16 offsets in the text of the block. */
export interface ProblemPlace {
  readonly article?: ArticleId;
  readonly block?: number;
  readonly from?: number;
  readonly to?: number;
  readonly page?: PageId;
  readonly frame?: FrameId;
  readonly picture?: PictureId;
}

/** A change of copy that a person may accept: the text between `from` and `to` becomes `text`. */
export interface ProposedChange {
  readonly article: ArticleId;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One thing that a person should see. */
export interface Problem {
  readonly code: string;
  readonly level: ProblemLevel;
  readonly place: ProblemPlace;
  readonly values: MessageValues;
  readonly change?: ProposedChange;
}
