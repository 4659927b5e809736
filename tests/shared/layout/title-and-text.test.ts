// Where a title stands to its text (题文关系): over it, beside it, between it, within it. A head frame with a
// wrap that stands in the text frame of its own story pushes the text aside like any other.
import { describe, expect, it } from 'vitest';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { LaidOutFrame } from '../../../shared/layout/laid-out.ts';
import type { HeadFrame } from '../../../shared/model/frame.ts';
import { cellsToRect, type GridCells } from '../../../shared/model/grid.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { SMALL_GRID, articleOf, han, smallEdition, textFrame } from '../../support/small-page.ts';

const at = (column: number, columns: number, line: number, lines: number): GridCells => ({
  column,
  columns,
  line,
  lines,
});

/** A head frame with the title of the story. */
function title(cells: GridCells, more: Partial<HeadFrame> = {}): HeadFrame {
  return {
    kind: 'head',
    id: 'head',
    box: cellsToRect(SMALL_GRID, cells),
    article: 'a',
    parts: ['headline'],
    align: 'center',
    direction: 'horizontal',
    maxLines: 3,
    wrap: { standoff: 0 },
    ...more,
  };
}

/** A story of so many lines of a base column with its title, laid out. */
function laidOut(lines: number, text: GridCells, head: HeadFrame): readonly LaidOutFrame[] {
  const article = articleOf('a', makeBlock('headline', '江心洲的橘子熟了'), han(12 * lines - 2));
  const edition = smallEdition({
    articles: [article],
    pages: { A01: [textFrame('t', text), head] },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: true }],
  });
  const result = layoutEdition(edition, gridFonts());
  expect(result.stories.flatMap(({ overset }) => overset)).toEqual([]);
  return result.pages[0]!.frames;
}

/** Draws the first rows of a page, one character a base column: 题 title, 文 a line of text, · neither. */
function draw(frames: readonly LaidOutFrame[], head: HeadFrame, rows: number): readonly string[] {
  const text = frames.find(({ frame }) => frame === 't')!;
  const { box } = head;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 4 }, (__, column) => {
      const cell = cellsToRect(SMALL_GRID, at(column, 1, row, 1));
      const middle = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
      const isTitle =
        middle.x > box.x &&
        middle.x < box.x + box.width &&
        middle.y > box.y &&
        middle.y < box.y + box.height;
      const isText = text.lines.some((line) => line.gridLine === row && line.column === column);
      if (isTitle && isText) return '×';
      return isTitle ? '题' : isText ? '文' : '·';
    }).join(''),
  );
}

describe('title and text', () => {
  it('盖文题: the title spans its text', () => {
    const head = title(at(0, 4, 0, 3));
    expect(draw(laidOut(12, at(0, 4, 3, 10), head), head, 7)).toEqual([
      '题题题题',
      '题题题题',
      '题题题题',
      '文文文文',
      '文文文文',
      '文文文文',
      '····',
    ]);
  });

  it('串文题: the title stands before its text, as deep as it', () => {
    const head = title(at(0, 2, 0, 5));
    expect(draw(laidOut(10, at(0, 4, 0, 5), head), head, 6)).toEqual([
      '题题文文',
      '题题文文',
      '题题文文',
      '题题文文',
      '题题文文',
      '····',
    ]);
  });

  it('文夹题: text on both sides of the title', () => {
    const head = title(at(1, 2, 0, 5));
    expect(draw(laidOut(10, at(0, 4, 0, 5), head), head, 6)).toEqual([
      '文题题文',
      '文题题文',
      '文题题文',
      '文题题文',
      '文题题文',
      '····',
    ]);
  });

  it('文包题: text on all four sides', () => {
    const head = title(at(1, 2, 2, 3));
    expect(draw(laidOut(22, at(0, 4, 0, 10), head), head, 8)).toEqual([
      '文文文文',
      '文文文文',
      '文题题文',
      '文题题文',
      '文题题文',
      '文文文文',
      '文文文文',
      '····',
    ]);
  });

  it('文包题 on three sides: text begins beside the title and goes on under it', () => {
    const head = title(at(0, 3, 0, 3));
    expect(draw(laidOut(11, at(0, 4, 0, 10), head), head, 6)).toEqual([
      '题题题文',
      '题题题文',
      '题题题文',
      '文文文文',
      '文文文文',
      '····',
    ]);
  });

  it('a vertical title in a column leaves the rest of its measure to the text', () => {
    const { x, y } = cellsToRect(SMALL_GRID, at(0, 1, 0, 1));
    const box = { x, y, width: 40, height: 8 * 15 };
    const head = title(at(0, 1, 0, 8), { box, direction: 'vertical', maxLines: 1 });
    const frames = laidOut(10, at(0, 1, 0, 20), head);
    const text = frames.find(({ frame }) => frame === 't')!;
    expect(text.lines.map(({ line }) => line.measure / 10)).toEqual([
      ...Array.from({ length: 8 }, () => 8),
      ...Array.from({ length: text.lines.length - 8 }, () => 12),
    ]);
    expect(text.lines[0]?.at.x).toBe(x + 40);
  });
});

describe('the lines of a title', () => {
  it('stand in the middle of its grid lines: as much blank above as below', () => {
    const head = title(at(0, 4, 0, 6), { size: 30 });
    const lines = laidOut(8, at(0, 4, 6, 10), head).find(({ frame }) => frame === 'head')!.lines;
    const { leading } = smallEdition({ articles: [], pages: {}, stories: [] }).paper.house.heads
      .headline;
    const baseline = lines[0]!.at.y - head.box.y;
    const extent = 30 * leading;
    const above = (head.box.height - extent) / 2;
    expect(lines).toHaveLength(1);
    expect(baseline).toBeCloseTo(above + (extent - 30) / 2 + 0.88 * 30, 6);
  });
});
