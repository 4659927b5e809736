// An article dropped on an empty place gets a head and text on the grid, as one step of undo.
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../shared/base/geometry.ts';
import { placeOnBlank } from '../../../shared/edit/place-on-blank.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { cellsToRect, nearestCells } from '../../../shared/model/grid.ts';
import {
  article,
  buildEdition,
  cells,
  frameOf,
  TEST_GRID,
  textFrame,
} from '../../support/build-edition.ts';
import { checkCommand } from '../../support/check-command.ts';

const IDS = { head: 'new-head', text: 'new-text', story: 'new-story' };

/** A paragraph of 200 characters takes 21 lines of a column of the test grid. */
const long = article('long', [
  ['headline', '一篇长稿件的标题'],
  ...Array.from({ length: 3 }, () => ['paragraph', '字'.repeat(200)] as const),
]);

function drop(edition: Edition, at: { x: number; y: number }, id = 'long') {
  const placed = placeOnBlank(edition, id, { page: 'page-a01', at }, IDS);
  return placed.ok ? checkCommand(edition, placed.value) : placed.failure.code;
}

function placed(edition: Edition | string) {
  if (typeof edition === 'string') throw new Error(edition);
  return {
    edition,
    head: nearestCells(TEST_GRID, frameOf(edition, 'new-head').box),
    text: nearestCells(TEST_GRID, frameOf(edition, 'new-text').box),
  };
}

describe('an article dropped on an empty page', () => {
  const empty = buildEdition({ articles: [long] });

  test('stands on the grid: a head over text of the same columns, deep enough for its length', () => {
    const { edition, head, text } = placed(drop(empty, { x: 45, y: 47 }));
    expect(head).toMatchObject({ column: 0, line: 0, columns: text.columns });
    expect(text).toMatchObject({ column: 0, line: head.lines });
    expect(frameOf(edition, 'new-text').box).toEqual(cellsToRect(TEST_GRID, text));
    expect(text.columns * text.lines).toBeGreaterThanOrEqual(63);
    expect(text.columns * text.lines).toBeLessThan(63 + text.columns);
    expect(edition.stories).toEqual({
      'new-story': { id: 'new-story', articles: ['long'], thread: ['new-text'], balance: true },
    });
  });

  test('is neither a tower nor a ribbon', () => {
    const { head, text } = placed(drop(empty, { x: 45, y: 47 }));
    const { width, height } = cellsToRect(TEST_GRID, { ...head, lines: head.lines + text.lines });
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(2.5);
  });

  test('begins in the column under the pointer and does not leave the type area', () => {
    const { head, text } = placed(drop(empty, { x: 380, y: 400 }));
    expect(head.column).toBe(3);
    expect(text.column + text.columns).toBe(4);
    expect(text.line + text.lines).toBeLessThanOrEqual(40);
  });
});

describe('an article dropped beside others', () => {
  const left = textFrame('left', cells(0, 2, 0, 20));

  test('keeps clear of them', () => {
    const edition = buildEdition({ articles: [long], pages: [{ folio: 'A01', frames: [left] }] });
    const { edition: after } = placed(drop(edition, { x: 265, y: 60 }));
    const { box } = frameOf(after, 'left');
    expect(overlaps(box, frameOf(after, 'new-head').box)).toBe(false);
    expect(overlaps(box, frameOf(after, 'new-text').box)).toBe(false);
  });

  test('goes up to the frame just above the pointer', () => {
    const edition = buildEdition({ articles: [long], pages: [{ folio: 'A01', frames: [left] }] });
    expect(placed(drop(edition, { x: 45, y: 40 + 22 * 15 })).head.line).toBe(20);
  });

  test('on a place that is taken is refused', () => {
    const edition = buildEdition({ articles: [long], pages: [{ folio: 'A01', frames: [left] }] });
    expect(drop(edition, { x: 60, y: 60 })).toBe('edit-no-room');
  });

  test('on a place too small for a head and four lines is refused', () => {
    const full = textFrame('full', cells(0, 4, 0, 36));
    const edition = buildEdition({ articles: [long], pages: [{ folio: 'A01', frames: [full] }] });
    expect(drop(edition, { x: 60, y: 40 + 37 * 15 })).toBe('edit-no-room');
  });
});

test('an article without a head gets text alone', () => {
  const bare = article('bare', [['paragraph', '一句话新闻。']]);
  const after = drop(buildEdition({ articles: [bare] }), { x: 45, y: 47 }, 'bare');
  expect(typeof after === 'string' ? after : Object.keys(after.frames)).toEqual(['new-text']);
});
