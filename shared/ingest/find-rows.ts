/**
 * Rows of tables in plain text (表格行): cells parted by tabs, or by spaces wide enough to line them up.
 * A single such line proves nothing; two in a row do.
 */
import { isSurname } from '../base/surnames.ts';
import { endingOf, listMark, widthOf } from '../proof/sentence-marks.ts';
import { words } from './surnames.ts';

/** Cells are words, names and figures, never sentences of this width (em). */
const CELL = 12;

/** Gives the cells of each line that is a row of a table, or undefined for lines that are not. */
export function findRows(lines: readonly string[]): readonly (readonly string[] | undefined)[] {
  const found = lines.map(cellsOf);
  const rows = lines.map((): readonly string[] | undefined => undefined);
  let before: number | undefined;
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    if (before !== undefined && areRows(found[before], found[i])) {
      rows[before] = found[before]?.cells;
      rows[i] = found[i]?.cells;
    }
    before = i;
  });
  return rows;
}

/** The cells a line would have; single spaces prove less than tabs and wide ones. */
interface Row {
  readonly cells: readonly string[];
  readonly isLoose: boolean;
}

/** Two lines in a row are a table; where only single spaces part the cells, with as many cells. */
function areRows(a: Row | undefined, b: Row | undefined): boolean {
  if (!a || !b) return false;
  return (!a.isLoose && !b.isLoose) || a.cells.length === b.cells.length;
}

function cellsOf(line: string): Row | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  const isLoose = !text.includes('\t') && !/[ \u00a0]{2}|\u3000/u.test(text);
  const tight = text.includes('\t') ? tabCells(text) : spacedCells(text);
  const cells = isLoose ? wordCells(text) : tight;
  return cells && { cells, isLoose };
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

/** Three short words or more, parted by single spaces, with Han among them and no mark of a sentence. */
function wordCells(text: string): readonly string[] | undefined {
  if (widthOf(text.slice(0, 8 * CELL)) > 4 * CELL || !text.includes(' ')) return undefined;
  if (/[，。；：！？、“”…]/u.test(text) || !/\p{Script=Han}/u.test(text)) return undefined;
  const cells = words(text);
  return cells.length >= 3 && cells.every((cell) => widthOf(cell) <= CELL - 4) ? cells : undefined;
}
