/** The key of a font that a paper brings: its name and the beginning of its digest, so that it means one file. */
import type { FontKey } from '../base/ids.ts';

/** Hexadecimal digits of the digest in a key: no two fonts of a paper have the same. */
const DIGITS = 10;
const LONGEST_NAME = 40;

/** Makes the key. Fonts of one collection differ by their names, or by their places in it. */
export function ownKey(
  postScriptName: string,
  digest: string,
  face: { readonly face: number; readonly faces: number },
): FontKey {
  const name = postScriptName
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/gu, '');
  const place = face.faces > 1 ? `-${face.face + 1}` : '';
  return `${name === '' ? 'font' : name}${place}-${digest.slice(0, DIGITS)}`;
}
