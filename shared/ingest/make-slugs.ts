/** Names for the files of articles (slugs): lower case letters, digits and hyphens, unique. */
import { isSlug } from '../model/file-names.ts';

/** A slug is not longer than this. */
const LONGEST = 40;

/**
 * Makes a slug for each title: the words of a Latin title, else `fallback` (the name of the copy file)
 * or `article`, with a number when there are several or when the name is taken.
 */
export function makeSlugs(
  titles: readonly string[],
  fallback: string,
  taken: readonly string[],
): readonly string[] {
  const used = new Set(taken.map((slug) => slug.toLowerCase()));
  const next = new Map<string, number>();
  const common = toSlug(fallback) || 'article';
  return titles.map((title, i) => {
    const own = /\p{Script=Han}/u.test(title) ? '' : toSlug(title);
    const base = own || common;
    let slug = own || titles.length === 1 ? base : `${base}-${i + 1}`;
    let number = next.get(base) ?? 2;
    for (; used.has(slug); number += 1) slug = `${base}-${number}`;
    next.set(base, number);
    used.add(slug);
    return slug;
  });
}

/** The ASCII letters and digits of a name, words joined by hyphens; empty when they make no file name. */
function toSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = plain.match(/[a-z0-9]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`;
    if (next.length > LONGEST) break;
    slug = next;
  }
  const whole = slug || (words[0] ?? '').slice(0, LONGEST);
  return isSlug(whole) ? whole : '';
}
