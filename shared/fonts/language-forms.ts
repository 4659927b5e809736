/**
 * The glyphs of a font as text of one language wants them (`locl`, `vert` and `ccmp` of that language): the
 * same character is drawn in one way in Beijing and in others in Taipei, Tokyo and Seoul.
 */
import type { CharacterMap } from './character-map.ts';
import type { FontTables } from './font-tables.ts';
import type { Font, FontLanguage, GlyphId } from './font.ts';
import { readForms, readPairLigatures } from './substitutions.ts';
import type { Variations } from './variation-sequences.ts';

/** What a font answers otherwise in text of another language. */
export type LanguageForms = Pick<Font, 'glyphOf' | 'variantOf' | 'verticalOf' | 'ligatureOf'>;

/** What the forms are found from. */
export interface FormSource {
  readonly tables: FontTables;
  /** The glyph of a code point before any language is asked. */
  readonly letterOf: CharacterMap;
  readonly variations: () => Variations;
  /** The glyph itself, or 0 when the font has no such number. */
  readonly known: (glyph: GlyphId) => GlyphId;
}

/**
 * Languages as fonts name them, best first. Where a font knows nothing of a language, Simplified Chinese is
 * what it is asked next: its marks (— … “ ”) are as wide as a character, which all of them want.
 */
const TAGS: Readonly<Record<FontLanguage, readonly string[]>> = {
  'zh-Hans': ['ZHS '],
  'zh-Hant': ['ZHT ', 'ZHH ', 'ZHS '],
  ja: ['JAN ', 'ZHS '],
  ko: ['KOR ', 'ZHS '],
};

/** Makes the forms of one language; its tables are read when they are first asked for. */
export function makeLanguageForms(source: FormSource, language: FontLanguage): LanguageForms {
  const { tables, letterOf, variations, known } = source;
  const tags = TAGS[language];
  const gsub = (): Uint8Array => tables.read('GSUB');
  const own = later(() => readForms(gsub(), 'locl', tags));
  const upright = later(() => readForms(gsub(), 'vert', tags));
  const ligatures = later(() => readPairLigatures(gsub(), tags));
  const used = new Map<number, GlyphId>();
  const glyphOf = (codePoint: number): GlyphId => {
    const before = used.get(codePoint);
    if (before !== undefined) return before;
    const glyph = known(own()(letterOf(codePoint)));
    used.set(codePoint, glyph);
    return glyph;
  };
  return {
    glyphOf,
    variantOf(codePoint, selector) {
      const found = variations()(codePoint, selector);
      if (found === 'usual') return glyphOf(codePoint) || undefined;
      return found === undefined ? undefined : known(own()(known(found))) || undefined;
    },
    verticalOf: (glyph) => known(upright()(glyph)),
    ligatureOf: (first, second) => ligatures()(first, second),
  };
}

/** Gives a value that is made at the first call and kept. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
