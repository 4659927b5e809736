/**
 * Bounds of values in an edition, one truth for the files that are read and the commands that change
 * records. They are wide: they keep out nonsense, not taste.
 */

/** Longest length in points, about seven metres: no press is wider. */
export const LONGEST_LENGTH = 20_000;

/** Most columns of a page grid or a text frame. */
export const MOST_COLUMNS = 40;

/** Most grid lines of a page. */
export const MOST_LINES = 1000;

/** Most characters in a base column. */
export const MOST_COLUMN_CHARS = 400;

/** Largest total issue number. */
export const LARGEST_ISSUE = 1_000_000;

/** Largest side of a picture in pixels. */
export const LARGEST_PICTURE = 100_000;

/** Most corners of an outline that text runs around. */
export const MOST_OUTLINE_POINTS = 400;

/** Most characters of the short title of a story that jumps. */
export const MOST_JUMP_TITLE = 60;

/** Most lines of a headline. */
export const MOST_HEADLINE_LINES = 4;

/** Says whether a text may name a face: letters, figures and hyphens, and nothing every object has. */
export function isFaceName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(name) && !(name in {});
}
