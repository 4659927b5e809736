// Vertical stories on pages: where their lines stand, what cuts them, how threads turn, caret and click.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import type { Rect } from '../../../shared/base/geometry.ts';
import { findCaret, findPlace } from '../../../shared/layout/find-position.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { LaidOutEdition, LaidOutFrame } from '../../../shared/layout/laid-out.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { PictureFrame, TextFrame } from '../../../shared/model/frame.ts';
import { textOf } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, cutIn, han, smallEdition, textFrame } from '../../support/small-page.ts';
import { verticalEdition } from '../../support/vertical-edition.ts';

const fonts = gridFonts();
/** The article of most specimens. */
const ID = 'a';

function down(
  id: string,
  [column, columns, line, lines]: readonly [number, number, number, number],
  tiers: number,
): TextFrame {
  const frame = textFrame(id, { column, columns, line, lines }, tiers);
  return { ...frame, direction: 'vertical' };
}

/** An edition of one story through frames of one page, with what else stands there. */
function editionOf(
  copy: readonly string[],
  frames: readonly TextFrame[],
  more: Parameters<typeof smallEdition>[0]['pages'][string] = [],
  balance = false,
): Edition {
  return smallEdition({
    articles: [articleOf('a', ...copy)],
    pages: { A01: [...frames, ...more] },
    stories: [{ id: 's', articles: ['a'], thread: frames.map(({ id }) => id), balance }],
  });
}

function frameIn(laidOut: LaidOutEdition, id: string): LaidOutFrame {
  const frames = laidOut.pages.flatMap((page) => page.frames);
  return present(
    frames.find(({ frame }) => frame === id),
    id,
  );
}

/** Lines as axis, top and measure. */
function placesIn(frame: LaidOutFrame): readonly (readonly [number, number, number])[] {
  return frame.lines.map(({ at, line }) => [at.x, at.y, line.measure] as const);
}

describe('the lines of a vertical frame', () => {
  // One base column of the small paper: 120 pt wide from x = 30; 16 lines of 15 pt from y = 40.
  const laidOut = layoutEdition(editionOf([han(400)], [down('t', [0, 1, 0, 16], 1)]), fonts);
  const frame = frameIn(laidOut, 't');

  it('stand at the right edge and follow in the leading of the page to the left', () => {
    expect(placesIn(frame).slice(0, 3)).toEqual([
      [145, 40, 240],
      [130, 40, 240],
      [115, 40, 240],
    ]);
  });

  it('are as many as go in with their whole em', () => {
    expect(frame.linesAvailable).toBe(8);
    expect(Math.min(...frame.lines.map(({ at }) => at.x))).toBe(40);
  });

  it('count overset in lines of the same length', () => {
    expect(laidOut.stories[0]).toMatchObject({ linesAvailable: 8, linesUsed: 17, over: 9 });
    const rest = laidOut.stories[0]?.overset[0]?.line;
    expect([rest?.measure, rest?.vertical]).toEqual([240, true]);
  });
});

describe('tiers', () => {
  const frame = { ...down('t', [0, 1, 0, 17], 2), columnRule: RULE() };

  it('are of whole characters, one em apart, and are filled one after the other', () => {
    // 255 pt: two tiers of 12 characters and 10 pt between them.
    const laidOut = layoutEdition(editionOf([han(130)], [frame]), fonts);
    const { columns, lines } = frameIn(laidOut, 't');
    expect(columns.map(({ y, height }) => [y, height])).toEqual([
      [40, 120],
      [170, 120],
    ]);
    expect(lines.map(({ column }) => column)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect(lines[8]?.at).toEqual({ x: 145, y: 170 });
  });

  it('have a rule between them, as wide as the text above it', () => {
    const laidOut = layoutEdition(editionOf([han(130)], [frame]), fonts);
    const { rules } = frameIn(laidOut, 't');
    expect(rules.map(({ from, to }) => [from, to])).toEqual([
      [
        { x: 35, y: 165 },
        { x: 150, y: 165 },
      ],
    ]);
  });

  it('have no rule where a picture stands between them', () => {
    // The picture covers the middle of the column from the foot of the upper tier on.
    const at = { column: 0, columns: 1, line: 7, lines: 4 };
    const picture = { ...cutIn('p', at), box: { x: 80, y: 140, width: 30, height: 60 } };
    const laidOut = layoutEdition(editionOf([han(130)], [frame], [picture]), fonts);
    expect(frameIn(laidOut, 't').rules.map(({ from, to }) => [from.x, to.x])).toEqual([
      [110, 150],
      [35, 75],
    ]);
  });

  it('are levelled only when the story says so', () => {
    const laidOut = layoutEdition(editionOf([han(130)], [frame], [], true), fonts);
    const { lines } = frameIn(laidOut, 't');
    expect(lines.map(({ column }) => column)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });
});

function RULE(): NonNullable<TextFrame['columnRule']> {
  return { style: 'single', weight: 0.25, ink: { c: 0, m: 0, y: 0, k: 1 } };
}

describe('runaround', () => {
  it('cuts the lines that meet a picture, and no others', () => {
    // The picture covers the left base column from line 0 to line 8; the frame has two of 24 characters.
    const picture = cutIn('p', { column: 0, columns: 1, line: 0, lines: 8 });
    const edition = editionOf([han(500)], [down('t', [0, 2, 0, 16], 1)], [picture]);
    const lines = placesIn(frameIn(layoutEdition(edition, fonts), 't'));
    // Right edge 280: axes 275, 260 … 155 are free; from 140 on the picture's edge at 150 is met.
    expect(lines.slice(0, 9).every(([, y, measure]) => y === 40 && measure === 240)).toBe(true);
    expect(lines[8]?.[0]).toBe(155);
    expect(lines[9]).toEqual([140, 160, 120]);
  });

  it('leaves a line empty where fewer than seven characters would go in', () => {
    const picture = cutIn('p', { column: 0, columns: 1, line: 0, lines: 12 });
    const edition = editionOf([han(500)], [down('t', [0, 2, 0, 16], 1)], [picture]);
    const lines = placesIn(frameIn(layoutEdition(edition, fonts), 't'));
    expect(Math.min(...lines.map(([x]) => x))).toBe(155);
  });
});

describe('runaround on both sides', () => {
  const picture = {
    ...cutIn('p', { column: 0, columns: 1, line: 0, lines: 1 }),
    box: { x: 60, y: 140, width: 60, height: 60 },
  };
  const frameWith = (
    wrap: PictureFrame['wrap'] & {},
    { box, deep }: { readonly box: Rect; readonly deep: number } = { box: picture.box, deep: 16 },
  ): LaidOutFrame => {
    const shown = { ...picture, box, wrap };
    const edition = editionOf([han(400)], [down('t', [0, 1, 0, deep], 1)], [shown]);
    return frameIn(layoutEdition(edition, fonts), 't');
  };
  /** Heads of the lines on each axis, from the right. */
  const heads = (frame: LaidOutFrame): readonly (readonly number[])[] => {
    const axes = [...new Set(frame.lines.map(({ at }) => at.x))].sort((a, b) => b - a);
    return axes.map((x) => frame.lines.filter(({ at }) => at.x === x).map(({ at }) => at.y));
  };

  it('parts the lines that meet a picture, the upper part first', () => {
    const [first, second, third] = heads(frameWith({ standoff: 0, sides: 'both' }));
    expect([first, second]).toEqual([[40], [40]]);
    // The frame ends at 280; the picture takes the lines from 140 to 200.
    expect(third).toEqual([40, 200]);
  });

  it('without it leaves the longer part', () => {
    expect(heads(frameWith({ standoff: 0 }))[2]).toEqual([40]);
  });

  it('goes along a circle', () => {
    const wrap = { standoff: 0, sides: 'both', shape: { kind: 'ellipse' } } as const;
    const box = { x: 40, y: 120, width: 100, height: 100 };
    const frame = frameWith(wrap, { box, deep: 22 });
    const parted = heads(frame).filter((ys) => ys.length === 2);
    const lower = parted.map(([, y]) => y!);
    expect(Math.max(...lower)).toBeGreaterThan(Math.min(...lower));
    for (const { line, at } of frame.lines) {
      for (const edge of [at.y, at.y + line.measure]) {
        for (const x of [at.x - 5, at.x, at.x + 5])
          expect((x - 90) ** 2 + (edge - 170) ** 2).toBeGreaterThan(50 ** 2 - 1);
      }
    }
  });
});

describe('a thread from lines across to lines down', () => {
  const across = textFrame('h', { column: 0, columns: 1, line: 0, lines: 4 });
  const copy = `${han(30)}“用Word写”于25日，${han(60)}2026年——止。`;
  const laidOut = layoutEdition(editionOf([copy], [across, down('v', [1, 1, 0, 16], 1)]), fonts);

  it('turns inside a paragraph and loses nothing', () => {
    const [before, after] = [frameIn(laidOut, 'h'), frameIn(laidOut, 'v')];
    expect(before.lines.map(({ line }) => line.vertical ?? false)).toEqual(Array(4).fill(false));
    expect(after.lines.length).toBeGreaterThan(0);
    expect(after.lines.every(({ line }) => line.vertical)).toBe(true);
    const ranges = [...before.lines, ...after.lines].map(({ line }) => [line.from, line.to]);
    expect(ranges[0]?.[0]).toBe(0);
    ranges.slice(1).forEach(([from], i) => expect(from).toBe(ranges[i]?.[1]));
    expect(ranges.at(-1)?.[1]).toBe(copy.length);
  });

  it('has full lines on both sides of the turn', () => {
    const lines = [...frameIn(laidOut, 'h').lines, ...frameIn(laidOut, 'v').lines];
    for (const { line } of lines.filter((placed) => !placed.line.last))
      expect(line.width).toBeCloseTo(line.measure, 3);
  });
});

it('any thread through frames of both directions holds every character once', () => {
  const frame = fc.tuple(
    fc.boolean(),
    fc.integer({ min: 3, max: 9 }),
    fc.integer({ min: 1, max: 2 }),
  );
  fc.assert(
    fc.property(
      fc.array(frame, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 4 }),
      (plans, lengths) => {
        const frames = plans.map(([isDown, lines, count], i): TextFrame => {
          const at = [i, 1, 0, isDown ? lines * 3 : lines] as const;
          return isDown
            ? down(`f${i}`, at, count)
            : textFrame(`f${i}`, { column: i, columns: 1, line: 0, lines });
        });
        const copy = lengths.map((length) => `${han(length)}，25日GDP和Word。`);
        const laidOut = layoutEdition(editionOf(copy, frames), fonts);
        const placed = laidOut.pages[0]!.frames.flatMap(({ lines }) => lines);
        const all = [
          ...placed.map(({ line, source }) => ({ line, block: source?.block ?? -1 })),
          ...laidOut.stories[0]!.overset.map(({ line, source }) => ({ line, block: source.block })),
        ];
        copy.forEach((text, block) => {
          const own = all.filter((one) => one.block === block);
          expect(own.map(({ line }) => text.slice(line.from, line.to)).join('')).toBe(text);
        });
      },
    ),
    { numRuns: 150 },
  );
});

describe('caret and click in vertical lines', () => {
  const edition = editionOf([`${han(30)}25日，用Word写GDP。`], [down('t', [0, 1, 0, 16], 1)]);
  const laidOut = layoutEdition(edition, fonts);
  const boxOf = (frame: string): Rect | undefined => edition.frames[frame]?.box;

  it('the caret lies across the line, above its character', () => {
    const caret = findCaret(laidOut, { article: 'a', block: 0, offset: 1 });
    expect(caret).toMatchObject({ across: true, up: 5, down: 5, column: 0, gridLine: 0 });
    expect(caret?.at.x).toBe(145);
    expect(caret?.at.y).toBeCloseTo(40 + 30, 6);
  });

  it('between figures set across it stands half an em lower', () => {
    const y = (offset: number): number =>
      findCaret(laidOut, { article: 'a', block: 0, offset })?.at.y ?? NaN;
    expect(y(31) - y(30)).toBeCloseTo(5, 0);
    expect(y(32) - y(31)).toBeCloseTo(5, 0);
  });

  it('a click on a caret finds the place it came from', () => {
    const length = textOf(present(edition.articles[ID], ID).blocks[0]!).length;
    for (let offset = 0; offset < length; offset += 1) {
      const place = { article: 'a', block: 0, offset };
      const caret = present(findCaret(laidOut, place), String(offset));
      const point = { x: caret.at.x + 3, y: caret.at.y + 0.1 };
      expect(findPlace(laidOut.pages[0]!, point, boxOf)).toMatchObject(place);
    }
  });

  it('a click below a short last line finds its end', () => {
    const last = frameIn(laidOut, 't').lines.at(-1)!;
    const length = textOf(present(edition.articles[ID], ID).blocks[0]!).length;
    const point = { x: last.at.x, y: last.at.y + last.line.measure - 5 };
    expect(findPlace(laidOut.pages[0]!, point, boxOf)).toMatchObject({
      article: 'a',
      block: 0,
      offset: length,
    });
  });
});

describe('an edition of vertical pages', () => {
  const edition = verticalEdition();
  const laidOut = layoutEdition(edition, fonts);

  it('holds all its copy, and every full line is flush at head and foot', () => {
    expect(laidOut.stories.map(({ over }) => over > 0)).toEqual([false, false, false]);
    for (const frame of laidOut.pages.flatMap((page) => page.frames)) {
      if (edition.frames[frame.frame]?.kind !== 'text') continue;
      for (const { line, source } of frame.lines) {
        const block = edition.articles[source!.article]!.blocks[source!.block]!;
        if (line.last || block.type !== 'paragraph') continue;
        expect(line.width).toBeCloseTo(line.measure, 3);
      }
    }
  });

  it('counts vertical text as fill', () => {
    expect(laidOut.pages[1]?.fill).toBeGreaterThan(0.6);
  });

  it('is laid out the same twice', () => {
    expect(JSON.stringify(layoutEdition(verticalEdition(), gridFonts()))).toBe(
      JSON.stringify(laidOut),
    );
  });
});
