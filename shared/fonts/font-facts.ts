/** The facts of a font as a whole: names, sizes and manner, read from its small tables. */
import { failed, success, type Result } from '../base/result.ts';
import { readI16, readU16, readU32, readU8 } from './font-bytes.ts';
import { postScriptNameIn } from './font-names.ts';
import { readRights } from './font-rights.ts';
import type { FontTables } from './font-tables.ts';
import type { Font } from './font.ts';

/** Facts that everyone may ask for, and those that only the reader of the font needs. */
export interface FontFacts extends Pick<
  Font,
  | 'postScriptName'
  | 'unitsPerEm'
  | 'ascent'
  | 'descent'
  | 'capHeight'
  | 'italicAngle'
  | 'bounds'
  | 'weight'
  | 'serif'
  | 'glyphCount'
  | 'rights'
> {
  readonly metricCount: number;
  readonly longOffsets: boolean;
}

const MAGIC = 0x5f0f_3cf5;
/** Capitals reach about so far up where a font does not say. */
const USUAL_CAP_HEIGHT = 0.7;
/** Family classes of OS/2 whose letters have serifs. */
const SERIF_CLASSES = [1, 2, 3, 4, 5, 7];
/** Serif styles of Panose that are without serifs: 11 and up. */
const PANOSE_SANS = 11;

/** Reads the facts; fails when the head of the font is damaged. `name` names it in the failure. */
export function readFontFacts(tables: FontTables, name: string): Result<FontFacts> {
  const head = tables.read('head');
  const unitsPerEm = readU16(head, 18);
  if (head.length < 54 || readU32(head, 12) !== MAGIC || unitsPerEm < 16) {
    return failed('font-damaged', { name, table: 'head' });
  }
  const hhea = tables.read('hhea');
  const os2 = tables.read('OS/2');
  const post = tables.read('post');
  const capHeight = readU16(os2, 0) >= 2 ? readI16(os2, 88) : 0;
  const postScriptName = postScriptNameIn(tables.read('name')) ?? name;
  return success({
    postScriptName,
    unitsPerEm,
    ascent: readI16(hhea, 4),
    descent: readI16(hhea, 6),
    capHeight: capHeight > 0 ? capHeight : Math.round(unitsPerEm * USUAL_CAP_HEIGHT),
    italicAngle: readI16(post, 4) + readU16(post, 6) / 65_536,
    bounds: {
      left: readI16(head, 36),
      bottom: readI16(head, 38),
      right: readI16(head, 40),
      top: readI16(head, 42),
    },
    weight: readU16(os2, 4) || 400,
    serif: hasSerifs(os2, postScriptName),
    glyphCount: readU16(tables.read('maxp'), 4),
    rights: readRights(os2),
    metricCount: readU16(hhea, 34),
    longOffsets: readI16(head, 50) !== 0,
  });
}

/** Many Chinese fonts leave both classes empty; then the name has to tell. */
function hasSerifs(os2: Uint8Array, name: string): boolean {
  const family = readU8(os2, 30);
  if (family !== 0) return SERIF_CLASSES.includes(family);
  const isText = readU8(os2, 32) === 2;
  const style = readU8(os2, 33);
  if (isText && style > 1) return style < PANOSE_SANS;
  return /serif|song|ming|xiaowei/iu.test(name) && !/sans/iu.test(name);
}
