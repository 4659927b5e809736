// Text that runs around frames of every form (绕排): where lines stand beside circles, triangles and
// contours, on one side or on both.
import { describe, expect, it } from 'vitest';
import { obstaclesOf } from '../../../shared/layout/frame-places.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { PictureFrame, TextFrame } from '../../../shared/model/frame.ts';
import { BLACK } from '../../../shared/model/ink.ts';
import type { Wrap } from '../../../shared/model/wrap.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, cutIn, han, smallEdition, textFrame } from '../../support/small-page.ts';
import { laidOutFrame, sketchFrame } from '../../support/sketch-page.ts';

const PICTURE = 'p';

type Pair = readonly [across: number, down: number];

/** A picture of so many characters by lines, from a character and a line of the page. */
function shape(at: Pair, size: Pair, wrap: Partial<Wrap> = {}): PictureFrame {
  const box = { x: 30 + at[0] * 10, y: 40 + at[1] * 15, width: size[0] * 10, height: size[1] * 15 };
  const cell = cutIn('p', { column: 0, columns: 1, line: 0, lines: 1 });
  return { ...cell, box, wrap: { standoff: 0, ...wrap } };
}

/** A page with one story around obstacles; more text than there is room. */
function around(frame: TextFrame, ...obstacles: readonly PictureFrame[]): Edition {
  return smallEdition({
    articles: [articleOf('a', han(1200))],
    pages: { A01: [frame, ...obstacles] },
    stories: [{ id: 's', articles: ['a'], thread: [frame.id], balance: false }],
  });
}

const drawn = (frame: TextFrame, ...obstacles: readonly PictureFrame[]): readonly string[] =>
  sketchFrame(laidOutFrame(around(frame, ...obstacles), 't'));

/** A frame of one column over three base columns, 38 characters wide. */
const wide = textFrame('t', { column: 0, columns: 3, line: 0, lines: 10 }, 1);
const circle = { shape: { kind: 'ellipse' } } as const;
const both = { sides: 'both' } as const;
const peak = [
  { x: 0.5, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];
const triangle = { shape: { kind: 'polygon', points: peak } } as const;

describe('a circle', () => {
  it('in the middle of a column, with text on both sides', () => {
    expect(drawn(wide, shape([14, 2], [9, 6], { ...circle, ...both }))).toEqual([
      '######################################',
      '######################################',
      '###############.......################',
      '##############.........###############',
      '##############.........###############',
      '##############.........###############',
      '##############.........###############',
      '###############.......################',
      '######################################',
      '######################################',
    ]);
  });

  it('in the middle of a column, with text on the wider side alone, as papers mostly set it', () => {
    expect(drawn(wide, shape([12, 2], [9, 6], circle)).slice(1, 9)).toEqual([
      '######################################',
      '....................##################',
      '.....................#################',
      '.....................#################',
      '.....................#################',
      '.....................#################',
      '....................##################',
      '######################################',
    ]);
  });

  it('between two columns takes of both', () => {
    const two = textFrame('t', { column: 0, columns: 4, line: 0, lines: 10 }, 2);
    expect(drawn(two, shape([20, 2], [11, 6], circle)).slice(1, 9)).toEqual([
      '#########################.#########################',
      '#####################.........#####################',
      '####################...........####################',
      '####################...........####################',
      '####################...........####################',
      '####################...........####################',
      '#####################.........#####################',
      '#########################.#########################',
    ]);
  });

  it('at the edge of its column leaves whole characters beside it', () => {
    const narrow = textFrame('t', { column: 0, columns: 2, line: 0, lines: 8 }, 1);
    expect(drawn(narrow, shape([21, 1], [8, 6], circle))).toEqual([
      '#########################',
      '######################...',
      '#####################....',
      '#####################....',
      '#####################....',
      '#####################....',
      '######################...',
      '#########################',
    ]);
  });

  it('that only touches the edge of the column takes nothing', () => {
    const narrow = textFrame('t', { column: 0, columns: 2, line: 0, lines: 6 }, 1);
    const whole = Array.from({ length: 6 }, () => '#########################');
    expect(drawn(narrow, shape([25, 0], [6, 6], circle))).toEqual(whole);
  });

  it('higher than the frame pushes every line of it', () => {
    const low = textFrame('t', { column: 0, columns: 2, line: 2, lines: 6 }, 1);
    expect(drawn(low, shape([-3, -2], [12, 14], circle))).toEqual([
      '.........################',
      '.........################',
      '.........################',
      '.........################',
      '.........################',
      '.........################',
    ]);
  });

  it('keeps its distance all around: a standoff is a larger circle', () => {
    const grown = shape([13, 1], [11, 8], { ...circle, ...both });
    // 10 pt on each side of a box 9 characters by 6 lines and 10 pt.
    const box = { x: 170, y: 65, width: 90, height: 100 };
    const apart = { ...grown, box, wrap: { standoff: 10, ...circle, ...both } };
    expect(drawn(wide, apart)).toEqual(drawn(wide, grown));
  });
});

describe('a polygon', () => {
  it('a triangle on its base, with text on both sides', () => {
    expect(drawn(wide, shape([13, 2], [12, 6], { ...triangle, ...both })).slice(1, 9)).toEqual([
      '######################################',
      '##################..##################',
      '#################....#################',
      '################......################',
      '###############........###############',
      '##############..........##############',
      '#############............#############',
      '######################################',
    ]);
  });

  it('keeps its distance at right angles to its sides and in arcs around its corners', () => {
    const frame = { ...shape([13, 2], [12, 6], triangle), wrap: { standoff: 10, ...triangle } };
    const [obstacle] = obstaclesOf(frame, around(wide));
    expect(obstacle).toMatchObject({ x: 150, y: 60, width: 140, height: 110 });
  });
});

describe('text on both sides', () => {
  const block = shape([12, 1], [14, 2], both);

  it('fills the left place of a line, then the right', () => {
    const { lines } = laidOutFrame(around(wide, block), 't');
    const places = lines
      .slice(0, 6)
      .map(({ gridLine, at, line }) => [gridLine, (at.x - 30) / 10, line.measure / 10]);
    expect(places).toEqual([
      [0, 0, 38],
      [1, 0, 12],
      [1, 26, 12],
      [2, 0, 12],
      [2, 26, 12],
      [3, 0, 38],
    ]);
    for (let i = 1; i < lines.length; i += 1) {
      expect(lines[i]!.line.from).toBe(lines[i - 1]!.line.to);
    }
  });

  it('stays off a side that is too narrow', () => {
    expect(drawn(wide, shape([6, 1], [14, 1], both))[1]).toBe(
      '....................##################',
    );
  });

  it('needs the leave of every frame in the line', () => {
    const second = { ...shape([26, 1], [4, 1]), id: 'q' };
    const first = shape([8, 1], [4, 1], both);
    expect(drawn(wide, first, second)[1]).toBe('............##############............');
    const free = { ...second, wrap: { standoff: 0, ...both } };
    expect(drawn(wide, first, free)[1]).toBe('########....##############....########');
  });
});

it('the house says how few characters may stand beside a picture', () => {
  const edition = around(wide, shape([10, 1], [24, 1], both));
  const { paper } = edition;
  const row = (leastMeasure?: number): string => {
    const house = { ...paper.house, ...(leastMeasure !== undefined && { leastMeasure }) };
    return sketchFrame(laidOutFrame({ ...edition, paper: { ...paper, house } }, 't'))[1]!;
  };
  expect(row()).toBe('##########............................');
  expect(row(4)).toBe('##########........................####');
  expect(row(11)).toBe('......................................');
});

describe('the contour of a picture', () => {
  const outline = [
    { x: 0.25, y: 0 },
    { x: 0.75, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];
  function withPicture(crop: PictureFrame['crop'], traced = true): Edition {
    const contour = { shape: { kind: 'contour' }, ...both } as const;
    const frame: PictureFrame = { ...shape([13, 2], [12, 6], contour), picture: 'photo', crop };
    const picture = { id: 'photo', file: 'p.png', width: 240, height: 180 };
    const photo = traced ? { ...picture, outline } : picture;
    return { ...around(wide, frame), pictures: { photo } };
  }

  it('is followed where the picture stands', () => {
    expect(sketchFrame(laidOutFrame(withPicture('fill'), 't')).slice(2, 8)).toEqual([
      '###############........###############',
      '###############........###############',
      '##############..........##############',
      '##############..........##############',
      '#############............#############',
      '#############............#############',
    ]);
  });

  it('ends at the frame that cuts the picture', () => {
    const edition = withPicture('fill');
    const frame = edition.frames[PICTURE] as PictureFrame;
    const half = { ...frame, box: { ...frame.box, width: 60 }, focus: { x: 0, y: 0 } };
    const [obstacle] = obstaclesOf(half, edition);
    expect([obstacle!.x, obstacle!.x + obstacle!.width]).toEqual([160, 220]);
  });

  it('is the box while nobody has traced it', () => {
    expect(sketchFrame(laidOutFrame(withPicture('fill', false), 't'))[2]).toBe(
      '#############............#############',
    );
  });

  it('moves the text when it is traced anew, without a change of the frame', () => {
    const before = withPicture('fill');
    const first = sketchFrame(laidOutFrame(before, 't'));
    const { photo } = before.pictures;
    const narrow = outline.map(({ x, y }) => ({ x: 0.25 + x / 2, y }));
    const after = { ...before, pictures: { photo: { ...photo!, outline: narrow } } };
    expect(sketchFrame(laidOutFrame(after, 't'))).not.toEqual(first);
  });
});

it('a column rule stops at a circle in the gutter and goes on below it', () => {
  const two = textFrame('t', { column: 0, columns: 4, line: 0, lines: 10 }, 2);
  const ruled = { ...two, columnRule: { style: 'single', weight: 0.25, ink: BLACK } as const };
  const [page] = layoutEdition(around(ruled, shape([20, 2], [11, 6], circle)), gridFonts()).pages;
  const lines = page!.frames[0]!.rules.map(({ from, to }) =>
    [from.y + 8.5, to.y - 1].map((y) => Math.round((y - 40 - 11.3) / 15) + 0),
  );
  expect(lines).toEqual([
    [0, 1],
    [8, 9],
  ]);
});
