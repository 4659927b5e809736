// A text frame: its columns, and the story that runs through it.
import type { Command } from '../../shared/edit/command.ts';
import type { ColumnSplit, TextFrame } from '../../shared/model/frame.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { BLACK } from '../../shared/model/ink.ts';
import type { Story } from '../../shared/model/story.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { CheckInput, Field, NumberInput, Section, SelectInput } from '../controls/fields.tsx';
import { FitChip } from '../controls/fit-chip.tsx';
import { Segments } from '../controls/segments.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { storyOfFrame } from '../state/queries.ts';
import { useFrameChanges } from './change-frame.ts';

const MODES = ['grid', 'whole', 'free', 'uneven'] as const satisfies ColumnSplit['mode'][];

const DIRECTIONS = ['horizontal', 'vertical'] as const;

/** Thickness of a new column rule, in points. */
const COLUMN_RULE = 0.25;

/** Fields of a text frame. */
export function TextSection(props: { readonly edition: Edition; readonly frame: TextFrame }) {
  const { edition, frame } = props;
  const desk = useDesk();
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const layout = useDeskState((state) => state.layout);
  const story = storyOfFrame(edition, frame.id);
  const fit = story && layout?.stories.find((view) => view.story === story.id);
  const { columns } = frame;
  return (
    <>
      <Section title={word('window.inspector.story')}>
        {story ? (
          <>
            <p className="fit-line">
              <FitChip fit={fit} isLong />
            </p>
            {fit && (
              <p className="inspector-note">
                {word('window.inspector.lines-used', {
                  used: fit.linesUsed,
                  available: fit.linesAvailable,
                })}
              </p>
            )}
            <p className="inspector-note">
              {word('window.frame.of-thread', {
                number: story.thread.indexOf(frame.id) + 1,
                count: story.thread.length,
              })}
            </p>
            <CheckInput
              label={word('window.inspector.balance')}
              value={story.balance}
              isDisabled={change.isLocked}
              onChange={(balance) =>
                desk.run({ kind: 'story-set-balance', story: story.id, balance })
              }
            />
            <div className="button-row">
              <ActionButton action="frame.thread" icon="thread" isNamed look="normal" />
              {story.thread.length > 1 && (
                <ActionButton action="frame.unthread" icon="close" isNamed look="normal" />
              )}
            </div>
          </>
        ) : (
          <div className="button-row">
            <p className="inspector-note">{word('window.inspector.empty-frame')}</p>
            <ActionButton action="article.place" icon="article" isNamed look="normal" />
          </div>
        )}
      </Section>
      <Section title={word('window.inspector.columns')}>
        <Field label={word('window.inspector.direction')}>
          {() => (
            <Segments
              label={word('window.inspector.direction')}
              value={frame.direction ?? 'horizontal'}
              choices={DIRECTIONS.map((value) => ({
                value,
                name: word(`window.direction.${value}`),
              }))}
              onChange={(direction) => desk.run(directionChange(frame, story, direction))}
            />
          )}
        </Field>
        <Field label={word('window.inspector.column-count')}>
          {(id) => (
            <NumberInput
              id={id}
              value={columns.count}
              unit={word('window.unit.columns')}
              least={1}
              most={12}
              isDisabled={change.isLocked}
              onChange={(value) =>
                change.set({ columns: { ...columns, count: Math.round(value) } })
              }
            />
          )}
        </Field>
        {frame.direction !== 'vertical' && (
          <Field label={word('window.inspector.column-mode')}>
            {(id) => (
              <SelectInput
                id={id}
                value={columns.mode}
                choices={MODES.map((value) => ({
                  value,
                  name: word(`window.column-mode.${value}`),
                }))}
                isDisabled={change.isLocked}
                onChange={(mode) => change.set({ columns: { ...columns, mode } })}
              />
            )}
          </Field>
        )}
        <CheckInput
          label={word('window.inspector.column-rule')}
          value={frame.columnRule !== undefined}
          isDisabled={change.isLocked}
          onChange={(isOn) => {
            const rule = { style: 'single', weight: COLUMN_RULE, ink: BLACK } as const;
            if (isOn) change.set({ columnRule: rule });
            else change.clear('columnRule');
          }}
        />
      </Section>
    </>
  );
}

/** Vertical text is not levelled unless someone asks for it afterwards; that is part of the same step of undo. */
function directionChange(
  { id }: TextFrame,
  story: Story | undefined,
  direction: (typeof DIRECTIONS)[number],
): Command {
  if (direction === 'horizontal') {
    return { kind: 'frame-set', frame: id, set: {}, clear: ['direction'] };
  }
  const turn: Command = { kind: 'frame-set', frame: id, set: { direction } };
  if (!story?.balance) return turn;
  const keep: Command = { kind: 'story-set-balance', story: story.id, balance: false };
  return { kind: 'all', commands: [turn, keep] };
}
