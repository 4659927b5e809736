/** Gives the composer for the language of an article. */
import type { FontBook } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { Breaker, HouseStyle } from '../model/house-style.ts';
import { isLatinLanguage } from './language-rules.ts';
import type { Composer } from './set-block.ts';

/** The composer for the text of a story that breaks its paragraphs in a way of its own, or as the house does. */
export function composerForStory(composer: Composer, breaker: Breaker | undefined): Composer {
  return breaker ? { ...composer, breaker } : composer;
}

/** The composer for text of a language in a house style. */
export function composerFor(house: HouseStyle, fonts: FontBook, lang: Language): Composer {
  return { house, fonts, lang, latin: isLatinLanguage(lang), tight: false, vertical: false };
}
