/**
 * The substitutions that Han setting needs of a font: the forms of one language (`locl`; in Chinese also of
 * marks that Latin text shares: — … “ ” as wide as a character), upright forms for vertical text (`vert`)
 * and the one long dash made of two (`ccmp`). Letters go to the shaper instead.
 */
import { readU16 } from './font-bytes.ts';
import type { GlyphId } from './font.ts';
import { findCovered, findLookups, type Lookup } from './layout-tables.ts';

const EXTENSION = 7;
const SINGLE = 1;
const LIGATURE = 4;

/** A feature in Han text; `languages` are the tags of its language, the first that the font knows is taken. */
interface HanFeature {
  readonly feature: string;
  readonly languages: readonly string[];
  readonly type: number;
}

/** Finds the lookups of one feature in Han text. */
function findHan(gsub: Uint8Array, { feature, languages, type }: HanFeature): readonly Lookup[] {
  const lookups = findLookups(gsub, {
    scripts: ['hani', 'DFLT'],
    languages,
    features: [feature],
    extension: EXTENSION,
  });
  return lookups.filter((lookup) => lookup.type === type);
}

/** Gives the form of a glyph that one feature makes, or the glyph itself: `locl` or `vert`. */
export function readForms(
  gsub: Uint8Array,
  feature: string,
  languages: readonly string[],
): (glyph: GlyphId) => GlyphId {
  const lookups = findHan(gsub, { feature, languages, type: SINGLE });
  return (glyph) => lookups.reduce((form, lookup) => substituteOne(gsub, lookup, form), glyph);
}

/** Gives what a single substitution makes of a glyph; the glyph itself when it is not about it. */
export function substituteOne(gsub: Uint8Array, lookup: Lookup, glyph: GlyphId): GlyphId {
  for (const at of lookup.subtables) {
    const index = findCovered(gsub, at + readU16(gsub, at + 2), glyph);
    if (index === undefined) continue;
    const list = readU16(gsub, at) === 2;
    return list ? readU16(gsub, at + 6 + index * 2) : (glyph + readU16(gsub, at + 4)) & 0xffff;
  }
  return glyph;
}

/** Gives the ligature that `ccmp` makes of two glyphs, or undefined. */
export function readPairLigatures(
  gsub: Uint8Array,
  languages: readonly string[],
): (first: GlyphId, second: GlyphId) => GlyphId | undefined {
  const ligatures = findHan(gsub, { feature: 'ccmp', languages, type: LIGATURE });
  return (first, second) => {
    for (const { subtables } of ligatures) {
      for (const at of subtables) {
        const glyph = ligatureIn(gsub, at, first, second);
        if (glyph !== undefined) return glyph;
      }
    }
    return undefined;
  };
}

function ligatureIn(
  gsub: Uint8Array,
  at: number,
  first: GlyphId,
  second: GlyphId,
): GlyphId | undefined {
  const index = findCovered(gsub, at + readU16(gsub, at + 2), first);
  if (index === undefined) return undefined;
  const set = at + readU16(gsub, at + 6 + index * 2);
  for (let i = 0; i < readU16(gsub, set); i += 1) {
    const ligature = set + readU16(gsub, set + 2 + i * 2);
    const isPair = readU16(gsub, ligature + 2) === 2;
    if (isPair && readU16(gsub, ligature + 4) === second) return readU16(gsub, ligature);
  }
  return undefined;
}
