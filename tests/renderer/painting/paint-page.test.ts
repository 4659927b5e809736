// Pages painted in memory: a part by itself is that part of the whole, and patches after keys leave what
// a fresh painting shows.
import { beforeAll, describe, expect, test } from 'vitest';
import { openEdition } from '../../../electron/files/edition-folder.ts';
import { CanvasPainter } from '../../../renderer/workers/canvas-painter.ts';
import { GlyphMasks } from '../../../renderer/workers/glyph-masks.ts';
import { LayoutDesk } from '../../../renderer/workers/layout-desk.ts';
import type { PixelBox } from '../../../renderer/workers/layout-messages.ts';
import { paintPage, type Paints } from '../../../renderer/workers/paint-page.ts';
import { PixelSheet, type Pixels } from '../../../renderer/workers/pixel-sheet.ts';
import { present } from '../../../shared/base/check.ts';
import type { DisplayList } from '../../../shared/display/display-list.ts';
import { applyCommand } from '../../../shared/edit/apply-command.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { makeBlock, textOf } from '../../../shared/model/text.ts';
import { carriedBook } from '../../shared/fonts/carried-fonts.ts';

const fonts = carriedBook();
const paints: Paints = { fonts, masks: new GlyphMasks(), picture: () => undefined };
let edition: Edition;

beforeAll(async () => {
  const opened = await openEdition('samples/dayang-daily');
  if (!opened.ok) throw new Error(opened.failure.code);
  ({ edition } = opened.value);
});

/** A desk with the sample newspaper laid out. */
function laidOutDesk(): LayoutDesk {
  const desk = new LayoutDesk();
  desk.open(edition);
  desk.layout(fonts);
  return desk;
}

function listOf(desk: LayoutDesk, number: number): DisplayList {
  return present(desk.list(edition.pageIds[number] ?? ''), 'a page of the sample');
}

function wholeBox({ width, height }: DisplayList, scale: number): PixelBox {
  return { x: 0, y: 0, width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

/** How many bytes differ between a part and the same place of the whole. */
function differing(part: Pixels, whole: Pixels, x: number, y: number): number {
  let count = 0;
  for (let row = 0; row < part.height; row += 1) {
    for (let i = 0; i < part.width * 4; i += 1) {
      const there = whole.bytes[((row + y) * whole.width + x) * 4 + i];
      if (part.bytes[row * part.width * 4 + i] !== there) count += 1;
    }
  }
  return count;
}

describe('a page', () => {
  test('painted in parts is the page painted at once, at every scale', () => {
    const desk = laidOutDesk();
    for (const [number, scale] of [
      [0, 0.47],
      [1, 1],
      [3, 1.37],
    ] as const) {
      const list = listOf(desk, number);
      const box = wholeBox(list, scale);
      const whole = paintPage(list, box, scale, paints);
      for (const [x, y] of [
        [0, 0],
        [131, 97],
        [250, 333],
      ] as const) {
        const part = paintPage(list, { x, y, width: 217, height: 143 }, scale, paints);
        expect(differing(part, whole, x, y)).toBe(0);
      }
    }
  });

  test('has the ink of its words where its words stand, and none beside the paper', () => {
    const list = listOf(laidOutDesk(), 2);
    const sheet = paintPage(list, wholeBox(list, 0.5), 0.5, paints);
    const dark = sheet.bytes.reduce((sum, byte, i) => sum + (i % 4 === 0 ? 255 - byte : 0), 0);
    const ink = dark / 255 / (sheet.width * sheet.height);
    expect(ink).toBeGreaterThan(0.06);
    expect(ink).toBeLessThan(0.3);
    const margin = paintPage(list, { x: 0, y: 0, width: 300, height: 12 }, 0.5, paints);
    expect(margin.bytes.every((byte) => byte === 255)).toBe(true);
  });

  test('shows grey for a picture on its way, and the picture when it is there', () => {
    const list = listOf(laidOutDesk(), 0);
    const picture = present(
      list.groups.flatMap((group) => group.paint).find((item) => item.kind === 'picture'),
      'a picture on the front page',
    );
    const { x, y } = picture.clip;
    const box = { x: Math.round(x) + 4, y: Math.round(y) + 4, width: 2, height: 1 };
    expect([...paintPage(list, box, 1, paints).bytes.subarray(0, 4)]).toEqual([
      0xe4, 0xe6, 0xe8, 255,
    ]);
    const blue = paintPage(list, box, 1, {
      ...paints,
      picture: (_id, _size, part) => {
        const bytes = new Uint8ClampedArray(part.width * part.height * 4);
        for (let i = 0; i < bytes.length; i += 4) bytes.set([0, 0, 200, 255], i);
        return { ...part, bytes };
      },
    });
    expect([...blue.bytes.subarray(0, 4)]).toEqual([0, 0, 200, 255]);
  });
});

test('law: patches after keys leave what a fresh painting shows', () => {
  const desk = laidOutDesk();
  const scale = 0.9;
  const page = present(edition.pageIds[2], 'the third page');
  const canvas = wholeBox(listOf(desk, 2), scale);
  const painter = new CanvasPainter();
  painter.look([{ canvas: 'page', page, scale, box: canvas, patient: false }]);
  const shown = new PixelSheet(canvas.width, canvas.height);
  const paintChanges = () => painter.paintChanges((id) => desk.list(id), paints, false);
  expect(paintChanges()).toEqual([]);
  let bands = 0;
  for (;;) {
    const band = painter.paintBand(paints, false);
    if (!band) break;
    shown.lay(band.pixels, band.part.x, band.part.y, canvas);
    bands += 1;
  }
  expect(bands).toBeGreaterThan(1);
  const article = mostBlocksOn(desk, 2);
  let patches = 0;
  for (const [key, block] of [8, 8, 2, 11, 0, 8].entries()) {
    const blocks = desk.current()?.articles[article]?.blocks ?? [];
    const typed = blocks.map((one, i) => {
      const text = textOf(one);
      return i === block ? makeBlock(one.type, `${text.slice(0, 5)}字g——${text.slice(5)}`) : one;
    });
    const command = { kind: 'article-set-blocks', article, blocks: typed } as const;
    const changes = applyCommand(present(desk.current(), 'an edition'), command);
    if (!changes.ok) throw new Error(changes.failure.code);
    desk.change(structuredClone(changes.value), key);
    desk.layout(fonts);
    for (const { pixels, part } of paintChanges()) {
      shown.lay(pixels, part.x, part.y, canvas);
      patches += 1;
    }
    const fresh = paintPage(listOf(desk, 2), canvas, scale, paints);
    expect(differing(shown, fresh, 0, 0), `after key ${key}`).toBe(0);
  }
  expect(patches).toBeGreaterThan(4);
});

/** The longest article of a page. */
function mostBlocksOn(desk: LayoutDesk, number: number): string {
  const ids = listOf(desk, number).groups.flatMap(({ article }) => article ?? []);
  const count = (id: string): number => edition.articles[id]?.blocks.length ?? 0;
  return present([...new Set(ids)].sort((a, b) => count(b) - count(a))[0], 'an article');
}
