/**
 * The page grid in characters and lines (背景格): n base columns of c characters with a gutter, and l
 * lines. Every body baseline of a page stands on it.
 */
import { roundPt, type Pt } from '../base/units.ts';
import { type Rect } from '../base/geometry.ts';

export interface PageGrid {
  /** The corner of the type area (版心) from the trim corner. */
  readonly left: Pt;
  readonly top: Pt;
  readonly columns: number;
  /** Characters of body type in a base column. */
  readonly columnChars: number;
  /** Body size: the width of one character. */
  readonly em: Pt;
  /** Space between base columns (栏空). */
  readonly gutter: Pt;
  readonly lines: number;
  /** Distance of baselines. */
  readonly leading: Pt;
  /** From the top of a grid line to its baseline. */
  readonly baseline: Pt;
}

/** A place on the grid: whole columns and whole lines, counted from 0. */
export interface GridCells {
  readonly column: number;
  readonly columns: number;
  readonly line: number;
  readonly lines: number;
}

/** Width of one base column. */
export function columnWidth(grid: PageGrid): Pt {
  return grid.columnChars * grid.em;
}

/** Width over `columns` base columns and the gutters between them (长栏). */
export function widthOver(grid: PageGrid, columns: number): Pt {
  return columns * columnWidth(grid) + (columns - 1) * grid.gutter;
}

/** Left edge of base column `column`, from the trim corner. */
export function columnLeft(grid: PageGrid, column: number): Pt {
  return grid.left + column * (columnWidth(grid) + grid.gutter);
}

/** Top of grid line `line`. */
export function lineTop(grid: PageGrid, line: number): Pt {
  return grid.top + line * grid.leading;
}

/** Baseline of grid line `line`. */
export function baselineOf(grid: PageGrid, line: number): Pt {
  return grid.top + line * grid.leading + grid.baseline;
}

/** The type area: from the first column to the last, from the first line to the foot of the last. */
export function typeArea(grid: PageGrid): Rect {
  return cellsToRect(grid, { column: 0, columns: grid.columns, line: 0, lines: grid.lines });
}

/** The box of some cells of the grid, on the stored grid of lengths. */
export function cellsToRect(grid: PageGrid, cells: GridCells): Rect {
  return {
    x: roundPt(columnLeft(grid, cells.column)),
    y: roundPt(lineTop(grid, cells.line)),
    width: roundPt(widthOver(grid, cells.columns)),
    height: roundPt(cells.lines * grid.leading),
  };
}

/** The cells nearest to a box: at least one column and one line, inside the type area. */
export function nearestCells(grid: PageGrid, box: Rect): GridCells {
  const step = columnWidth(grid) + grid.gutter;
  const column = clamp(Math.round((box.x - grid.left) / step), 0, grid.columns - 1);
  const line = clamp(Math.round((box.y - grid.top) / grid.leading), 0, grid.lines - 1);
  const columns = clamp(Math.round((box.width + grid.gutter) / step), 1, grid.columns - column);
  const lines = clamp(Math.round(box.height / grid.leading), 1, grid.lines - line);
  return { column, columns, line, lines };
}

/** The number of the first grid line whose top is not above `y`. */
export function firstLineBelow(grid: PageGrid, y: Pt): number {
  return Math.ceil((y - grid.top) / grid.leading - 0.01);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
