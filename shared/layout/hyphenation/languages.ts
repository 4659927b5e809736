/**
 * How the words of each language are cut: the patterns of the TeX community, and how many letters stay
 * before and after a cut (TeX's hyphenmins; where those allow a single letter, two stay). Every build of
 * the program reads a table when the first word of its language is cut, and not before.
 */
import afrikaans from 'hyphen/patterns/af.js';
import belarusian from 'hyphen/patterns/be.js';
import bulgarian from 'hyphen/patterns/bg.js';
import catalan from 'hyphen/patterns/ca.js';
import czech from 'hyphen/patterns/cs.js';
import welsh from 'hyphen/patterns/cy.js';
import danish from 'hyphen/patterns/da.js';
import german from 'hyphen/patterns/de-1996.js';
import greek from 'hyphen/patterns/el-monoton.js';
import british from 'hyphen/patterns/en-gb.js';
import american from 'hyphen/patterns/en-us.js';
import spanish from 'hyphen/patterns/es.js';
import estonian from 'hyphen/patterns/et.js';
import basque from 'hyphen/patterns/eu.js';
import finnish from 'hyphen/patterns/fi.js';
import french from 'hyphen/patterns/fr.js';
import irish from 'hyphen/patterns/ga.js';
import galician from 'hyphen/patterns/gl.js';
import croatian from 'hyphen/patterns/hr.js';
import hungarian from 'hyphen/patterns/hu.js';
import indonesian from 'hyphen/patterns/id.js';
import icelandic from 'hyphen/patterns/is.js';
import italian from 'hyphen/patterns/it.js';
import latin from 'hyphen/patterns/la.js';
import lithuanian from 'hyphen/patterns/lt.js';
import latvian from 'hyphen/patterns/lv.js';
import macedonian from 'hyphen/patterns/mk.js';
import norwegian from 'hyphen/patterns/nb.js';
import dutch from 'hyphen/patterns/nl.js';
import polish from 'hyphen/patterns/pl.js';
import portuguese from 'hyphen/patterns/pt.js';
import romanian from 'hyphen/patterns/ro.js';
import russian from 'hyphen/patterns/ru.js';
import slovak from 'hyphen/patterns/sk.js';
import slovene from 'hyphen/patterns/sl.js';
import albanian from 'hyphen/patterns/sq.js';
import serbian from 'hyphen/patterns/sr-cyrl.js';
import swedish from 'hyphen/patterns/sv.js';
import turkish from 'hyphen/patterns/tr.js';
import ukrainian from 'hyphen/patterns/uk.js';
import type { Language } from '../../model/article.ts';
import type { Patterns } from './find-cuts.ts';

/** How words of a language are cut. */
export interface Hyphenation {
  readonly patterns: Patterns;
  /** Letters that stay before and after a cut. */
  readonly before: number;
  readonly after: number;
  /** A word of fewer letters stays whole. */
  readonly least: number;
  /** An apostrophe is a letter of the word: l’administration, dell’amministrazione. */
  readonly elides: boolean;
}

type Row = readonly [patterns: unknown, before: number, after: number];

const ROWS: Readonly<Record<WrittenInLetters, Row>> = {
  en: [american, 2, 3],
  'en-GB': [british, 2, 3],
  de: [german, 2, 2],
  fr: [french, 2, 3],
  es: [spanish, 2, 2],
  pt: [portuguese, 2, 3],
  it: [italian, 2, 2],
  nl: [dutch, 2, 2],
  fi: [finnish, 2, 2],
  sv: [swedish, 2, 2],
  da: [danish, 2, 2],
  nb: [norwegian, 2, 2],
  nn: [norwegian, 2, 2],
  is: [icelandic, 2, 2],
  et: [estonian, 2, 3],
  lv: [latvian, 2, 2],
  lt: [lithuanian, 2, 2],
  pl: [polish, 2, 2],
  cs: [czech, 2, 3],
  sk: [slovak, 2, 3],
  hu: [hungarian, 2, 2],
  sl: [slovene, 2, 2],
  hr: [croatian, 2, 2],
  ro: [romanian, 2, 2],
  sq: [albanian, 2, 2],
  tr: [turkish, 2, 2],
  ca: [catalan, 2, 2],
  gl: [galician, 2, 2],
  eu: [basque, 2, 2],
  ga: [irish, 2, 3],
  cy: [welsh, 2, 3],
  af: [afrikaans, 2, 2],
  id: [indonesian, 2, 2],
  la: [latin, 2, 2],
  ru: [russian, 2, 2],
  uk: [ukrainian, 2, 2],
  be: [belarusian, 2, 2],
  bg: [bulgarian, 2, 2],
  sr: [serbian, 2, 2],
  mk: [macedonian, 2, 2],
  el: [greek, 2, 2],
};

type WrittenInLetters = Exclude<Language, 'zh-Hans' | 'zh-Hant' | 'ja'>;

const ELIDES: ReadonlySet<Language> = new Set(['fr', 'it', 'uk', 'be', 'sq']);

/** English words of fewer letters are short enough to go whole to the next line; others are longer. */
const LEAST_ENGLISH = 6;
const LEAST = 5;

/** How words in an article of a language are cut. Letters in Han text are taken for English. */
export function hyphenationOf(lang: Language): Hyphenation {
  const own: WrittenInLetters = lang in ROWS ? (lang as WrittenInLetters) : 'en';
  const [patterns, before, after] = ROWS[own];
  const least = patterns === american || patterns === british ? LEAST_ENGLISH : LEAST;
  return { patterns: patterns as Patterns, before, after, least, elides: ELIDES.has(own) };
}
