/**
 * Sets copy in vertical lines with the grid font and draws them as columns of text: the first line at the
 * right, one row for each em, two letters of a turned word to the row.
 */
import type { GlyphRun, SetLine } from '../../shared/layout/laid-out.ts';
import { setCopy, SIZE, type SketchOptions } from './sketch.ts';

/** Sets a copy in vertical lines of so many characters. */
export function setDown(
  copy: string,
  chars: number,
  options: SketchOptions = {},
): readonly SetLine[] {
  return setCopy(copy, chars, { ...options, vertical: true });
}

/** The lines as rows of text, for one glance; a blank em is \u3000. */
export function sketchDown(
  copy: string,
  chars: number,
  options: SketchOptions = {},
): readonly string[] {
  const columns = setDown(copy, chars, options).map(cellsOf).reverse();
  const depth = Math.max(...columns.map((cells) => cells.length));
  return Array.from({ length: depth }, (_, row) =>
    columns.map((cells) => padded(cells[row] ?? '')).join(' '),
  );
}

/** What a line draws and how it stands: upright plain, turned in ‹›, figures side by side in []. */
export function stancesIn(line: SetLine): string {
  return line.runs.map(stanceOf).join('');
}

function stanceOf(run: GlyphRun): string {
  if (run.turned) return `‹${run.text}›`;
  const levels = new Map<number, string>();
  run.offsets.forEach((offset, i) => {
    const y = run.ys?.[i] ?? 0;
    levels.set(y, (levels.get(y) ?? '') + run.text.slice(offset, run.offsets[i + 1]));
  });
  return [...levels.values()].map((text) => (/\d\d/.test(text) ? `[${text}]` : text)).join('');
}

function cellsOf(line: SetLine): readonly string[] {
  const cells: string[] = [];
  for (const run of line.runs) {
    run.offsets.forEach((offset, i) => {
      const top = (run.ys?.[i] ?? 0) - (run.turned ? 0 : 0.88 * SIZE);
      const row = Math.floor(top / SIZE + 0.3);
      const text = run.text.slice(offset, run.offsets[i + 1] ?? run.text.length);
      for (let blank = cells.length; blank <= row; blank += 1) cells.push('');
      cells[row] = (cells[row] ?? '') + text;
    });
  }
  return cells;
}

/** Fills a cell to the width of one Han character. */
function padded(cell: string): string {
  if (cell === '') return '\u3000';
  return cell.length === 1 && cell < '\u2000' ? `${cell} ` : cell;
}
