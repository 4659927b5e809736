// How a text frame is split into columns: how many and in which way, how deep each of them is, and how
// many columns its first lines have.
import { cutOf, withCut, withOpening } from '../../shared/edit/column-shape.ts';
import { wholeDepth } from '../../shared/layout/step-handles.ts';
import type { ColumnOpening, ColumnSplit, TextFrame } from '../../shared/model/frame.ts';
import type { PageGrid } from '../../shared/model/grid.ts';
import { BLACK } from '../../shared/model/ink.ts';
import type { Story } from '../../shared/model/story.ts';
import { CheckInput, Field, NumberInput, Section, SelectInput } from '../controls/fields.tsx';
import { useWords } from '../state/desk-context.tsx';
import { useFrameChanges, type FrameChanges } from './change-frame.ts';
import { DirectionField } from './direction-field.tsx';

const MODES = ['grid', 'whole', 'free', 'uneven'] as const satisfies ColumnSplit['mode'][];
const REMAINDERS = ['gutters', 'columns'] as const;
/** Most columns that can be chosen. */
const MOST = 12;
/** Thickness of a new column rule, in points. */
const COLUMN_RULE = 0.25;
/** An opening that is not there yet: words over all columns, once it has lines. */
const NO_OPENING: ColumnOpening = { count: 1, lines: 0 };

interface PartProps {
  readonly frame: TextFrame;
  readonly grid: PageGrid;
  readonly change: FrameChanges;
}

/** The columns of a text frame. */
export function ColumnsSection(props: {
  readonly frame: TextFrame;
  readonly story: Story | undefined;
}) {
  const { frame, story } = props;
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const { columns } = frame;
  const isDisabled = change.isLocked;
  const isAcross = frame.direction !== 'vertical';
  return (
    <Section title={word('window.inspector.columns')}>
      <DirectionField frame={frame} story={story} />
      <Field label={word('window.inspector.column-count')}>
        {(id) => (
          <NumberInput
            id={id}
            value={columns.count}
            unit={word('window.unit.columns')}
            least={1}
            most={MOST}
            isDisabled={isDisabled}
            onChange={(value) => change.set({ columns: { ...columns, count: Math.round(value) } })}
          />
        )}
      </Field>
      {isAcross && (
        <Field label={word('window.inspector.column-mode')}>
          {(id) => (
            <SelectInput
              id={id}
              value={columns.mode}
              choices={MODES.map((value) => ({ value, name: word(`window.column-mode.${value}`) }))}
              isDisabled={isDisabled}
              onChange={(mode) => change.set({ columns: { ...columns, mode } })}
            />
          )}
        </Field>
      )}
      {isAcross && columns.mode === 'whole' && columns.count > 1 && (
        <Field label={word('window.inspector.remainder')}>
          {(id) => (
            <SelectInput
              id={id}
              value={columns.remainder ?? 'gutters'}
              choices={REMAINDERS.map((value) => ({
                value,
                name: word(`window.remainder.${value}`),
              }))}
              isDisabled={isDisabled}
              onChange={(remainder) => change.set({ columns: { ...columns, remainder } })}
            />
          )}
        </Field>
      )}
      <CheckInput
        label={word('window.inspector.column-rule')}
        value={frame.columnRule !== undefined}
        isDisabled={isDisabled}
        onChange={(isOn) => {
          const rule = { style: 'single', weight: COLUMN_RULE, ink: BLACK } as const;
          if (isOn) change.set({ columnRule: rule });
          else change.clear('columnRule');
        }}
      />
    </Section>
  );
}

/** What few frames have: columns of unequal depth, and first lines in other columns. Folded while unused. */
export function StepsSection({
  grid,
  frame,
}: {
  readonly grid: PageGrid;
  readonly frame: TextFrame;
}) {
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const { cuts, openings } = frame.columns;
  if (frame.direction === 'vertical') return null;
  const isUsed = cuts !== undefined || openings !== undefined;
  return (
    <Section key={frame.id} title={word('window.inspector.steps')} isOpen={isUsed}>
      <Openings frame={frame} grid={grid} change={change} />
      <Depths frame={frame} grid={grid} change={change} />
    </Section>
  );
}

/** How many columns the first lines have (变栏); the last row is one that is not there yet. */
function Openings({ frame, grid, change }: PartProps) {
  const { word } = useWords();
  const { columns } = frame;
  const openings = [...(columns.openings ?? []), NO_OPENING];
  return (
    <fieldset className="parts">
      <legend>{word('window.inspector.openings')}</legend>
      {openings.map((opening, number) => {
        const set = (next: Partial<ColumnOpening>): void =>
          change.set({ columns: withOpening(columns, number, { ...opening, ...next }) });
        const values = { number: number + 1 };
        return (
          <div className="part" key={number}>
            <span aria-hidden="true">{number + 1}</span>
            <NumberInput
              label={word('window.inspector.opening-lines', values)}
              value={opening.lines}
              unit={word('window.unit.lines')}
              least={0}
              most={grid.lines}
              isDisabled={change.isLocked}
              onChange={(lines) => set({ lines: Math.round(lines) })}
            />
            <NumberInput
              label={word('window.inspector.opening-count', values)}
              value={opening.count}
              unit={word('window.unit.columns')}
              least={1}
              most={MOST}
              isDisabled={change.isLocked || opening.lines === 0}
              onChange={(count) => set({ count: Math.round(count) })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

/** How many lines each column leaves free at its head, and how deep it is (阶梯). */
function Depths({ frame, grid, change }: PartProps) {
  const { word } = useWords();
  const { columns } = frame;
  const whole = wholeDepth(frame, grid);
  if (whole < 1) return null;
  return (
    <fieldset className="parts">
      <legend>{word('window.inspector.cuts')}</legend>
      {Array.from({ length: columns.count }, (_, column) => {
        const cut = cutOf(columns, column);
        const values = { number: column + 1 };
        const depth = Math.max(0, whole - cut.above - cut.below);
        const set = (next: typeof cut): void =>
          change.set({ columns: withCut(columns, column, next) });
        return (
          <div className="part" key={column}>
            <span aria-hidden="true">{column + 1}</span>
            <NumberInput
              label={word('window.inspector.cut-above', values)}
              value={cut.above}
              unit={word('window.unit.lines')}
              least={0}
              most={whole}
              isDisabled={change.isLocked}
              onChange={(value) => {
                const above = Math.round(value);
                set({ above, below: Math.min(cut.below, whole - above) });
              }}
            />
            <NumberInput
              label={word('window.inspector.column-depth', values)}
              value={depth}
              unit={word('window.unit.lines')}
              least={0}
              most={whole - cut.above}
              isDisabled={change.isLocked}
              onChange={(value) => set({ ...cut, below: whole - cut.above - Math.round(value) })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
