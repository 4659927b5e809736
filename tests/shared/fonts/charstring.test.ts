/**
 * Charstrings written down by hand: what each operator of the format draws (Adobe Technical Note 5177), and
 * a letter made of a base and an accent.
 */
import { describe, expect, it } from 'vitest';
import { openCff } from '../../../shared/fonts/cff-font.ts';
import { readCharstring, type GlyphProgram } from '../../../shared/fonts/charstring.ts';
import { boxOf } from '../../../shared/fonts/outline-box.ts';
import { writeCharstring } from '../../../shared/fonts/charstring-writer.ts';

const NUMBER = 139;

/** Numbers and operators as bytes: a number stands for itself, an operator is the text of its codes. */
function program(...words: readonly (number | string)[]): GlyphProgram {
  const bytes = words.flatMap((word) =>
    typeof word === 'number' ? [word + NUMBER] : word.split(' ').map(Number),
  );
  return { bytes: Uint8Array.from(bytes), local: undefined };
}

function draw(...words: readonly (number | string)[]): string {
  const { commands, points } = readCharstring(program(...words), {
    global: undefined,
    findStandard: () => undefined,
  });
  const counts: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };
  let at = 0;
  return Array.from(commands, (command) => {
    const count = counts[command] ?? 0;
    at += count;
    return `${command}${points.slice(at - count, at).join(' ')}`;
  }).join(' ');
}

describe('what an operator draws', () => {
  it.each([
    ['rmoveto, the width before it', [50, 3, 4, '21', 1, 2, '5', '14'], 'M3 4 L4 6 Z'],
    [
      'hmoveto and vmoveto',
      [7, '22', 1, 1, '5', 9, '4', 1, 1, '5', '14'],
      'M7 0 L8 1 Z M8 10 L9 11 Z',
    ],
    ['hlineto, by turns', [0, '22', 1, 2, 3, '6', '14'], 'M0 0 L1 0 L1 2 L4 2 Z'],
    ['vlineto, by turns', [0, '22', 1, 2, 3, '7', '14'], 'M0 0 L0 1 L2 1 L2 4 Z'],
    ['rrcurveto', [0, '22', 1, 2, 3, 4, 5, 6, '8', '14'], 'M0 0 C1 2 4 6 9 12 Z'],
    ['hhcurveto, aslant at first', [0, '22', 9, 1, 2, 3, 4, '27', '14'], 'M0 0 C1 9 3 12 7 12 Z'],
    ['vvcurveto, aslant at first', [0, '22', 9, 1, 2, 3, 4, '26', '14'], 'M0 0 C9 1 11 4 11 8 Z'],
    ['hvcurveto, aslant at last', [0, '22', 1, 2, 3, 4, 5, '31', '14'], 'M0 0 C1 0 3 3 8 7 Z'],
    [
      'vhcurveto and on',
      [0, '22', 1, 2, 3, 4, 5, 6, 7, 8, '30', '14'],
      'M0 0 C0 1 2 4 6 4 C11 4 17 11 17 19 Z',
    ],
    ['rcurveline', [0, '22', 1, 2, 3, 4, 5, 6, 7, 8, '24', '14'], 'M0 0 C1 2 4 6 9 12 L16 20 Z'],
    ['rlinecurve', [0, '22', 7, 8, 1, 2, 3, 4, 5, 6, '25', '14'], 'M0 0 L7 8 C8 10 11 14 16 20 Z'],
    ['hflex', [0, '22', 1, 2, 3, 4, 5, 6, 7, '12 34', '14'], 'M0 0 C1 0 3 3 7 3 C12 3 18 0 25 0 Z'],
    [
      'flex',
      [0, '22', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 50, '12 35', '14'],
      'M0 0 C1 1 2 2 3 3 C4 4 5 5 6 6 Z',
    ],
    [
      'hflex1',
      [0, '22', 1, 2, 3, 4, 5, 6, 7, 8, 9, '12 36', '14'],
      'M0 0 C1 2 4 6 9 6 C15 6 22 14 31 0 Z',
    ],
    [
      'flex1, along the longer way',
      [0, '22', 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 9, '12 37', '14'],
      'M0 0 C5 1 10 2 15 3 C20 4 25 5 34 0 Z',
    ],
    [
      'hints and masks, stepped over',
      [50, 1, 2, 3, 4, '18', 5, 6, '19 224', 3, 4, '21', 1, 1, '5', '14'],
      'M3 4 L4 5 Z',
    ],
    ['sums', [0, '22', 6, 3, '12 12', 5, 2, '12 11', '5', '14'], 'M0 0 L2 3 Z'],
    ['a stack turned round', [0, '22', 1, 2, 2, 1, '12 30', '5', '14'], 'M0 0 L2 1 Z'],
    ['lines without a start: nothing', [1, 2, '5', '14'], ''],
  ])('%s', (_, words, drawn) => {
    expect(draw(...words)).toBe(drawn);
  });
});

describe('the box of the ink', () => {
  it('reaches to where a curve turns, not to its control points', () => {
    const outline = { commands: 'MCZ', points: [0, 0, 0, 100, 100, 100, 100, 0] };
    expect(boxOf(outline)).toEqual({ left: 0, bottom: 0, right: 100, top: 75 });
  });

  it('is none for a blank', () => {
    expect(boxOf({ commands: '', points: [] })).toBeUndefined();
  });
});

describe('a charstring of our own', () => {
  it('says in one operator what follows each other, and is read back as it was', () => {
    const outline = {
      commands: 'MLLCCCZMLZ',
      points: [
        ...[10, 0, 20, 5, 30, 5, 40, 5, 50, 15, 50, 25],
        ...[50, 35, 40, 45, 30, 45, 20.5, 45, 10.25, 20, 10, 0, -300, 700, 1500, 700],
      ],
    };
    const bytes = writeCharstring(outline, 613);
    const read = readCharstring(
      { bytes, local: undefined },
      { global: undefined, findStandard: () => undefined },
    );
    expect(read).toEqual(outline);
    // Two lines under one operator, two curves along the axes under another.
    expect(Array.from(bytes).filter((byte) => byte === 5 || byte === 31)).toHaveLength(3);
  });
});

/** A font of named glyphs in which 2 is A, 3 is acute, 4 is both: written by hand, with standard names. */
function accentedFont(): Uint8Array {
  const list = (...objects: readonly (readonly number[])[]): number[] => {
    let at = 1;
    const offsets = [at, ...objects.map((object) => (at += object.length))];
    return [0, objects.length, 1, ...offsets, ...objects.flat()];
  };
  const glyphs = list(
    [14],
    [14],
    [...program(0, '22', 10, 0, 0, 10, '5', '14').bytes],
    [...program(0, '22', 1, 1, '5', '14').bytes],
    // 20 30 65 194 endchar: acute (194) moved by 20 and 30 onto A (65).
    [...program(20, 30, 65).bytes, 247, 194 - 108, 14],
  );
  // Charset of format 0: exclam, A, acute, Aacute by their standard numbers.
  const charset = [0, 0, 2, 0, 34, 0, 125, 0, 171];
  const head = [1, 0, 4, 1, ...list([65])];
  const int = (value: number): number[] => [28, value >> 8, value & 255];
  const top = (charsetAt: number, glyphsAt: number): number[] =>
    list([...int(charsetAt), 15, ...int(glyphsAt), 17]);
  const charsetAt = head.length + top(0, 0).length + 4;
  return Uint8Array.from([
    ...head,
    ...top(charsetAt, charsetAt + charset.length),
    ...[0, 0, 0, 0],
    ...charset,
    ...glyphs,
  ]);
}

describe('a letter made of a base and an accent', () => {
  it('is drawn as both, the accent in its place', () => {
    const table = accentedFont();
    const font = openCff((at, length) => table.subarray(at, at + length));
    expect(font?.outlineOf(4)).toEqual({
      commands: 'MLLZMLZ',
      points: [0, 0, 10, 0, 10, 10, 20, 30, 21, 31],
    });
  });
});
