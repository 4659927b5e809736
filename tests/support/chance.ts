/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

/** A source of numbers and choices. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** One of some things. */
  readonly pick: <Value>(of: ArrayLike<Value>) => Value;
  /** Says yes so many times in a hundred. */
  readonly percent: (share: number) => boolean;
}

/** Makes a source of chance from a seed. */
export function makeChance(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    // Mulberry32, Tommy Ettinger, public domain.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (of) => of[below(of.length)]!,
    percent: (share) => below(100) < share,
  };
}
