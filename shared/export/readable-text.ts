/**
 * The words of an article as readers elsewhere need them: a private character means nothing outside of the
 * paper's own fonts, so what the house sets for it is written instead. All other characters stay.
 */
import type { Article } from '../model/article.ts';
import type { Substitute } from '../model/face.ts';
import type { Block, Inline } from '../model/text.ts';

const PRIVATE = /^\p{Co}$/u;

/** The article with its private characters written out; the article itself when it has none of them. */
export function withReadableText(
  article: Article,
  substitutes: readonly Substitute[] = [],
): Article {
  const meant = new Map(
    substitutes.flatMap(({ for: character, text }): [string, string][] =>
      text !== undefined && PRIVATE.test(character) ? [[character, text]] : [],
    ),
  );
  if (meant.size === 0) return article;
  const written = (text: string): string =>
    text.replaceAll(/\p{Co}/gu, (character) => meant.get(character) ?? character);
  const inline = (one: Inline): Inline =>
    one.type === 'text' ? { ...one, text: written(one.text) } : one;
  const blocks = article.blocks.map((block): Block => {
    return { ...block, content: block.content.map(inline) };
  });
  return { ...article, blocks };
}
