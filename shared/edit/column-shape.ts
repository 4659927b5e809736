/** Changes of how a text frame is split: the lines its columns leave free, and its openings. */
import type { ColumnCut, ColumnOpening, ColumnSplit } from '../model/frame.ts';

const WHOLE: ColumnCut = { above: 0, below: 0 };

/** What a column leaves free, counted from 0 at the left. */
export function cutOf(columns: ColumnSplit, column: number): ColumnCut {
  return columns.cuts?.[column] ?? WHOLE;
}

/** Sets what a column leaves free; a frame whose columns are all whole has no cuts. */
export function withCut(columns: ColumnSplit, column: number, cut: ColumnCut): ColumnSplit {
  const { cuts: _, ...rest } = columns;
  const count = Math.max(columns.count, column + 1);
  const cuts = Array.from({ length: count }, (__, i) => (i === column ? cut : cutOf(columns, i)));
  const last = cuts.findLastIndex(({ above, below }) => above > 0 || below > 0);
  return last < 0 ? rest : { ...rest, cuts: cuts.slice(0, last + 1) };
}

/** Sets the opening of a number from 0, or adds it; one of no lines is taken away. */
export function withOpening(
  columns: ColumnSplit,
  number: number,
  opening: ColumnOpening,
): ColumnSplit {
  const { openings: before = [], ...rest } = columns;
  const openings = before.toSpliced(number, 1, opening).filter(({ lines }) => lines > 0);
  return openings.length === 0 ? rest : { ...rest, openings };
}
