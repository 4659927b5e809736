/**
 * Adobe's standard encoding, by which a PostScript glyph says of which letter and accent it is made. In the
 * format's own list of names the encoded characters come first, in this order, so runs of codes are enough.
 */

/** First and last code of each run; the names go on from one run to the next. */
const RUNS: readonly (readonly [number, number])[] = [
  [32, 126],
  [161, 175],
  [177, 180],
  [182, 189],
  [191, 191],
  [193, 200],
  [202, 203],
  [205, 208],
  [225, 225],
  [227, 227],
  [232, 235],
  [241, 241],
  [245, 245],
  [248, 251],
];

/** The number of the name that a code has, from 1; undefined when it has none. */
export function standardNameOf(code: number): number | undefined {
  let name = 1;
  for (const [first, last] of RUNS) {
    if (code >= first && code <= last) return name + code - first;
    name += last - first + 1;
  }
  return undefined;
}
