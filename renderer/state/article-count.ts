// How long an article is, in the measure of its language: characters of Han text, words of any other.
import { isLatinLanguage } from '../../shared/layout/language-rules.ts';
import { countWords } from '../../shared/layout/unicode/words.ts';
import { articleLength, articleText, type Article } from '../../shared/model/article.ts';
import type { SayWords } from './desk-context.tsx';

const counts = new WeakMap<Article, number>();

/** The length of an article as it is shown: 732 字, or 410 words. */
export function countOf(article: Article, word: SayWords): string {
  if (!isLatinLanguage(article.lang))
    return word('window.count.chars', { count: articleLength(article).all });
  const known = counts.get(article) ?? countWords(articleText(article));
  counts.set(article, known);
  return word('window.count.words', { count: known });
}
