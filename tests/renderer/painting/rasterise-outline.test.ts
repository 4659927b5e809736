// Masks of glyphs: what a pixel is inked is the share of it that lies in the outline, and a whole letter
// has as much ink as its outline has area.
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rasterise, type Mask, type Placing } from '../../../renderer/workers/rasterise-outline.ts';
import type { Outline } from '../../../shared/fonts/font.ts';
import { carriedBook, carriedFont } from '../../shared/fonts/carried-fonts.ts';

const book = carriedBook();

const AS_IS: Placing = { unit: 1, x: 0, y: 0, turned: false };

/** A box between two corners. */
function box(left: number, bottom: number, right: number, top: number): Outline {
  return { commands: 'MLLLZ', points: [left, bottom, right, bottom, right, top, left, top] };
}

/** The same contour the other way round. */
function backward({ commands, points }: Outline): Outline {
  const pairs = Array.from({ length: points.length / 2 }, (_, i) => points.slice(2 * i, 2 * i + 2));
  return { commands, points: pairs.toReversed().flat() };
}

function together(...outlines: readonly Outline[]): Outline {
  return {
    commands: outlines.map(({ commands }) => commands).join(''),
    points: outlines.flatMap(({ points }) => points),
  };
}

function inkOf(mask: Mask | undefined): number {
  return (mask?.alpha.reduce((sum, alpha) => sum + alpha, 0) ?? 0) / 255;
}

/** A mask as rows of numbers, with the place of its first pixel. */
function drawn(outline: Outline, placing: Partial<Placing> = {}) {
  const mask = rasterise(outline, { ...AS_IS, ...placing });
  if (!mask) return undefined;
  const { left, top, width, height, alpha } = mask;
  const rows = Array.from({ length: height }, (_, y) => [
    ...alpha.subarray(y * width, (y + 1) * width),
  ]);
  return { left, top, rows };
}

describe('a mask of plain shapes', () => {
  test('a box on whole pixels is all ink', () => {
    expect(drawn(box(1, 0, 3, 2))).toEqual({
      left: 1,
      top: -2,
      rows: [
        [255, 255],
        [255, 255],
      ],
    });
  });

  test('a box half a pixel off leaves half and quarters', () => {
    const mask = drawn(box(0.5, 0.5, 2.5, 1.5));
    expect(mask).toEqual({
      left: 0,
      top: -2,
      rows: [
        [64, 128, 64],
        [64, 128, 64],
      ],
    });
  });

  test('a triangle covers half of the pixels on its long side', () => {
    const triangle = { commands: 'MLLZ', points: [0, 0, 2, 0, 0, 2] };
    expect(drawn(triangle)).toEqual({
      left: 0,
      top: -2,
      rows: [
        [128, 0],
        [255, 128],
      ],
    });
  });

  test('a flat edge over several pixels gives each its share', () => {
    const wedge = { commands: 'MLLZ', points: [0, 0, 4, 0, 4, 1] };
    expect(drawn(wedge)?.rows).toEqual([[32, 96, 159, 223]]);
  });

  test('an edge that is flat but for the last bit is flat', () => {
    const hair = 5e-324;
    const shape = { commands: 'MLLLZ', points: [0, 0, 30, hair, 30, 1, 0, 1 - 2 ** -53] };
    const rows = drawn(shape)?.rows ?? [];
    expect(rows.at(-1)).toEqual(Array.from({ length: 30 }, () => 255));
  });

  test('a contour that is not closed ends where it began', () => {
    const open = { commands: 'MLLL', points: box(0, 0, 2, 2).points };
    expect(drawn(open)).toEqual(drawn(box(0, 0, 2, 2)));
  });

  test('a glyph without ink has no mask', () => {
    expect(rasterise({ commands: '', points: [] }, AS_IS)).toBeUndefined();
    expect(rasterise({ commands: 'MLZ', points: [0, 0, 5, 0] }, AS_IS)).toBeUndefined();
  });
});

describe('contours that lie over each other', () => {
  test('those that go round the same way are one, not darker and not a hole', () => {
    const both = together(box(0, 0, 3, 1), box(1, 0, 4, 1));
    expect(drawn(both)?.rows).toEqual([[255, 255, 255, 255]]);
    expect(drawn(together(box(0.5, 0, 2, 1), box(0, 0, 3, 1)))?.rows).toEqual([[255, 255, 255]]);
  });

  test('one that goes round the other way cuts a hole', () => {
    expect(drawn(together(box(0, 0, 3, 1), backward(box(1, 0, 2, 1))))?.rows).toEqual([
      [255, 0, 255],
    ]);
  });

  test('fonts that go round the other way altogether are ink as well', () => {
    expect(drawn(backward(box(0, 0, 2, 1)))?.rows).toEqual([[255, 255]]);
  });
});

describe('curves', () => {
  test('a circle of quadratic curves has the area of a circle', () => {
    // Eight arcs; their control points lie where the tangents meet.
    const points: number[] = [];
    const corner = (i: number, radius: number): number[] => [
      20 + radius * Math.cos((i * Math.PI) / 8),
      20 + radius * Math.sin((i * Math.PI) / 8),
    ];
    for (let i = 0; i <= 16; i += 1) {
      points.push(...corner(i, i % 2 === 0 ? 15 : 15 / Math.cos(Math.PI / 8)));
    }
    const ink = inkOf(rasterise({ commands: `M${'Q'.repeat(8)}Z`, points }, AS_IS));
    expect(Math.abs(ink - Math.PI * 225)).toBeLessThan(2);
  });

  test('a circle of cubic curves has the area of a circle', () => {
    const [r, k] = [10, 10 * 0.5522847];
    const points = [
      ...[r, 0, r, k, k, r, 0, r, -k, r, -r, k, -r, 0],
      ...[-r, -k, -k, -r, 0, -r, k, -r, r, -k, r, 0],
    ];
    const ink = inkOf(rasterise({ commands: 'MCCCCZ', points }, AS_IS));
    expect(Math.abs(ink - Math.PI * 100)).toBeLessThan(1);
  });
});

describe('letters', () => {
  test('a turned letter lies on its right side', () => {
    const flag = box(0, 0, 3, 1);
    expect(drawn(flag)).toMatchObject({ left: 0, top: -1, rows: [[255, 255, 255]] });
    expect(drawn(flag, { turned: true })).toEqual({ left: 0, top: 0, rows: [[255], [255], [255]] });
  });

  test('the place within a pixel moves ink, and makes neither more nor less of it', () => {
    const font = carriedFont(book, 'libre-franklin-400');
    const outline = font.outlineOf(font.glyphOf(0x53));
    const unit = 12 / font.unitsPerEm;
    const inks = [0, 0.25, 0.5, 0.75].map((x) => inkOf(rasterise(outline, { ...AS_IS, unit, x })));
    for (const ink of inks) expect(Math.abs(ink - (inks[0] ?? 0))).toBeLessThan(0.1);
  });

  test('where strokes cross within a pixel a small letter has a little more ink, never less', () => {
    const font = carriedFont(book, 'noto-serif-sc-400');
    for (const character of '报纸大样一国鬱') {
      const outline = font.outlineOf(font.glyphOf(character.codePointAt(0) ?? 0));
      const share = (size: number): number =>
        inkOf(rasterise(outline, { ...AS_IS, unit: size / font.unitsPerEm })) / (size * size);
      for (const [size, most] of [
        [8, 0.1],
        [17, 0.06],
        [40, 0.015],
      ] as const) {
        const more = share(size) / share(400) - 1;
        expect(more, `${character} at ${size}`).toBeLessThan(most);
        expect(more, `${character} at ${size}`).toBeGreaterThan(-0.005);
      }
    }
  });

  test('a letter looks as another rasteriser draws it', async () => {
    const [size, side] = [24, 32];
    for (const key of ['noto-serif-sc-400', 'noto-sans-sc-900', 'source-serif-4-400']) {
      const font = carriedFont(book, key);
      const letter = key.startsWith('noto') ? '报' : 'g';
      const outline = font.outlineOf(font.glyphOf(letter.codePointAt(0) ?? 0));
      const unit = size / font.unitsPerEm;
      const placing = `matrix(${unit} 0 0 ${-unit} 2 26)`;
      const path = `<path transform="${placing}" d="${pathOf(outline)}"/>`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${path}</svg>`;
      const judged = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
      const ours = new Uint8Array(side * side);
      const mask = rasterise(outline, { unit, x: 2, y: 26, turned: false });
      mask?.alpha.forEach((alpha, i) => {
        const [x, y] = [mask.left + (i % mask.width), mask.top + Math.floor(i / mask.width)];
        ours[y * side + x] = alpha;
      });
      const differences = ours.map((alpha, i) => Math.abs(alpha - (judged[i] ?? 0)));
      const apart = differences.filter((difference) => difference > 16).length;
      expect(apart / differences.length, key).toBeLessThan(0.02);
      expect(Math.max(...differences), key).toBeLessThan(96);
      expect(inkOf(mask)).toBeGreaterThan(30);
    }
  });

  test('a letter without overlaps has the ink of its area', () => {
    for (const [key, letter] of [
      ['noto-serif-sc-400', '一'],
      ['libre-franklin-400', 'S'],
      ['libre-franklin-400', 'o'],
    ] as const) {
      const font = carriedFont(book, key);
      const outline = font.outlineOf(font.glyphOf(letter.codePointAt(0) ?? 0));
      for (const size of [7, 20, 90]) {
        const unit = size / font.unitsPerEm;
        const ink = inkOf(rasterise(outline, { ...AS_IS, unit, x: 0.25 }));
        const area = Math.abs(areaOf(outline)) * unit * unit;
        expect(Math.abs(ink / area - 1), `${letter} at ${size}`).toBeLessThan(0.006);
      }
    }
  });
});

test('law: the ink of a triangle is its area, wherever it lies', () => {
  const coordinate = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(...Array.from({ length: 6 }, () => coordinate)), (points) => {
      const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points;
      const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
      const mask = rasterise({ commands: 'MLLZ', points }, AS_IS);
      // Each pixel is rounded to a 255th.
      const room = (mask?.alpha.length ?? 0) / 510 + 0.01;
      expect(Math.abs(inkOf(mask) - area)).toBeLessThanOrEqual(room);
    }),
    { numRuns: 1000 },
  );
});

/** The area of an outline of lines and quadratic curves. */
function areaOf({ commands, points }: Outline): number {
  let [at, startX, startY, x, y, twice] = [0, 0, 0, 0, 0, 0];
  const next = (): number => points[at++] ?? 0;
  const to = (nextX: number, nextY: number): void => {
    twice += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  };
  for (const command of commands) {
    if (command === 'M')
      [x, y, startX, startY] = [next(), next(), points[at - 2] ?? 0, points[at - 1] ?? 0];
    else if (command === 'L') to(next(), next());
    else if (command === 'Z') to(startX, startY);
    else {
      const [fromX, fromY, controlX, controlY, endX, endY] = [x, y, next(), next(), next(), next()];
      to(endX, endY);
      // Between a curve and its chord lie two thirds of the triangle with the control point.
      const triangle =
        fromX * (controlY - endY) + controlX * (endY - fromY) + endX * (fromY - controlY);
      twice += (2 / 3) * triangle;
    }
  }
  return twice / 2;
}

function pathOf({ commands, points }: Outline): string {
  const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6 };
  let at = 0;
  return [...commands]
    .map((command) => {
      const count = counts[command] ?? 0;
      at += count;
      return `${command}${points.slice(at - count, at).join(' ')}`;
    })
    .join('');
}
