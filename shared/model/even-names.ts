/**
 * Finds the columns of a table that are lists of names, and the space that makes the names of a column
 * equally wide (均排): one em inside a name of two characters beside names of three.
 */
import { isSurname } from '../base/surnames.ts';

const NAME = /^[一-鿿]{2,4}$/u;
/** A name that its writer has padded. */
const PADDED = /^[一-鿿]\u3000+[一-鿿]$/u;

/** So many of the names of a list begin with a common surname; rare ones stand among them. */
const LIKELY = 0.75;

/**
 * How many characters wide the names of a column are to be; undefined when it is no list of names, or
 * they are as wide already. The first cell may be a heading.
 */
export function nameWidth(cells: readonly string[]): number | undefined {
  const names = cells.filter((cell) => NAME.test(cell));
  const others = cells.filter((cell, i) => i > 0 && cell !== '' && !NAME.test(cell));
  if (names.length < 2 || !others.every((cell) => PADDED.test(cell))) return undefined;
  const likely = names.filter((name) => isSurname(name.charAt(0)));
  const heading = names[0] === cells[0] && !likely.includes(names[0] ?? '') ? 1 : 0;
  if (likely.length < LIKELY * (names.length - heading)) return undefined;
  const widest = Math.max(
    ...cells.map((cell) => (PADDED.test(cell) || NAME.test(cell) ? cell.length : 0)),
  );
  return names.some((name) => name.length < widest) ? widest : undefined;
}

/** Space between the characters of a cell, in em, that makes it `width` characters wide; 0 for no name. */
export function nameSpace(cell: string, width: number): number {
  return NAME.test(cell) && cell.length < width ? (width - cell.length) / (cell.length - 1) : 0;
}

/**
 * The space of each cell of a table, by row and column, in em of its type: what makes the names of a column
 * equally wide, 0 where there are none.
 */
export function nameSpaces(rows: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    nameWidth(rows.flatMap((row) => row[i] ?? [])),
  );
  return rows.map((row) => row.map((cell, i) => nameSpace(cell, widths[i] ?? 0)));
}
