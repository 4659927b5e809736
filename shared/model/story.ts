/** A story: articles placed in an edition through a thread of text frames (上版稿). */
import type { ArticleId, FrameId, StoryId } from '../base/ids.ts';
import type { Breaker } from './house-style.ts';

export interface Story {
  readonly id: StoryId;
  /** One article, or several that run on one after another (briefs under a rubric). */
  readonly articles: readonly ArticleId[];
  /** Text frames in the order in which the text runs through them (续排). Never twice the same. */
  readonly thread: readonly FrameId[];
  /** Levels the columns of the last frame when the text does not fill it. */
  readonly balance: boolean;
  /** A short title that readers find again where the text goes on on another page (续题); never empty. */
  readonly jumpTitle?: string;
  /** How its paragraphs are broken; absent: as the house does. */
  readonly breaker?: Breaker;
}
