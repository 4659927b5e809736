/**
 * Cuts a word for the composer: where it may end a line with a hyphen, and, when it is longer than any line
 * and has no such place, between any two characters.
 */
import type { Font, ShapedText } from '../fonts/font.ts';
import { isSelector } from '../fonts/variation-sequences.ts';
import type { Language } from '../model/article.ts';
import { hyphenPoints } from './hyphenate.ts';
import { Break } from './prepared.ts';
import { endOfGrapheme } from './unicode/graphemes.ts';

/** A hyphen that the writer put into a word; it is drawn where a line ends at it. */
const SOFT_HYPHEN = '\u00ad';

/** How a word is cut. */
export interface CutOptions {
  readonly lang: Language;
  /** It is part of an address, which takes no hyphens. */
  readonly address: boolean;
  /** Its width in em. */
  readonly ems: number;
  /** Where its glyphs begin: no glyph is cut. */
  readonly offsets: readonly number[];
}

/** Places in a word, its end the last of them, and what may happen at the others. */
export interface WordCuts {
  readonly at: readonly number[];
  readonly break: typeof Break.hyphen | typeof Break.emergency;
}

/** A word wider than this many em without a place to hyphenate is cut anywhere when it must be. */
const LONG_WORD = 5;

/** Finds where a word may be cut. Where its writer put soft hyphens it is cut there and nowhere else. */
export function cutWord(word: string, options: CutOptions): WordCuts {
  const glyphs = new Set(options.offsets);
  const points = pointsOf(word, options).filter((at) => glyphs.has(startAfter(word, at)));
  if (points.length > 0 || options.ems <= LONG_WORD)
    return { at: [...points, word.length], break: Break.hyphen };
  const ends: number[] = [];
  for (let at = 0; at < word.length;) {
    at = endOfGrapheme(word, at);
    if (at === word.length || glyphs.has(at)) ends.push(at);
  }
  return { at: ends, break: Break.emergency };
}

function pointsOf(word: string, { lang, address }: CutOptions): readonly number[] {
  if (word.includes(SOFT_HYPHEN)) return softPoints(word);
  return address ? [] : hyphenPoints(word, lang);
}

/** Soft hyphens that stand between two characters; the part after a cut begins with its soft hyphen. */
function softPoints(word: string): readonly number[] {
  const points: number[] = [];
  for (let at = 1; at + 1 < word.length; at += 1)
    if (word[at] === SOFT_HYPHEN && word[at - 1] !== SOFT_HYPHEN) points.push(at);
  return points;
}

/** The first offset from a cut on that is to be seen. */
function startAfter(word: string, cut: number): number {
  let at = cut;
  while (word[at] === SOFT_HYPHEN) at += 1;
  return at;
}

/**
 * Shapes a word. Its soft hyphens are nothing to see and part it for the font: no ligature stands over the
 * joint that they mark. Offsets are those of the word.
 */
export function shapeWord(font: Font, word: string): ShapedText {
  if (!word.includes(SOFT_HYPHEN)) return font.shape(word);
  const glyphs: number[] = [];
  const advances: number[] = [];
  const offsets: number[] = [];
  let from = 0;
  for (const part of word.split(SOFT_HYPHEN)) {
    const shaped = font.shape(part);
    glyphs.push(...shaped.glyphs);
    advances.push(...shaped.advances);
    offsets.push(...shaped.offsets.map((offset) => offset + from));
    from += part.length + 1;
  }
  return { glyphs, advances, offsets };
}

/** Characters that are never seen: soft hyphens, joiners, spaces of no width, variation selectors. */
export function isUnseen(code: number): boolean {
  if (code >= 0xfe00) return isSelector(code) || code === 0xfeff;
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064);
}

/** Says whether a font has a glyph for every character of a word that is seen. */
export function canSet(font: Font, word: string): boolean {
  for (const character of word) {
    const code = character.codePointAt(0)!;
    if (font.glyphOf(code) === 0 && !isUnseen(code)) return false;
  }
  return true;
}
