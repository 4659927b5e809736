// A title put over, before, between or within its text: one step of undo, the room of both stays the same.
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../shared/base/geometry.ts';
import {
  placeTitle,
  TITLE_PLACES,
  titlePlaceOf,
  type TitlePlace,
} from '../../../shared/edit/title-place.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { nearestCells } from '../../../shared/model/grid.ts';
import { gridFonts } from '../../support/grid-font.ts';
import {
  article,
  buildEdition,
  cells,
  frameOf,
  headFrame,
  story,
  TEST_GRID,
  textFrame,
} from '../../support/build-edition.ts';
import { checkCommand } from '../../support/check-command.ts';

const IDS = { head: 'head', text: 'text' };

/** A head of 4 lines over 20 lines of text, over so many columns. */
function page(columns = 4, more: { readonly lang?: 'en'; readonly vertical?: true } = {}): Edition {
  const a = article(
    'a',
    [
      ['headline', '江心洲的橘子熟了'],
      ['paragraph', '字'.repeat(columns * 100)],
    ],
    more.lang && { lang: more.lang },
  );
  const direction = more.vertical && ({ direction: 'vertical' } as const);
  const split = { mode: 'grid', count: more.vertical ? 2 : columns } as const;
  return buildEdition({
    articles: [a],
    pages: [
      {
        folio: 'A01',
        frames: [
          headFrame('head', 'a', cells(0, columns, 0, 4), { size: 48 }),
          textFrame('text', cells(0, columns, 4, 20), { columns: split, ...direction }),
        ],
      },
    ],
    stories: [story('s', ['a'], ['text'])],
  });
}

function placed(edition: Edition, place: TitlePlace) {
  const made = placeTitle(edition, IDS, place);
  if (!made.ok) throw new Error(made.failure.code);
  const after = checkCommand(edition, made.value);
  const [head, text] = [frameOf(after, 'head'), frameOf(after, 'text')];
  if (head.kind !== 'head' || text.kind !== 'text') throw new Error('kinds changed');
  const at = [head, text].map(({ box }) => Object.values(nearestCells(TEST_GRID, box)).join(' '));
  return { after, head, text, at };
}

function refused(edition: Edition, place: TitlePlace): string {
  const made = placeTitle(edition, IDS, place);
  return made.ok ? 'done' : made.failure.code;
}

describe('a title over four columns', () => {
  // Cells: column, columns, line, lines.
  it('before them takes one, as deep as the text, its words running down', () => {
    const { head, text, at } = placed(page(), 'beside');
    expect(at).toEqual(['0 1 0 24', '0 4 0 24']);
    expect([head.direction, head.align, head.size, head.wrap]).toEqual([
      ...['vertical', 'center', undefined],
      { standoff: 0 },
    ]);
    expect(text.columns).toEqual({ mode: 'grid', count: 4 });
  });

  it('between them takes the two in the middle', () => {
    expect(placed(page(), 'between').at).toEqual(['1 2 0 24', '0 4 0 24']);
  });

  it('within them takes what its words need in the two in the middle', () => {
    const { head, at } = placed(page(), 'within');
    expect(at[1]).toBe('0 4 0 24');
    expect(nearestCells(TEST_GRID, head.box)).toMatchObject({ column: 1, columns: 2 });
    expect(head.direction).toBe('horizontal');
    const above = head.box.y - 40;
    const below = 40 + 24 * 15 - (head.box.y + head.box.height);
    expect(Math.abs(above - below)).toBeLessThanOrEqual(15);
  });

  it('is known again by its place, and goes back over them', () => {
    for (const place of TITLE_PLACES) {
      const { after, head, text } = placed(page(), place);
      expect(titlePlaceOf(head, text)).toBe(place);
      const back = placed(after, 'over');
      expect(back.head.wrap).toBeUndefined();
      expect(back.head.box.width).toBe(back.text.box.width);
      expect(overlaps(back.head.box, back.text.box)).toBe(false);
    }
  });

  it('has all text beside it set, clear of it', () => {
    for (const place of TITLE_PLACES) {
      const { after, head } = placed(page(), place);
      const { pages, stories } = layoutEdition(after, gridFonts());
      expect(stories[0]?.overset).toEqual([]);
      const lines = pages[0]?.frames.find(({ frame }) => frame === 'text')?.lines ?? [];
      expect(lines.length).toBeGreaterThan(10);
      for (const { line, at } of lines) {
        const ink = { x: at.x, y: at.y - 8, width: line.width, height: 9 };
        expect(overlaps(ink, head.box), place).toBe(false);
      }
      const title = pages[0]?.frames.find(({ frame }) => frame === 'head');
      expect([title?.lines.length === 0, title?.overflow]).toEqual([false, 0]);
    }
  });
});

describe('other text', () => {
  it('of one column keeps two thirds of it beside a title, half a character away', () => {
    const wide = { ...TEST_GRID, columns: 2, columnChars: 18 };
    const edition = page(1);
    const text = { ...frameOf(edition, 'text'), box: { x: 40, y: 100, width: 180, height: 300 } };
    const head = { ...frameOf(edition, 'head'), box: { x: 40, y: 40, width: 180, height: 60 } };
    const paper = { ...edition.paper, grid: wide };
    const frames = { ...edition.frames, text, head } as Edition['frames'];
    const { head: after } = placed({ ...edition, paper, frames }, 'beside');
    expect(after.box).toEqual({ x: 40, y: 40, width: 60, height: 360 });
    expect([after.direction, after.wrap]).toEqual(['vertical', { standoff: 5 }]);
  });

  it('of six columns leaves the four outer ones beside a title between them', () => {
    const grid = { ...TEST_GRID, columns: 6 };
    const edition = page(6);
    const wide = { ...edition, paper: { ...edition.paper, grid, width: 730 } };
    const { head } = placed(wide, 'between');
    expect(nearestCells(grid, head.box)).toMatchObject({ column: 2, columns: 2 });
  });

  it('in letters has no title that runs down', () => {
    expect(placed(page(4, { lang: 'en' }), 'beside').head.direction).toBe('horizontal');
  });

  it('that runs down begins at the left of its title', () => {
    const { head, text } = placed(page(4, { vertical: true }), 'beside');
    expect(head.box.x + head.box.width).toBe(text.box.x + text.box.width);
    expect(titlePlaceOf(head, text)).toBe('beside');
  });

  it('that runs down is parted above and below a title within it', () => {
    const { after, head, text } = placed(page(4, { vertical: true }), 'within');
    expect(titlePlaceOf(head, text)).toBe('within');
    expect(head.wrap).toEqual({ standoff: 5, sides: 'both' });
    const { pages, stories } = layoutEdition(after, gridFonts());
    expect(stories[0]?.overset).toEqual([]);
    const lines = pages[0]?.frames.find(({ frame }) => frame === 'text')?.lines ?? [];
    for (const { line, at } of lines) {
      const ink = { x: at.x - 5, y: at.y, width: 10, height: line.width };
      expect(overlaps(ink, head.box)).toBe(false);
    }
    const beside = lines.filter(
      ({ at }) => at.x > head.box.x && at.x < head.box.x + head.box.width,
    );
    expect(beside.some(({ at }) => at.y < head.box.y)).toBe(true);
    expect(beside.some(({ at }) => at.y > head.box.y)).toBe(true);
  });

  it('that is too narrow or too shallow, or stands elsewhere, is refused', () => {
    expect(refused(page(2), 'between')).toBe('edit-title-no-room');
    expect(refused(page(2), 'within')).toBe('edit-title-no-room');
    expect(refused(page(1), 'beside')).toBe('edit-title-no-room');
    const shallow = page();
    const text = { ...frameOf(shallow, 'text'), box: { x: 40, y: 100, width: 430, height: 30 } };
    const low = { ...shallow, frames: { ...shallow.frames, text } } as Edition;
    expect(refused(low, 'over')).toBe('edit-title-no-room');
    expect(refused(low, 'within')).toBe('edit-title-no-room');
    const apart = buildEdition({
      articles: [article('a')],
      pages: [
        {
          folio: 'A01',
          frames: [
            headFrame('head', 'a', cells(0, 4, 0, 4)),
            textFrame('other', cells(0, 4, 4, 10)),
            textFrame('text', cells(0, 4, 14, 20)),
          ],
        },
      ],
      stories: [story('s', ['a'], ['text'])],
    });
    expect(refused(apart, 'beside')).toBe('edit-title-apart');
  });
});
