/** Reads the tables of the Unicode Character Database as the project keeps them: one string for a property. */

/** A property of all code points: its values, and runs of code points, each a length and a sign. */
interface PackedTable<T extends string> {
  readonly classes: readonly T[];
  readonly runs: string;
}

/** Signs of the classes in their order; none of them is a digit of base 36. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';
const RUN = /([0-9a-z]*)([^0-9a-z])/g;

interface Runs {
  /** Where each run begins. */
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

/** Gives the look-up of a property. The table is unpacked when a code point is first asked for. */
export function readTable<T extends string>(table: PackedTable<T>): (code: number) => T {
  let runs: Runs | undefined;
  return (code) => {
    const { starts, values } = (runs ??= unpack(table.runs));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= code) low = middle;
      else high = middle - 1;
    }
    return table.classes[values[low]!]!;
  };
}

function unpack(packed: string): Runs {
  const starts: number[] = [];
  const values: number[] = [];
  let at = 0;
  for (const [, length, sign] of packed.matchAll(RUN)) {
    starts.push(at);
    values.push(SIGNS.indexOf(sign!));
    at += length === '' ? 1 : Number.parseInt(length!, 36);
  }
  return { starts, values };
}
