/** Points at which a word may be cut at a line end, by the patterns of its language. */
import type { Language } from '../model/article.ts';
import { findCuts } from './hyphenation/find-cuts.ts';
import { hyphenationOf, type Hyphenation } from './hyphenation/languages.ts';

interface Known {
  readonly hyphenation: Hyphenation;
  readonly words: Map<string, readonly number[]>;
}

const known = new Map<Language, Known>();

/** Offsets inside a word where it may be cut. Words with figures, capitals inside or few letters are not. */
export function hyphenPoints(word: string, lang: Language): readonly number[] {
  let own = known.get(lang);
  if (own === undefined) {
    own = { hyphenation: hyphenationOf(lang), words: new Map() };
    known.set(lang, own);
  }
  let points = own.words.get(word);
  if (points === undefined) {
    points = findPoints(word, own.hyphenation);
    own.words.set(word, points);
  }
  return points;
}

/** Letters with the apostrophes between them; nearly all words have no others than these. */
const PLAIN_LETTERS = /[A-Za-z]+(?:'[A-Za-z]+)*/g;
const APOSTROPHES = /['’]/gu;
/** A word without so many letters in a row has no place to be cut. */
const LONG_ENOUGH = /[A-Za-z]{4}|[^\0-\x7f]{2}|[A-Za-z][^\0-\x7f]|[^\0-\x7f][A-Za-z]/;
const ASCII = /^[\0-\x7f]*$/;

function findPoints(word: string, hyphenation: Hyphenation): readonly number[] {
  if (word.length < hyphenation.least || !LONG_ENOUGH.test(word)) return [];
  const points: number[] = [];
  // Tables of all letters of the world are slow to make: where they are needed, and not before.
  const pattern = ASCII.test(word)
    ? PLAIN_LETTERS
    : /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
  for (const { 0: letters, index } of word.matchAll(pattern)) {
    if (touchesFigure(word, index, index + letters.length)) continue;
    let from = index;
    const parts = hyphenation.elides ? [letters] : letters.split(APOSTROPHES);
    for (const part of parts) {
      points.push(...cutLetters(part, hyphenation).map((at) => at + from));
      from += part.length + 1;
    }
  }
  return points;
}

function touchesFigure(word: string, from: number, to: number): boolean {
  return /\d/.test((word[from - 1] ?? '') + (word[to] ?? ''));
}

/** A word as sentences have it: one capital at most, at its head or after an apostrophe. */
const ASCII_SENTENCE_CASE = /^[A-Za-z][a-z]*(?:'[A-Za-z][a-z]*)*$/;

function isInSentenceCase(letters: string): boolean {
  if (ASCII.test(letters)) return ASCII_SENTENCE_CASE.test(letters);
  return /^\p{L}[\p{Ll}\p{M}]*(?:['’]\p{L}[\p{Ll}\p{M}]*)*$/u.test(letters);
}

function cutLetters(letters: string, hyphenation: Hyphenation): readonly number[] {
  const { before, after, least, patterns } = hyphenation;
  if (letters.length < least) return [];
  if (!isInSentenceCase(letters)) return [];
  const lower = letters.toLowerCase().replace(APOSTROPHES, "'");
  if (lower.length !== letters.length) return [];
  return findCuts(lower, patterns).filter((at) => {
    // Letters count from the apostrophe: what an article leaves of itself is none.
    const head = lower.slice(0, at).split("'").at(-1)!;
    const tail = lower.slice(at).split("'")[0]!;
    return lengthOf(head) >= before && lengthOf(tail) >= after;
  });
}

/** Letters, a combining mark not counted. */
function lengthOf(letters: string): number {
  return ASCII.test(letters) ? letters.length : letters.replace(/\p{M}/gu, '').length;
}
