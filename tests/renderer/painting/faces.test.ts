// Parts of a face on screen: a part that is raised has its ink so much higher, and larger where it is larger;
// letters that are scaled to fill their line are so much wider, and as high as before.
import { afterAll, describe, expect, it } from 'vitest';
import { GlyphMasks } from '../../../renderer/workers/glyph-masks.ts';
import { inkRoom } from '../../../renderer/workers/draw-line.ts';
import { paintPage, type Paints } from '../../../renderer/workers/paint-page.ts';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayList } from '../../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../../shared/display/display-list.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { PartFit } from '../../../shared/model/face.ts';
import {
  article,
  buildEdition,
  cells,
  story,
  TEST_PAPER,
  textFrame,
} from '../../support/build-edition.ts';
import { carriedBook } from '../../shared/fonts/carried-fonts.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());
const paints: Paints = { fonts, masks: new GlyphMasks(), picture: () => undefined };
const SCALE = 8;

function listWith(fit: PartFit): DisplayList {
  const { house } = TEST_PAPER;
  const song = { ...present(house.faces['song'], 'the body face'), fits: { latin: fit } };
  const edition = buildEdition({
    paper: { ...TEST_PAPER, house: { ...house, faces: { ...house.faces, song } } },
    articles: [article('a', [['paragraph', 'HHHH']])],
    pages: [{ folio: 'A01', frames: [textFrame('t', cells(0, 2, 0, 4))] }],
    stories: [story('s', ['a'], ['t'], { balance: false })],
  });
  return buildDisplayList(edition, present(layoutEdition(edition, fonts).pages[0], 'A01'));
}

/** The rows of pixels between which the ink of the page lies. */
function inkRows(list: DisplayList): { readonly top: number; readonly bottom: number } {
  const lines = list.groups.flatMap((group) => group.lines);
  const group = { ...present(list.groups[0], 'a group'), paint: [], lines };
  const box = { x: 0, y: 0, width: list.width * SCALE, height: 80 * SCALE };
  const { bytes, width } = paintPage({ ...list, groups: [group] }, box, SCALE, paints);
  let [top, bottom] = [Infinity, 0];
  for (let i = 0; i < bytes.length; i += 4) {
    if (bytes[i]! > 128) continue;
    const row = Math.floor(i / 4 / width);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return { top, bottom };
}

const plain = inkRows(listWith({}));

it('letters that are raised stand so much higher', () => {
  const raised = inkRows(listWith({ rise: 0.2 }));
  // A fifth of 10 pt at eight pixels to the point.
  expect(plain.bottom - raised.bottom).toBe(16);
  expect(plain.top - raised.top).toBe(16);
});

it('larger letters grow from the baseline', () => {
  const larger = inkRows(listWith({ scale: 1.5 }));
  expect(Math.abs(larger.bottom - plain.bottom)).toBeLessThanOrEqual(1);
  const ratio = (larger.bottom - larger.top) / (plain.bottom - plain.top);
  expect(ratio).toBeCloseTo(1.5, 1);
});

it('the room of a line holds what is raised in it', () => {
  const room = (fit: PartFit): number => {
    const line = present(listWith(fit).groups.flatMap((group) => group.lines)[0], 'a line');
    return present(inkRoom(line), 'room').top;
  };
  expect(room({ rise: 0.5 })).toBeLessThanOrEqual(room({}) - 5);
});

describe('scaled letters', () => {
  /** Widths and heights of the ink of one H that is made so much wider. */
  function inkOf(stretch: number | undefined): { readonly width: number; readonly height: number } {
    const list = listWith({});
    const line = present(list.groups.flatMap((group) => group.lines)[0], 'a line');
    const item = present(line.items[0], 'its letters');
    const run = {
      ...item.run,
      ...{ glyphs: item.run.glyphs.slice(0, 1), xs: item.run.xs.slice(0, 1), text: 'H' },
      ...(stretch !== undefined && { stretch }),
    };
    const one = { ...line, items: [{ ...item, at: { x: 10, y: 40 }, run }] };
    const group = { ...present(list.groups[0], 'a group'), paint: [], lines: [one] };
    const scale = 5 * SCALE;
    const box = { x: 0, y: 0, width: 60 * scale, height: 60 * scale };
    const { bytes, width } = paintPage({ ...list, groups: [group] }, box, scale, paints);
    const columns = new Set<number>();
    const rows = new Set<number>();
    for (let i = 0; i < bytes.length; i += 4) {
      if (bytes[i]! > 128) continue;
      columns.add((i / 4) % width);
      rows.add(Math.floor(i / 4 / width));
    }
    return { width: columns.size, height: rows.size };
  }
  const drawn = inkOf(undefined);

  it.each([1.05, 1.02, 0.97])('are wider by what their line asks, and as high: %d', (stretch) => {
    expect(drawn.width).toBeGreaterThan(200);
    const made = inkOf(stretch);
    expect(made.height).toBe(drawn.height);
    expect(Math.abs(made.width - drawn.width * stretch)).toBeLessThanOrEqual(1);
  });
});
