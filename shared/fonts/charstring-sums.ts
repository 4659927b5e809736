/**
 * The operators of Type 2 charstrings that reckon (Adobe Technical Note 5177, chapters 4.4 to 4.6). Fonts
 * made from several masters once had them; today's have none, but the format allows them.
 */

/** Reckons with the top of the stack and a few stored numbers. */
type SumOperator = (stack: number[], store: number[]) => void;

const pop = (stack: number[]): number => stack.pop() ?? 0;

function two(reckon: (a: number, b: number) => number): SumOperator {
  return (stack) => {
    const b = pop(stack);
    const a = pop(stack);
    const sum = reckon(a, b);
    stack.push(Number.isFinite(sum) ? sum : 0);
  };
}

function one(reckon: (a: number) => number): SumOperator {
  return (stack) => stack.push(reckon(pop(stack)));
}

/** Turns the `count` topmost numbers round by `by` places. */
function roll(stack: number[]): void {
  const by = pop(stack);
  const count = Math.min(Math.max(0, Math.trunc(pop(stack))), stack.length);
  if (count === 0) return;
  const top = stack.splice(stack.length - count, count);
  const shift = ((Math.trunc(by) % count) + count) % count;
  stack.push(...top.slice(count - shift), ...top.slice(0, count - shift));
}

/** Stored numbers that the format has. */
const STORED = 32;

/** The operators by number, counted from 1200 because all have two bytes. */
export const SUM_OPERATORS: ReadonlyMap<number, SumOperator> = new Map<number, SumOperator>([
  [1203, two((a, b) => (a !== 0 && b !== 0 ? 1 : 0))],
  [1204, two((a, b) => (a !== 0 || b !== 0 ? 1 : 0))],
  [1205, one((a) => (a === 0 ? 1 : 0))],
  [1209, one(Math.abs)],
  [1210, two((a, b) => a + b)],
  [1211, two((a, b) => a - b)],
  [1212, two((a, b) => a / b)],
  [1214, one((a) => -a)],
  [1215, two((a, b) => (a === b ? 1 : 0))],
  [1218, (stack) => void stack.pop()],
  [
    1220,
    (stack, store) => {
      const index = pop(stack);
      const value = pop(stack);
      if (index >= 0 && index < STORED) store[Math.trunc(index)] = value;
    },
  ],
  [1221, (stack, store) => stack.push(store[Math.trunc(pop(stack))] ?? 0)],
  [
    1222,
    (stack) => {
      const [limit, value, otherwise, then] = [pop(stack), pop(stack), pop(stack), pop(stack)];
      stack.push(value <= limit ? then : otherwise);
    },
  ],
  // The same bytes on every machine: the number that the format leaves to chance is always this one.
  [1223, (stack) => stack.push(0.5)],
  [1224, two((a, b) => a * b)],
  [1226, one((a) => Math.sqrt(Math.max(0, a)))],
  [1227, (stack) => stack.push(stack.at(-1) ?? 0)],
  [
    1228,
    (stack) => {
      const [b, a] = [pop(stack), pop(stack)];
      stack.push(b, a);
    },
  ],
  [
    1229,
    (stack) => {
      const index = Math.max(0, Math.trunc(pop(stack)));
      stack.push(stack[stack.length - 1 - index] ?? 0);
    },
  ],
  [1230, roll],
]);
