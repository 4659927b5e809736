// A picture frame: which picture, how sharp it will be on paper, how it is cut, and what is said of it.
import type { PictureFrame } from '../../shared/model/frame.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Picture } from '../../shared/model/picture.ts';
import { Icon } from '../controls/icon.tsx';
import { Field, NumberInput, Section, TextInput } from '../controls/fields.tsx';
import { Segments } from '../controls/segments.tsx';
import { useDesk, useWords } from '../state/desk-context.tsx';
import { placePicture } from '../state/desk-files.ts';
import { useFrameChanges } from './change-frame.ts';

/** Below this a newspaper picture looks coarse, in dots to the inch. */
const LEAST_DPI = 150;
const GOOD_DPI = 200;

/** Fields of a picture frame. */
export function PictureSection(props: { readonly edition: Edition; readonly frame: PictureFrame }) {
  const { edition, frame } = props;
  const desk = useDesk();
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const picture = frame.picture === undefined ? undefined : edition.pictures[frame.picture];
  const dpi = picture && effectiveDpi(frame, picture);
  const level = levelOf(dpi);
  return (
    <Section title={word('window.inspector.picture')}>
      {picture && (
        <>
          <p className="inspector-note">{picture.file}</p>
          <p className="fit-line">
            <span className={`chip chip-${level}`}>
              <Icon name={level === 'fits' ? 'fits' : 'warning'} />
              {word(`window.picture.dpi-${level}`, { dpi: dpi ?? 0 })}
            </span>
          </p>
        </>
      )}
      {frame.picture !== undefined && !picture && (
        <p className="inspector-warning">{word('window.picture.gone')}</p>
      )}
      <div className="button-row">
        <button
          type="button"
          className="button"
          disabled={change.isLocked}
          onClick={() => void placePicture(desk, frame.id)}
        >
          <Icon name="picture" />
          {word(picture ? 'window.picture.replace' : 'window.picture.choose')}
        </button>
      </div>
      {picture && <PictureFields frame={frame} picture={picture} />}
    </Section>
  );
}

/** Good, a little low, or too low for print. */
function levelOf(dpi: number | undefined): 'fits' | 'short' | 'over' {
  if (dpi === undefined || dpi >= GOOD_DPI) return 'fits';
  return dpi >= LEAST_DPI ? 'short' : 'over';
}

/** How a picture is cut, and what is said of it. */
function PictureFields(props: { readonly frame: PictureFrame; readonly picture: Picture }) {
  const { frame, picture } = props;
  const desk = useDesk();
  const { word } = useWords();
  const change = useFrameChanges(frame);
  return (
    <>
      <Field label={word('window.picture.crop')}>
        {() => (
          <Segments
            label={word('window.picture.crop')}
            value={frame.crop}
            choices={(['fill', 'fit'] as const).map((value) => ({
              value,
              name: word(`window.crop.${value}`),
            }))}
            onChange={(crop) => change.set({ crop })}
          />
        )}
      </Field>
      {(['x', 'y'] as const).map((side) => (
        <Field key={side} label={word(`window.picture.focus-${side}`)}>
          {(id) => (
            <NumberInput
              id={id}
              value={frame.focus[side] * 100}
              unit="%"
              least={0}
              most={100}
              step={5}
              isDisabled={change.isLocked || frame.crop === 'fit'}
              onChange={(value) => change.set({ focus: { ...frame.focus, [side]: value / 100 } })}
            />
          )}
        </Field>
      ))}
      {(['alt', 'credit'] as const).map((field) => (
        <Field key={field} label={word(`window.picture.${field}`)}>
          {(id) => (
            <TextInput
              id={id}
              value={picture[field] ?? ''}
              isDisabled={change.isLocked}
              onChange={(text) =>
                desk.run({ kind: 'picture-set', picture: picture.id, [field]: text })
              }
            />
          )}
        </Field>
      ))}
    </>
  );
}

/** Dots to the inch on paper, after the picture has been brought to the frame. */
function effectiveDpi(
  { box, crop }: PictureFrame,
  picture: { readonly width: number; readonly height: number },
): number {
  const scales = [box.width / picture.width, box.height / picture.height];
  const scale = crop === 'fill' ? Math.max(...scales) : Math.min(...scales);
  return Math.round(72 / scale);
}
