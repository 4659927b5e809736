/** Sets the rows of a table: cells parted by tabs, each column as wide as its widest cell, one line a row. */
import type { Pt } from '../base/units.ts';
import type { ParagraphStyle } from '../model/house-style.ts';
import { makeBlock, textOf, type Block } from '../model/text.ts';
import type { GlyphRun, SetLine } from './laid-out.ts';
import { setBlock, prepareBlock, type Composer } from './set-block.ts';
import { widthOfText } from './set-line.ts';

interface Cell {
  readonly block: Block;
  readonly from: number;
  readonly width: Pt;
}

const cells = new WeakMap<Block, readonly Block[]>();

/** Gives one line for each row. A table wider than its measure is narrowed by closing its gaps, not its words. */
export function setRows(
  rows: readonly Block[],
  style: ParagraphStyle,
  measure: Pt,
  composer: Composer,
): readonly SetLine[] {
  const table = rows.map((row) => cellsOf(row, style, composer));
  const widths: Pt[] = [];
  for (const row of table) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.width)));
  }
  const natural = widths.reduce((sum, width) => sum + width, 0);
  const gap = widths.length > 1 ? Math.max(0, (measure - natural) / (widths.length - 1)) : 0;
  return rows.map((row, i) =>
    setRow(row, table[i] ?? [], { widths, gap, measure, style, composer }),
  );
}

function cellsOf(row: Block, style: ParagraphStyle, composer: Composer): readonly Cell[] {
  const text = textOf(row);
  let blocks = cells.get(row);
  if (!blocks) {
    blocks = text.split('\t').map((cell) => makeBlock('row', cell));
    cells.set(row, blocks);
  }
  let from = 0;
  return blocks.map((block) => {
    const cell = { block, from, width: widthOfText(prepareBlock(block, style, composer)) };
    from += textOf(block).length + 1;
    return cell;
  });
}

interface RowSpec {
  readonly widths: readonly Pt[];
  readonly gap: Pt;
  readonly measure: Pt;
  readonly style: ParagraphStyle;
  readonly composer: Composer;
}

function setRow(row: Block, rowCells: readonly Cell[], spec: RowSpec): SetLine {
  const { widths, gap, measure, style, composer } = spec;
  const left: ParagraphStyle = { ...style, align: 'left', indent: 0 };
  const runs: GlyphRun[] = [];
  let x = 0;
  let width = 0;
  rowCells.forEach((cell, i) => {
    const wide = { of: () => cell.width + 1, name: `cell ${cell.width}` };
    const line = setBlock(cell.block, left, wide, composer)[0];
    for (const run of line?.runs ?? [])
      runs.push({ ...run, from: cell.from + run.from, ...movedAlong(run, x) });
    width = x + (line?.width ?? 0);
    x += (widths[i] ?? 0) + gap;
  });
  const fit = { step: 0, letterSpace: 0 };
  const to = textOf(row).length;
  const line = { from: 0, to, measure, width, runs, fit, last: true, hyphenated: false };
  return composer.vertical ? { ...line, vertical: true } : line;
}

/** The places of glyphs, so much further along their line. */
function movedAlong({ xs, ys }: GlyphRun, by: Pt): Pick<GlyphRun, 'xs' | 'ys'> {
  return ys ? { xs, ys: ys.map((at) => at + by) } : { xs: xs.map((at) => at + by) };
}
