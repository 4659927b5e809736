/** One character more or less at a random place of a text, as somebody who types makes it. */
import type { Chance } from '../support/chance.ts';

const TYPED = '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动';

/** A text after an edit, and the offset at which it was edited. */
export interface EditedText {
  readonly text: string;
  readonly at: number;
}

/** Takes a character away or puts one in. */
export function editAtRandom(text: string, chance: Chance): EditedText {
  const at = chance.below(text.length);
  if (chance.below(2) === 0) return { text: text.slice(0, at) + text.slice(at + 1), at };
  return typeAt(text, at, chance);
}

/** Puts one character in. */
export function typeAt(text: string, at: number, chance: Chance): EditedText {
  const typed = TYPED[chance.below(TYPED.length)]!;
  return { text: text.slice(0, at) + typed + text.slice(at), at };
}
