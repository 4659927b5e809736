// From text to page and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Rect } from '../../../shared/base/geometry.ts';
import { findCaret, findPlace } from '../../../shared/layout/find-position.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han, smallEdition, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();
const edition: Edition = smallEdition({
  articles: [articleOf('a', han(100), `${han(30)}，用A4纸25张。`)],
  pages: { A01: [textFrame('t', { column: 0, columns: 2, line: 2, lines: 20 })] },
  stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: true }],
});
const laidOut = layoutEdition(edition, fonts);
const boxOf = (frame: string): Rect | undefined => edition.frames[frame]?.box;

describe('a caret', () => {
  it('before the first character stands after the indent of two characters', () => {
    const caret = findCaret(laidOut, { article: 'a', block: 0, offset: 0 });
    expect(caret?.at).toEqual({ x: 30 + 20, y: 40 + 2 * 15 + 11.3 });
    expect([caret?.frame, caret?.column, caret?.gridLine]).toEqual(['t', 0, 2]);
  });

  it('at the start of the second line stands at its left end', () => {
    const caret = findCaret(laidOut, { article: 'a', block: 0, offset: 10 });
    expect(caret?.at.x).toBeCloseTo(30, 6);
    expect(caret?.gridLine).toBe(3);
  });

  it('at the end of a paragraph stands after its last character', () => {
    const caret = findCaret(laidOut, { article: 'a', block: 0, offset: 100 });
    expect(caret?.column).toBe(1);
    expect(caret?.at.x).toBeCloseTo(160 + 60, 6);
  });

  it('at the end of a section that a column head swallowed stands where the next one begins', () => {
    const parted = layoutEdition(
      smallEdition({
        articles: [articleOf('a', han(46), '', han(30))],
        pages: { A01: [textFrame('t', { column: 0, columns: 2, line: 2, lines: 4 })] },
        stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: false }],
      }),
      fonts,
    );
    const caret = (block: number) => findCaret(parted, { article: 'a', block, offset: 0 });
    expect(caret(2)?.column).toBe(1);
    expect(caret(1)).toEqual(caret(2));
  });

  it('is nowhere for text that is on no page', () => {
    expect(findCaret(laidOut, { article: 'b', block: 0, offset: 0 })).toBeUndefined();
  });
});

it('a click on a caret finds the place it came from', () => {
  fc.assert(
    fc.property(fc.nat(1), fc.nat(99), (block, offset) => {
      const length = block === 0 ? 100 : 40;
      const place = { article: 'a', block, offset: Math.min(offset, length - 1) };
      const caret = findCaret(laidOut, place);
      const point = { x: caret!.at.x + 0.1, y: caret!.at.y - 3 };
      expect(findPlace(laidOut.pages[0]!, point, boxOf)).toMatchObject(place);
    }),
  );
});

it('a point in the right half of a character is nearer to the next, and still over it', () => {
  const { at } = findCaret(laidOut, { article: 'a', block: 0, offset: 12 })!;
  const point = { x: at.x + 8, y: at.y - 3 };
  expect(findPlace(laidOut.pages[0]!, point, boxOf)).toMatchObject({ offset: 13, under: 12 });
  const beyond = { x: at.x + 500, y: at.y - 3 };
  expect(findPlace(laidOut.pages[0]!, { ...beyond, x: 148 }, boxOf)).toMatchObject({ under: 21 });
});

it('a click far from all text finds nothing', () => {
  expect(findPlace(laidOut.pages[0]!, { x: 500, y: 700 }, boxOf)).toBeUndefined();
});
