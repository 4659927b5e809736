// Faces by the names that people know; those that a paper has made itself go by their own.
import { WORDS, type WordKey } from '../../shared/words/words.ts';
import type { SayWords } from '../state/desk-context.tsx';

/** What a face is called on the screen. */
export function faceName(name: string, word: SayWords): string {
  const key = `window.face.${name}`;
  return Object.hasOwn(WORDS, key) ? word(key as WordKey) : name;
}
