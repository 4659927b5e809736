/**
 * Finds where one article ends and the next begins in copy that holds several. Every sign has a weight;
 * from three on the copy is split. Below that it stays together, and where there was some sign it is said.
 */
import { isHeadType } from '../model/text.ts';
import { isRubric } from './assign-head.ts';
import { datelineLength, isLead } from './datelines.ts';
import type { Piece } from './piece.ts';

import { sourceTail } from './source-lines.ts';

/** An article as a range of the pieces of a draft. */
export interface ArticleRange {
  readonly from: number;
  readonly to: number;
}

/** Where the articles are, and the lines that may be headlines of others but were left where they stood. */
export interface Split {
  readonly ranges: readonly ArticleRange[];
  readonly doubtful: ReadonlySet<number>;
}

/** So much weight makes a new article. */
const ENOUGH = 3;

/** Splits pieces into articles; `gap` is the number of blank lines paragraphs have between them. */
export function splitArticles(pieces: readonly Piece[], gap: number): Split {
  if (pieces.some(isLabelledHead))
    return { ranges: toRanges(pieces, labelled(pieces)), doubtful: new Set() };
  const top = topLevel(pieces);
  const starts: number[] = [];
  const doubtful: number[] = [];
  for (const run of displayRuns(pieces)) {
    if (run.from === 0) continue;
    const weight = weigh(pieces, run, { gap, top });
    if (weight >= ENOUGH) starts.push(run.start);
    else if (weight > 0) doubtful.push(run.start);
  }
  // Several doubtful lines alike are the subheads of one article; one alone deserves a look.
  return {
    ranges: toRanges(pieces, starts),
    doubtful: new Set(doubtful.length === 1 ? doubtful : []),
  };
}

function toRanges(pieces: readonly Piece[], starts: readonly number[]): readonly ArticleRange[] {
  const all = [0, ...starts.filter((start) => start > 0)];
  return all.map((from, i) => ({ from, to: all[i + 1] ?? pieces.length }));
}

function isLabelledHead(piece: Piece): boolean {
  return piece.isSure && piece.role !== 'title' && isHeadType(piece.role as 'headline');
}

/** In the form of a desk a head begins after text, or when a part of it comes a second time. */
function labelled(pieces: readonly Piece[]): readonly number[] {
  const starts: number[] = [];
  const seen = new Set<string>();
  let isInText = false;
  pieces.forEach((piece, i) => {
    if (!isLabelledHead(piece)) isInText ||= piece.role !== 'byline' && seen.has('headline');
    else {
      const isSecond = seen.has(piece.role) && piece.role !== 'deck' && piece.role !== 'summary';
      if (isInText || isSecond) {
        starts.push(i);
        seen.clear();
        isInText = false;
      }
      seen.add(piece.role);
    }
  });
  return starts;
}

/** Display lines and bylines without text between them. */
interface DisplayRun {
  readonly from: number;
  readonly to: number;
  /** Its first display line: a byline before that ends the article above. */
  readonly start: number;
}

function displayRuns(pieces: readonly Piece[]): readonly DisplayRun[] {
  const runs: DisplayRun[] = [];
  let at = 0;
  while (at < pieces.length) {
    const from = at;
    while (pieces[at]?.role === 'title' || pieces[at]?.role === 'byline') at += 1;
    const run = pieces.slice(from, at);
    const heading = run.findIndex((piece) => piece.isSure);
    const title = heading >= 0 ? heading : run.findIndex((piece) => piece.role === 'title');
    if (title >= 0) runs.push({ from, to: at, start: from + title });
    at = Math.max(at, from + 1);
  }
  return runs;
}

/**
 * The level of headings that are headlines: the highest, when the copy begins with it or when the format
 * calls it the first. Else a plain line is the headline, and all headings are subheads.
 */
function topLevel(pieces: readonly Piece[]): number | undefined {
  const levels = pieces.flatMap((piece) =>
    piece.form.kind === 'heading' ? [piece.form.level] : [],
  );
  const top = levels.reduce((a, b) => Math.min(a, b), Infinity);
  const first = pieces[0]?.form;
  const begins = first?.kind === 'heading' && first.level === top;
  return levels.length > 0 && (top === 1 || begins) ? top : undefined;
}

function weigh(
  pieces: readonly Piece[],
  run: DisplayRun,
  known: { readonly gap: number; readonly top: number | undefined },
): number {
  const first = pieces[run.start];
  const next = pieces[run.to];
  const lines = pieces.slice(run.start, run.to);
  // Without text below, display lines are the end of something, not its beginning.
  if (!first || !next) return 0;
  // Nothing but a headline stands over a byline, and nothing but a head over a dateline.
  if (lines.some((piece) => piece.role === 'byline')) return ENOUGH;
  if (next.role === 'text' && datelineLength(next.text) > 0) return ENOUGH;
  if (first.form.kind === 'heading') return first.form.level === known.top ? ENOUGH : 0;
  if (first.mark !== '') return 0;
  if (endsArticle(pieces[run.start - 1])) return ENOUGH;
  const isNews = next.role === 'text' && isLead(next.text);
  return weighLooks(lines, first.gap - known.gap, isNews);
}

/** Weaker signs: more space above than elsewhere, news that begins with its day, a head of several lines. */
function weighLooks(lines: readonly Piece[], space: number, isNews: boolean): number {
  const [first, second] = lines;
  const rubric = first && isRubric(first, second) ? 1 : 0;
  return Math.min(2, Math.max(0, space)) + (isNews ? 1 : 0) + (second ? 1 : 0) + rubric;
}

/** A source, a byline or a date below the text, or a line of ornaments, closes an article. */
function endsArticle(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.role === 'text') return sourceTail(piece.text) > 0;
  return ['source', 'byline', 'signoff', 'separator'].includes(piece.role);
}
