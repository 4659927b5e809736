/**
 * What the files of an edition may be called. Slugs, folios and picture names become file names on
 * Linux, Windows and macOS, in Git and on network shares, so they keep to what all of them can hold.
 */

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

const SLUG =
  /^[\p{Ll}\p{Lm}\p{Lo}\p{N}](?:[\p{Ll}\p{Lm}\p{Lo}\p{N}-]{0,58}[\p{Ll}\p{Lm}\p{Lo}\p{N}])?$/u;
const FOLIO = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,10}[\p{L}\p{N}])?$/u;
const PICTURE = /^[^.\s\\/:*?"<>|\p{C}](?:[^\\/:*?"<>|\p{C}]{0,78}[^.\s\\/:*?"<>|\p{C}])?$/u;

/**
 * Says whether a text may be the slug of an article: 1 to 60 small letters, Han characters, figures and
 * inner hyphens, so that it is one file name on every system.
 */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && !RESERVED.test(text) && isComposed(text);
}

/** Says whether a text may be the folio of a page: 1 to 12 letters, figures and inner hyphens. */
export function isFolio(text: string): boolean {
  return FOLIO.test(text) && !RESERVED.test(text) && isComposed(text);
}

/** Says whether a text may be the file name of a picture, ending included. */
export function isPictureFile(text: string): boolean {
  const stem = text.replace(/\..*$/u, '');
  return PICTURE.test(text) && !RESERVED.test(stem) && isComposed(text);
}

/** Two names that some file system would take for one: the same but for case. */
export function sameFileName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Makes a slug from a headline; one that is taken gets a number. */
export function slugFrom(title: string, taken: Iterable<string>): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{N}]+/gu, '-');
  const stem = [...words]
    .slice(0, 24)
    .join('')
    .replace(/^-+|-+$/gu, '');
  const base = isSlug(stem) ? stem : 'article';
  const used = new Set([...taken].map((slug) => slug.toLowerCase()));
  let slug = base;
  for (let number = 2; used.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

/** Some file systems give names back decomposed; we write composed ones only. */
function isComposed(text: string): boolean {
  return text.normalize('NFC') === text;
}
