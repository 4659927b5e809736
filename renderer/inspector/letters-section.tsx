// Forms of letters and figures that fonts for Latin text offer: for all text of the house, or for one kind of
// block.
import { useState } from 'react';
import type { Edition } from '../../shared/model/edition.ts';
import type { LetterForms } from '../../shared/model/face.ts';
import { BLOCK_TYPES } from '../../shared/model/text.ts';
import { Field, Section, SelectInput } from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { lettersOf, setLetters, type LettersOf } from './edit-house.ts';

const FORMS = {
  ligatures: ['none', 'common', 'all'],
  figures: ['lining', 'old'],
  figureWidth: ['proportional', 'tabular'],
  smallCaps: ['none', 'small', 'all'],
} as const satisfies { readonly [Form in keyof LetterForms]-?: readonly LetterForms[Form][] };

const NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[];
const USUAL = '';

/** The forms, to be seen and changed. */
export function LettersSection({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const [of, choose] = useState<LettersOf>('all');
  const { paper } = edition;
  const letters = lettersOf(paper.house, of);
  const set = (form: keyof LetterForms, value: string): void => {
    const next = { ...letters, [form]: value === USUAL ? undefined : value };
    const house = setLetters(paper.house, of, next);
    desk.run({ kind: 'edition-set-paper', paper: { ...paper, house } });
  };
  const usual = word(of === 'all' ? 'window.letters.usual' : 'window.letters.as-all');
  return (
    <Section title={word('window.letters.title')} isOpen={false}>
      <Field label={word('window.letters.for')}>
        {(id) => (
          <SelectInput
            id={id}
            value={of}
            choices={[
              { value: 'all', name: word('window.letters.all') },
              ...BLOCK_TYPES.map((value) => ({ value, name: word(`window.editor-kind-${value}`) })),
            ]}
            onChange={choose}
          />
        )}
      </Field>
      {NAMES.map((form) => (
        <Field key={form} label={word(`window.letters.${form}`)}>
          {(id) => (
            <SelectInput
              id={id}
              value={letters[form] ?? USUAL}
              choices={[{ value: USUAL, name: usual }, ...namesOf(form)]}
              isDisabled={isDisabled}
              onChange={(value) => set(form, value)}
            />
          )}
        </Field>
      ))}
    </Section>
  );

  function namesOf(form: keyof typeof FORMS): { readonly value: string; readonly name: string }[] {
    return FORMS[form].map((value) => ({
      value,
      name: word(`window.letters.${form}.${value}` as 'window.letters.ligatures.none'),
    }));
  }
}
