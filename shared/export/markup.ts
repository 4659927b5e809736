/** Small parts of every markup we write: escaped text, safe attributes, numbers, colours. */
import type { Ink } from '../model/ink.ts';
import { screenColour } from '../model/ink.ts';

/** Characters that neither HTML nor XML may hold, and halves of characters. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Escapes words for use between tags. What no document may hold becomes U+FFFD. */
export function escapeText(words: string): string {
  return words
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
}

/** Escapes words for use in an attribute in double quotes. */
export function escapeAttribute(words: string): string {
  return escapeText(words).replace(/"/gu, '&quot;').replace(/\n/gu, '&#10;');
}

/** Writes a number with at most so many decimals, never in exponents, never as -0. */
export function decimal(value: number, digits: 1 | 2 | 3 | 4 | 9): string {
  const fixed = value.toFixed(digits).replace(/\.?0+$/u, '');
  return fixed === '-0' ? '0' : fixed;
}

/** Writes a length in points, precise to 1/100 pt. */
export function points(length: number): string {
  return decimal(length, 2);
}

/** Pixels of style sheets in one point of a page replica; see `pageStyle` for why they are so many. */
export const REPLICA_SCALE = 10;

/** Writes a length on a page replica. */
export function replicaLength(length: number): string {
  return `${decimal(length * REPLICA_SCALE, 2)}px`;
}

/** Writes the screen colour of an ink as #rrggbb. */
export function colourOf(ink: Ink): string {
  return `#${screenColour(ink)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}
