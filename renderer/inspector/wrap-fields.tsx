// What text does around a frame (绕排): whether it runs around it, at which distance, around which form,
// and on which sides.
import { fromMm, toMm } from '../../shared/base/units.ts';
import type { Frame } from '../../shared/model/frame.ts';
import type { Wrap, WrapShape } from '../../shared/model/wrap.ts';
import { CheckInput, Field, NumberInput, SelectInput } from '../controls/fields.tsx';
import { useDesk, useWords } from '../state/desk-context.tsx';
import { runAroundContour } from '../state/desk-files.ts';
import { useFrameChanges } from './change-frame.ts';
import { FORMS, formOf, shapeOf, type WrapForm } from './wrap-forms.ts';

/** The distance that text keeps when runaround is switched on: one millimetre and a half. */
const STANDOFF = fromMm(1.5);

/** The runaround of a frame. */
export function WrapFields({ frame }: { readonly frame: Frame }) {
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const { wrap } = frame;
  return (
    <>
      <CheckInput
        label={word('window.inspector.wrap')}
        value={wrap !== undefined}
        isDisabled={change.isLocked}
        onChange={(isOn) => {
          if (isOn) change.set({ wrap: { standoff: STANDOFF } });
          else change.clear('wrap');
        }}
      />
      {wrap && <WrapDetails frame={frame} wrap={wrap} />}
    </>
  );
}

function WrapDetails({ frame, wrap }: { readonly frame: Frame; readonly wrap: Wrap }) {
  const desk = useDesk();
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const isDisabled = change.isLocked;
  const now = formOf(wrap.shape);
  const choose = (form: WrapForm): void => {
    if (form === 'contour') void runAroundContour(desk, frame.id);
    else change.set({ wrap: withShape(wrap, shapeOf(form, wrap.shape)) });
  };
  // A polygon of its own can be kept but not chosen; only a picture has a contour.
  const forms = FORMS.filter(
    (form) =>
      (form !== 'polygon' || now === 'polygon') &&
      (form !== 'contour' || (frame.kind === 'picture' && frame.picture !== undefined)),
  );
  return (
    <>
      <Field label={word('window.inspector.standoff')}>
        {(id) => (
          <NumberInput
            id={id}
            value={toMm(wrap.standoff)}
            unit="mm"
            places={2}
            step={0.5}
            least={0}
            isDisabled={isDisabled}
            onChange={(value) => change.set({ wrap: { ...wrap, standoff: fromMm(value) } })}
          />
        )}
      </Field>
      <Field label={word('window.inspector.wrap-shape')}>
        {(id) => (
          <SelectInput
            id={id}
            value={now}
            choices={forms.map((value) => ({ value, name: word(`window.wrap-shape.${value}`) }))}
            isDisabled={isDisabled}
            onChange={choose}
          />
        )}
      </Field>
      <CheckInput
        label={word('window.inspector.wrap-both')}
        value={wrap.sides === 'both'}
        isDisabled={isDisabled}
        onChange={(isOn) => change.set({ wrap: { ...wrap, sides: isOn ? 'both' : 'wider' } })}
      />
    </>
  );
}

function withShape({ shape: _, ...rest }: Wrap, shape: WrapShape | undefined): Wrap {
  return shape ? { ...rest, shape } : rest;
}
