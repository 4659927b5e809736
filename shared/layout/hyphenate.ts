/** Points at which a Latin word may be cut at a line end, by Liang's method with the patterns of its language. */
import hyphen from 'hyphen';
import english from 'hyphen/patterns/en-us.js';

/** Letters kept before and after a cut in English (TeX's hyphenmins). */
const LEAST_BEFORE = 2;
const LEAST_AFTER = 3;
const LEAST_LETTERS = 6;

let cut: ((word: string) => string) | undefined;
const known = new Map<string, readonly number[]>();

/** Offsets inside a word where it may be cut. Words with figures, capitals inside or few letters are not. */
export function hyphenPoints(word: string): readonly number[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const points = findPoints(word);
  known.set(word, points);
  return points;
}

function findPoints(word: string): readonly number[] {
  if (word.length < LEAST_LETTERS) return [];
  const core = /^\P{L}*(\p{L}\p{Ll}+)\P{L}*$/u.exec(word);
  const letters = core?.[1];
  if (letters === undefined || letters.length < LEAST_LETTERS) return [];
  cut ??= hyphen(english, { hyphenChar: '\u00ad' }) as (word: string) => string;
  const start = word.indexOf(letters);
  const points: number[] = [];
  let at = 0;
  for (const part of cut(letters).split('\u00ad').slice(0, -1)) {
    at += part.length;
    if (at >= LEAST_BEFORE && letters.length - at >= LEAST_AFTER) points.push(start + at);
  }
  return points;
}
