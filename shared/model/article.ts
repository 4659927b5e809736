/** An article: the words and their display lines, in print order. It is linked to pages, never copied. */
import type { ArticleId } from '../base/ids.ts';
import { countCharacters, isHeadType, textOf, type Block, type BlockType } from './text.ts';

/**
 * The languages an article may be in; BCP 47. `en` is American English. The first are those of Han text,
 * then come those that papers are set in most, then the others whose words can be hyphenated.
 */
export const LANGUAGES = [
  ...(['zh-Hans', 'zh-Hant', 'ja'] as const),
  ...(['en', 'en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'fi', 'sv', 'da', 'nb', 'nn'] as const),
  ...(['is', 'et', 'lv', 'lt', 'pl', 'cs', 'sk', 'hu', 'sl', 'hr', 'ro', 'sq', 'tr'] as const),
  ...(['ca', 'gl', 'eu', 'ga', 'cy', 'af', 'id', 'la'] as const),
  ...(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'el'] as const),
] as const;

/** The language whose rules set the article. */
export type Language = (typeof LANGUAGES)[number];

/** Says whether a language is written in Han characters. */
export function isHanLanguage(lang: Language): boolean {
  return lang === 'zh-Hans' || lang === 'zh-Hant' || lang === 'ja';
}

export interface Article {
  readonly id: ArticleId;
  /** Names the file `articles/<slug>.json`; unique in the edition. */
  readonly slug: string;
  readonly lang: Language;
  /** In print order: head blocks first (each kind at most once), then the text. */
  readonly blocks: readonly Block[];
}

/** Finds the first block of a kind. */
export function findBlock(article: Article, type: BlockType): Block | undefined {
  return article.blocks.find((block) => block.type === type);
}

/** The headline as one line, or the slug when the article has none yet. */
export function titleOf(article: Article): string {
  const headline = findBlock(article, 'headline');
  const text = headline ? textOf(headline).replace(/\n/gu, ' ').trim() : '';
  return text === '' ? article.slug : text;
}

/** All text of the article in print order, blocks parted by line feeds. */
export function articleText(article: Article): string {
  return article.blocks.map(textOf).join('\n');
}

/** Length in characters other than white space: of all text, and of the text below the head. */
export function articleLength(article: Article): { readonly all: number; readonly text: number } {
  const below = article.blocks.filter((block) => !isHeadType(block.type));
  return {
    all: countCharacters(articleText(article)),
    text: below.reduce((sum, block) => sum + countCharacters(textOf(block)), 0),
  };
}
