/**
 * Rows of tables in plain text (表格行): cells parted by tabs, or by spaces wide enough to line them up.
 * A single such line proves nothing; two in a row do.
 */
import { endingOf, listMark, widthOf } from '../proof/sentence-marks.ts';
import { isLikelyName, isSurname, nameParts } from './surnames.ts';

/** Cells are words, names and figures, never sentences of this width (em). */
const CELL = 12;

/** Gives the cells of each line that is a row of a table, or undefined for lines that are not. */
export function findRows(lines: readonly string[]): readonly (readonly string[] | undefined)[] {
  const cells = lines.map(cellsOf);
  const rows = lines.map((): readonly string[] | undefined => undefined);
  let before: number | undefined;
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    if (before !== undefined && cells[before] !== undefined && cells[i] !== undefined) {
      rows[before] = cells[before];
      rows[i] = cells[i];
    }
    before = i;
  });
  return rows;
}

/** The cells a line would have as a row. */
function cellsOf(line: string): readonly string[] | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  if (text.includes('\t')) return tabCells(text);
  return /[ \u00a0]{2}|\u3000/u.test(text) ? spacedCells(text) : nameCells(text);
}

/** A tab after the number of a list item is only its distance. */
function tabCells(text: string): readonly string[] | undefined {
  const cells = text.split('\t').map((cell) => cell.trim());
  const [first = ''] = cells;
  return cells.length === 2 && listMark(`${first} `).trim() === first ? undefined : cells;
}

/** Three cells or more, parted by two spaces or a full-width one, none of them a sentence. */
function spacedCells(text: string): readonly string[] | undefined {
  const cells: string[] = [];
  for (const cell of text.split(/[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/u)) {
    const last = cells.at(-1);
    const padded = last !== undefined && isSurname(last) && /^[一-鿿]$/.test(cell);
    if (padded) cells[cells.length - 1] = `${last}\u3000${cell}`;
    else cells.push(cell);
  }
  const fits = cells.every((cell) => widthOf(cell) <= CELL && endingOf(cell) !== 'stop');
  return cells.length >= 3 && fits ? cells : undefined;
}

/** Three names or more, parted by single spaces. */
function nameCells(text: string): readonly string[] | undefined {
  if (widthOf(text) > 4 * CELL || !text.includes(' ')) return undefined;
  const names = nameParts(text);
  return names.length >= 3 && names.every(isLikelyName) ? names : undefined;
}
