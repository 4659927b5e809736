/** The few words that readers of a published page see beside the paper's own; given by the caller. */

/** One sentence or label each; placeholders are filled already. */
export interface ReaderWords {
  readonly contents: string;
  /** Says what the list of pages and the list of articles are. */
  readonly pages: string;
  readonly articles: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** The choice of size, and the three sizes. */
  readonly size: string;
  readonly fitWidth: string;
  readonly fitPage: string;
  readonly actualSize: string;
  /** Leads from an article to its place in the paper. */
  readonly inPrint: string;
}
