// Laws of the places where lines may stand, beside any obstacles in any frame.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '../../../shared/layout/column-grid.ts';
import { lineSlots, type Slot } from '../../../shared/layout/line-slots.ts';
import { polygonObstacle, type Obstacle } from '../../../shared/layout/obstacle.ts';
import type { Point, Rect } from '../../../shared/base/geometry.ts';
import type { TextFrame } from '../../../shared/model/frame.ts';
import { SMALL_GRID, textFrame } from '../../support/small-page.ts';

const sides = fc.constantFrom<Obstacle['sides'] & {}>('wider', 'both');
/** Lengths of every size alike, to a tenth of a point. */
const tenths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 10 * min, max: 10 * max }).map((length) => length / 10);

const place: fc.Arbitrary<Point> = fc.record({
  x: tenths(0, 560),
  y: tenths(20, 420),
});
const box: fc.Arbitrary<Rect> = fc
  .tuple(place, tenths(1, 300), tenths(1, 300))
  .map(([at, width, height]) => ({ ...at, width, height }));

/** An obstacle, and whether a point of the page lies inside it; inside is judged without our geometry. */
interface Known {
  readonly obstacle: Obstacle;
  readonly holds: (point: Point) => boolean;
}

const boxes = fc.tuple(box, sides).map(([rect, side]): Known => ({
  obstacle: { ...rect, sides: side },
  holds: ({ x, y }) =>
    x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height,
}));
const ellipses = fc.tuple(box, sides).map(([rect, side]): Known => ({
  obstacle: { ...rect, form: { kind: 'ellipse' }, sides: side },
  holds: ({ x, y }) => {
    const [across, down] = [rect.width / 2, rect.height / 2];
    const [dx, dy] = [(x - rect.x - across) / across, (y - rect.y - down) / down];
    return dx * dx + dy * dy < 1;
  },
}));
const polygons = fc
  .tuple(fc.array(place, { minLength: 3, maxLength: 7 }), fc.constantFrom(0, 3, 12.5), sides)
  .map(([points, standoff, side]): Known => ({
    obstacle: { ...polygonObstacle(points, standoff), sides: side },
    holds: (point) => isInside(points, point) || distanceTo(points, point) < standoff,
  }));
const known = fc.array(fc.oneof(boxes, ellipses, polygons), { maxLength: 4 });

/** Even-odd: a ray to the right crosses the outline an odd number of times. */
function isInside(points: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside;
  });
  return inside;
}

function distanceTo(points: readonly Point[], point: Point): number {
  return Math.min(
    ...points.map((a, i) => {
      const b = points[(i + 1) % points.length]!;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
      const at = Math.max(0, Math.min(1, along));
      return Math.hypot(a.x + at * dx - point.x, a.y + at * dy - point.y);
    }),
  );
}

const cut = fc.record({ above: fc.nat(12), below: fc.nat(12) });
const frames = fc
  .record({
    column: fc.nat(1),
    columns: fc.integer({ min: 1, max: 3 }),
    line: fc.nat(6),
    lines: fc.integer({ min: 1, max: 25 }),
    count: fc.integer({ min: 1, max: 4 }),
    mode: fc.constantFrom<TextFrame['columns']['mode']>('grid', 'whole', 'free', 'uneven'),
    cuts: fc.array(cut, { maxLength: 4 }),
    openings: fc.array(
      fc.record({ count: fc.integer({ min: 1, max: 3 }), lines: fc.integer({ min: 1, max: 6 }) }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ count, mode, cuts, openings, ...cells }): TextFrame => ({
    ...textFrame('t', cells),
    columns: { mode, count, cuts, openings },
  }));

const slotsIn = (frame: TextFrame, obstacles: readonly Known[]): readonly Slot[] =>
  lineSlots(frame, {
    page: 'page',
    grid: SMALL_GRID,
    obstacles: obstacles.map(({ obstacle }) => obstacle),
  });

/** Points of the square that the characters of a line stand in. */
function pointsOf({ x, y, measure }: Slot): readonly Point[] {
  const em = SMALL_GRID.em;
  const heights = [0.05, 0.25, 0.5, 0.75, 0.95].map((part) => y - 0.88 * em + part * em);
  const steps = Math.ceil(measure / 4);
  return heights.flatMap((height) =>
    Array.from({ length: steps + 1 }, (_, i) => ({
      x: x + 0.05 + ((measure - 0.1) * i) / steps,
      y: height,
    })),
  );
}

it('no line stands on an obstacle', () => {
  fc.assert(
    fc.property(frames, known, (frame, obstacles) => {
      for (const point of slotsIn(frame, obstacles).flatMap(pointsOf)) {
        for (const { holds } of obstacles) expect(holds(point)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

it('places come column by column, down the page, from left to right, and never overlap', () => {
  fc.assert(
    fc.property(frames, known, (frame, obstacles) => {
      const slots = slotsIn(frame, obstacles);
      for (let i = 1; i < slots.length; i += 1) {
        const [a, b] = [slots[i - 1]!, slots[i]!];
        const order = b.column - a.column || b.gridLine - a.gridLine || b.x - (a.x + a.measure);
        expect(order).toBeGreaterThanOrEqual(-1e-6);
        expect(order > 0 || b.x > a.x).toBe(true);
      }
    }),
  );
});

it('every place is inside its column, and its measure whole characters unless the column is free', () => {
  fc.assert(
    fc.property(frames, known, (frame, obstacles) => {
      const columns = columnsOf(frame, SMALL_GRID);
      for (const slot of slotsIn(frame, obstacles)) {
        const column = columns[slot.column]!;
        expect(slot.x).toBeGreaterThanOrEqual(column.x - 0.011);
        expect(slot.x + slot.measure).toBeLessThanOrEqual(column.x + column.width + 0.031);
        expect(slot.y - 8.8).toBeGreaterThanOrEqual(column.y - 0.16);
        expect(slot.y + 1.2).toBeLessThanOrEqual(column.y + column.height + 0.011);
        const chars = slot.measure / SMALL_GRID.em;
        const isWhole = Math.abs(chars - Math.round(chars)) < 1e-9 && chars >= 7;
        expect(isWhole || slot.measure === column.width).toBe(true);
      }
    }),
  );
});

it('an obstacle out of the way changes nothing', () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const far: Known = {
        obstacle: { x: 2000, y: 0, width: 50, height: 900, sides: 'both' },
        holds: () => false,
      };
      expect(slotsIn(frame, [far])).toEqual(slotsIn(frame, []));
    }),
  );
});
