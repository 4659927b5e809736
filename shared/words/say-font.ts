/** Says what a font file holds and what its makers allow, as facts with their names, for window and terminal. */
import type { Embedding } from '../base/embedding.ts';
import type { DeskLanguage } from './word-table.ts';
import { say } from './words.ts';

/** Characters of a set that a font has, and that the set has. */
interface Covered {
  readonly has: number;
  readonly of: number;
}

/** What is known of a font. */
export interface ToldFont {
  readonly face: number;
  readonly faces: number;
  readonly name: string;
  readonly outlines: 'truetype' | 'cff';
  readonly glyphs: number;
  readonly rights: { readonly embedding: Embedding; readonly wholeOnly: boolean };
  readonly coverage: Readonly<
    Record<'gb2312' | 'gbk' | 'big5' | 'marks' | 'latin' | 'pinyin', Covered>
  >;
  readonly features: readonly string[];
  /** What it lacks of the characters that the paper is set in. */
  readonly lacking?: { readonly of: number; readonly characters: string } | undefined;
}

/** One fact and what it is called. */
export interface ToldFact {
  readonly label: string;
  readonly text: string;
}

const HAN = ['gb2312', 'gbk', 'big5'] as const;
const LETTERS = ['marks', 'latin', 'pinyin'] as const;

/** Says the facts of a font, in the order in which a person asks for them. */
export function sayFontFacts(lang: DeskLanguage, font: ToldFont): readonly ToldFact[] {
  const { coverage, rights, glyphs, outlines } = font;
  const counts = (sets: readonly (keyof ToldFont['coverage'])[]): string =>
    sets
      .map((set) =>
        say(lang, `font.covers.${set}`, { has: coverage[set].has, of: coverage[set].of }),
      )
      .join(say(lang, 'font.and'));
  const license = say(lang, `font.rights.${rights.embedding}`);
  const whole = rights.wholeOnly ? say(lang, 'font.rights.whole-only') : '';
  const features = font.features.length > 0 ? font.features.join(' ') : say(lang, 'font.none');
  return [
    { label: say(lang, 'font.name'), text: sayFontName(lang, font) },
    { label: say(lang, 'font.outlines'), text: say(lang, `font.outlines.${outlines}`, { glyphs }) },
    { label: say(lang, 'font.han'), text: counts(HAN) },
    { label: say(lang, 'font.letters'), text: counts(LETTERS) },
    ...sayLacking(lang, font),
    { label: say(lang, 'font.features'), text: features },
    { label: say(lang, 'font.rights'), text: `${license}${whole}` },
  ];
}

function sayLacking(lang: DeskLanguage, { lacking }: ToldFont): readonly ToldFact[] {
  if (lacking === undefined) return [];
  const { of, characters } = lacking;
  const count = Array.from(characters).length;
  const key = count === 0 ? 'font.has-all' : 'font.lacks';
  const text = say(lang, key, { of, count, characters });
  return [{ label: say(lang, 'font.in-use'), text }];
}

function sayFontName(lang: DeskLanguage, { name, face, faces }: ToldFont): string {
  return faces === 1
    ? name
    : say(lang, 'font.of-collection', { name, number: face + 1, count: faces });
}
