/** Finds a font that pages are set in and that its makers do not allow into a file that others get. */
import { mayEmbed } from '../base/embedding.ts';
import type { FontKey } from '../base/ids.ts';
import type { Failure } from '../base/result.ts';
import type { DisplayList } from '../display/display-list.ts';
import type { FontBook } from '../fonts/font.ts';

/** Gives the failure that names the first such font, or undefined when all may be embedded. */
export function findForbiddenFont(
  keys: ReadonlySet<FontKey>,
  fonts: FontBook,
): Failure | undefined {
  for (const key of keys) {
    const font = fonts.find(key);
    if (font === undefined || mayEmbed(font.rights.embedding)) continue;
    const { embedding } = font.rights;
    const code = embedding === 'bitmap-only' ? 'font-bitmap-only' : 'font-restricted';
    return { code, values: { name: font.postScriptName } };
  }
  return undefined;
}

/** The fonts of all words of pages. Glyphs that are drawn and are no words go in as shapes. */
export function fontsOfWords(lists: readonly DisplayList[]): ReadonlySet<FontKey> {
  const keys = new Set<FontKey>();
  for (const { groups } of lists) {
    for (const { lines } of groups) {
      for (const { items } of lines) for (const { run } of items) keys.add(run.font);
    }
  }
  return keys;
}
