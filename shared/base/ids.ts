/** Names of records. An id is opaque and random: neither order nor position hides in it. */

/** The id of a record of one kind; ids of different kinds do not mix. */
export type Id<Kind extends string> = string & { readonly idOf?: Kind };

export type ArticleId = Id<'article'>;
export type PictureId = Id<'picture'>;
export type PageId = Id<'page'>;
export type FrameId = Id<'frame'>;
export type StoryId = Id<'story'>;
export type EditionId = Id<'edition'>;

/** Names a font: one the program carries, such as `noto-serif-sc-400`, or one of the paper's own. */
export type FontKey = Id<'font'>;

/** What an id may look like: lower case letters, digits and hyphens, at most 64. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Gives random bytes; the desktop and the command line pass the machine's own source. */
export type RandomBytes = (count: number) => Uint8Array;

/** Makes a new id from 80 random bits, written with 32 letters that cannot be misread. */
export function makeId<Kind extends string>(random: RandomBytes): Id<Kind> {
  const letters = 'abcdefghjkmnpqrstuvwxyz023456789';
  return Array.from(random(16), (byte) => letters[byte % 32]).join('');
}
