// Which way the lines of a text frame run: across the page or down it.
import type { Command } from '../../shared/edit/command.ts';
import type { TextFrame } from '../../shared/model/frame.ts';
import type { Story } from '../../shared/model/story.ts';
import { Field } from '../controls/fields.tsx';
import { Segments } from '../controls/segments.tsx';
import { useDesk, useWords } from '../state/desk-context.tsx';

const DIRECTIONS = ['horizontal', 'vertical'] as const;

/** The direction of a text frame. */
export function DirectionField(props: {
  readonly frame: TextFrame;
  readonly story: Story | undefined;
}) {
  const { frame, story } = props;
  const desk = useDesk();
  const { word } = useWords();
  return (
    <Field label={word('window.inspector.direction')}>
      {() => (
        <Segments
          label={word('window.inspector.direction')}
          value={frame.direction ?? 'horizontal'}
          choices={DIRECTIONS.map((value) => ({ value, name: word(`window.direction.${value}`) }))}
          onChange={(direction) => desk.run(directionChange(frame, story, direction))}
        />
      )}
    </Field>
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
