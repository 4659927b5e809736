/** Printing inks. Colour on a page is said in the four inks of the press, each from 0 (none) to 1 (solid). */

export interface Ink {
  readonly c: number;
  readonly m: number;
  readonly y: number;
  readonly k: number;
}

/** Solid black ink alone: the colour of all body text. */
export const BLACK: Ink = { c: 0, m: 0, y: 0, k: 1 };

/** No ink: bare paper, which knocks out what is under it. */
export const PAPER: Ink = { c: 0, m: 0, y: 0, k: 0 };

/** Says whether only the black plate is used. */
export function isBlackOnly(ink: Ink): boolean {
  return ink.c === 0 && ink.m === 0 && ink.y === 0;
}

/** The sRGB look of an ink on screen, 0 to 255 each: a plain model of inks on white, not a proof. */
export function screenColour(ink: Ink): readonly [number, number, number] {
  const shade = (part: number): number => Math.round(255 * (1 - part) * (1 - ink.k * 0.88));
  return [shade(ink.c), shade(ink.m), shade(ink.y)];
}
