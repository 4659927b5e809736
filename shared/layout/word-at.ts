/**
 * The word at a place of a text, as a double click chooses it: letters and figures by UAX #29, which knows no
 * words of Han, and these by the list of known ones.
 */
import { findWords } from './find-words.ts';
import { findWordEnds } from './unicode/words.ts';

/** A stretch of a text. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const HAN = /\p{Script=Han}/u;
/** So many characters around the place are read: a word is never longer. */
const AROUND = 24;

/**
 * The word that the character at an offset belongs to, or the mark that stands there; at a space the word
 * before it. None in an empty text.
 */
export function wordAt(text: string, offset: number): WordRange {
  const at = Math.max(0, Math.min(offset, text.length - 1));
  let from = 0;
  for (const to of findWordEnds(text)) {
    const isBlank = text.slice(from, to).trim() === '';
    if (at < to && isBlank && from > 0) return wordAt(text, from - 1);
    // Rare characters of two units are in no list.
    const isHan = to - from === 1 && HAN.test(text.charAt(from));
    if (at < to) return isHan ? hanWordAt(text, at) : { from, to };
    from = to;
  }
  return { from: text.length, to: text.length };
}

function hanWordAt(text: string, at: number): WordRange {
  let [first, end] = [at, at];
  while (first > 0 && at - first < AROUND && HAN.test(text.charAt(first - 1))) first -= 1;
  while (end < text.length && end - at < AROUND && HAN.test(text.charAt(end))) end += 1;
  const found = findWords(text, [first, end], new Set()).find(
    ({ from, to }) => from <= at && at < to,
  );
  return found ? { from: found.from, to: found.to } : { from: at, to: at + 1 };
}
