// A head frame: which parts of the head it shows, and how the headline is set.
import type { HeadFrame } from '../../shared/model/frame.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { MOST_HEADLINE_LINES } from '../../shared/model/limits.ts';
import { HEAD_TYPES, type HeadType } from '../../shared/model/text.ts';
import { CheckInput, Field, NumberInput, Section, SelectInput } from '../controls/fields.tsx';
import { Segments } from '../controls/segments.tsx';
import { useDeskState, useWords } from '../state/desk-context.tsx';
import { pageOfFrame, viewOfPage } from '../state/queries.ts';
import { useFrameChanges } from './change-frame.ts';
import { faceName } from './face-name.ts';
import { HeadShapeFields } from './head-shape-fields.tsx';
import { TitlePlaceField } from './title-place-field.tsx';

const PARTS: readonly (HeadType | 'byline')[] = [...HEAD_TYPES, 'byline'];

/** The value that leaves a choice to the house style. */
const HOUSE = '';

/** Fields of a head frame. */
export function HeadSection(props: { readonly edition: Edition; readonly frame: HeadFrame }) {
  const { edition, frame } = props;
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const { house } = edition.paper;
  const page = pageOfFrame(edition, frame.id);
  const overflow = useDeskState(
    (state) =>
      page &&
      viewOfPage(state.layout, page.id)?.frames.find((view) => view.frame === frame.id)?.overflow,
  );
  const isDisabled = change.isLocked;
  const sizes = house.headlineSizes.map((size) => ({ value: String(size), name: `${size} pt` }));
  return (
    <Section title={word('window.inspector.headline')}>
      {overflow !== undefined && overflow > 0.5 && (
        <p className="inspector-warning">{word('window.inspector.head-too-small')}</p>
      )}
      <TitlePlaceField edition={edition} frame={frame} />
      <Field label={word('window.inspector.size')}>
        {(id) => (
          <SelectInput
            id={id}
            value={frame.size === undefined ? HOUSE : String(frame.size)}
            choices={[
              { value: HOUSE, name: word('window.inspector.size-auto') },
              ...sizes,
              ...(frame.size !== undefined && !house.headlineSizes.includes(frame.size)
                ? [{ value: String(frame.size), name: `${frame.size} pt` }]
                : []),
            ]}
            isDisabled={isDisabled}
            onChange={(value) => {
              if (value === HOUSE) change.clear('size');
              else change.set({ size: Number(value) });
            }}
          />
        )}
      </Field>
      <Field label={word('window.inspector.face')}>
        {(id) => (
          <SelectInput
            id={id}
            value={frame.face ?? HOUSE}
            choices={[
              { value: HOUSE, name: word('window.inspector.face-house') },
              ...Object.keys(house.faces).map((value) => ({ value, name: faceName(value, word) })),
            ]}
            isDisabled={isDisabled}
            onChange={(face) => {
              if (face === HOUSE) change.clear('face');
              else change.set({ face });
            }}
          />
        )}
      </Field>
      <Field label={word('window.inspector.max-lines')}>
        {(id) => (
          <NumberInput
            id={id}
            value={frame.maxLines}
            unit={word('window.unit.lines')}
            least={1}
            most={MOST_HEADLINE_LINES}
            isDisabled={isDisabled}
            onChange={(value) => change.set({ maxLines: Math.round(value) })}
          />
        )}
      </Field>
      <HeadShapeFields frame={frame} change={change} />
      <Field label={word('window.inspector.align')}>
        {() => (
          <Segments
            label={word('window.inspector.align')}
            value={frame.align}
            choices={(['left', 'center'] as const).map((value) => ({
              value,
              name: word(`window.align.${value}`),
            }))}
            onChange={(align) => change.set({ align })}
          />
        )}
      </Field>
      <Field label={word('window.inspector.direction')}>
        {() => (
          <Segments
            label={word('window.inspector.direction')}
            value={frame.direction}
            choices={(['horizontal', 'vertical'] as const).map((value) => ({
              value,
              name: word(`window.direction.${value}`),
            }))}
            onChange={(direction) => change.set({ direction })}
          />
        )}
      </Field>
      <fieldset className="parts">
        <legend>{word('window.inspector.parts')}</legend>
        {PARTS.map((part) => (
          <CheckInput
            key={part}
            label={word(`window.editor-kind-${part}`)}
            value={frame.parts.includes(part)}
            isDisabled={isDisabled}
            onChange={(isOn) => {
              const parts = PARTS.filter((one) =>
                one === part ? isOn : frame.parts.includes(one),
              );
              change.set({ parts });
            }}
          />
        ))}
      </fieldset>
    </Section>
  );
}
