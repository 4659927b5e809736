/**
 * Solves the page grid: how characters and lines fill the type area of a page. Either the characters are
 * given and the body size follows, or the body size is given and the width of the type area follows.
 */
import { assert } from '../base/check.ts';
import { roundPt, type Pt } from '../base/units.ts';
import type { PageGrid } from './grid.ts';

/** A type area on a page and the columns it is to hold. */
export interface GridPlan {
  /** The type area (版心), from the trim corner. */
  readonly left: Pt;
  readonly top: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly columns: number;
  /** Characters of body type in a base column. */
  readonly columnChars: number;
  /** Space between base columns, in characters. */
  readonly gutterChars: number;
  /** Distance of baselines. */
  readonly leading: Pt;
}

/** Type areas are measured to a tenth of a millimetre; a line may stand out by half of that. */
const MEASURING_SLACK = 0.142;

/** Where the baseline of Han type lies in its square, from the top: the ascent of most Han fonts. */
const ASCENT = 0.88;

/** Solves the body size that makes the columns fill the width, never more. */
export function solveGrid(plan: GridPlan): PageGrid {
  const chars = measureOver(plan, plan.columns);
  return gridOf(plan, Math.floor((plan.width / chars) * 1000 + 0.001) / 1000);
}

/** Takes the body size as given; the columns stand in the middle of the planned width. */
export function solveGridForSize(plan: GridPlan, em: Pt): PageGrid {
  const width = measureOver(plan, plan.columns) * em;
  return gridOf({ ...plan, left: roundPt(plan.left + (plan.width - width) / 2), width }, em);
}

/** Characters in a line over `columns` base columns and the gutters between them (长栏). */
export function measureOver(
  { columnChars, gutterChars }: Pick<GridPlan, 'columnChars' | 'gutterChars'>,
  columns: number,
): number {
  return columns * columnChars + (columns - 1) * gutterChars;
}

/** Columns of whole characters and the characters left over. */
export interface Recut {
  readonly chars: number;
  readonly rest: number;
}

/**
 * Cuts a long measure into columns with gutters of one character (破栏). What is left over goes into the
 * gutters or, one each, to the first columns.
 */
export function recut(longChars: number, columns: number): Recut {
  const room = longChars - (columns - 1);
  return { chars: Math.floor(room / columns), rest: room % columns };
}

/** Whole lines that a type area holds; the last needs only its own size, not the space below it. */
export function linesIn(height: Pt, em: Pt, leading: Pt): number {
  return Math.floor((height + (leading - em) + MEASURING_SLACK) / leading);
}

/** Body lines that a title takes: the sizes of its lines, and blank lines around and between them. */
export function titleLines(sizes: readonly Pt[], blanks: number, leading: Pt): number {
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return Math.ceil(size / leading + blanks - 1e-9);
}

function gridOf(plan: GridPlan, em: Pt): PageGrid {
  const lines = linesIn(plan.height, em, plan.leading);
  assert(em > 0 && lines > 0, `a type area of ${plan.width} × ${plan.height} pt holds no line`);
  return {
    left: roundPt(plan.left),
    top: roundPt(plan.top),
    columns: plan.columns,
    columnChars: plan.columnChars,
    em,
    gutter: roundPt(plan.gutterChars * em),
    lines,
    leading: plan.leading,
    // The square of the character stands in the middle of its line.
    baseline: roundPt((plan.leading - em) / 2 + ASCENT * em),
  };
}
