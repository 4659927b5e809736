/**
 * Writes outlines as Type 2 charstrings: lines and curves in the shortest of the format's forms, without
 * hints and subroutines. The same outline gives the same bytes.
 */
import { writeU16, writeU32 } from './font-bytes.ts';
import type { Outline } from './font.ts';

const OP = { lines: 5, curves: 8, end: 14, move: 21, acrossMove: 22, upMove: 4 } as const;
const CURVES = { across: 31, upright: 30 } as const;
/** Numbers that one operator may take. */
const MOST_NUMBERS = 48;
const LARGEST = 32_767;

/** An operator that is being gathered. */
interface Stroke {
  readonly operator: number;
  readonly numbers: number[];
}

/** Writes the charstring of a glyph; `advance` is left out when it is what the font says of all glyphs. */
export function writeCharstring(outline: Outline, advance: number | undefined): Uint8Array {
  const strokes = strokesOf(outline);
  const first = strokes[0];
  if (advance !== undefined) {
    if (first === undefined) strokes.push({ operator: OP.end, numbers: [advance] });
    else first.numbers.unshift(advance);
  }
  if (strokes[0]?.operator !== OP.end) strokes.push({ operator: OP.end, numbers: [] });
  return join(strokes);
}

function strokesOf({ commands, points }: Outline): Stroke[] {
  const strokes: Stroke[] = [];
  let [x, y, next] = [0, 0, 0];
  const take = (): [number, number] => {
    const [toX, toY] = [points[next] ?? 0, points[next + 1] ?? 0];
    const step: [number, number] = [toX - x, toY - y];
    [x, y, next] = [toX, toY, next + 2];
    return step;
  };
  for (const command of commands) {
    if (command === 'M') strokes.push(moveBy(...take()));
    else if (command === 'L') add(strokes, { operator: OP.lines, numbers: take() });
    else if (command === 'C') add(strokes, curveBy([...take(), ...take(), ...take()]));
  }
  return strokes;
}

function moveBy(dx: number, dy: number): Stroke {
  if (dy === 0) return { operator: OP.acrossMove, numbers: [dx] };
  if (dx === 0) return { operator: OP.upMove, numbers: [dy] };
  return { operator: OP.move, numbers: [dx, dy] };
}

/** A curve that begins along one axis and ends along the other needs two numbers less. */
function curveBy(steps: readonly number[]): Stroke {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = steps;
  if (b === 0 && e === 0) return { operator: CURVES.across, numbers: [a, c, d, f] };
  if (a === 0 && f === 0) return { operator: CURVES.upright, numbers: [b, c, d, e] };
  return { operator: OP.curves, numbers: [...steps] };
}

/** Adds a stroke to the one before when one operator can say both. */
function add(strokes: Stroke[], stroke: Stroke): void {
  const last = strokes.at(-1);
  const joins =
    last !== undefined &&
    last.numbers.length + stroke.numbers.length <= MOST_NUMBERS &&
    stroke.operator === continuing(last);
  if (joins) last.numbers.push(...stroke.numbers);
  else strokes.push(stroke);
}

/** The operator of a stroke that may follow under the same operator: curves along axes go by turns. */
function continuing({ operator, numbers }: Stroke): number | undefined {
  if (operator === OP.lines || operator === OP.curves) return operator;
  const isAxial = operator === CURVES.across || operator === CURVES.upright;
  if (!isAxial) return undefined;
  const other = operator === CURVES.across ? CURVES.upright : CURVES.across;
  return numbers.length % 8 === 0 ? operator : other;
}

function join(strokes: readonly Stroke[]): Uint8Array {
  const room = strokes.reduce((sum, { numbers }) => sum + numbers.length * 5 + 1, 0);
  const bytes = new Uint8Array(room);
  let at = 0;
  for (const { operator, numbers } of strokes) {
    for (const number of numbers) at = writeNumber(bytes, at, number);
    bytes[at] = operator;
    at += 1;
  }
  return bytes.slice(0, at);
}

function writeNumber(bytes: Uint8Array, at: number, number: number): number {
  const value = Math.min(LARGEST, Math.max(-LARGEST, number));
  if (!Number.isInteger(value)) {
    bytes[at] = 255;
    writeU32(bytes, at + 1, Math.round(value * 65_536) >>> 0);
    return at + 5;
  }
  const size = Math.abs(value);
  if (size <= 107) {
    bytes[at] = value + 139;
    return at + 1;
  }
  if (size <= 1131) {
    const rest = size - 108;
    bytes[at] = (value > 0 ? 247 : 251) + (rest >> 8);
    bytes[at + 1] = rest;
    return at + 2;
  }
  bytes[at] = 28;
  writeU16(bytes, at + 1, value & 0xffff);
  return at + 3;
}
