// Where a frame stands: in columns and lines of the page grid first, in millimetres second.
import { fromMm, toMm } from '../../shared/base/units.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import { cellsToRect, nearestCells, type GridCells } from '../../shared/model/grid.ts';
import { NumberInput, Section } from '../controls/fields.tsx';
import { useWords } from '../state/desk-context.tsx';
import { useFrameChanges } from './change-frame.ts';

/** Place and size of a frame. */
export function BoxSection(props: { readonly edition: Edition; readonly frame: Frame }) {
  const { edition, frame } = props;
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const { grid } = edition.paper;
  const { box } = frame;
  const cells = nearestCells(grid, box);
  const setCells = (next: Partial<GridCells>): void => {
    // Only the side that was typed goes onto the grid; a frame off the grid stays off it elsewhere.
    const rect = cellsToRect(grid, { ...cells, ...next });
    if (next.column !== undefined) change.setBox({ x: rect.x });
    if (next.columns !== undefined) change.setBox({ width: rect.width });
    if (next.line !== undefined) change.setBox({ y: rect.y });
    if (next.lines !== undefined) change.setBox({ height: rect.height });
  };
  const isDisabled = change.isLocked;
  return (
    <Section title={word('window.inspector.place')}>
      <div className="field-pair">
        <Short label={word('window.inspector.column')}>
          <NumberInput
            label={word('window.inspector.column')}
            value={cells.column + 1}
            unit={word('window.unit.columns')}
            least={1}
            most={grid.columns}
            isDisabled={isDisabled}
            onChange={(value) => setCells({ column: Math.round(value) - 1 })}
          />
        </Short>
        <Short label={word('window.inspector.wide')}>
          <NumberInput
            label={word('window.inspector.wide')}
            value={cells.columns}
            unit={word('window.unit.columns')}
            least={1}
            most={grid.columns}
            isDisabled={isDisabled || frame.kind === 'rule'}
            onChange={(value) => setCells({ columns: Math.round(value) })}
          />
        </Short>
        <Short label={word('window.inspector.line')}>
          <NumberInput
            label={word('window.inspector.line')}
            value={cells.line + 1}
            unit={word('window.unit.lines')}
            least={1}
            most={grid.lines}
            isDisabled={isDisabled}
            onChange={(value) => setCells({ line: Math.round(value) - 1 })}
          />
        </Short>
        <Short label={word('window.inspector.deep')}>
          <NumberInput
            label={word('window.inspector.deep')}
            value={cells.lines}
            unit={word('window.unit.lines')}
            least={1}
            most={grid.lines}
            isDisabled={isDisabled || frame.kind === 'rule'}
            onChange={(value) => setCells({ lines: Math.round(value) })}
          />
        </Short>
        {(['x', 'width', 'y', 'height'] as const).map((side) => (
          <Short key={side} label={word(`window.inspector.${side}`)}>
            <NumberInput
              label={word(`window.inspector.${side}`)}
              value={toMm(box[side])}
              unit="mm"
              places={2}
              step={0.5}
              isDisabled={isDisabled}
              onChange={(value) => change.setBox({ [side]: fromMm(value) })}
            />
          </Short>
        ))}
      </div>
    </Section>
  );
}

function Short(props: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="field-short">
      <span aria-hidden="true">{props.label}</span>
      {props.children}
    </div>
  );
}
