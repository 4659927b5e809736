/** A page: one side of a leaf (版). Paint order is the order of its frames. */
import type { FrameId, PageId } from '../base/ids.ts';

export interface Page {
  readonly id: PageId;
  /** What readers call it (版次), such as A01; names the file `pages/<folio>.json`. */
  readonly folio: string;
  /** Name of the section (版名), such as 要闻. */
  readonly section: string;
  /** Credits of the page: 责任编辑, 美编 and 校对; empty strings print nothing. */
  readonly credits: {
    readonly editor: string;
    readonly designer: string;
    readonly proofreader: string;
  };
  /** From the bottom to the top of the pile. */
  readonly frames: readonly FrameId[];
}
