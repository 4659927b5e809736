/** Gives the composer for the language of an article. */
import type { FontBook } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { isLatinLanguage } from './language-rules.ts';
import type { Composer } from './set-block.ts';

/** The composer for text of a language in a house style. */
export function composerFor(house: HouseStyle, fonts: FontBook, lang: Language): Composer {
  return { house, fonts, lang, latin: isLatinLanguage(lang), tight: false };
}
