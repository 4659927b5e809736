// The fonts of the house: which font each face is set in, and those that the paper brings itself.
import type { Edition } from '../../shared/model/edition.ts';
import type { Face } from '../../shared/model/house-style.ts';
import { Field, Section, SelectInput } from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { fontChoices } from '../state/desk-fonts.ts';
import { faceName } from './face-name.ts';
import { OwnFontList } from './own-font-list.tsx';

/** Faces and own fonts, to be seen and changed. */
export function FontsSection({ edition }: { readonly edition: Edition }) {
  const { word } = useWords();
  const { house } = edition.paper;
  return (
    <Section title={word('window.fonts.title')} isOpen={false}>
      {Object.entries(house.faces).map(([name, face]) => (
        <FaceFields key={name} edition={edition} name={name} face={face} />
      ))}
      <OwnFontList edition={edition} />
    </Section>
  );
}

/** The two fonts of a face. */
function FaceFields(props: {
  readonly edition: Edition;
  readonly name: string;
  readonly face: Face;
}) {
  const { edition, name, face } = props;
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { paper } = edition;
  const set = (change: Partial<Face>): void => {
    const faces = { ...paper.house.faces, [name]: { ...face, ...change } };
    desk.run({ kind: 'edition-set-paper', paper: { ...paper, house: { ...paper.house, faces } } });
  };
  return (
    <Field label={faceName(name, word)}>
      {(id) => (
        <div className="field-stack">
          {(['han', 'latin'] as const).map((script) => (
            <SelectInput
              key={script}
              {...(script === 'han' && { id })}
              label={word(`window.fonts.${script}`, { face: faceName(name, word) })}
              value={face[script]}
              choices={fontChoices(paper.house, script, face[script])}
              isDisabled={isDisabled}
              onChange={(key) => set({ [script]: key })}
            />
          ))}
        </div>
      )}
    </Field>
  );
}
