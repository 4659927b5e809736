/**
 * The operators of Type 2 charstrings that draw (Adobe Technical Note 5177, chapter 4.1): each takes all
 * numbers on the stack, from the bottom, and moves the pen.
 */
import type { CharstringPen } from './charstring-pen.ts';

/** Draws with the numbers of the stack. */
type PathOperator = (pen: CharstringPen, numbers: readonly number[]) => void;

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;

/** Lines that go across and down by turns; `across` is how the first goes. */
function alternatingLines(pen: CharstringPen, numbers: readonly number[], across: boolean): void {
  let isAcross = across;
  for (const number of numbers) {
    if (isAcross) pen.line(number, 0);
    else pen.line(0, number);
    isAcross = !isAcross;
  }
}

/** Curves that begin across and end up or down, and then the other way; the last may end aslant. */
function alternatingCurves(pen: CharstringPen, numbers: readonly number[], across: boolean): void {
  let isAcross = across;
  for (let i = 0; i + 4 <= numbers.length; i += 4) {
    const [a, b, c, d] = [
      at(numbers, i),
      at(numbers, i + 1),
      at(numbers, i + 2),
      at(numbers, i + 3),
    ];
    const last = numbers.length - i === 5 ? at(numbers, i + 4) : 0;
    pen.curve(isAcross ? [a, 0, b, c, last, d] : [0, a, b, c, d, last]);
    isAcross = !isAcross;
  }
}

/** Curves that begin and end across, or begin and end upright; the first may begin aslant. */
function straightCurves(pen: CharstringPen, numbers: readonly number[], across: boolean): void {
  let first = numbers.length % 4 === 1 ? at(numbers, 0) : 0;
  for (let i = numbers.length % 4 === 1 ? 1 : 0; i + 4 <= numbers.length; i += 4) {
    const [a, b, c, d] = [
      at(numbers, i),
      at(numbers, i + 1),
      at(numbers, i + 2),
      at(numbers, i + 3),
    ];
    pen.curve(across ? [a, first, b, c, d, 0] : [first, a, b, c, 0, d]);
    first = 0;
  }
}

/** Lines, or curves, as many as the numbers before `end` give; gives where it stopped. */
function lines(pen: CharstringPen, numbers: readonly number[], end: number, start = 0): number {
  let i = start;
  for (; i + 2 <= end; i += 2) pen.line(at(numbers, i), at(numbers, i + 1));
  return i;
}

function curves(pen: CharstringPen, numbers: readonly number[], end: number): number {
  let i = 0;
  for (; i + 6 <= end; i += 6) pen.curve(numbers, i);
  return i;
}

/** Two curves that are nearly a straight line; its last number goes along the longer way. */
function longFlex(pen: CharstringPen, numbers: readonly number[]): void {
  const steps = numbers.slice(0, 10);
  const dx = steps.reduce((sum, step, i) => (i % 2 === 0 ? sum + step : sum), 0);
  const dy = steps.reduce((sum, step, i) => (i % 2 === 1 ? sum + step : sum), 0);
  const last = at(numbers, 10);
  const isWide = Math.abs(dx) > Math.abs(dy);
  pen.curve(numbers, 0);
  pen.curve([...steps.slice(6, 10), isWide ? last : -dx, isWide ? -dy : last]);
}

/** The operators by number; those of two bytes count from 1200. */
export const PATH_OPERATORS: ReadonlyMap<number, PathOperator> = new Map<number, PathOperator>([
  [4, (pen, n) => pen.move(0, at(n, n.length - 1))],
  [21, (pen, n) => pen.move(at(n, n.length - 2), at(n, n.length - 1))],
  [22, (pen, n) => pen.move(at(n, n.length - 1), 0)],
  [5, (pen, n) => void lines(pen, n, n.length)],
  [6, (pen, n) => alternatingLines(pen, n, true)],
  [7, (pen, n) => alternatingLines(pen, n, false)],
  [8, (pen, n) => void curves(pen, n, n.length)],
  [24, (pen, n) => void lines(pen, n, n.length, curves(pen, n, n.length - 2))],
  [25, (pen, n) => pen.curve(n, lines(pen, n, n.length - 6))],
  [26, (pen, n) => straightCurves(pen, n, false)],
  [27, (pen, n) => straightCurves(pen, n, true)],
  [30, (pen, n) => alternatingCurves(pen, n, false)],
  [31, (pen, n) => alternatingCurves(pen, n, true)],
  [
    1234,
    (pen, n) => {
      const down = -at(n, 2);
      pen.curve([at(n, 0), 0, at(n, 1), at(n, 2), at(n, 3), 0]);
      pen.curve([at(n, 4), 0, at(n, 5), down, at(n, 6), 0]);
    },
  ],
  [
    1235,
    (pen, n) => {
      pen.curve(n, 0);
      pen.curve(n, 6);
    },
  ],
  [
    1236,
    (pen, n) => {
      const back = -(at(n, 1) + at(n, 3) + at(n, 7));
      pen.curve([at(n, 0), at(n, 1), at(n, 2), at(n, 3), at(n, 4), 0]);
      pen.curve([at(n, 5), 0, at(n, 6), at(n, 7), at(n, 8), back]);
    },
  ],
  [1237, longFlex],
]);
