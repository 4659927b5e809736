// A single column pulled by its head or foot, line by line.
import { describe, expect, it } from 'vitest';
import { pulledCut, stepHandles, wholeDepth } from '../../../shared/layout/step-handles.ts';
import type { ColumnCut, TextFrame } from '../../../shared/model/frame.ts';
import { SMALL_GRID, textFrame } from '../../support/small-page.ts';

const whole = textFrame('t', { column: 0, columns: 3, line: 2, lines: 20 });

function withCuts(...cuts: readonly ColumnCut[]): TextFrame {
  return { ...whole, columns: { ...whole.columns, cuts } };
}

const pulled = (frame: TextFrame, end: 'head' | 'foot', lines: number): ColumnCut =>
  pulledCut(frame, { column: 0, end }, lines * SMALL_GRID.leading, SMALL_GRID);

describe('the ends of columns', () => {
  it('are in the middle of each column, where it begins and ends', () => {
    const handles = stepHandles(withCuts({ above: 4, below: 6 }), SMALL_GRID);
    expect(handles.map(({ column, end }) => `${column} ${end}`)).toEqual([
      ...['0 head', '0 foot', '1 head', '1 foot', '2 head', '2 foot'],
    ]);
    const line = (n: number): number => SMALL_GRID.top + n * SMALL_GRID.leading;
    expect(handles[0]?.at).toEqual({ x: 30 + 60, y: line(2 + 4) });
    expect(handles[1]?.at).toEqual({ x: 30 + 60, y: line(22 - 6) });
    expect(handles[3]?.at).toEqual({ x: 30 + 130 + 60, y: line(22) });
  });

  it('are not to be held in one column alone, nor where lines run down', () => {
    expect(
      stepHandles(textFrame('t', { column: 0, columns: 1, line: 0, lines: 9 }), SMALL_GRID),
    ).toEqual([]);
    expect(stepHandles({ ...whole, direction: 'vertical' }, SMALL_GRID)).toEqual([]);
  });

  it('go by whole lines, from where they were', () => {
    expect(wholeDepth(whole, SMALL_GRID)).toBe(20);
    expect(pulled(whole, 'foot', -5.4)).toEqual({ above: 0, below: 5 });
    expect(pulled(whole, 'head', 3.6)).toEqual({ above: 4, below: 0 });
    const cut = withCuts({ above: 4, below: 6 });
    expect(pulled(cut, 'foot', 2)).toEqual({ above: 4, below: 4 });
    expect(pulled(cut, 'head', -1)).toEqual({ above: 3, below: 6 });
  });

  it('stay in their frame, and a line apart', () => {
    const cut = withCuts({ above: 4, below: 6 });
    expect(pulled(cut, 'foot', 99)).toEqual({ above: 4, below: 0 });
    expect(pulled(cut, 'foot', -99)).toEqual({ above: 4, below: 15 });
    expect(pulled(cut, 'head', -99)).toEqual({ above: 0, below: 6 });
    expect(pulled(cut, 'head', 99)).toEqual({ above: 13, below: 6 });
  });
});
