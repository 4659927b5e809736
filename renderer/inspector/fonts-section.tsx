// The fonts of the house: which font each face is set in, and those that the paper brings itself.
import type { Edition } from '../../shared/model/edition.ts';
import type { Face } from '../../shared/model/house-style.ts';
import type { OwnFont } from '../../shared/model/own-font.ts';
import { mayEmbed } from '../../shared/base/embedding.ts';
import { Field, Section, SelectInput } from '../controls/fields.tsx';
import { Icon } from '../controls/icon.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { chooseFont, fontChoices } from '../state/desk-fonts.ts';
import { faceName } from './face-name.ts';

/** Faces and own fonts, to be seen and changed. */
export function FontsSection({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { house } = edition.paper;
  return (
    <Section title={word('window.fonts.title')} isOpen={false}>
      {Object.entries(house.faces).map(([name, face]) => (
        <FaceFields key={name} edition={edition} name={name} face={face} />
      ))}
      <h4 className="section-part">{word('window.fonts.own')}</h4>
      {(house.ownFonts ?? []).map((font) => (
        <OwnFontLine key={font.key} font={font} />
      ))}
      {house.ownFonts === undefined && (
        <p className="inspector-note">{word('window.fonts.none')}</p>
      )}
      <div className="button-row">
        <button
          type="button"
          className="button"
          disabled={isDisabled}
          onClick={() => void chooseFont(desk)}
        >
          <Icon name="import" />
          {word('window.fonts.import')}
        </button>
      </div>
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

/** One font that the paper brings: its name, what its makers allow, and the way to its facts. */
function OwnFontLine({ font }: { readonly font: OwnFont }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const isFree = mayEmbed(font.embedding);
  return (
    <div className="own-font">
      <div>
        <p className="own-font-name">{font.name}</p>
        <p className={isFree ? 'inspector-note' : 'inspector-warning'}>
          {!isFree && <Icon name="warning" />}
          {word(`font.rights.${font.embedding}`)}
        </p>
      </div>
      <button
        type="button"
        className="icon-button"
        title={word('window.fonts.facts')}
        aria-label={word('window.fonts.facts-of', { name: font.name })}
        onClick={() => desk.look({ dialog: { kind: 'own-font', font: font.key } })}
      >
        <Icon name="note" />
      </button>
      <button
        type="button"
        className="icon-button"
        title={word('window.fonts.remove')}
        aria-label={word('window.fonts.remove-of', { name: font.name })}
        disabled={isDisabled}
        onClick={() => desk.run({ kind: 'font-remove', font: font.key })}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
