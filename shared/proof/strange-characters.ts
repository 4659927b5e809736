/** Characters that nobody can read: private-use code points and those that replace lost bytes. */
import { type Finding } from './finding.ts';

/** What word processors mean by the private-use characters of their symbol fonts. */
const MEANT: Readonly<Record<string, string>> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf0a7': '▪',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
};

/** Finds private-use characters and replacement characters in a text. */
export function strangeCharacters(text: string): readonly Finding[] {
  return [...text.matchAll(/\p{Co}|\ufffd/gu)].map((match): Finding => {
    const [char] = match;
    const place = { from: match.index, to: match.index + char.length };
    if (char === '\ufffd') {
      const around = text.slice(Math.max(0, place.from - 6), place.to + 6);
      return { code: 'copy-lost-character', level: 'error', ...place, values: { text: around } };
    }
    const meant = MEANT[char];
    return {
      code: 'copy-private-use',
      level: 'warning',
      ...place,
      values: { point: codePoint(char) },
      ...(meant !== undefined && { change: { ...place, text: meant } }),
    };
  });
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
