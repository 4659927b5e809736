// A label: words of its own, line by line, with their face and size.
import type { LabelFrame, LabelLine } from '../../shared/model/frame.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { Field, NumberInput, Section, SelectInput, TextInput } from '../controls/fields.tsx';
import { useWords } from '../state/desk-context.tsx';
import { useFrameChanges } from './change-frame.ts';

const ROLES = ['furniture', 'rubric', 'advertisement'] as const satisfies LabelFrame['role'][];

/** Fields of a label. */
export function LabelSection(props: { readonly edition: Edition; readonly frame: LabelFrame }) {
  const { edition, frame } = props;
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const isDisabled = change.isLocked;
  const setLine = (index: number, next: Partial<LabelLine>): boolean => {
    const lines = frame.lines.map((line, i) => (i === index ? { ...line, ...next } : line));
    change.set({ lines });
    return true;
  };
  return (
    <Section title={word('window.inspector.label')}>
      <Field label={word('window.inspector.role')}>
        {(id) => (
          <SelectInput
            id={id}
            value={frame.role}
            choices={ROLES.map((value) => ({ value, name: word(`window.role.${value}`) }))}
            isDisabled={isDisabled}
            onChange={(role) => change.set({ role })}
          />
        )}
      </Field>
      {frame.lines.map((line, index) => (
        <div key={index} className="label-line">
          <TextInput
            label={word('window.inspector.words-of-line', { number: index + 1 })}
            value={line.text}
            isDisabled={isDisabled}
            onChange={(text) => setLine(index, { text })}
          />
          <div className="field-pair">
            <NumberInput
              label={word('window.inspector.size')}
              value={line.size}
              unit="pt"
              places={1}
              step={0.5}
              least={3}
              most={400}
              isDisabled={isDisabled}
              onChange={(size) => setLine(index, { size })}
            />
            <SelectInput
              label={word('window.inspector.face')}
              value={line.face}
              choices={Object.keys(edition.paper.house.faces).map((value) => ({
                value,
                name: value,
              }))}
              isDisabled={isDisabled}
              onChange={(face) => setLine(index, { face })}
            />
          </div>
        </div>
      ))}
      <p className="inspector-note">{word('window.inspector.label-fields')}</p>
    </Section>
  );
}
