// The house's rules of composition: what papers settle differently. A change is seen on the page at once
// and is one step of undo.
import type { Edition } from '../../shared/model/edition.ts';
import type { LineRules } from '../../shared/model/house-style.ts';
import {
  CheckInput,
  Field,
  NumberInput,
  Section,
  SelectInput,
  TextInput,
} from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { HouseFields } from './house-fields.tsx';

/** The usual gaps between Han and Latin: the gap itself, the least and the most of it. */
const GAPS = {
  quarter: { hanLatinGap: 0.25, hanLatinGapMin: 0.125, hanLatinGapMax: 0.33 },
  eighth: { hanLatinGap: 0.125, hanLatinGapMin: 0.0625, hanLatinGapMax: 0.25 },
  none: { hanLatinGap: 0, hanLatinGapMin: 0, hanLatinGapMax: 0.125 },
} as const;

type GapName = keyof typeof GAPS | 'own';

/** Marks that hang where a house lets them: one of these at a line end. */
const HANGING = '。，、';

const SWITCHES = [
  ['saveLines', 'save-lines'],
  ['longerParagraphs', 'longer'],
  ['namesWhole', 'names-whole'],
  ['namesInText', 'names-in-text'],
  ['noLoneLines', 'lone-lines'],
  ['noHyphenAtFoot', 'foot-hyphens'],
  ['tightPairs', 'tight-pairs'],
  ['stiffStops', 'stiff-stops'],
  ['halfFigures', 'half-figures'],
  ['opticalMargins', 'optical-margins'],
  ['evenNames', 'even-names'],
  ['characterGrid', 'character-grid'],
  ['longDotsAlone', 'long-dots'],
] as const satisfies readonly (readonly [keyof LineRules, string])[];

function gapName(rules: LineRules): GapName {
  const names = Object.keys(GAPS) as (keyof typeof GAPS)[];
  return names.find((name) => GAPS[name].hanLatinGap === rules.hanLatinGap) ?? 'own';
}

/** Rules without those that are as usual: what is absent is not written to the file. */
function withoutUsual(rules: Readonly<Record<string, unknown>>): LineRules {
  const kept = Object.entries(rules).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(kept) as unknown as LineRules;
}

/** The rules, to be seen and changed. */
export function RulesSection({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { paper } = edition;
  const { rules } = paper.house;
  const set = (change: {
    readonly [Key in keyof LineRules]?: LineRules[Key] | undefined;
  }): boolean => {
    const house = { ...paper.house, rules: withoutUsual({ ...rules, ...change }) };
    return desk.run({ kind: 'edition-set-paper', paper: { ...paper, house } });
  };
  const gap = gapName(rules);
  const gaps: readonly GapName[] = ['quarter', 'eighth', 'none', ...(gap === 'own' ? [gap] : [])];
  return (
    <Section title={word('window.rules.title')} isOpen={false}>
      <Choice
        label={word('window.rules.prohibition')}
        value={rules.prohibition}
        names={(['none', 'basic', 'gb', 'strict'] as const).map((value) => ({
          value,
          name: word(`window.rules.prohibition.${value}`),
        }))}
        onChange={(prohibition) => set({ prohibition })}
      />
      <Choice
        label={word('window.rules.marks')}
        value={rules.markWidths ?? 'full'}
        names={(['full', 'kaiming', 'half', 'centred'] as const).map((value) => ({
          value,
          name: word(`window.rules.marks.${value}`),
        }))}
        onChange={(markWidths) =>
          set({ markWidths: markWidths === 'full' ? undefined : markWidths })
        }
      />
      <Choice
        label={word('window.rules.gap')}
        value={gap}
        names={gaps.map((value) => ({ value, name: word(`window.rules.gap.${value}`) }))}
        onChange={(name) => name !== 'own' && set(GAPS[name])}
      />
      <Choice
        label={word('window.rules.breaker')}
        value={rules.breaker ?? 'calm'}
        names={(['calm', 'best'] as const).map((value) => ({
          value,
          name: word(`window.rules.breaker.${value}`),
        }))}
        onChange={(breaker) => set({ breaker: breaker === 'calm' ? undefined : breaker })}
      />
      <ShareOfEm
        label={word('window.rules.squeeze')}
        value={rules.letterSqueezeMax}
        onChange={(share) => set({ letterSqueezeMax: share })}
      />
      <ShareOfEm
        label={word('window.rules.tracking')}
        value={rules.latinTrackingMax}
        onChange={(share) => set({ latinTrackingMax: share })}
      />
      <ShareOfEm
        label={word('window.rules.scaling')}
        value={rules.glyphScalingMax}
        onChange={(share) => set({ glyphScalingMax: share })}
      />
      <HouseFields edition={edition} />
      <Field label={word('window.rules.kept')}>
        {(field) => (
          <TextInput
            id={field}
            value={(rules.keptWhole ?? []).join(' ')}
            isDisabled={isDisabled}
            onChange={(text) => {
              const names = text.split(/[\s，、；]+/u).filter((name) => name !== '');
              return set({ keptWhole: names.length > 0 ? names : undefined });
            }}
          />
        )}
      </Field>
      <CheckInput
        label={word('window.rules.hanging')}
        value={rules.hanging !== undefined}
        isDisabled={isDisabled}
        onChange={(isOn) => set({ hanging: isOn ? HANGING : undefined })}
      />
      {SWITCHES.map(([rule, name]) => (
        <CheckInput
          key={rule}
          label={word(`window.rules.${name}`)}
          value={rules[rule] === true}
          isDisabled={isDisabled}
          onChange={(isOn) => set({ [rule]: isOn })}
        />
      ))}
    </Section>
  );
}

/** One rule that is chosen from a few. */
function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly names: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}) {
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  return (
    <Field label={props.label}>
      {(field) => (
        <SelectInput
          id={field}
          value={props.value}
          choices={props.names}
          isDisabled={isDisabled}
          onChange={props.onChange}
        />
      )}
    </Field>
  );
}

/** A part of an em, in per cent; none is absent. */
function ShareOfEm(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (share: number | undefined) => void;
}) {
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  return (
    <Field label={props.label}>
      {(field) => (
        <NumberInput
          id={field}
          value={(props.value ?? 0) * 100}
          unit="%"
          places={1}
          step={0.5}
          least={0}
          most={5}
          isDisabled={isDisabled}
          onChange={(percent) => props.onChange(percent / 100 || undefined)}
        />
      )}
    </Field>
  );
}
