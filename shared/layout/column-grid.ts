/**
 * Splits a text frame into columns, in the four ways that layout people know: on the page grid (自动),
 * whole characters with a free gutter (绝对), fixed gutter with a free measure (自由), fixed gutter with
 * spare characters in the first columns (相对).
 */
import { bottomOf, type Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { ColumnCut, ColumnSplit, TextFrame } from '../model/frame.ts';
import { columnLeft, columnWidth, lineTop, type PageGrid } from '../model/grid.ts';
import { firstTextLine, lastTextLine } from './text-lines.ts';

/** Measures are rounded down to whole characters, forgiving what the stored grid of lengths took away. */
const SLACK = 0.02;

/**
 * The columns of a frame as boxes inside its insets: those of its openings from the top, then from left
 * to right those below, less what they leave free. Those of vertical text stand from the top down.
 */
export function columnsOf(frame: TextFrame, grid: PageGrid): readonly Rect[] {
  const inner = innerBox(frame);
  const { columns } = frame;
  if (frame.direction === 'vertical') return tiersOf(inner, columns.count, grid.em);
  if (!columns.openings && !columns.cuts) return split(inner, columns, grid);
  const opened: Rect[] = [];
  let rest = inner;
  for (const opening of columns.openings ?? []) {
    const top = lineTop(grid, firstTextLine(grid, rest.y) + opening.lines);
    const foot = Math.min(top, bottomOf(inner));
    opened.push(...split({ ...rest, height: foot - rest.y }, { ...columns, ...opening }, grid));
    rest = { ...inner, y: foot, height: bottomOf(inner) - foot };
  }
  const cuts = columns.cuts ?? [];
  const main = split(rest, columns, grid).map((column, i) => cutColumn(column, cuts[i], grid));
  return [...opened, ...main];
}

/** A column less whole lines at its head and foot; nothing is left of one that leaves all free. */
function cutColumn(column: Rect, cut: ColumnCut | undefined, grid: PageGrid): Rect {
  if (!cut) return column;
  const { above, below } = cut;
  const top = above === 0 ? column.y : lineTop(grid, firstTextLine(grid, column.y) + above);
  const foot = lastTextLine(grid, bottomOf(column)) + 1 - below;
  const bottom = below === 0 ? bottomOf(column) : lineTop(grid, foot);
  return { ...column, y: top, height: Math.max(0, bottom - top) };
}

/** Splits a box into columns side by side. */
function split(inner: Rect, columns: ColumnSplit, grid: PageGrid): readonly Rect[] {
  const count = Math.max(1, Math.floor(columns.count));
  const onGrid = columns.mode === 'grid' ? gridColumns(inner, grid, count) : undefined;
  const spans = onGrid ?? spansFor({ ...columns, count }, inner.width, grid);
  return spans.map(({ left, width }) => ({
    x: inner.x + left,
    y: inner.y,
    width,
    height: inner.height,
  }));
}

/** Tiers of vertical text: of as many whole characters as go in, one em apart, from the top of the box. */
function tiersOf(inner: Rect, most: number, em: Pt): readonly Rect[] {
  const count = Math.max(1, Math.floor(most));
  const chars = Math.max(1, Math.floor((inner.height + SLACK - (count - 1) * em) / count / em));
  const height = chars * em;
  return Array.from({ length: count }, (_, i) => ({
    ...inner,
    y: inner.y + i * (height + em),
    height,
  }));
}

/** The box of a frame less its insets. */
export function innerBox(frame: { readonly box: Rect; readonly inset?: TextFrame['inset'] }): Rect {
  const { box, inset } = frame;
  if (!inset) return box;
  return {
    x: box.x + inset.left,
    y: box.y + inset.top,
    width: Math.max(0, box.width - inset.left - inset.right),
    height: Math.max(0, box.height - inset.top - inset.bottom),
  };
}

interface Span {
  readonly left: Pt;
  readonly width: Pt;
}

/** Base columns under the frame, when it stands on them and covers just as many as it is split into. */
function gridColumns(inner: Rect, grid: PageGrid, count: number): readonly Span[] | undefined {
  const step = columnWidth(grid) + grid.gutter;
  const first = Math.round((inner.x - grid.left) / step);
  const covered = Math.round((inner.width + grid.gutter) / step);
  const stands = Math.abs(columnLeft(grid, first) - inner.x) < 0.5;
  if (!stands || covered !== count) return undefined;
  return Array.from({ length: count }, (_, i) => ({
    left: columnLeft(grid, first + i) - inner.x,
    width: columnWidth(grid),
  }));
}

function spansFor(
  { mode, count, remainder }: ColumnSplit,
  width: Pt,
  grid: PageGrid,
): readonly Span[] {
  if (mode === 'free')
    return equalSpans((width - (count - 1) * grid.gutter) / count, grid.gutter, count);
  if (mode === 'uneven') return unevenSpans(width, count, grid, grid.gutter);
  // The gutters are at least a character wide: with spare characters in the columns they are just that.
  if (remainder === 'columns' && count > 1) return unevenSpans(width, count, grid, grid.em);
  return wholeSpans(width, count, grid);
}

/** Equal columns of as many whole characters as go in beside gutters of at least one character. */
function wholeSpans(width: Pt, count: number, grid: PageGrid): readonly Span[] {
  const { em } = grid;
  const chars = Math.max(1, Math.floor(((width - (count - 1) * em) / count + SLACK) / em));
  const measure = chars * em;
  const spare = Math.max(0, width - count * measure);
  if (count === 1) return [{ left: spare / 2, width: measure }];
  return equalSpans(measure, spare / (count - 1), count);
}

function equalSpans(measure: Pt, gutter: Pt, count: number): readonly Span[] {
  const width = Math.max(0, measure);
  return Array.from({ length: count }, (_, i) => ({ left: i * (width + gutter), width }));
}

function unevenSpans(width: Pt, count: number, grid: PageGrid, gutter: Pt): readonly Span[] {
  const chars = Math.floor((width - (count - 1) * gutter + SLACK) / grid.em);
  const base = Math.max(1, Math.floor(chars / count));
  const spare = Math.max(0, chars - base * count);
  let left = 0;
  return Array.from({ length: count }, (_, i) => {
    const measure = (base + (i < spare ? 1 : 0)) * grid.em;
    const span = { left, width: measure };
    left += measure + gutter;
    return span;
  });
}
