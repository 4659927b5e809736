/**
 * Sets runs in which a font does nothing but kern: figures, marks and most words. It spares the start
 * of the shaper on pages without letters. Whatever it cannot judge it leaves to the shaper.
 */
import { readU16 } from './font-bytes.ts';
import type { GlyphId, ShapedText } from './font.ts';
import type { FontTables } from './font-tables.ts';
import { findCovered, findLookups, type Lookup } from './layout-tables.ts';
import { kernOf } from './pair-kerning.ts';
import { substituteOne } from './substitutions.ts';

/** Sets a text, or gives undefined when it needs the shaper. */
export type PlainShaping = (text: string) => ShapedText | undefined;

const LATIN = ['latn', 'DFLT'];
/** Features that a shaper applies to Latin text unasked, and that can change glyphs. */
const SUBSTITUTING = ['ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt', 'rvrn', 'rand'];
const SUBSTITUTION_EXTENSION = 7;
/** Features that move glyphs; mark features touch combining marks only, which are never plain. */
const POSITIONING = ['kern', 'dist', 'curs'];
const POSITION_EXTENSION = 9;
const PAIR = 2;
const SINGLE = 1;

/** What the font may do to a glyph. */
interface LatinRules {
  readonly gsub: Uint8Array;
  readonly gpos: Uint8Array;
  readonly substitutions: readonly Lookup[];
  readonly pairs: readonly Lookup[];
  /** Kerning that depends on more than the pair. */
  readonly contexts: readonly Lookup[];
}

/** Makes the plain setting of a font; its rules are read when the first text comes. */
export function makePlainShaping(
  tables: FontTables,
  glyphOf: (codePoint: number) => GlyphId,
  advanceOf: (glyph: GlyphId) => number,
): PlainShaping {
  let rules: LatinRules | undefined;
  const forms = new Map<number, GlyphId | undefined>();
  const formOf = (known: LatinRules, codePoint: number): GlyphId | undefined => {
    if (forms.has(codePoint)) return forms.get(codePoint);
    const form = plainForm(known, glyphOf(codePoint));
    forms.set(codePoint, form);
    return form;
  };
  return (text) => {
    if (!isPlainText(text)) return undefined;
    rules ??= readRules(tables);
    if (rules === undefined) return undefined;
    const glyphs: GlyphId[] = [];
    for (let i = 0; i < text.length; i += 1) {
      const form = formOf(rules, text.charCodeAt(i));
      if (form === undefined) return undefined;
      glyphs.push(form);
    }
    const advances = glyphs.map(advanceOf);
    for (let i = 0; i + 1 < glyphs.length; i += 1) {
      for (const pair of rules.pairs) {
        advances[i]! += kernOf(rules.gpos, pair, glyphs[i]!, glyphs[i + 1]!) ?? 0;
      }
    }
    return { glyphs, advances, offsets: Array.from(glyphs.keys()) };
  };
}

/** Letters and marks that stand for themselves: ASCII, Latin letters with accents, dashes and quotes. */
function isPlainText(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const ascii = code >= 0x20 && code <= 0x7e;
    const accented = code >= 0xa1 && code <= 0x17f && code !== 0xad;
    const dashOrQuote = code >= 0x2013 && code <= 0x201d;
    if (!ascii && !accented && !dashOrQuote) return false;
  }
  return true;
}

/** Reads what the font does to Latin text; undefined when it kerns in a way that is not read here. */
function readRules(tables: FontTables): LatinRules | undefined {
  const gsub = tables.read('GSUB');
  const gpos = tables.read('GPOS');
  const substitutions = findLookups(gsub, {
    scripts: LATIN,
    features: SUBSTITUTING,
    extension: SUBSTITUTION_EXTENSION,
  });
  const positions = findLookups(gpos, {
    scripts: LATIN,
    features: POSITIONING,
    extension: POSITION_EXTENSION,
  });
  const isOldKerning = tables.find('kern') !== undefined;
  if (isOldKerning) return undefined;
  const pairs = positions.filter((lookup) => lookup.type === PAIR);
  const contexts = positions.filter((lookup) => lookup.type !== PAIR);
  return { gsub, gpos, substitutions, pairs, contexts };
}

/**
 * Gives the form in which a glyph is drawn whatever stands beside it: single substitutions always come
 * about. Undefined when it depends on its neighbours, and for the missing glyph.
 */
function plainForm({ gsub, gpos, ...rules }: LatinRules, glyph: GlyphId): GlyphId | undefined {
  if (glyph === 0) return undefined;
  let form = glyph;
  for (const lookup of rules.substitutions) {
    if (lookup.type === SINGLE) form = substituteOne(gsub, lookup, form);
    else if (begins(gsub, lookup, form)) return undefined;
  }
  return rules.contexts.some((lookup) => begins(gpos, lookup, form)) ? undefined : form;
}

/** Says whether a lookup other than a pair can begin at a glyph. */
function begins(table: Uint8Array, lookup: Lookup, glyph: GlyphId): boolean {
  return lookup.subtables.some(
    (at) => findCovered(table, at + firstCoverage(table, at, lookup.type), glyph) !== undefined,
  );
}

/** Context and chained context lookups, in GSUB and in GPOS. */
const CONTEXT = [5, 7];
const CHAINED_CONTEXT = [6, 8];

/**
 * Where a subtable says at which glyphs it begins. GSUB's 8, the reversed chain, is kept like a plain
 * lookup and never has format 3; no other number means a context in one table and not in the other.
 */
function firstCoverage(table: Uint8Array, at: number, type: number): number {
  const listsGlyphs = readU16(table, at) === 3;
  if (listsGlyphs && CONTEXT.includes(type)) return readU16(table, at + 6);
  if (!listsGlyphs || !CHAINED_CONTEXT.includes(type)) return readU16(table, at + 2);
  const input = at + 4 + readU16(table, at + 2) * 2;
  return readU16(table, input + 2);
}
