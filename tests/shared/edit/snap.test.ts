// Dragging: boxes go to columns and lines first, then to their neighbours, then to the page.
import { describe, expect, test } from 'vitest';
import { nudge, resizeBox } from '../../../shared/edit/resize-box.ts';
import { snapMove, snapResize, type SnapSite } from '../../../shared/edit/snap.ts';
import { TEST_GRID } from '../../support/build-edition.ts';

/** Columns begin at 40, 150, 260 and 370 and are 100 wide; lines are 15 apart from 40 on. */
const SITE: SnapSite = {
  grid: TEST_GRID,
  page: { width: 510, height: 700 },
  neighbours: [],
  threshold: 6,
};

describe('a moved box', () => {
  test('goes to the nearest column and line and keeps its size', () => {
    expect(snapMove({ x: 153, y: 57, width: 90, height: 33 }, SITE)).toEqual({
      box: { x: 150, y: 55, width: 90, height: 33 },
      guides: [
        { axis: 'x', at: 150, to: 'column' },
        { axis: 'y', at: 55, to: 'line' },
      ],
    });
  });

  test('goes by its right edge when that is nearer', () => {
    const { box } = snapMove({ x: 200, y: 55, width: 49, height: 15 }, SITE);
    expect(box.x + box.width).toBe(250);
  });

  test('stays where it is beyond the threshold, or when snapping is off', () => {
    const box = { x: 190, y: 47.5, width: 30, height: 30 };
    expect(snapMove(box, SITE)).toEqual({ box, guides: [] });
    const near = { x: 151, y: 56, width: 30, height: 30 };
    expect(snapMove(near, { ...SITE, threshold: 0 })).toEqual({ box: near, guides: [] });
  });

  test('prefers a column to a nearer neighbour, and a neighbour to the page', () => {
    const neighbours = [{ x: 155, y: 200, width: 40, height: 40 }];
    const atColumn = snapMove({ x: 154, y: 300, width: 41, height: 15 }, { ...SITE, neighbours });
    expect(atColumn.box.x).toBe(150);
    const outside = [{ x: 3, y: 10, width: 10, height: 10 }];
    const atFrame = snapMove(
      { x: 1, y: 300, width: 20, height: 15 },
      { ...SITE, neighbours: outside },
    );
    expect(atFrame).toMatchObject({ box: { x: 3 }, guides: [{ to: 'frame' }, { to: 'line' }] });
  });

  test('outside the type area finds no lines, only the edge and the middle of the page', () => {
    const { box, guides } = snapMove({ x: 204, y: 3, width: 100, height: 20 }, SITE);
    expect(box).toEqual({ x: 205, y: 0, width: 100, height: 20 });
    expect(guides.map(({ to }) => to)).toEqual(['page', 'page']);
  });
});

describe('a resized box', () => {
  test('moves only the edges that are held', () => {
    const box = { x: 41, y: 41, width: 206, height: 63 };
    expect(snapResize(box, 'se', SITE).box).toEqual({ x: 41, y: 41, width: 209, height: 59 });
    expect(snapResize(box, 'nw', SITE).box).toEqual({ x: 40, y: 40, width: 207, height: 64 });
    expect(snapResize(box, 'n', SITE).box).toEqual({ x: 41, y: 40, width: 206, height: 64 });
  });

  test('is never turned inside out', () => {
    const box = { x: 100, y: 100, width: 40, height: 40 };
    expect(resizeBox(box, 'w', { dx: 90, dy: 0 })).toEqual({
      x: 139,
      y: 100,
      width: 1,
      height: 40,
    });
    expect(resizeBox(box, 'se', { dx: -90, dy: -90 })).toEqual({ ...box, width: 1, height: 1 });
  });
});

test('arrow keys go by characters across and lines down; fine steps are a tenth of a millimetre', () => {
  expect(nudge(TEST_GRID, 'left', 'grid')).toEqual({ dx: -10, dy: 0 });
  expect(nudge(TEST_GRID, 'down', 'grid')).toEqual({ dx: 0, dy: 15 });
  expect(nudge(TEST_GRID, 'up', 'ten')).toEqual({ dx: 0, dy: -150 });
  expect(nudge(TEST_GRID, 'right', 'fine')).toEqual({ dx: 0.283, dy: 0 });
});
