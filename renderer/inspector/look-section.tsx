// How a frame looks and what text does around it: border, ground, runaround; and the line of a rule.
import type { Border, Frame, LineStyle, RuleFrame } from '../../shared/model/frame.ts';
import { BLACK, type Ink } from '../../shared/model/ink.ts';
import { Field, NumberInput, Section, SelectInput } from '../controls/fields.tsx';
import { useWords } from '../state/desk-context.tsx';
import { useFrameChanges } from './change-frame.ts';
import { WrapFields } from './wrap-fields.tsx';

const STYLES = [
  ...(['single', 'double', 'thick-thin', 'thin-thick', 'dotted'] as const),
] satisfies LineStyle[];

/** A line of a new border. */
const PLAIN: Border = { style: 'single', weight: 0.5, ink: BLACK };
/** Grounds that a newspaper can print behind text: shares of black. */
const TINTS = [0.05, 0.1, 0.15, 0.2, 0.3] as const;
const NO_TINT = 'none';
const OWN_TINT = 'own';
const NO_BORDER = 'none';
/** Border, ground and runaround of a frame. */
export function LookSection({ frame }: { readonly frame: Frame }) {
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const isDisabled = change.isLocked;
  const { border } = frame;
  return (
    <Section title={word('window.inspector.look')}>
      <WrapFields frame={frame} />
      <Field label={word('window.inspector.border')}>
        {(id) => (
          <SelectInput
            id={id}
            value={border?.style ?? NO_BORDER}
            choices={[
              { value: NO_BORDER, name: word('window.inspector.none') },
              ...STYLES.map((value) => ({ value, name: word(`window.line.${value}`) })),
            ]}
            isDisabled={isDisabled}
            onChange={(style) => {
              if (style === NO_BORDER) change.clear('border');
              else change.set({ border: { ...(border ?? PLAIN), style } });
            }}
          />
        )}
      </Field>
      {border && (
        <WeightField
          border={border}
          isDisabled={isDisabled}
          onChange={(next) => change.set({ border: next })}
        />
      )}
      <Field label={word('window.inspector.tint')}>
        {(id) => (
          <SelectInput
            id={id}
            value={tintValue(frame.tint)}
            choices={[
              { value: NO_TINT, name: word('window.inspector.none') },
              ...TINTS.map((share) => ({
                value: String(share),
                name: word('window.inspector.grey', { percent: share * 100 }),
              })),
              ...(tintValue(frame.tint) === OWN_TINT
                ? [{ value: OWN_TINT, name: word('window.inspector.own-colour') }]
                : []),
            ]}
            isDisabled={isDisabled}
            onChange={(value) => {
              if (value === NO_TINT) change.clear('tint');
              else if (value !== OWN_TINT) change.set({ tint: { ...BLACK, k: Number(value) } });
            }}
          />
        )}
      </Field>
    </Section>
  );
}

/** The line of a rule frame. */
export function RuleSection({ frame }: { readonly frame: RuleFrame }) {
  const { word } = useWords();
  const change = useFrameChanges(frame);
  return (
    <Section title={word('window.frame.rule')}>
      <Field label={word('window.inspector.line-style')}>
        {(id) => (
          <SelectInput
            id={id}
            value={frame.line.style}
            choices={STYLES.map((value) => ({ value, name: word(`window.line.${value}`) }))}
            isDisabled={change.isLocked}
            onChange={(style) => change.set({ line: { ...frame.line, style } })}
          />
        )}
      </Field>
      <WeightField
        border={frame.line}
        isDisabled={change.isLocked}
        onChange={(line) => change.set({ line })}
      />
    </Section>
  );
}

function WeightField(props: {
  readonly border: Border;
  readonly isDisabled: boolean;
  readonly onChange: (border: Border) => void;
}) {
  const { border, isDisabled, onChange } = props;
  const { word } = useWords();
  return (
    <Field label={word('window.inspector.weight')}>
      {(id) => (
        <NumberInput
          id={id}
          value={border.weight}
          unit="pt"
          places={2}
          step={0.25}
          least={0.1}
          most={24}
          isDisabled={isDisabled}
          onChange={(weight) => onChange({ ...border, weight })}
        />
      )}
    </Field>
  );
}

function tintValue(tint: Ink | undefined): string {
  if (!tint) return NO_TINT;
  const isGrey = tint.c === 0 && tint.m === 0 && tint.y === 0;
  const share = TINTS.find((one) => isGrey && one === tint.k);
  return share === undefined ? OWN_TINT : String(share);
}
