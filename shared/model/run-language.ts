/**
 * In which language words are that need not be in that of their article: what a run says itself, and
 * whether all words of a block say the same, as in an English paragraph of a Chinese page.
 */
import type { Language } from './article.ts';
import type { Block, Mark } from './text.ts';

/** The language that the marks of a run name; undefined when it is in that of its article. */
export function languageNamed(marks: readonly Mark[] = []): Language | undefined {
  for (const mark of marks) if (mark.type === 'language') return mark.attrs.lang;
  return undefined;
}

/** The language that all words of a block name; undefined when a word of it names none or another. */
export function languageOfAll({ content }: Block): Language | undefined {
  let found: Language | undefined;
  for (const inline of content) {
    if (inline.type !== 'text' || inline.text.trim() === '') continue;
    const lang = languageNamed(inline.marks);
    if (lang === undefined || (found !== undefined && lang !== found)) return undefined;
    found = lang;
  }
  return found;
}
