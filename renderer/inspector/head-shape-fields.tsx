// How the lines of a headline stand together: their shape, and whether they are spaced to fill their width.
import type { HeadFrame, HeadShape } from '../../shared/model/frame.ts';
import { CheckInput, Field, SelectInput } from '../controls/fields.tsx';
import { useWords } from '../state/desk-context.tsx';
import type { FrameChanges } from './change-frame.ts';

const SHAPES: readonly HeadShape[] = ['even', 'pyramid', 'inverted', 'free'];

/** The value that leaves the shape to the sense of the words. */
const HOUSE = '';

/** Fields for the shape of a headline. */
export function HeadShapeFields(props: {
  readonly frame: HeadFrame;
  readonly change: FrameChanges;
}) {
  const { frame, change } = props;
  const { word } = useWords();
  const choices = SHAPES.map((value) => ({ value, name: word(`window.head-shape.${value}`) }));
  return (
    <>
      <Field label={word('window.inspector.head-shape')}>
        {(id) => (
          <SelectInput
            id={id}
            value={frame.shape ?? HOUSE}
            choices={[{ value: HOUSE, name: word('window.head-shape.sense') }, ...choices]}
            isDisabled={change.isLocked}
            onChange={(value) => {
              const shape = SHAPES.find((one) => one === value);
              if (shape) change.set({ shape });
              else change.clear('shape');
            }}
          />
        )}
      </Field>
      <CheckInput
        label={word('window.inspector.head-fill')}
        value={frame.fill === true}
        isDisabled={change.isLocked}
        onChange={(isOn) => {
          if (isOn) change.set({ fill: true });
          else change.clear('fill');
        }}
      />
    </>
  );
}
