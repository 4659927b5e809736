/**
 * Snapping: draws a box that is moved or resized to the columns and lines of the page, to the edges and
 * middles of its neighbours, and to the edges of the page, in this order of preference.
 */
import { bottomOf, rightOf, roundRect, type Rect } from '../base/geometry.ts';
import { roundPt, type Pt } from '../base/units.ts';
import { columnLeft, columnWidth, lineTop, type PageGrid } from '../model/grid.ts';
import type { Handle } from './resize-box.ts';

/** What a box can snap to. */
export interface SnapSite {
  readonly grid: PageGrid;
  /** Size of the page. */
  readonly page: { readonly width: Pt; readonly height: Pt };
  /** Boxes of the other frames. */
  readonly neighbours: readonly Rect[];
  /** From so near an edge is drawn; 0 switches snapping off. */
  readonly threshold: Pt;
}

/** A line to show while dragging: where the box snapped, across (`x`) or down (`y`) the page. */
export interface SnapGuide {
  readonly axis: 'x' | 'y';
  readonly at: Pt;
  readonly to: 'column' | 'line' | 'frame' | 'page';
}

/** A box where it snapped, with at most one guide for each axis. */
export interface Snapped {
  readonly box: Rect;
  readonly guides: readonly SnapGuide[];
}

/** A part of the box on one axis that may snap, and the places it may snap to. */
interface Edge {
  readonly at: Pt;
  readonly column: readonly Pt[];
  readonly line: readonly Pt[];
  readonly frame: readonly Pt[];
  readonly page: readonly Pt[];
}

const PREFERENCE = ['column', 'line', 'frame', 'page'] as const;

/** Snaps a box that is moved: it keeps its size. */
export function snapMove(box: Rect, site: SnapSite): Snapped {
  const across = findSnap(
    [leftEdge(box, site), rightEdge(box, site), middleAcross(box, site)],
    site.threshold,
  );
  const down = findSnap(
    [topEdge(box, site), bottomEdge(box, site), middleDown(box, site)],
    site.threshold,
  );
  return {
    box: { ...box, x: roundPt(box.x + by(across)), y: roundPt(box.y + by(down)) },
    guides: guidesOf(across, down),
  };
}

/** Snaps a box that is resized: only the edges that the handle holds move. */
export function snapResize(box: Rect, handle: Handle, site: SnapSite): Snapped {
  const held = (letter: string, edge: Edge): Snap | undefined =>
    handle.includes(letter) ? findSnap([edge], site.threshold) : undefined;
  const [west, east] = [held('w', leftEdge(box, site)), held('e', rightEdge(box, site))];
  const [north, south] = [held('n', topEdge(box, site)), held('s', bottomEdge(box, site))];
  const x = box.x + by(west);
  const y = box.y + by(north);
  const width = rightOf(box) + by(east) - x;
  const height = bottomOf(box) + by(south) - y;
  if (width <= 0 || height <= 0) return { box, guides: [] };
  return {
    box: roundRect({ x, y, width, height }),
    guides: guidesOf(west ?? east, north ?? south),
  };
}

function by(snap: Snap | undefined): Pt {
  return snap?.by ?? 0;
}

/** How far an edge goes to what it snaps to. */
interface Snap {
  readonly by: Pt;
  readonly at: Pt;
  readonly to: SnapGuide['to'];
}

/** The nearest place of the most preferred kind that has one within reach. */
function findSnap(edges: readonly Edge[], threshold: Pt): Snap | undefined {
  for (const to of PREFERENCE) {
    const near = edges
      .flatMap((edge) => edge[to].map((at): Snap => ({ by: at - edge.at, at, to })))
      .filter((snap) => Math.abs(snap.by) < threshold)
      .sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
    if (near[0]) return near[0];
  }
  return undefined;
}

function guidesOf(across: Snap | undefined, down: Snap | undefined): readonly SnapGuide[] {
  return [
    ...(across ? [{ axis: 'x' as const, at: roundPt(across.at), to: across.to }] : []),
    ...(down ? [{ axis: 'y' as const, at: roundPt(down.at), to: down.to }] : []),
  ];
}

const NOWHERE = { column: [], line: [], frame: [], page: [] };

function leftEdge(box: Rect, { grid, neighbours }: SnapSite): Edge {
  return {
    at: box.x,
    line: [],
    column: columns(grid).map((column) => columnLeft(grid, column)),
    frame: neighbours.flatMap((other) => [other.x, rightOf(other)]),
    page: [0],
  };
}

function rightEdge(box: Rect, { grid, neighbours, page }: SnapSite): Edge {
  return {
    at: rightOf(box),
    line: [],
    column: columns(grid).map((column) => columnLeft(grid, column) + columnWidth(grid)),
    frame: neighbours.flatMap((other) => [other.x, rightOf(other)]),
    page: [page.width],
  };
}

function middleAcross(box: Rect, { neighbours, page }: SnapSite): Edge {
  const frame = neighbours.map((other) => other.x + other.width / 2);
  return { ...NOWHERE, at: box.x + box.width / 2, frame, page: [page.width / 2] };
}

function topEdge(box: Rect, { grid, neighbours }: SnapSite): Edge {
  return {
    at: box.y,
    column: [],
    line: nearLines(grid, box.y),
    frame: neighbours.flatMap((other) => [other.y, bottomOf(other)]),
    page: [0],
  };
}

function bottomEdge(box: Rect, { grid, neighbours, page }: SnapSite): Edge {
  return {
    at: bottomOf(box),
    column: [],
    line: nearLines(grid, bottomOf(box)),
    frame: neighbours.flatMap((other) => [other.y, bottomOf(other)]),
    page: [page.height],
  };
}

function middleDown(box: Rect, { neighbours, page }: SnapSite): Edge {
  const frame = neighbours.map((other) => other.y + other.height / 2);
  return { ...NOWHERE, at: box.y + box.height / 2, frame, page: [page.height / 2] };
}

function columns(grid: PageGrid): number[] {
  return Array.from({ length: grid.columns }, (_, i) => i);
}

/** The grid lines around a height; none outside the type area. */
function nearLines(grid: PageGrid, y: Pt): Pt[] {
  const line = Math.round((y - grid.top) / grid.leading);
  return line >= 0 && line <= grid.lines ? [lineTop(grid, line)] : [];
}
