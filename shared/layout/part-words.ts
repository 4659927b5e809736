/**
 * How much it hurts to end a line of a headline between two Chinese words: nothing between what is spoken
 * of and what is said of it, much inside a noun phrase, most after a preposition. The numbers are choices,
 * made on headlines; only their order means anything.
 */
import { hasOpenPreposition, hurtOfClause } from './clauses.ts';
import type { Word, WordKind } from './word-kinds.ts';

/** A line end that may not be, whatever it saves. */
export const NEVER = 99;

/** The kinds in the order of the columns below. */
const ORDER = 'nvwtdabpcmufs';

/** By the kind of the word that ends the line, then of the one that begins the next. */
const HURTS: Readonly<Record<WordKind, readonly number[]>> = {
  //  n   v   w   t   d   a   b   p   c   m   u   f   s
  n: [26, 2, 24, 4, 0, 18, 22, 0, 8, 8, NEVER, 90, 80],
  v: [11, 12, 14, 12, 8, 14, 12, 8, 14, 12, NEVER, 60, 60],
  w: [26, 8, 20, 8, 4, 14, 16, 4, 8, 10, NEVER, 90, 80],
  t: [14, 10, 14, 22, 8, 14, 14, 6, 12, 30, NEVER, 60, 60],
  d: [40, 45, 45, 30, 35, 45, 40, 30, 40, 30, NEVER, 60, 60],
  a: [30, 14, 26, 14, 10, 22, 30, 10, 14, 16, NEVER, 60, 60],
  b: [45, 45, 45, 40, 40, 45, 45, 40, 40, 40, NEVER, 60, 80],
  p: [70, 70, 70, 70, 70, 70, 70, 70, 70, 70, NEVER, 70, 70],
  c: [60, 60, 60, 60, 60, 60, 60, 60, 60, 60, NEVER, 60, 60],
  m: [45, 8, 40, 12, 4, 40, 45, 6, 10, 25, NEVER, 70, 70],
  u: [20, 24, 20, 18, 16, 20, 20, 14, 14, 16, NEVER, 60, 30],
  f: [16, 8, 16, 6, 5, 12, 14, 2, 8, 10, NEVER, 60, 60],
  s: [26, 2, 24, 4, 0, 18, 22, 0, 8, 8, NEVER, 90, 80],
};

/** A lone character leans on its neighbour. */
const LONE_NOUN = 22;
const LONE_VERB = 20;
/** 到, 出, 至 and their like belong to the verb before them. */
const RESULT = 40;
const RESULTS = '到出起入至成为好完掉住给上下进回开满够破';
/** 至 and 到 lead on to where something ends; 在 and its like stand close behind a lone verb. */
const REACH = 26;
const REACHES = '至到于往';
const PLACES = '在给向于自';
/** A preposition waits for its verb. */
const OPEN_PREPOSITION = 6;
/** After 了, 着, 过 a line ends more easily than after 的. */
const ASPECT = -8;

/** How much a line end after the n-th word hurts. */
export function hurtOfParting(words: readonly Word[], n: number, text: string): number {
  const before = words[n]!;
  const after = words[n + 1]!;
  let hurt = HURTS[before.kind][ORDER.indexOf(after.kind)]!;
  if ('vu'.includes(before.kind) && '的了着'.includes(text.charAt(after.from))) return NEVER;
  if (isLone(before)) hurt += LONE[before.kind] ?? 0;
  if (isLone(after) && after.kind === 'n') hurt += LONE_NOUN;
  if (isLone(after)) hurt += hurtBeforeLone(before, text.charAt(after.from));
  hurt += hurtOfAspect(before, text);
  hurt += hurtOfClause(words, n, text);
  if (after.kind === 'v' && hasOpenPreposition(words, n)) hurt += OPEN_PREPOSITION;
  return hurt;
}

/** After 了 and its like a line ends more easily than after 的. */
export function hurtOfAspect({ kind, from }: Word, text: string): number {
  return kind === 'u' && !'的之'.includes(text.charAt(from)) ? ASPECT : 0;
}

function hurtBeforeLone(before: Word, next: string): number {
  const isPlace = isLone(before) && PLACES.includes(next);
  if (before.kind === 'v' && (RESULTS.includes(next) || isPlace)) return RESULT;
  return REACHES.includes(next) ? REACH : 0;
}

/** How much a line end hurts between a word and a quotation, a figure or a Latin word, taken as its kind. */
export function hurtBeside(before: WordKind, after: WordKind): number {
  return HURTS[before][ORDER.indexOf(after)]!;
}

const LONE: Readonly<Partial<Record<WordKind, number>>> = { n: LONE_NOUN, v: LONE_VERB };

function isLone({ from, to }: Word): boolean {
  return to - from === 1;
}
