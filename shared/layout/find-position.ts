/**
 * From text to page and back: where a character of an article stands, and which character stands at a
 * point. Caret, click, search hits and "go to this problem" all use it.
 */
import type { ArticleId, FrameId, PageId } from '../base/ids.ts';
import type { Point, Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type {
  GlyphRun,
  LaidOutEdition,
  LaidOutFrame,
  LaidOutPage,
  PlacedLine,
} from './laid-out.ts';
import { sizeOfLine } from './line-size.ts';

/** A place in the text of an article: between two characters of a block. */
export interface TextPlace {
  readonly article: ArticleId;
  readonly block: number;
  readonly offset: number;
}

/** A caret on a page: `at` is its foot on the baseline, `up` and `down` how far it reaches from there. */
export interface CaretPlace {
  readonly page: PageId;
  readonly frame: FrameId;
  readonly at: Point;
  readonly up: Pt;
  readonly down: Pt;
  /** Vertical text: the caret lies across, `at` is its middle. */
  readonly across: boolean;
  readonly column: number;
  readonly gridLine?: number;
}

/** Finds the caret for a place in a text, or undefined when that text is on no page. */
export function findCaret(laidOut: LaidOutEdition, place: TextPlace): CaretPlace | undefined {
  let last: LineOnPage | undefined;
  for (const found of linesOf(laidOut, place)) {
    if (found.placed.line.from > place.offset) continue;
    if (place.offset < found.placed.line.to) return caretIn(found, place.offset);
    if (!last || found.placed.line.from >= last.placed.line.from) last = found;
  }
  if (!last) return place.offset === 0 ? caretOfDropped(laidOut, place) : undefined;
  const { line } = last.placed;
  return place.offset > line.to && !line.last ? undefined : caretIn(last, place.offset);
}

/** The end of a section at the head of a column has no line: its caret stands where the next section begins. */
function caretOfDropped(laidOut: LaidOutEdition, place: TextPlace): CaretPlace | undefined {
  const next = linesOf(laidOut, { ...place, block: place.block + 1 })[0];
  const isAfter =
    next?.placed.line.from === 0 && linesOf(laidOut, { ...place, block: place.block - 1 })[0];
  return isAfter ? caretIn(next, 0) : undefined;
}

/** A line with where it is. */
interface LineOnPage {
  readonly page: LaidOutPage;
  readonly frame: LaidOutFrame;
  readonly placed: PlacedLine;
}

/** The lines of one block, wherever they stand. */
function linesOf(laidOut: LaidOutEdition, place: TextPlace): readonly LineOnPage[] {
  return laidOut.pages.flatMap((page) =>
    page.frames.flatMap((frame) =>
      frame.lines.flatMap((placed) => (isFrom(placed, place) ? [{ page, frame, placed }] : [])),
    ),
  );
}

function isFrom({ source }: PlacedLine, place: TextPlace): boolean {
  return source?.article === place.article && source.block === place.block;
}

function caretIn({ page, frame, placed }: LineOnPage, offset: number): CaretPlace {
  const across = isVertical(placed);
  const size = sizeOfLine(placed.line) ?? 10;
  const along = alongLine(placed, offset, across);
  const at = across
    ? { x: placed.at.x, y: placed.at.y + along }
    : { x: placed.at.x + along, y: placed.at.y };
  return {
    page: page.page,
    frame: frame.frame,
    at,
    up: across ? size / 2 : 0.88 * size,
    down: across ? size / 2 : 0.2 * size,
    across,
    column: placed.column,
    ...(placed.gridLine !== undefined && { gridLine: placed.gridLine }),
  };
}

function isVertical(placed: PlacedLine): boolean {
  return placed.line.vertical === true || placed.line.runs.some((run) => run.ys !== undefined);
}

/** Text offsets of a line with their distance along it, rising; the end of the line is the last. */
function stops(placed: PlacedLine, across: boolean): readonly { offset: number; along: Pt }[] {
  const { line } = placed;
  const found: { offset: number; along: Pt }[] = [];
  for (const run of line.runs) {
    const base = run.from;
    run.offsets.forEach((offset, i) => {
      const along = across ? alongDown(run, i) : (run.xs[i] ?? 0);
      if (found.at(-1)?.offset !== base + offset) found.push({ offset: base + offset, along });
    });
  }
  found.push({ offset: line.to, along: line.width });
  return found;
}

/** Where a glyph of a vertical line begins; figures side by side share its height between them. */
function alongDown(run: GlyphRun, i: number): Pt {
  const ys = run.ys ?? [];
  const y = ys[i] ?? 0;
  if (run.turned) return y;
  let [first, next] = [i, i + 1];
  while (ys[first - 1] === y) first -= 1;
  while (ys[next] === y) next += 1;
  return y - 0.88 * run.size + ((i - first) / (next - first)) * run.size;
}

function alongLine(placed: PlacedLine, offset: number, across: boolean): Pt {
  const all = stops(placed, across);
  const after = all.findIndex((stop) => stop.offset >= offset);
  if (after < 0) return all.at(-1)?.along ?? 0;
  const stop = all[after]!;
  if (stop.offset === offset || after === 0) return stop.along;
  const before = all[after - 1]!;
  const share = (offset - before.offset) / (stop.offset - before.offset);
  return before.along + share * (stop.along - before.along);
}

/** A place in a text, and the character whose room a point of the page is in: not always the nearer one. */
export interface PointedPlace extends TextPlace {
  readonly under: number;
}

/** Finds the place in a text nearest to a point of a page; undefined when no line is in reach. */
export function findPlace(
  page: LaidOutPage,
  point: Point,
  inside: (frame: FrameId) => Rect | undefined,
): PointedPlace | undefined {
  let best: { distance: number; placed: PlacedLine } | undefined;
  for (const frame of page.frames) {
    const box = inside(frame.frame);
    if (!box) continue;
    for (const placed of frame.lines) {
      if (!placed.source) continue;
      const distance = distanceTo(placed, point) + (isIn(box, point) ? 0 : 40);
      if (!best || distance < best.distance) best = { distance, placed };
    }
  }
  if (!best?.placed.source || best.distance > 80) return undefined;
  return { ...best.placed.source, ...offsetsAt(best.placed, point) };
}

function isIn(box: Rect, point: Point): boolean {
  const { x, y } = point;
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** How far a point is from the body of a line, in points. */
function distanceTo(placed: PlacedLine, point: Point): number {
  const size = sizeOfLine(placed.line) ?? 10;
  const { x, y } = placed.at;
  const { measure, width, vertical } = placed.line;
  const box = isVertical(placed)
    ? { left: x - size / 2, right: x + size / 2, top: y, bottom: y + (vertical ? measure : width) }
    : { left: x, right: x + measure, top: y - size, bottom: y + 0.3 * size };
  const dx = Math.max(box.left - point.x, 0, point.x - box.right);
  const dy = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return dx + dy;
}

function offsetsAt(placed: PlacedLine, point: Point): Pick<PointedPlace, 'offset' | 'under'> {
  const across = isVertical(placed);
  const along = across ? point.y - placed.at.y : point.x - placed.at.x;
  const all = stops(placed, across);
  let offset = all[0]?.offset ?? placed.line.from;
  let under = offset;
  let distance = Infinity;
  for (const stop of all) {
    const off = Math.abs(stop.along - along);
    if (off < distance) [offset, distance] = [stop.offset, off];
    if (stop.along <= along && stop.offset < placed.line.to) under = stop.offset;
  }
  return { offset, under };
}
