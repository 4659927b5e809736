/** The characters that an edition is set in, for asking whether a font has them. */
import type { Edition } from './edition.ts';
import { textOf } from './text.ts';

/** Every code point of its articles and labels, once. */
export function charactersOf({ articles, frames }: Edition): ReadonlySet<number> {
  const codes = new Set<number>();
  const add = (text: string): void => {
    for (const character of text) codes.add(character.codePointAt(0) ?? 0);
  };
  for (const { blocks } of Object.values(articles)) for (const block of blocks) add(textOf(block));
  for (const frame of Object.values(frames)) {
    if (frame.kind === 'label') for (const { text } of frame.lines) add(text);
  }
  return codes;
}
