// The composite faces of the house: the font of each part, its size and height beside the others, and the
// fonts that are asked when a face does not have a character.
import { useState } from 'react';
import type { Edition } from '../../shared/model/edition.ts';
import { FACE_PARTS, type Face, type FacePart } from '../../shared/model/face.ts';
import { FIT_BOUNDS } from '../../shared/model/face-schema.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import { isFaceName } from '../../shared/model/limits.ts';
import {
  CheckInput,
  Field,
  NumberInput,
  Section,
  SelectInput,
  TextInput,
} from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import {
  dropFace,
  isFaceOfStyle,
  setFace,
  setFallback,
  setFit,
  setFont,
  setHouseFallback,
} from './edit-house.ts';
import { faceName } from './face-name.ts';
import { FontChain, fontChoices, NO_FONT } from './font-choices.tsx';

/** The faces, to be seen and changed; one is shown at a time. */
export function FacesSection({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { paper } = edition;
  const { house } = paper;
  const names = Object.keys(house.faces);
  const [chosen, choose] = useState<string>();
  // The face of the text first: that is the one most often meant.
  const isThere = chosen !== undefined && chosen in house.faces;
  const shown = isThere ? chosen : house.paragraphs.paragraph.face;
  const face = house.faces[shown];
  const set = (next: HouseStyle): boolean =>
    desk.run({ kind: 'edition-set-paper', paper: { ...paper, house: next } });
  if (!face) return null;
  return (
    <Section title={word('window.faces.title')} isOpen={false}>
      <Field label={word('window.faces.face')}>
        {(id) => (
          <SelectInput
            id={id}
            value={shown}
            choices={names.map((value) => ({ value, name: faceName(value, word) }))}
            onChange={choose}
          />
        )}
      </Field>
      <FaceFields
        face={face}
        house={house}
        isDisabled={isDisabled}
        onChange={(next) => set(setFace(house, shown, next))}
      />
      <Field label={word('window.faces.new')}>
        {(id) => (
          <TextInput
            id={id}
            value=""
            isDisabled={isDisabled}
            onChange={(written) => {
              const name = written.trim();
              const isTaken = !isFaceName(name) || name in house.faces;
              if (isTaken || !set(setFace(house, name, face))) return false;
              choose(name);
              return true;
            }}
          />
        )}
      </Field>
      {!isFaceOfStyle(house, shown) && (
        <button
          type="button"
          className="button"
          disabled={isDisabled}
          onClick={() => set(dropFace(house, shown))}
        >
          {word('window.faces.remove')}
        </button>
      )}
      <Field label={word('window.faces.house-fallback')}>
        {() => (
          <FontChain
            label={(number) => word('window.faces.house-fallback-number', { number })}
            value={house.fallback ?? []}
            house={house}
            isDisabled={isDisabled}
            onChange={(fallback) => set(setHouseFallback(house, { fallback }))}
          />
        )}
      </Field>
      <CheckInput
        label={word('window.faces.report')}
        value={house.reportFallback === true}
        isDisabled={isDisabled}
        onChange={(reportFallback) => set(setHouseFallback(house, { reportFallback }))}
      />
    </Section>
  );
}

interface FaceProps {
  readonly face: Face;
  readonly house: HouseStyle;
  readonly isDisabled: boolean;
  readonly onChange: (face: Face) => void;
}

function FaceFields({ face, house, isDisabled, onChange }: FaceProps) {
  const { word } = useWords();
  return (
    <>
      {FACE_PARTS.map((part) => (
        <PartFields
          key={part}
          part={part}
          face={face}
          house={house}
          isDisabled={isDisabled}
          onChange={onChange}
        />
      ))}
      <Field label={word('window.faces.fallback')}>
        {() => (
          <FontChain
            label={(number) => word('window.faces.fallback-number', { number })}
            value={face.fallback ?? []}
            house={house}
            isDisabled={isDisabled}
            onChange={(fonts) => onChange(setFallback(face, fonts))}
          />
        )}
      </Field>
    </>
  );
}

/** What a part without a font falls to; Han and letters have one always. */
const FALLS_TO = { figures: 'window.faces.as-latin', marks: 'window.faces.as-han' } as const;

function PartFields(props: FaceProps & { readonly part: FacePart }) {
  const { part, face, house, isDisabled, onChange } = props;
  const { word } = useWords();
  const name = word(`window.faces.${part}`);
  const none = part === 'figures' || part === 'marks' ? word(FALLS_TO[part]) : undefined;
  const { scale = 1, rise = 0 } = face.fits?.[part] ?? {};
  return (
    <>
      <Field label={name}>
        {(id) => (
          <SelectInput
            id={id}
            value={face[part] ?? NO_FONT}
            choices={fontChoices(house, none)}
            isDisabled={isDisabled}
            onChange={(font) => onChange(setFont(face, part, font === NO_FONT ? undefined : font))}
          />
        )}
      </Field>
      <div className="field-pair">
        <div className="field-short">
          <span aria-hidden="true">{word('window.faces.scale')}</span>
          <NumberInput
            label={word('window.faces.scale-of', { part: name })}
            value={scale * 100}
            unit="%"
            places={1}
            least={FIT_BOUNDS.least * 100}
            most={FIT_BOUNDS.most * 100}
            isDisabled={isDisabled}
            onChange={(percent) => onChange(setFit(face, part, { scale: share(percent) }))}
          />
        </div>
        <div className="field-short">
          <span aria-hidden="true">{word('window.faces.rise')}</span>
          <NumberInput
            label={word('window.faces.rise-of', { part: name })}
            value={rise * 100}
            unit="%"
            places={1}
            least={-FIT_BOUNDS.rise * 100}
            most={FIT_BOUNDS.rise * 100}
            isDisabled={isDisabled}
            onChange={(percent) => onChange(setFit(face, part, { rise: share(percent) }))}
          />
        </div>
      </div>
    </>
  );
}

/** Per cent as a share, to a thousandth. */
function share(percent: number): number {
  return Math.round(percent * 10) / 1000;
}
