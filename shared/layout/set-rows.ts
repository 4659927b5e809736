/** Sets the rows of a table: cells parted by tabs, each column as wide as its widest cell, one line a row. */
import { unreachable } from '../base/check.ts';
import type { Point } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import { nameSpaces } from '../model/even-names.ts';
import type { ParagraphStyle } from '../model/house-style.ts';
import { textOf, type Block, type Inline } from '../model/text.ts';
import type { BesideMark, GlyphRun, SetLine } from './laid-out.ts';
import { setBlock, prepareBlock, type Composer } from './set-block.ts';
import { setTracked, widthOfText } from './set-line.ts';

interface Cell {
  readonly block: Block;
  readonly from: number;
  readonly width: Pt;
  /** Added between its characters. */
  readonly letterSpace: Pt;
}

const cells = new WeakMap<Block, readonly Block[]>();

/** Gives one line for each row. A table wider than its measure is narrowed by closing its gaps, not its words. */
export function setRows(
  rows: readonly Block[],
  style: ParagraphStyle,
  measure: Pt,
  composer: Composer,
): readonly SetLine[] {
  const blocks = rows.map(cellBlocks);
  const spaces = spacesOf(blocks, style, composer);
  const table = blocks.map((row, i) => cellsOf(row, spaces[i]!, style, composer));
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

/** The cells of a row as blocks of their own, in the dress of their runs; the same row, the same blocks. */
function cellBlocks(row: Block): readonly Block[] {
  const known = cells.get(row);
  if (known) return known;
  const parts: Inline[][] = [[]];
  for (const inline of row.content) {
    if (inline.type === 'hardBreak') parts.at(-1)!.push(inline);
    else {
      inline.text.split('\t').forEach((text, i) => {
        if (i > 0) parts.push([]);
        if (text !== '') parts.at(-1)!.push({ ...inline, text });
      });
    }
  }
  const blocks = parts.map((content): Block => ({ type: 'row', content }));
  cells.set(row, blocks);
  return blocks;
}

/** Space between the characters of each cell, by row and column; none but in lists of names. */
function spacesOf(
  rows: readonly (readonly Block[])[],
  { size }: ParagraphStyle,
  { house }: Composer,
): readonly (readonly Pt[])[] {
  if (!house.rules.evenNames) return rows.map((row) => row.map(() => 0));
  const spaces = nameSpaces(rows.map((row) => row.map((cell) => textOf(cell).trim())));
  return spaces.map((row) => row.map((space) => size * space));
}

function cellsOf(
  blocks: readonly Block[],
  spaces: readonly Pt[],
  style: ParagraphStyle,
  composer: Composer,
): readonly Cell[] {
  let from = 0;
  return blocks.map((block, i) => {
    const letterSpace = spaces[i]!;
    const text = textOf(block);
    const added = letterSpace > 0 ? letterSpace * (text.length - 1) : 0;
    const width = widthOfText(prepareBlock(block, style, composer)) + added;
    const cell = { block, from, width, letterSpace };
    from += text.length + 1;
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
  const { widths, gap, measure, composer } = spec;
  const runs: GlyphRun[] = [];
  const beside: BesideMark[] = [];
  let x = 0;
  let width = 0;
  rowCells.forEach((cell, i) => {
    const line = setCell(cell, spec);
    const moved = { by: x, vertical: composer.vertical === true };
    for (const run of line?.runs ?? [])
      runs.push({ ...run, from: cell.from + run.from, ...movedAlong(run, x) });
    for (const mark of line?.beside ?? []) beside.push(movedMark(mark, moved));
    width = x + (line?.width ?? 0);
    x += (widths[i] ?? 0) + gap;
  });
  const fit = { step: 0, letterSpace: 0, cost: 0 };
  const to = textOf(row).length;
  const line = { from: 0, to, measure, width, runs, fit, last: true, hyphenated: false };
  const marked = beside.length > 0 ? { ...line, beside } : line;
  return composer.vertical ? { ...marked, vertical: true } : marked;
}

function setCell({ block, width, letterSpace }: Cell, spec: RowSpec): SetLine | undefined {
  const { style, composer } = spec;
  const left: ParagraphStyle = { ...style, align: 'left', indent: 0 };
  if (letterSpace > 0) {
    const prepared = prepareBlock(block, left, composer);
    const last = prepared.count - 1;
    return setTracked(prepared, { first: 0, last, measure: width + 1, letterSpace, start: 0 });
  }
  return setBlock(block, left, { of: () => width + 1, name: `cell ${width}` }, composer)[0];
}

/** The places of glyphs, so much further along their line. */
function movedAlong({ xs, ys }: GlyphRun, by: Pt): Pick<GlyphRun, 'xs' | 'ys'> {
  return ys ? { xs, ys: ys.map((at) => at + by) } : { xs: xs.map((at) => at + by) };
}

/** A mark so much further along its line. */
function movedMark(
  mark: BesideMark,
  { by, vertical }: { readonly by: Pt; readonly vertical: boolean },
): BesideMark {
  const move = ({ x, y }: Point): Point => (vertical ? { x, y: y + by } : { x: x + by, y });
  switch (mark.kind) {
    case 'dot':
    case 'drawing':
      return { ...mark, at: move(mark.at) };
    case 'name':
      return { ...mark, from: move(mark.from), to: move(mark.to) };
    case 'ruby': {
      const { run } = mark;
      const { xs, ys = [] } = run;
      const place = vertical ? { ys: ys.map((y) => y + by) } : { xs: xs.map((x) => x + by) };
      return { ...mark, run: { ...run, ...place } };
    }
    default:
      return unreachable(mark);
  }
}
