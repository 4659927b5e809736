// The pure parts of the page view: what a click hits, how large a page is shown, how numbers are read,
// what stays the same when copies come in.
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../renderer/controls/read-number.ts';
import { drawnFrame } from '../../renderer/page-view/drawn-frame.ts';
import {
  boxBetween,
  frameAt,
  handleAt,
  stepHandleAt,
} from '../../renderer/page-view/page-geometry.ts';
import { limitZoom, nextZoom, zoomToFit } from '../../renderer/page-view/page-zoom.ts';
import { spreadOf, spreadsOf } from '../../renderer/state/queries.ts';
import { shareUnchanged } from '../../renderer/state/share-unchanged.ts';
import type { Frame } from '../../shared/model/frame.ts';
import { cellsToRect } from '../../shared/model/grid.ts';
import { BLACK } from '../../shared/model/ink.ts';
import { makePaper } from '../../shared/model/templates.ts';

const { grid } = makePaper('broadsheet', '试');

function square(id: string, at: number, side: number): Frame {
  return { kind: 'box', id, box: { x: at, y: at, width: side, height: side } };
}

describe('a click', () => {
  const frames = [square('ground', 0, 100), square('small', 40, 20)];

  test('hits the frame on top of the pile', () => {
    expect(frameAt(frames, { x: 50, y: 50 }, 1, grid)).toBe('small');
    expect(frameAt(frames, { x: 10, y: 10 }, 1, grid)).toBe('ground');
    expect(frameAt(frames, { x: 200, y: 10 }, 1, grid)).toBeUndefined();
  });

  test('hits a rule from a few pixels off, at every zoom', () => {
    const rule: Frame = {
      kind: 'rule',
      id: 'rule',
      box: { x: 0, y: 50, width: 100, height: 0.5 },
      line: { style: 'single', weight: 0.5, ink: BLACK },
    };
    expect(frameAt([rule], { x: 50, y: 53 }, 1, grid)).toBe('rule');
    expect(frameAt([rule], { x: 50, y: 58 }, 0.4, grid)).toBe('rule');
    expect(frameAt([rule], { x: 50, y: 58 }, 1, grid)).toBeUndefined();
  });

  test('where a column leaves room free hits the frame that stands there', () => {
    const box = cellsToRect(grid, { column: 0, columns: 2, line: 0, lines: 20 });
    const under = square('under', 0, 2000);
    const stepped: Frame = {
      kind: 'text',
      id: 'stepped',
      box,
      columns: { mode: 'grid', count: 2, cuts: [{ above: 0, below: 10 }] },
    };
    const low = { x: box.x + 5, y: box.y + box.height - 5 };
    expect(frameAt([under, stepped], low, 1, grid)).toBe('under');
    const right = { ...low, x: box.x + box.width - 5 };
    expect(frameAt([under, stepped], right, 1, grid)).toBe('stepped');
  });

  test('near a corner holds the corner', () => {
    const area = { x: 10, y: 10, width: 100, height: 50 };
    expect(handleAt(area, { x: 112, y: 58 }, 1)).toBe('se');
    expect(handleAt(area, { x: 60, y: 10 }, 1)).toBe('n');
    expect(handleAt(area, { x: 60, y: 30 }, 1)).toBeUndefined();
  });
});

describe('the end of a single column', () => {
  const box = cellsToRect(grid, { column: 0, columns: 3, line: 0, lines: 20 });
  const frame: Frame = {
    ...{ kind: 'text', id: 'text', box },
    columns: { mode: 'grid', count: 3, cuts: [{ above: 0, below: 5 }] },
  };
  const found = (x: number, y: number, scale = 1): string => {
    const handle = stepHandleAt(frame, { x, y }, scale, grid);
    return handle ? `${handle.column} ${handle.end}` : 'none';
  };
  const first = box.x + (grid.columnChars * grid.em) / 2;
  const foot = box.y + 15 * grid.leading;

  test('is held a little inside of it, where the column ends', () => {
    expect(found(first, box.y + 12)).toBe('0 head');
    expect(found(first, foot - 12)).toBe('0 foot');
    expect(found(first, foot + 40)).toBe('none');
    expect(found(box.x + box.width / 2, box.y + box.height - 12)).toBe('1 foot');
    expect(found(box.x + box.width / 2, box.y + box.height)).toBe('none');
  });

  test('is not to be held where columns are hardly seen', () => {
    expect(found(first, box.y + 12 / 0.2, 0.2)).toBe('none');
  });
});

describe('a drawn frame', () => {
  test('has as many columns as its width covers', () => {
    const wide = boxBetween({ x: 400, y: 300 }, { x: 60, y: 100 });
    expect(wide).toEqual({ x: 60, y: 100, width: 340, height: 200 });
    expect(drawnFrame('text', wide, grid)).toMatchObject({ kind: 'text', columns: { count: 2 } });
  });

  test('that is hardly there was not meant', () => {
    expect(drawnFrame('text', { x: 0, y: 0, width: 3, height: 200 }, grid)).toBeUndefined();
  });

  test('of a rule is thin, along the longer side', () => {
    const rule = drawnFrame('rule', { x: 0, y: 0, width: 200, height: 9 }, grid);
    expect(rule?.box).toEqual({ x: 0, y: 0, width: 200, height: 0.5 });
  });
});

describe('zoom', () => {
  test('goes in steps and stops at 10 % and 800 %', () => {
    expect(nextZoom(0.67, 1)).toBe(0.75);
    expect(nextZoom(0.7, -1)).toBe(0.67);
    expect(nextZoom(8, 1)).toBe(8);
    expect(limitZoom(0.01)).toBe(0.1);
  });

  test('that fits leaves the whole page in the window', () => {
    const page = { width: 1105, height: 1559 };
    const zoom = zoomToFit({ width: 1000, height: 800 }, page, 1);
    expect((page.height * zoom * 96) / 72).toBeLessThan(800);
    expect(zoomToFit({ width: 1000, height: 800 }, page, 2)).toBeLessThan(zoom);
  });
});

describe('pages lie before a reader', () => {
  test('the first alone, then in facing pairs', () => {
    expect(spreadsOf(['a1', 'a2', 'a3', 'a4'])).toEqual([['a1'], ['a2', 'a3'], ['a4']]);
    expect(spreadOf(['a1', 'a2', 'a3'], 'a3')).toEqual(['a2', 'a3']);
    expect(spreadsOf([])).toEqual([]);
  });
});

describe('a typed number', () => {
  test.each([
    ['12', 12],
    ['12.5', 12.5],
    ['１２．５', 12.5],
    ['+3', 13],
    ['-=3', 7],
    ['*2', 20],
    ['/4', 2.5],
    ['35mm', 35],
    ['72pt', 25.4],
    ['3厘米', 30],
  ])('%s', (text, value) => {
    expect(readNumber(text, 10, 'mm')).toBeCloseTo(value, 6);
  });

  test.each(['', 'abc', '3 apples', '/0', '1e9e', '--2'])('%s is none', (text) => {
    expect(readNumber(text, 10, 'mm')).toBeUndefined();
  });
});

describe('copies that come in by message', () => {
  const block = { type: 'paragraph', content: [{ type: 'text', text: '春风' }] };
  const other = { type: 'paragraph', content: [{ type: 'text', text: '秋雨' }] };
  const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

  test('are the same object when they say the same', () => {
    const before = { id: 'a', blocks: [block, other] };
    expect(shareUnchanged(before, copyOf(before))).toBe(before);
  });

  test('keep every block that did not change, on both sides of one put in between', () => {
    const before = { id: 'a', blocks: [block, other] };
    const middle = { type: 'subhead', content: [] };
    const after = shareUnchanged(before, copyOf({ id: 'a', blocks: [block, middle, other] }));
    expect(after.blocks[0]).toBe(block);
    expect(after.blocks[2]).toBe(other);
    expect(after.blocks[1]).toEqual(middle);
  });

  test('tell an absent field from one that is there', () => {
    const before = { a: 1, b: undefined };
    expect(shareUnchanged(before, { a: 1 })).toEqual({ a: 1 });
    expect(shareUnchanged([1, 2, 3], [1, 2])).toEqual([1, 2]);
  });
});
