/**
 * The sums by which a head is allowed for on the grid before its words are set: how many characters a title
 * holds, how many grid lines it takes with the blank above, below and between its parts, and which size and
 * how many lines a headline will need over some columns.
 */
import type { Pt } from '../base/units.ts';
import type { HouseStyle } from './house-style.ts';

/** One part of a head: its size, its lines, and their distance in em when it has several. */
export interface TitlePart {
  readonly size: Pt;
  readonly lines: number;
  readonly leading: number;
}

/** Characters of `size` that a title of one line holds over a width. */
export function charactersHeld(width: Pt, size: Pt): number {
  return Math.floor(width / size + 0.001);
}

/** Grid lines that titles take whose sizes add up to `sum`, with so many blank lines about them. */
export function titleLines(sum: Pt, leading: Pt, blanks: number): number {
  return Math.ceil(sum / leading + blanks - 0.001);
}

/** Grid lines that a head of parts takes: a blank above, below and between them; none without parts. */
export function headDepth(parts: readonly TitlePart[], leading: Pt): number {
  if (parts.length === 0) return 0;
  const sum = parts.reduce(
    (all, part) => all + part.size * (1 + (part.lines - 1) * part.leading),
    0,
  );
  return titleLines(sum, leading, parts.length + 1);
}

/** Grid lines along which a vertical title of one line runs: a character of blank before and after it. */
export function verticalTitleLines(characters: number, size: Pt, leading: Pt): number {
  return titleLines((characters + 2) * size, leading, 0);
}

/** Size a headline may have over so many base columns: wider heads are set larger. */
const FIRST_COLUMN = 20;
const MORE_A_COLUMN = 8;

/** One line is better than two when it costs no more of the size than this leaves. */
const SINGLE = 0.7;

/** A headline as it will likely be set over columns of the page: of two lines at most, if it can be. */
export function likelyHeadline(
  em: number,
  { width, columns }: { readonly width: Pt; readonly columns: number },
  house: HouseStyle,
): TitlePart {
  const { headline } = house.heads;
  const most = Math.min(FIRST_COLUMN + MORE_A_COLUMN * (columns - 1), headline.maxSize);
  const ladder = house.headlineSizes.filter((size) => size <= most).toReversed();
  const linesAt = (size: Pt): number => Math.ceil(em / Math.max(1, charactersHeld(width, size)));
  const smallest = house.headlineSizes[0] ?? headline.minSize;
  const largest = ladder.find((one) => linesAt(one) <= 2) ?? smallest;
  const single = ladder.find((one) => linesAt(one) === 1) ?? 0;
  const size = single >= SINGLE * largest ? single : largest;
  return { size, lines: linesAt(size), leading: headline.leading };
}
