// What a house settles beyond its lines of text: how narrow text may stand beside a frame, and how far the
// letters of a headline may move.
import type { Edition } from '../../shared/model/edition.ts';
import {
  USUAL_HEAD_TRACKING,
  USUAL_LEAST_MEASURE,
  type HeadTracking,
  type HouseStyle,
} from '../../shared/model/house-style.ts';
import { MOST_COLUMN_CHARS } from '../../shared/model/limits.ts';
import { Field, NumberInput } from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';

/** Fields of the house style; what is as usual is not written to the file. */
export function HouseFields({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { paper } = edition;
  const { leastMeasure, headTracking, ...rest } = paper.house;
  const set = (change: Pick<HouseStyle, 'leastMeasure' | 'headTracking'>): void => {
    const house = { ...rest, ...change };
    desk.run({ kind: 'edition-set-paper', paper: { ...paper, house } });
  };
  const tracking = headTracking ?? USUAL_HEAD_TRACKING;
  const setTracking = (change: Partial<HeadTracking>): void => {
    const next = { ...tracking, ...change };
    const { least, most } = USUAL_HEAD_TRACKING;
    const isUsual = next.least === least && next.most === most;
    set({ ...(leastMeasure && { leastMeasure }), ...(!isUsual && { headTracking: next }) });
  };
  return (
    <>
      <Field label={word('window.rules.least-measure')}>
        {(field) => (
          <NumberInput
            id={field}
            value={leastMeasure ?? USUAL_LEAST_MEASURE}
            unit={word('window.unit.chars')}
            least={1}
            most={MOST_COLUMN_CHARS}
            isDisabled={isDisabled}
            onChange={(value) => {
              const chars = Math.round(value);
              const own = chars !== USUAL_LEAST_MEASURE && { leastMeasure: chars };
              set({ ...own, ...(headTracking && { headTracking }) });
            }}
          />
        )}
      </Field>
      <Percent
        label={word('window.rules.head-least')}
        value={tracking.least}
        range={[-50, 0]}
        onChange={(least) => setTracking({ least })}
      />
      <Percent
        label={word('window.rules.head-most')}
        value={tracking.most}
        range={[0, 200]}
        onChange={(most) => setTracking({ most })}
      />
    </>
  );
}

/** A share of an em, in per cent. */
function Percent(props: {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (share: number) => void;
}) {
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  return (
    <Field label={props.label}>
      {(field) => (
        <NumberInput
          id={field}
          value={props.value * 100}
          unit="%"
          places={1}
          least={props.range[0]}
          most={props.range[1]}
          isDisabled={isDisabled}
          onChange={(percent) => props.onChange(Math.round(percent * 10) / 1000)}
        />
      )}
    </Field>
  );
}
