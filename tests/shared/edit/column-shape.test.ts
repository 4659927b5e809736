// Steps and openings of a text frame as commands: set, taken back, kept in the file, taken away.
import { describe, expect, it } from 'vitest';
import { cutOf, withCut, withOpening } from '../../../shared/edit/column-shape.ts';
import type { ColumnSplit, Frame } from '../../../shared/model/frame.ts';
import { frameOf, smallPaper } from '../../support/build-edition.ts';
import { checkCommand, refusal } from '../../support/check-command.ts';

const PHOTO = 'photo';
const three: ColumnSplit = { mode: 'grid', count: 3 };

function setColumns(columns: ColumnSplit): Frame {
  const after = checkCommand(smallPaper(), {
    kind: 'frame-set',
    frame: 'text-1',
    set: { columns },
  });
  return frameOf(after, 'text-1');
}

describe('what a column leaves free', () => {
  it('is set for one column and leaves the others whole', () => {
    const columns = withCut(three, 1, { above: 4, below: 2 });
    expect(columns.cuts).toEqual([
      { above: 0, below: 0 },
      { above: 4, below: 2 },
    ]);
    expect(cutOf(columns, 2)).toEqual({ above: 0, below: 0 });
    expect(setColumns(columns)).toMatchObject({ columns });
  });

  it('is forgotten when all columns are whole again', () => {
    const columns = withCut(withCut(three, 1, { above: 4, below: 2 }), 1, { above: 0, below: 0 });
    expect(columns).toEqual(three);
  });

  it('stays when the frame is made shallower', () => {
    const columns = withCut(three, 0, { above: 0, below: 6 });
    const set = { kind: 'frame-set', frame: 'text-1', set: { columns } } as const;
    const resize = { kind: 'frame-resize', frame: 'text-1', width: 200, height: 60 } as const;
    const after = checkCommand(smallPaper(), { kind: 'all', commands: [set, resize] });
    expect(frameOf(after, 'text-1')).toMatchObject({ columns, box: { height: 60 } });
  });

  it('is a whole number of lines', () => {
    const columns = { ...three, cuts: [{ above: 0.5, below: 0 }] };
    expect(refusal(smallPaper(), { kind: 'frame-set', frame: 'text-1', set: { columns } })).toMatch(
      /columns/,
    );
  });
});

describe('an opening', () => {
  it('is added, changed, and taken away when it has no lines', () => {
    const added = withOpening(three, 0, { count: 1, lines: 3 });
    expect(setColumns(added)).toMatchObject({ columns: { openings: [{ count: 1, lines: 3 }] } });
    const two = withOpening(added, 1, { count: 2, lines: 5 });
    expect(two.openings).toHaveLength(2);
    expect(withOpening(two, 0, { count: 1, lines: 0 }).openings).toEqual([{ count: 2, lines: 5 }]);
    expect(withOpening(added, 0, { count: 1, lines: 0 })).toEqual(three);
  });
});

describe('runaround', () => {
  it('keeps its form, its sides and the traced contour of its picture', () => {
    const outline = [
      { x: 0.5, y: 0 },
      { x: 1, y: 1 },
      { x: 0, y: 1 },
    ];
    const wrap = { standoff: 3, shape: { kind: 'contour' }, sides: 'both' } as const;
    const after = checkCommand(smallPaper(), {
      kind: 'all',
      commands: [
        { kind: 'picture-set', picture: 'photo', outline },
        { kind: 'frame-set', frame: 'shot', set: { wrap } },
      ],
    });
    expect(frameOf(after, 'shot')).toMatchObject({ wrap });
    expect(after.pictures[PHOTO]).toMatchObject({ outline, credit: '王二 摄' });
    const named = checkCommand(after, { kind: 'picture-set', picture: 'photo', alt: '卖粮' });
    expect(named.pictures[PHOTO]?.outline).toEqual(outline);
  });

  it('has no polygon of two corners', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ];
    const wrap = { standoff: 0, shape: { kind: 'polygon', points } } as const;
    expect(refusal(smallPaper(), { kind: 'frame-set', frame: 'shot', set: { wrap } })).toMatch(
      /wrap/,
    );
  });
});
