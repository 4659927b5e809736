/**
 * Collections: several fonts in one file that share tables (.ttc, .otc). Chinese systems bring their
 * fonts like that.
 */
import { failed, success, type Result } from '../base/result.ts';
import { readTag, readU32 } from './font-bytes.ts';
import type { FontSource } from './font-source.ts';

const COLLECTION = 'ttcf';
const HEADER = 12;
/** More fonts than this are in no file; a damaged count must not keep us busy. */
const MOST_FACES = 256;
/** Web fonts, packed for another purpose. */
const COMPRESSED = ['wOFF', 'wOF2'];

/** How many fonts a file holds: one, unless it is a collection. */
export function countFaces(source: FontSource): number {
  const header = source.read(0, HEADER);
  if (readTag(header, 0) !== COLLECTION) return 1;
  return Math.max(1, Math.min(readU32(header, 8), MOST_FACES));
}

/** Finds where a font of a file begins. Fails when the file is packed, or has no such font. */
export function findFace(
  source: FontSource,
  { name, face }: { readonly name: string; readonly face: number },
): Result<number> {
  const kind = readTag(source.read(0, 4), 0);
  if (COMPRESSED.includes(kind)) return failed('font-compressed', { name });
  const count = countFaces(source);
  if (!(face >= 0 && face < count)) {
    return failed('font-no-face', { name, number: face + 1, count });
  }
  if (kind !== COLLECTION) return success(0);
  const offset = source.read(HEADER + face * 4, 4);
  if (offset.length < 4) return failed('font-damaged', { name, table: COLLECTION });
  return success(readU32(offset, 0));
}
